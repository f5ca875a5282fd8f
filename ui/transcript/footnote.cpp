// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/footnote.h"

#include "engine/turnfigures.h"
#include "ui/transcript/cachenote.h"
#include "ui/transcript/detourwords.h"
#include "ui/transcript/figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace parley {

namespace {

struct FootText
{
    Q_DECLARE_TR_FUNCTIONS(parley::Footnote)
};

QString counted(const TokenCount &count, const QString &words)
{
    const QString number = groupedNumber(count.tokens);
    return words.arg(count.exact ? number : QStringLiteral("≈ ") + number);
}

QString inputText(const TurnFigures &figures, const Usage &usage)
{
    if (!figures.input) {
        return {};
    }
    return usage.cachedRead.value_or(0) > 0
               ? counted(*figures.input, FootText::tr("%1 in (%2 cached)"))
                     .arg(groupedNumber(*usage.cachedRead))
               : counted(*figures.input, FootText::tr("%1 in"));
}

QString speedText(const TurnFigures &figures)
{
    if (!figures.tokensPerSecond) {
        return {};
    }
    const double speed = *figures.tokensPerSecond;
    const QString number =
        speed < 10 ? QLocale().toString(speed, 'f', 1) : groupedNumber(qRound64(speed));
    return figures.output && figures.output->exact ? FootText::tr("%1 tok/s").arg(number)
                                                   : FootText::tr("≈ %1 tok/s").arg(number);
}

QString costText(const Cost &cost)
{
    return cost.basis == Cost::Basis::Free ? FootText::tr("free") : moneyText(cost.amount);
}

QStringList costSentences(const std::optional<Cost> &cost)
{
    if (!cost) {
        return {FootText::tr("Cost not known")};
    }
    const QString amount = moneyText(cost->amount);
    switch (cost->basis) {
    case Cost::Basis::Free:
        return {FootText::tr("Free of charge")};
    case Cost::Basis::Priced:
        return {FootText::tr("%1 by the prices of %2").arg(amount, dayText(cost->pricesOf))};
    case Cost::Basis::Reported:
        break;
    }
    QStringList sentences{FootText::tr("%1, as the provider reports it").arg(amount)};
    if (cost->listed) {
        sentences += FootText::tr("%1 by the price list").arg(moneyText(*cost->listed));
    }
    return sentences;
}

// With the share of the question that was found there.
QString cachedText(qint64 cached, qint64 input)
{
    const QString number = groupedNumber(cached);
    if (input <= 0 || cached > input) {
        return FootText::tr("%1 read from the cache").arg(number);
    }
    return FootText::tr("%1 read from the cache, %2 %").arg(number).arg(100 * cached / input);
}

void describe(FootnoteItem &item, const Node &node, const TurnFigures &figures,
              const TurnFacts &facts, const QString &cached)
{
    QStringList &lines = item.tooltip;
    lines += facts.naming.provider.isEmpty()
                 ? item.model
                 : FootText::tr("%1 through %2").arg(item.model, facts.naming.provider);
    for (qsizetype i = 0; i < node.meta.detours.size(); ++i) {
        lines += detourText(node, facts, i);
    }
    if (!node.meta.answeredBy.isEmpty() && node.meta.answeredBy != node.meta.answerer().model) {
        lines += FootText::tr("Answered by %1").arg(node.meta.answeredBy);
    }
    const Usage usage = node.meta.usage.value_or(Usage());
    if (figures.input) {
        lines += counted(*figures.input,
                         FootText::tr("%1 tokens in", nullptr, pluralOf(figures.input->tokens)));
    }
    if (usage.cachedRead) {
        lines += cachedText(*usage.cachedRead, usage.input.value_or(0));
    }
    if (usage.cacheWrite) {
        lines += FootText::tr("%1 written to the cache").arg(groupedNumber(*usage.cacheWrite));
    }
    if (figures.output) {
        lines += counted(*figures.output,
                         FootText::tr("%1 tokens out", nullptr, pluralOf(figures.output->tokens)));
    }
    if (usage.reasoning.value_or(0) > 0) {
        lines += FootText::tr("%1 of them reasoning").arg(groupedNumber(*usage.reasoning));
    }
    lines += cached.isEmpty() ? costSentences(figures.cost) : QStringList{cached};
    if (figures.firstToken) {
        lines += FootText::tr("%1 to the first token").arg(secondsText(*figures.firstToken));
    }
    if (node.meta.duration) {
        lines += FootText::tr("%1 in all").arg(secondsText(*node.meta.duration));
    }
    if (node.meta.attempts > 1) {
        lines += FootText::tr("%n attempts", nullptr, node.meta.attempts);
    }
    lines += momentText(node.created);
    item.description = lines.mid(1).join(QLatin1String(", "));
}

} // namespace

FootnoteItem footnoteOf(const Node &node, const TurnFacts &facts, Clock::Steady now)
{
    FootnoteItem item;
    item.model = facts.naming.model;
    item.modelId = node.meta.answerer().toString();
    item.running = node.state == NodeState::Streaming;
    item.last = facts.last;
    item.branch = facts.branch;
    item.branches = facts.branches;
    if (node.meta.details.contains(exampleDetail)) {
        item.model = FootText::tr("Example");
        item.tooltip = {item.model, FootText::tr("Never said: it shows the model what is wanted")};
        item.description = item.tooltip.last();
        return item;
    }
    std::optional<std::chrono::milliseconds> streamedFor;
    if (item.running && facts.status.phase == SessionPhase::Streaming) {
        streamedFor = now - facts.status.since;
    }
    if (facts.bare) {
        item.tooltip = {item.model};
        return item;
    }
    const TurnFigures known = turnFigures(node, streamedFor);
    const QString cached = cacheDetails(node);
    QStringList figures{keySwitchText(node)};
    if (!item.running) {
        figures += inputText(known, node.meta.usage.value_or(Usage()));
    }
    if (known.output && known.output->tokens > 0) {
        figures += counted(*known.output, FootText::tr("%1 out"));
    }
    if (known.cost && cached.isEmpty()) {
        const QString cost = costText(*known.cost);
        figures += item.running ? FootText::tr("%1 so far").arg(cost) : cost;
    }
    figures += speedText(known);
    if (known.firstToken && !item.running) {
        figures += FootText::tr("%1 to first token").arg(secondsText(*known.firstToken));
    }
    figures.removeAll(QString());
    item.figures = figures;
    describe(item, node, known, facts, cached);
    return item;
}

} // namespace parley

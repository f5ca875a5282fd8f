// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/sendwords.h"

#include "ui/transcript/figures.h"
#include "ui/transcript/foldnote.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::SendWords)
};

QString tokens(const QString &words, qint64 count)
{
    return words.arg(groupedNumber(count));
}

void addPrices(QStringList &lines, const SendEstimate &estimate)
{
    if (estimate.answered) {
        lines += Words::tr("Already answered: the same answer comes from the cache and costs "
                           "nothing.");
        return;
    }
    if (estimate.undecided) {
        lines +=
            Words::tr("%1 to %2: a classifier chooses who answers; what it is asked is in it")
                .arg(moneyText(estimate.undecided->least), moneyText(estimate.undecided->most));
        return;
    }
    switch (estimate.price) {
    case Bill::Status::Unknown:
        if (estimate.pricesAwaited) {
            lines += Words::tr("Prices are being read…");
            return;
        }
        lines += Words::tr("Nobody has told what this model costs.");
        return;
    case Bill::Status::Free:
        lines += Words::tr("Free: it runs on your own machines.");
        return;
    case Bill::Status::Priced:
    case Bill::Status::Reported:
        break;
    }
    lines += Words::tr("About %1, with an answer of %2 tokens")
                 .arg(moneyText(estimate.about), groupedNumber(estimate.answer));
    if (estimate.cached > 0 && estimate.cold > estimate.about) {
        lines += Words::tr("%1 if the provider's cache forgot").arg(moneyText(estimate.cold));
    }
    lines += estimate.atMost
                 ? Words::tr("At most %1, with an answer of %2 tokens")
                       .arg(moneyText(*estimate.atMost), groupedNumber(*estimate.longestAnswer))
                 : Words::tr("No upper bound: nothing limits the answer.");
}

} // namespace

QString countText(const TokenCount &count)
{
    const QString number = groupedNumber(count.tokens);
    return count.exact || count.tokens == 0 ? number : QStringLiteral("≈ ") + number;
}

QString sendPriceText(const SendEstimate &estimate)
{
    if (estimate.answered) {
        return Words::tr("%1, already answered").arg(moneyText({}));
    }
    if (estimate.undecided) {
        const QString least = moneyText(estimate.undecided->least);
        const QString most = moneyText(estimate.undecided->most);
        return least == most ? Words::tr("about %1").arg(most)
                             : Words::tr("%1 to %2").arg(least, most);
    }
    switch (estimate.price) {
    case Bill::Status::Unknown:
        return estimate.pricesAwaited ? QStringLiteral("…") : Words::tr("price unknown");
    case Bill::Status::Free:
        return Words::tr("free");
    case Bill::Status::Priced:
    case Bill::Status::Reported:
        break;
    }
    return Words::tr("about %1").arg(moneyText(estimate.about));
}

QString doesNotFitText(const SendEstimate &estimate, const QString &model)
{
    return Words::tr("Doesn't fit. Needs %1 tokens; %2 has room for %3.")
        .arg(countText(estimate.input), model, groupedNumber(estimate.context.value_or(0)));
}

QString sendDetails(const SendEstimate &estimate, const QString &model)
{
    QStringList lines;
    if (!estimate.fits()) {
        lines += doesNotFitText(estimate, model);
    }
    lines +=
        Words::tr("The next message to %1: %2 tokens", nullptr, pluralOf(estimate.input.tokens))
            .arg(model, countText(estimate.input));
    lines += tokens(Words::tr("%1 system prompt and frame"), estimate.system);
    lines += tokens(Words::tr("%1 earlier messages"), estimate.history);
    lines += tokens(Words::tr("%1 this draft"), estimate.draft.tokens);
    if (estimate.cached > 0) {
        lines += tokens(Words::tr("%1 of it probably read from the cache"), estimate.cached);
    }
    if (estimate.written > 0) {
        lines += tokens(Words::tr("%1 of it written to the cache"), estimate.written);
    }
    addPrices(lines, estimate);
    if (!estimate.input.exact && estimate.learnedFrom > 0) {
        lines += Words::tr("Estimated; learned from %n answers", nullptr, estimate.learnedFrom);
    }
    lines += Words::tr("Click to see exactly what will be sent");
    return lines.join(u'\n');
}

QString cutText(const SendEstimate &estimate)
{
    if (estimate.cut && estimate.cut->byItself) {
        return Words::tr("As you chose, from this message on: %1").arg(foldText(*estimate.cut));
    }
    if (estimate.cut && estimate.fits()) {
        return Words::tr("As you chose: %1").arg(foldText(*estimate.cut));
    }
    if (estimate.fits()) {
        return Words::tr("Nothing is cut: all of this chat is sent.");
    }
    return estimate.surplus > 0
               ? Words::tr("Without the oldest %n messages it would fit. Nothing is cut by itself.",
                           nullptr, static_cast<int>(estimate.surplus))
               : Words::tr("The draft alone is too long. Nothing is cut by itself.");
}

QString contextDetails(const SendEstimate &estimate, const QString &model)
{
    const qint64 used = estimate.system + estimate.history;
    QStringList lines;
    if (!estimate.context) {
        lines += Words::tr("%1 tokens of context used").arg(groupedNumber(used));
        lines += Words::tr("How much fits into %1 is not known.").arg(model);
        return lines.join(u'\n');
    }
    const qint64 context = *estimate.context;
    lines += Words::tr("%1 of %2 tokens used").arg(groupedNumber(used), groupedNumber(context));
    lines += tokens(Words::tr("%1 more with the draft"), estimate.input.tokens - used);
    if (estimate.fits()) {
        lines += tokens(Words::tr("%1 left for the answer"), context - estimate.input.tokens);
    } else {
        lines += tokens(Words::tr("%1 too many, with room for the answer"),
                        estimate.input.tokens + estimate.reserve - context);
    }
    lines += cutText(estimate);
    lines += Words::tr("Click to make room");
    return lines.join(u'\n');
}

} // namespace parley

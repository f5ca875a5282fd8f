// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/replayprint.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "base/currency.h"
#include "chat/replayexport.h"

namespace parley {

namespace {

QString eventOf(const char *name)
{
    return QLatin1String(name);
}

QString lineOf(const Replay &replay, const ReplayCell &cell)
{
    const auto cost = cell.cost();
    const auto score = cell.score();
    const QString said = cell.answer.meta.error
                             ? QString(errorKindName(cell.answer.meta.error->kind))
                             : cell.answer.message.text().simplified().left(80);
    return QStringLiteral("%1  %2  %3  %4%5")
        .arg(cell.prompt + 1)
        .arg(replay.model(cell.model).toString(),
             cost ? plainAmountText(*cost) : QStringLiteral("cost unknown"),
             score ? QStringLiteral("[%1] ").arg(*score) : QString(), said);
}

QJsonObject summaryOf(const ReplaySummary &one)
{
    return {{QStringLiteral("id"), one.id.toString()},
            {QStringLiteral("title"), one.title},
            {QStringLiteral("created"), one.created.toString(Qt::ISODate)},
            {QStringLiteral("cells"), one.cells},
            {QStringLiteral("answered"), one.answered},
            {QStringLiteral("failed"), one.failed}};
}

} // namespace

void ReplayPrint::list(const QList<ReplaySummary> &all) const
{
    for (const ReplaySummary &one : all) {
        if (m_form == Form::Json) {
            console::writeJson(summaryOf(one));
            continue;
        }
        const QString failed =
            one.failed > 0 ? QStringLiteral(", %1 failed").arg(one.failed) : QString();
        console::writeLine(QStringLiteral("%1  %2 of %3%4  %5")
                               .arg(one.id.toString())
                               .arg(one.answered)
                               .arg(one.cells)
                               .arg(failed, one.title));
    }
}

void ReplayPrint::estimate(const Replay &replay, const ReplayEstimate &price) const
{
    const ReplayShare &whole = price.whole;
    if (m_form == Form::Json) {
        QJsonArray models;
        for (qsizetype i = 0; i < price.panes.size(); ++i) {
            models.append(QJsonObject{{QStringLiteral("model"), replay.model(i).toString()},
                                      {QStringLiteral("cells"), price.panes.at(i).cells},
                                      {QStringLiteral("about_nano_usd"),
                                       static_cast<qint64>(price.panes.at(i).about.nano())}});
        }
        console::writeJson(
            {{QStringLiteral("event"), eventOf("estimate")},
             {QStringLiteral("id"), replay.id.toString()},
             {QStringLiteral("cells"), whole.cells},
             {QStringLiteral("input"), whole.inputTokens},
             {QStringLiteral("about_nano_usd"), static_cast<qint64>(whole.about.nano())},
             {QStringLiteral("judging_nano_usd"), static_cast<qint64>(whole.judging.nano())},
             {QStringLiteral("unpriced"), whole.unpriced},
             {QStringLiteral("models"), models}});
        return;
    }
    QString note =
        QStringLiteral("%1 to ask, about %2")
            .arg(counted(whole.cells, QStringLiteral("question")), plainAmountText(whole.about));
    if (!replay.judge.model.isEmpty()) {
        note += QStringLiteral(" with the judge");
    }
    if (whole.unpriced > 0) {
        note += QStringLiteral(", and %1 of unknown price").arg(whole.unpriced);
    }
    console::writeNote(QStringLiteral("parley-cli: replay %1: %2").arg(replay.id.toString(), note));
}

void ReplayPrint::cell(const Replay &replay, const ReplayCell &cell) const
{
    const bool judging = !cell.verdict.id.isNull() && cell.verdict.state == NodeState::Streaming;
    if (cell.answer.state == NodeState::Streaming || judging || m_form == Form::Csv) {
        return;
    }
    if (m_form == Form::Json) {
        QJsonObject object = cellJson(replay, cell);
        object.insert(QStringLiteral("event"), eventOf("cell"));
        console::writeJson(object);
    } else {
        console::writeLine(lineOf(replay, cell));
    }
}

void ReplayPrint::whole(const ReplayRecord &record) const
{
    if (m_form == Form::Csv) {
        console::writeCsv(replayCsv(record));
        return;
    }
    for (const ReplayCell &one : record.cells) {
        cell(record.replay, one);
    }
}

void ReplayPrint::end(const ReplayRunner &runner) const
{
    const ReplayProgress progress = runner.progress();
    if (m_form == Form::Csv) {
        console::writeCsv(replayCsv(runner.record()));
    } else if (m_form == Form::Json) {
        console::writeJson(
            {{QStringLiteral("event"), eventOf("finished")},
             {QStringLiteral("id"), runner.replay().id.toString()},
             {QStringLiteral("cells"), progress.cells},
             {QStringLiteral("answered"), progress.answered},
             {QStringLiteral("failed"), progress.failed},
             {QStringLiteral("judged"), progress.judged},
             {QStringLiteral("cost_nano_usd"), static_cast<qint64>(progress.spent.nano())},
             {QStringLiteral("unpriced"), progress.unpriced}});
    }
    console::writeNote(QStringLiteral("parley-cli: %1 of %2 answered for %3")
                           .arg(progress.answered)
                           .arg(progress.cells)
                           .arg(plainAmountText(progress.spent)));
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/batchprint.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "base/currency.h"
#include "chat/batchexport.h"

namespace parley {

namespace {

QString amountOf(const std::optional<Money> &amount)
{
    return amount ? plainAmountText(*amount) : QStringLiteral("an unknown price");
}

} // namespace

void BatchPrint::estimate(const BatchEstimate &estimate) const
{
    if (m_form == Form::Json) {
        console::writeJson(
            {{QStringLiteral("event"), QStringLiteral("estimate")},
             {QStringLiteral("rows"), estimate.rows},
             {QStringLiteral("input"), estimate.inputTokens},
             {QStringLiteral("about_nano_usd"), static_cast<qint64>(estimate.about.nano())},
             {QStringLiteral("ordinary_nano_usd"), static_cast<qint64>(estimate.ordinary.nano())},
             {QStringLiteral("unpriced"), estimate.unpriced}});
        return;
    }
    QString note = QStringLiteral("%1, about %2")
                       .arg(counted(estimate.rows, QStringLiteral("question")),
                            plainAmountText(estimate.about));
    if (estimate.unpriced == 0 && estimate.about < estimate.ordinary) {
        note += QStringLiteral(" instead of %1").arg(plainAmountText(estimate.ordinary));
    }
    if (estimate.unpriced > 0) {
        note += QStringLiteral(", and %1 of unknown price").arg(estimate.unpriced);
    }
    console::writeNote(QStringLiteral("parley-cli: ") + note);
}

void BatchPrint::one(const BatchSummary &summary, bool rowsFollow) const
{
    const BatchProgress &progress = summary.progress;
    if (m_form == Form::Json) {
        console::writeJson(batchJson(summary));
        return;
    }
    QString line = QStringLiteral("%1  %2  %3 of %4 answered")
                       .arg(summary.batch.id.toString(), QString(batchStateName(progress.state)))
                       .arg(summary.answered)
                       .arg(summary.rows);
    if (summary.failed > 0) {
        line += QStringLiteral(", %1 failed").arg(summary.failed);
    }
    line += isFinal(progress.state)
                ? QStringLiteral("  paid %1, saved %2")
                      .arg(plainAmountText(summary.paid), plainAmountText(summary.saved))
                : QStringLiteral("  about %1").arg(amountOf(summary.batch.about));
    if (summary.batch.parts > 1) {
        line += QStringLiteral("  part %1 of %2").arg(summary.batch.part).arg(summary.batch.parts);
    }
    line += QStringLiteral("  ") + summary.batch.title;
    if (m_form == Form::Csv && rowsFollow) {
        console::writeNote(line);
    } else {
        console::writeLine(line);
    }
    if (progress.error) {
        console::writeNote(
            QStringLiteral("parley-cli: %1: %2")
                .arg(QString(errorKindName(progress.error->kind)), progress.error->detail));
    }
    if (progress.unknown > 0) {
        console::writeNote(QStringLiteral("parley-cli: %1 of the results belong to no row")
                               .arg(counted(progress.unknown, QStringLiteral("line"))));
    }
}

void BatchPrint::rows(const Batch &batch, const QList<BatchRow> &rows) const
{
    if (m_form == Form::Csv) {
        console::writeCsv(batchCsv(batch, rows));
        return;
    }
    for (const BatchRow &row : rows) {
        console::writeJson(batchRowJson(batch, row));
    }
}

} // namespace parley

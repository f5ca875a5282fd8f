// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/batches/batchwords.h"

#include "ui/corewords.h"
#include "ui/errortext.h"
#include "ui/transcript/figures.h"

#include <QCoreApplication>

namespace parley {

namespace {

// Where the words of this file are translated.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::BatchWords)
};

} // namespace

QString batchTitle(const Batch &batch)
{
    const QString title = batch.title.isEmpty() ? Words::tr("Batch") : batch.title;
    return batch.parts > 1
               ? Words::tr("%1, part %2 of %3").arg(title).arg(batch.part).arg(batch.parts)
               : title;
}

QString batchStateText(const BatchProgress &progress)
{
    if (progress.cancelling && !isFinal(progress.state)) {
        return Words::tr("Being cancelled");
    }
    switch (progress.state) {
    case BatchState::Waiting:
        return Words::tr("Not sent yet");
    case BatchState::Submitting:
        return Words::tr("Being sent");
    case BatchState::Running:
        return Words::tr("With the provider");
    case BatchState::Collecting:
        return Words::tr("Fetching answers");
    case BatchState::Done:
        return Words::tr("Done");
    case BatchState::Cancelled:
        return Words::tr("Cancelled");
    case BatchState::Expired:
        return Words::tr("Expired");
    case BatchState::Failed:
        return Words::tr("Failed");
    }
    Q_UNREACHABLE();
}

TagTone batchStateTone(const BatchProgress &progress)
{
    switch (progress.state) {
    case BatchState::Waiting:
    case BatchState::Submitting:
    case BatchState::Running:
    case BatchState::Collecting:
        return progress.error ? TagTone::Warning : TagTone::Info;
    case BatchState::Done:
        return TagTone::Good;
    case BatchState::Cancelled:
        return TagTone::Plain;
    case BatchState::Expired:
        return TagTone::Warning;
    case BatchState::Failed:
        return TagTone::Danger;
    }
    Q_UNREACHABLE();
}

QString batchCountsText(const BatchSummary &summary)
{
    const BatchProgress &progress = summary.progress;
    const bool there = progress.state == BatchState::Running;
    const qint64 answered = there ? progress.done : summary.answered;
    const qint64 failed = there ? progress.failed : summary.failed;
    QString text =
        Words::tr("%1 of %2 answered").arg(groupedNumber(answered), groupedNumber(summary.rows));
    if (failed > 0) {
        text += QStringLiteral(" · ") + Words::tr("%1 failed").arg(groupedNumber(failed));
    }
    return text;
}

QString batchPriceText(const BatchSummary &summary)
{
    const Batch &batch = summary.batch;
    if (isFinal(summary.progress.state)) {
        return summary.saved > Money() ? Words::tr("%1 paid, %2 saved")
                                             .arg(moneyText(summary.paid), moneyText(summary.saved))
                                       : Words::tr("%1 paid").arg(moneyText(summary.paid));
    }
    if (!batch.about) {
        return Words::tr("price unknown");
    }
    return batch.ordinary && *batch.ordinary > *batch.about
               ? Words::tr("about %1 instead of %2")
                     .arg(moneyText(*batch.about), moneyText(*batch.ordinary))
               : Words::tr("about %1").arg(moneyText(*batch.about));
}

QString batchTimesText(const BatchProgress &progress)
{
    QStringList times;
    if (progress.submitted.isValid()) {
        times.append(Words::tr("sent %1").arg(momentText(progress.submitted)));
    }
    if (progress.ended.isValid()) {
        times.append(Words::tr("ended %1").arg(momentText(progress.ended)));
    } else if (progress.expires.isValid()) {
        times.append(Words::tr("expires %1").arg(momentText(progress.expires)));
    }
    return times.join(QStringLiteral(" · "));
}

int batchPermille(const BatchSummary &summary)
{
    constexpr qint64 whole = 1000;
    const BatchProgress &progress = summary.progress;
    const qint64 home = summary.answered + summary.failed;
    const qint64 there = progress.done + progress.failed;
    return summary.rows == 0
               ? 0
               : static_cast<int>(qMin(qMax(home, there), summary.rows) * whole / summary.rows);
}

QString batchRowStateText(BatchRowState state)
{
    switch (state) {
    case BatchRowState::Waiting:
        return Words::tr("Waiting");
    case BatchRowState::Answered:
        return Words::tr("Answered");
    case BatchRowState::Failed:
        return Words::tr("Failed");
    case BatchRowState::Cancelled:
        return Words::tr("Cancelled");
    case BatchRowState::Expired:
        return Words::tr("Expired");
    }
    Q_UNREACHABLE();
}

QString batchErrorText(const Error &error)
{
    const QString title = errorTitle(error);
    return error.detail.isEmpty() ? title : Words::tr("%1: %2").arg(title, detailText(error));
}

QString batchEstimateText(const BatchEstimate &estimate)
{
    const QString questions = Words::tr("%1 questions", nullptr, pluralOf(estimate.rows))
                                  .arg(groupedNumber(estimate.rows));
    if (estimate.unpriced > 0) {
        return Words::tr("Nobody knows what %1 cost in a batch.").arg(questions);
    }
    const Money less = estimate.ordinary - estimate.about;
    return estimate.unknown == 0 && less > Money()
               ? Words::tr("About %1 for %2, %3 less than asked one by one")
                     .arg(moneyText(estimate.about), questions, moneyText(less))
               : Words::tr("About %1 for %2").arg(moneyText(estimate.about), questions);
}

} // namespace parley

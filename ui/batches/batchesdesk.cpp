// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/batches/batchesdesk.h"

#include "base/wholefile.h"
#include "chat/batchexport.h"
#include "ui/batches/batchlist.h"
#include "ui/batches/batchpage.h"
#include "ui/batches/batchsetup.h"
#include "ui/batches/batchwords.h"
#include "ui/confirm.h"
#include "ui/controls/layouts.h"
#include "ui/corewords.h"
#include "ui/errortext.h"
#include "ui/savequestion.h"

#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr std::chrono::milliseconds pace{150}; // of the figures while batches go on

} // namespace

BatchesDesk::BatchesDesk(const Parts &parts) : Desk(parts, Command::ShowCompare)
{
    QAction *show = parts.actions.get(Command::ShowBatches);
    show->setEnabled(false); // until there is a store
    connect(show, &QAction::triggered, this, &BatchesDesk::openList);
}

BatchesDesk::~BatchesDesk() = default;

void BatchesDesk::setStore(ReplayStore &replays)
{
    m_book = std::make_unique<BatchBook>(m_parts.services, replays);
    m_parts.actions.get(Command::ShowBatches)->setEnabled(true);
    connect(m_book.get(), &BatchBook::changed, this, &BatchesDesk::refresh);
    connect(m_book.get(), &BatchBook::ended, this, [this](const BatchSummary &summary) {
        if (!summary.batch.replay.isNull()) {
            Q_EMIT replayChanged(summary.batch.replay);
        }
    });
    m_book->open();
    Q_EMIT booked();
}

void BatchesDesk::makePages()
{
    m_whole = new QWidget;
    m_stack = new QStackedWidget(m_whole);
    sheetRows(*m_whole, m_parts.theme)->addWidget(m_stack);
    m_list = new BatchList(m_parts.theme, m_stack);
    m_page = new BatchPage(m_parts.theme, m_book->store(), m_stack);
    m_setup =
        new BatchSetup({m_parts.theme, m_parts.services, m_parts.lists, m_parts.window}, m_stack);
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_page, m_setup}) {
        m_stack->addWidget(part);
    }
    connectParts();
}

void BatchesDesk::connectParts()
{
    connect(m_list, &BatchList::newWanted, this, &BatchesDesk::openSetup);
    connect(m_list, &BatchList::backWanted, m_parts.actions.get(Command::ShowCompare),
            &QAction::trigger);
    connect(m_list, &BatchList::opened, this, &BatchesDesk::open);
    connect(m_list, &BatchList::removeWanted, this, &BatchesDesk::remove);
    connect(m_setup, &BatchSetup::backWanted, this, &BatchesDesk::openList);
    connect(m_setup, &BatchSetup::sendWanted, this, &BatchesDesk::send);
    connect(m_page, &BatchPage::backWanted, this, &BatchesDesk::openList);
    connect(m_page, &BatchPage::hurryWanted, this,
            [this] { m_book->hurry(m_page->batch().batch.id); });
    connect(m_page, &BatchPage::retryWanted, this, &BatchesDesk::retry);
    connect(m_page, &BatchPage::cancelWanted, this, &BatchesDesk::cancel);
    connect(m_page, &BatchPage::exportWanted, this, &BatchesDesk::chooseExport);
}

void BatchesDesk::showPart(QWidget *part)
{
    m_stack->setCurrentWidget(part);
    Q_EMIT pageWanted(m_whole);
}

void BatchesDesk::openList()
{
    if (!m_book) {
        return;
    }
    if (!m_whole) {
        makePages();
    }
    m_list->tell({});
    showPart(m_list);
    m_list->focusList();
    load();
}

void BatchesDesk::load()
{
    m_loading.wait(m_book->store().list(), [this](const Result<QList<BatchSummary>> &all) {
        QList<BatchSummary> now;
        for (const BatchSummary &one : all.value_or(QList<BatchSummary>())) {
            now.append(current(one));
        }
        m_list->setBatches(now);
        if (!all) {
            tell(all.error());
        }
    });
}

// What is under way knows more of the provider than the disk does, and less of the rows.
BatchSummary BatchesDesk::current(const BatchSummary &kept) const
{
    BatchSummary now = kept;
    if (const BatchJob *job = m_book->job(kept.batch.id)) {
        now.progress = job->summary().progress;
    }
    return now;
}

void BatchesDesk::openSetup()
{
    if (!m_whole) {
        makePages();
    }
    showPart(m_setup);
    m_setup->open(defaultModel(m_parts.services).value_or(ModelRef()));
}

void BatchesDesk::open(const BatchId &id)
{
    if (!m_whole) {
        makePages();
    }
    m_shown.wait(m_book->store().load(id), [this](const Result<BatchSummary> &summary) {
        if (!summary) {
            tell(summary.error());
            return;
        }
        m_page->setBatch(current(*summary));
        showPart(m_page);
        m_page->list().setFocus(Qt::OtherFocusReason);
    });
}

// Several batches, each of several steps: a few times a second is enough.
void BatchesDesk::refresh(const BatchId &id)
{
    if (!m_whole || !m_whole->isVisible() || m_soon) {
        return;
    }
    Q_UNUSED(id);
    m_soon = m_parts.services.clock.after(pace, [this] {
        const auto over = std::move(m_soon); // outlives the call
        if (m_stack->currentWidget() == m_list) {
            load();
        } else if (m_stack->currentWidget() == m_page) {
            m_shown.wait(m_book->store().load(m_page->batch().batch.id),
                         [this](const Result<BatchSummary> &summary) {
                             if (summary) {
                                 m_page->setBatch(current(*summary));
                             }
                         });
        }
    });
}

void BatchesDesk::send(const BatchPlan &plan)
{
    m_book->send(plan, [this](const Result<QList<BatchId>> &ids) {
        if (!ids) {
            m_setup->tell(errorTitle(ids.error()));
        } else if (ids->size() == 1) {
            open(ids->first());
        } else {
            openList();
        }
    });
}

QSet<int> BatchesDesk::panesOf(const ReplayId &id) const
{
    QSet<int> panes;
    for (const BatchJob *job : m_book ? m_book->jobsOf(id) : QList<const BatchJob *>()) {
        panes.insert(job->summary().batch.replayPane);
    }
    return panes;
}

void BatchesDesk::offerReplay(const ReplayRecord &record)
{
    const ReplayId id = record.replay.id;
    const auto orders = batchOrdersOf(m_parts.services, record, panesOf(id));
    m_planner.plan(orders, [this, id](const Result<BatchPlan> &plan) {
        if (!plan) {
            openList();
            tell(plan.error());
            return;
        }
        const QString body =
            tr("%1. The answers come within 24 hours, also while Parley is closed.")
                .arg(batchEstimateText(plan->whole));
        confirm(m_parts.window, m_parts.theme,
                {tr("Ask the rest as a batch?"), body, tr("Send batch")}, [this, id, plan = *plan] {
                    m_book->send(plan, [this, id](const Result<QList<BatchId>> &sent) {
                        if (!sent) {
                            openList();
                            tell(sent.error());
                        }
                        Q_EMIT replayChanged(id);
                    });
                });
    });
}

void BatchesDesk::retry()
{
    m_book->planFailed(m_page->batch().batch.id, [this](const Result<BatchPlan> &plan) {
        if (!plan) {
            m_page->tell(ColorRole::Danger, QStringLiteral("error"),
                         tr("This can't be sent: %1.").arg(detailText(plan.error())));
            return;
        }
        confirm(m_parts.window, m_parts.theme,
                {tr("Ask the failed rows again?"),
                 tr("They become a new batch. %1.").arg(batchEstimateText(plan->whole)),
                 tr("Send batch")},
                [this, plan = *plan] { send(plan); });
    });
}

void BatchesDesk::cancel()
{
    const BatchId id = m_page->batch().batch.id;
    confirm(m_parts.window, m_parts.theme,
            {tr("Cancel this batch?"),
             tr("What was answered until then stays, and is paid. The other rows stay unanswered."),
             tr("Cancel batch")},
            [this, id] { m_book->cancel(id); });
}

void BatchesDesk::remove(const BatchId &id)
{
    confirm(m_parts.window, m_parts.theme,
            {tr("Delete this batch for good?"),
             tr("Its questions and answers are deleted here. What it cost stays in the usage."),
             tr("Delete for good")},
            [this, id] {
                m_removed.wait(m_book->remove(id), [this](const Result<void> &removed) {
                    if (!removed) {
                        tell(removed.error());
                    }
                    load();
                });
            });
}

void BatchesDesk::chooseExport(bool csv)
{
    const SaveQuestion where{tr("Export batch"), csv ? tr("Table (*.csv)") : tr("JSON (*.json)"),
                             csv ? QStringLiteral("parley-batch.csv")
                                 : QStringLiteral("parley-batch.json")};
    askWhereToSave(m_parts.window, where, *this, [this, csv](const QString &path) {
        m_exported.wait(m_book->store().rows(m_page->batch().batch.id, 0, allBatchRows),
                        [this, path, csv](const Result<QList<BatchRow>> &rows) {
                            if (rows) {
                                exportTo(path, *rows, csv);
                            } else {
                                tell(rows.error());
                            }
                        });
    });
}

bool BatchesDesk::exportTo(const QString &path, const QList<BatchRow> &rows, bool csv)
{
    const BatchSummary &summary = m_page->batch();
    const auto written =
        writeWholeFile(path, csv ? batchCsv(summary.batch, rows) : batchJson(summary, rows));
    if (written) {
        m_page->tell(ColorRole::Ok, QStringLiteral("check"), tr("Exported to %1").arg(path));
    } else {
        m_page->tell(ColorRole::Danger, QStringLiteral("error"),
                     tr("The export failed: %1").arg(detailText(written.error())));
    }
    return written.has_value();
}

void BatchesDesk::tell(const Error &error)
{
    m_list->tell(batchErrorText(error));
    m_page->tell(ColorRole::Danger, QStringLiteral("error"), batchErrorText(error));
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/flowbatches.h"

#include <QPointer>

namespace parley {

namespace {

// What a run makes of a row that has no answer. A batch that was cancelled was cancelled by a
// person: nothing asks again by itself.
Node answerOf(const BatchRow &row)
{
    Node answer = row.answer;
    if (row.state == BatchRowState::Answered) {
        return answer;
    }
    answer.state = NodeState::Failed;
    answer.meta.error = answer.meta.error.value_or(Error());
    if (answer.meta.error->kind == ErrorKind::Cancelled) {
        answer.meta.error->kind = ErrorKind::BadRequest;
    }
    return answer;
}

} // namespace

QList<WorkflowFault> batchFaults(Services &services, const Workflow &workflow)
{
    QList<WorkflowFault> faults;
    for (const WorkflowStep &step : workflow.steps) {
        if (!step.batch) {
            continue;
        }
        const auto answerer = stepAnswerer(services, workflow, step);
        const auto offered = answerer ? offersBatches(services, answerer->model) : Result<void>();
        if (!offered) {
            faults.append(
                {step.line.number, step.title,
                 QStringLiteral("it can't be sent as a batch: %1").arg(offered.error().detail)});
        }
    }
    return faults;
}

FlowBatches::FlowBatches(Services &services, BatchBook &book) : m_services(services), m_book(book)
{
    connect(&book, &BatchBook::ended, this,
            [this](const BatchSummary &summary) { ended(summary.batch.id); });
}

FlowBatches::~FlowBatches() = default;

void FlowBatches::forget(int step)
{
    m_orders.erase(step);
}

void FlowBatches::plan(int step, const Batch &like, const Parts &parts)
{
    BatchOrder order{like, {}};
    for (auto one = parts.cbegin(); one != parts.cend(); ++one) {
        BatchRow row;
        row.number = one.key();
        row.prompt = one->prompt;
        order.rows.append(row);
    }
    Order &made = m_orders[step];
    made = {};
    made.planner = std::make_unique<BatchPlanner>(m_services);
    made.planner->plan(order, [this, step](const Result<BatchPlan> &plan) { take(step, plan); });
}

void FlowBatches::take(int step, const Result<BatchPlan> &plan)
{
    if (!plan) {
        Q_EMIT failed(step, plan.error());
        return;
    }
    Order &order = m_orders.at(step);
    order.plan = *plan;
    QStringList ids;
    for (const BatchPart &part : plan->parts) {
        order.open.append(part.batch.id);
        ids.append(part.batch.id.toString());
    }
    Q_EMIT planned(step, ids, plan->whole);
}

// The book calls back when they are on the disk, maybe when nobody waits for them here any more.
void FlowBatches::send(int step)
{
    const BatchPlan plan = std::exchange(m_orders.at(step).plan, {});
    m_book.send(plan,
                [guard = QPointer<FlowBatches>(this), step](const Result<QList<BatchId>> &ids) {
                    if (!guard || guard->m_orders.count(step) == 0) {
                        return;
                    }
                    if (ids) {
                        Q_EMIT guard->sent(step);
                    } else {
                        guard->forget(step);
                        Q_EMIT guard->failed(step, ids.error());
                    }
                });
}

void FlowBatches::await(int step, const QStringList &ids)
{
    m_orders[step] = {};
    QMetaObject::invokeMethod(
        this,
        [this, step, ids] {
            if (m_orders.count(step) > 0) {
                loadNext(step, ids);
            }
        },
        Qt::QueuedConnection);
}

void FlowBatches::loadNext(int step, const QStringList &ids)
{
    Order &order = m_orders.at(step);
    if (!ids.isEmpty()) {
        order.loading.wait(m_book.store().load(BatchId::fromString(ids.first())),
                           [this, step, ids](const Result<BatchSummary> &summary) {
                               if (summary) {
                                   m_orders.at(step).found.append(*summary);
                                   loadNext(step, ids.mid(1));
                                   return;
                               }
                               const bool gone =
                                   summary.error().providerCode == QLatin1String("missing");
                               const Error error = summary.error();
                               forget(step);
                               gone ? Q_EMIT missing(step) : Q_EMIT failed(step, error);
                           });
        return;
    }
    const QList<BatchSummary> found = std::exchange(order.found, {});
    for (const BatchSummary &summary : found) {
        order.open.append(summary.batch.id);
    }
    Q_EMIT sent(step);
    for (const BatchSummary &summary : found) {
        if (isFinal(summary.progress.state)) {
            ended(summary.batch.id);
        } else {
            m_book.goOn(summary);
        }
    }
}

void FlowBatches::ended(const BatchId &id)
{
    for (auto &[step, order] : m_orders) {
        if (order.open.removeOne(id)) {
            order.unread.append(id);
            if (!order.reading.isWaiting()) {
                readNext(step);
            }
            return;
        }
    }
}

void FlowBatches::readNext(int step)
{
    Order &order = m_orders.at(step);
    if (order.unread.isEmpty()) {
        if (order.open.isEmpty()) {
            Q_EMIT home(step);
        }
        return;
    }
    const BatchId id = order.unread.takeFirst();
    order.reading.wait(m_book.store().rows(id, 0, allBatchRows),
                       [this, step](const Result<QList<BatchRow>> &rows) {
                           if (!rows) {
                               const Error error = rows.error();
                               forget(step);
                               Q_EMIT failed(step, error);
                               return;
                           }
                           for (const BatchRow &row : *rows) {
                               Q_EMIT answered(step, row.number, answerOf(row));
                           }
                           if (m_orders.count(step) > 0) {
                               readNext(step);
                           }
                       });
}

} // namespace parley

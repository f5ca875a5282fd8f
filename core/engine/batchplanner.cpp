// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/batchplanner.h"

#include "chat/batchservice.h"

#include <QSet>
#include <QtConcurrentRun>

namespace parley {

namespace {

constexpr qsizetype rowsAtOnce = 50; // counted between two looks at the event loop

Unexpected refused(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

Result<BatchService *> serviceOf(Services &services, const ModelRef &model)
{
    const auto answerer = chooseAnswerer(services, model, Sampling());
    if (!answerer) {
        return Unexpected(answerer.error());
    }
    const auto provider = services.directory.provider(answerer->profile);
    if (!provider) {
        return Unexpected(provider.error());
    }
    BatchService *service = provider->get().batches();
    if (!service) {
        return refused(
            QStringLiteral("\"%1\" takes no batches; profiles of OpenAI and Anthropic do")
                .arg(answerer->profile.name));
    }
    return service;
}

Result<void> check(const BatchOrder &order)
{
    if (order.rows.isEmpty()) {
        return refused(QStringLiteral("there is nothing to ask"));
    }
    QSet<int> numbers;
    for (const BatchRow &row : order.rows) {
        if (row.prompt.trimmed().isEmpty()) {
            return refused(QStringLiteral("prompt %1 is empty").arg(row.number + 1));
        }
        numbers.insert(row.number);
    }
    return numbers.size() == order.rows.size()
               ? Result<void>()
               : refused(QStringLiteral("two rows have the same number"));
}

// Bytes of each row on the wire.
Result<QList<qint64>> measure(const BatchOrder &order, const BatchWording &word)
{
    QList<qint64> sizes;
    sizes.reserve(order.rows.size());
    for (const BatchRow &row : order.rows) {
        const auto line =
            word(batchRowName(order.batch.id, row.number), requestOf(order.batch, row));
        if (!line) {
            return Unexpected(line.error());
        }
        sizes.append(line->size() + 1);
    }
    return sizes;
}

} // namespace

Result<void> offersBatches(Services &services, const ModelRef &model)
{
    const auto service = serviceOf(services, model);
    return service ? Result<void>() : Unexpected(service.error());
}

QList<BatchOrder> batchOrdersOf(Services &services, const ReplayRecord &record,
                                const QSet<int> &without)
{
    QSet<std::pair<int, int>> answered;
    for (const ReplayCell &cell : record.cells) {
        if (cell.isAnswered()) {
            answered.insert({cell.prompt, cell.model});
        }
    }
    QList<BatchOrder> orders;
    const Replay &replay = record.replay;
    for (int pane = 0; pane < replay.panes.size(); ++pane) {
        BatchOrder order;
        order.batch.title = replay.title;
        order.batch.pane = replay.panes.at(pane);
        order.batch.replay = replay.id;
        order.batch.replayPane = pane;
        for (const BatchRow &row : batchRowsOf(replay.prompts)) {
            if (!row.prompt.isEmpty() && !answered.contains({row.number, pane})) {
                order.rows.append(row);
            }
        }
        const bool offered = offersBatches(services, replay.model(pane)).has_value();
        if (offered && !without.contains(pane) && !order.rows.isEmpty()) {
            orders.append(order);
        }
    }
    return orders;
}

QList<BatchRow> batchRowsOf(const QStringList &prompts)
{
    QList<BatchRow> rows;
    for (const QString &prompt : prompts) {
        rows.append({static_cast<int>(rows.size()), prompt, {}, BatchRowState::Waiting, {}, {}});
    }
    return rows;
}

void BatchPlanner::forget()
{
    ++m_serial;
    m_sizes.forget();
    m_costing.reset();
    m_done = nullptr;
}

void BatchPlanner::plan(const QList<BatchOrder> &orders, Done done)
{
    forget();
    m_done = std::move(done);
    m_orders = orders;
    m_plan = {};
    next();
}

// From the event loop: whoever plans is not called back from inside.
void BatchPlanner::next()
{
    QMetaObject::invokeMethod(
        this,
        [this, serial = m_serial] {
            if (serial == m_serial) {
                begin();
            }
        },
        Qt::QueuedConnection);
}

void BatchPlanner::begin()
{
    m_order = m_orders.isEmpty() ? BatchOrder() : m_orders.takeFirst();
    m_first = m_plan.parts.size();
    const auto sound = check(m_order);
    const auto service = sound ? serviceOf(m_services, m_order.batch.pane.model)
                               : Result<BatchService *>(Unexpected(sound.error()));
    const auto answerer =
        service ? chooseAnswerer(m_services, m_order.batch.pane.model, m_order.batch.pane.sampling)
                : Result<Answerer>(Unexpected(service.error()));
    if (!answerer) {
        end(Unexpected(answerer.error()));
        return;
    }
    m_answerer = *answerer;
    m_order.batch.pane.sampling = answerer->sampling; // as it will be asked, whatever changes
    m_sizes.wait(QtConcurrent::run(measure, m_order, (*service)->wording()),
                 [this](const Result<QList<qint64>> &sizes) {
                     if (!sizes) {
                         end(Unexpected(sizes.error()));
                         return;
                     }
                     split(*sizes);
                 });
}

void BatchPlanner::split(const QList<qint64> &sizes)
{
    const auto service = serviceOf(m_services, m_order.batch.pane.model);
    if (!service) {
        end(Unexpected(service.error()));
        return;
    }
    const BatchLimits limits = (*service)->limits();
    constexpr qint64 frame = 10'000; // what stands around the rows
    qint64 bytes = 0;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        if (sizes[i] > limits.bytes - frame) {
            end(refused(QStringLiteral("prompt %1 alone is more than a batch may hold")
                            .arg(m_order.rows[i].number + 1)));
            return;
        }
        const bool full = m_plan.parts.size() == m_first ||
                          m_plan.parts.last().rows.size() >= limits.rows ||
                          bytes + sizes[i] > limits.bytes - frame;
        if (full) {
            Batch batch = m_order.batch;
            batch.id = BatchId::create();
            batch.created = m_services.clock.now();
            batch.part = static_cast<int>(m_plan.parts.size() - m_first) + 1;
            m_plan.parts.append({batch, {}});
            bytes = 0;
        }
        m_plan.parts.last().rows.append(m_order.rows[i]);
        bytes += sizes[i];
    }
    for (qsizetype i = m_first; i < m_plan.parts.size(); ++i) {
        m_plan.parts[i].batch.parts = static_cast<int>(m_plan.parts.size() - m_first);
    }
    m_part = m_first;
    m_row = 0;
    step();
}

void BatchPlanner::step()
{
    auto &[batch, rows] = m_plan.parts[m_part];
    if (!m_costing) {
        m_costing = std::make_unique<BatchCosting>(m_services, m_answerer, batch);
    }
    for (qsizetype i = 0; i < rowsAtOnce && m_row < rows.size(); ++i) {
        m_costing->add(rows[m_row++]);
    }
    if (m_row == rows.size()) {
        const BatchEstimate part = m_costing->soFar();
        batch.about = part.unpriced > 0 ? std::nullopt : std::optional(part.about);
        batch.ordinary = part.unknown > 0 ? std::nullopt : std::optional(part.ordinary);
        m_plan.whole += part;
        m_costing.reset();
        m_row = 0;
        ++m_part;
    }
    if (m_part == m_plan.parts.size()) {
        m_orders.isEmpty() ? end(m_plan) : next();
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, serial = m_serial] {
            if (serial == m_serial) {
                step();
            }
        },
        Qt::QueuedConnection);
}

void BatchPlanner::end(const Result<BatchPlan> &plan)
{
    m_costing.reset();
    const Done done = std::exchange(m_done, nullptr);
    done(plan);
}

} // namespace parley

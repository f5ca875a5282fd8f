// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/replayrunner.h"

#include "engine/cachelookup.h"

namespace parley {

ReplayRunner::ReplayRunner(Services &services, ReplayStore &store, const ReplayRecord &record,
                           int parallel)
    : m_services(services)
    , m_store(store)
    , m_replay(record.replay)
    , m_parallel(qMax(1, parallel))
    , m_pricing(services)
{
    m_progress.cells = m_replay.cellCount();
    for (const ReplayCell &cell : record.cells) {
        put({cell.prompt, cell.model}, cell);
    }
}

ReplayRunner::~ReplayRunner() = default;

Result<void> ReplayRunner::start(ReplayAim aim)
{
    if (m_running) {
        return {};
    }
    m_answerers.clear();
    for (const LineUpPane &pane : std::as_const(m_replay.panes)) {
        const auto answerer = chooseAnswerer(m_services, pane.model, pane.sampling);
        if (!answerer) {
            return Unexpected(answerer.error());
        }
        m_answerers.append(*answerer);
    }
    if (!m_replay.judge.model.isEmpty()) {
        const auto judge = chooseAnswerer(m_services, m_replay.judge.model, Sampling());
        if (!judge) {
            return Unexpected(judge.error());
        }
        m_judge = *judge;
    }
    m_running = true;
    m_aim = aim;
    m_stoppedBy.reset();
    m_tried.clear();
    m_next = {0, 0};
    for (const Place &place : std::exchange(m_unkept, {})) {
        keep(place, [this] { goOn(); });
    }
    goOn();
    return {};
}

void ReplayRunner::pause()
{
    m_running = false;
    stopIfIdle();
}

void ReplayRunner::stop()
{
    m_running = false;
    for (const auto &run : std::exchange(m_runs, {})) {
        Q_EMIT cellChanged(run.first.first, run.first.second);
    }
    stopIfIdle();
}

bool ReplayRunner::wantsJudge(const ReplayCell &cell) const
{
    return m_judge && cell.isAnswered() &&
           (cell.verdict.id.isNull() || cell.verdict.state != NodeState::Complete);
}

bool ReplayRunner::wants(const Place &place) const
{
    if (m_runs.count(place) > 0 || m_replay.prompts.at(place.first).isEmpty()) {
        return false;
    }
    const auto known = m_cells.find(place);
    const bool answered = known != m_cells.end() && known->second.isAnswered();
    if (!answered && m_elsewhere.contains(place.second)) {
        return false;
    }
    if (known == m_cells.end()) {
        return m_aim != ReplayAim::FailedOnly;
    }
    const ReplayCell &cell = known->second;
    if (m_tried.contains(place) || (cell.isAnswered() && !wantsJudge(cell))) {
        return false;
    }
    const Node &last = cell.isAnswered() ? cell.verdict : cell.answer;
    const bool failed = !last.id.isNull() && last.state != NodeState::Streaming;
    return failed ? m_aim != ReplayAim::Rest : m_aim != ReplayAim::FailedOnly;
}

void ReplayRunner::goOn()
{
    const auto models = static_cast<int>(m_replay.panes.size());
    const auto prompts = static_cast<int>(m_replay.prompts.size());
    while (m_running && m_next.first < prompts && m_runs.size() < static_cast<size_t>(m_parallel)) {
        const Place place = m_next;
        m_next = place.second + 1 < models ? Place(place.first, place.second + 1)
                                           : Place(place.first + 1, 0);
        if (wants(place) && !begin(place)) {
            return;
        }
    }
    stopIfIdle();
}

std::unique_ptr<ReplayAsk> ReplayRunner::askFor(const Place &place, bool judges,
                                                ReplayAsk::Payment payment) const
{
    const QString &prompt = m_replay.prompts[place.first];
    if (!judges) {
        return std::make_unique<ReplayAsk>(m_services, m_answerers[place.second],
                                           m_replay.panes[place.second].system, prompt, payment);
    }
    const QString answer = m_cells.at(place).answer.message.text();
    return std::make_unique<ReplayAsk>(m_services, *m_judge, QString(),
                                       judgement(m_replay.judge.instruction, prompt, answer),
                                       payment);
}

Result<Money> ReplayRunner::reserve(const ReplayAsk &ask, const Answerer &answerer)
{
    if (!m_replay.budget) {
        return Money();
    }
    const auto wanted = m_pricing.about(answerer, ask.request());
    Money taken = m_progress.spent + wanted.value_or(Money());
    for (const auto &[place, run] : m_runs) {
        taken += run.reserved;
    }
    if (wanted && taken <= *m_replay.budget) {
        return *wanted;
    }
    Error error;
    error.kind = ErrorKind::BudgetReached;
    error.detail = wanted
                       ? QStringLiteral("the budget of this replay is used up")
                       : QStringLiteral("nobody knows what %1 costs, so the budget can't be kept")
                             .arg(answerer.model.toString());
    return Unexpected(error);
}

bool ReplayRunner::begin(const Place &place)
{
    const auto known = m_cells.find(place);
    const bool judges = known != m_cells.end() && wantsJudge(known->second);
    Run run{askFor(place, judges, ReplayAsk::Payment::Allowed), judges, {}, {}};
    const auto reserved = reserve(*run.ask, judges ? *m_judge : m_answerers[place.second]);
    if (!reserved && cacheUse(m_services, {}) == CacheUse::Never) {
        stopBecause(reserved.error());
        return false;
    }
    m_tried.insert(place);
    if (!reserved) {
        run.ask = askFor(place, judges, ReplayAsk::Payment::None);
        run.refused = reserved.error();
        ReplayAsk *ask = run.ask.get();
        launch(place, std::move(run));
        ask->start();
        return true;
    }
    run.reserved = *reserved;
    ReplayCell cell = known == m_cells.end() ? ReplayCell() : known->second;
    cell.prompt = place.first;
    cell.model = place.second;
    cell.tries += judges ? 0 : 1;
    (judges ? cell.verdict : cell.answer) = run.ask->node();
    if (!judges) {
        cell.verdict = Node();
    }
    put(place, cell);
    const NodeId id = run.ask->node().id;
    launch(place, std::move(run));
    Q_EMIT cellChanged(place.first, place.second);
    keep(place, [this, place, id] {
        const auto noted = m_runs.find(place);
        if (noted != m_runs.end() && noted->second.ask->node().id == id) {
            noted->second.ask->start();
        }
    });
    return true;
}

void ReplayRunner::launch(const Place &place, Run run)
{
    const NodeId id = run.ask->node().id;
    connect(
        run.ask.get(), &ReplayAsk::ended, this, [this, place, id] { end(place, id); },
        Qt::QueuedConnection);
    m_runs.emplace(place, std::move(run));
}

// What was stopped and begun again meanwhile is another question.
void ReplayRunner::end(const Place &place, const NodeId &id)
{
    const auto found = m_runs.find(place);
    if (found == m_runs.end() || found->second.ask->node().id != id) {
        return;
    }
    if (const auto refused = found->second.refused;
        refused && found->second.ask->node().state != NodeState::Complete) {
        m_tried.remove(place); // as if it had never begun
        m_runs.erase(found);
        stopBecause(*refused);
        return;
    }
    const auto before = m_cells.find(place);
    ReplayCell cell = before == m_cells.end() ? ReplayCell() : before->second;
    cell.prompt = place.first;
    cell.model = place.second;
    cell.tries = qMax(cell.tries, 1);
    (found->second.judges ? cell.verdict : cell.answer) = found->second.ask->node();
    const bool answered = !found->second.judges && cell.isAnswered();
    put(place, cell);
    m_runs.erase(found);
    Q_EMIT cellChanged(place.first, place.second);
    keep(place, [this, place, answered] {
        if (answered && m_running && wantsJudge(m_cells.at(place)) && !begin(place)) {
            return;
        }
        goOn();
    });
}

// Nothing is asked before the disk knows of it, and nothing more once it does not take it.
void ReplayRunner::keep(const Place &place, const std::function<void()> &then)
{
    ++m_keeping;
    m_store.saveCell(m_replay.id, m_cells.at(place))
        .then(this, [this, place, then](const Result<void> &kept) {
            --m_keeping;
            if (!kept) {
                m_unkept.insert(place);
                m_runs.erase(place);
                stopBecause(kept.error());
                return;
            }
            then();
        });
}

void ReplayRunner::stopBecause(const Error &error)
{
    m_running = false;
    m_stoppedBy = m_stoppedBy ? m_stoppedBy : std::optional(error);
    stopIfIdle();
}

void ReplayRunner::stopIfIdle()
{
    if (m_runs.empty() && m_keeping == 0) {
        m_running = false;
        Q_EMIT stopped();
    }
}

void ReplayRunner::adopt(const QList<ReplayCell> &cells)
{
    for (const ReplayCell &cell : cells) {
        const Place place(cell.prompt, cell.model);
        const auto known = m_cells.find(place);
        const bool answered = known != m_cells.end() && known->second.isAnswered();
        if (!answered && m_runs.count(place) == 0) {
            put(place, cell);
            Q_EMIT cellChanged(cell.prompt, cell.model);
        }
    }
}

void ReplayRunner::put(const Place &place, const ReplayCell &cell)
{
    const auto known = m_cells.find(place);
    if (known != m_cells.end()) {
        m_progress.count(known->second, -1);
    }
    m_progress.count(cell, 1);
    m_cells.insert_or_assign(place, cell);
}

void ReplayProgress::count(const ReplayCell &cell, int sign)
{
    answered += cell.isAnswered() ? sign : 0;
    failed += cell.isFailed() ? sign : 0;
    judged += cell.score() ? sign : 0;
    const Node &verdict = cell.verdict;
    const bool judge = !verdict.id.isNull() && verdict.state != NodeState::Streaming;
    unjudged += judge && verdict.state != NodeState::Complete ? sign : 0;
    for (const Node *node : {&cell.answer, &verdict}) {
        const bool ended = !node->id.isNull() && node->state != NodeState::Streaming;
        const bool unknown = ended && !node->meta.cost && node->state != NodeState::Failed;
        unpriced += unknown ? sign : 0;
        if (const auto &cost = node->meta.cost) {
            spent = sign > 0 ? spent + cost->amount : spent - cost->amount;
        }
    }
}

ReplayProgress ReplayRunner::progress() const
{
    ReplayProgress progress = m_progress;
    progress.running = static_cast<qsizetype>(m_runs.size());
    return progress;
}

const ReplayCell *ReplayRunner::cell(int prompt, int model) const
{
    const auto found = m_cells.find({prompt, model});
    return found == m_cells.end() ? nullptr : &found->second;
}

ReplayRecord ReplayRunner::record() const
{
    ReplayRecord record{m_replay, {}};
    for (const auto &[place, cell] : m_cells) {
        record.cells.append(cell);
    }
    return record;
}

} // namespace parley

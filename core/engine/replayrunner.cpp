// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/replayrunner.h"

#include "engine/cachelookup.h"

namespace parley {

namespace {

QString judgement(const QString &instruction, const QString &prompt, const QString &answer)
{
    // In one go: what stands in the answer or the prompt is no place.
    const QString promptPlace = QStringLiteral("{{prompt}}");
    const QString answerPlace = QStringLiteral("{{answer}}");
    QString text;
    qsizetype at = 0;
    for (;;) {
        const qsizetype p = instruction.indexOf(promptPlace, at);
        const qsizetype a = instruction.indexOf(answerPlace, at);
        if (p < 0 && a < 0) {
            return text + instruction.mid(at);
        }
        const bool isPrompt = a < 0 || (p >= 0 && p < a);
        const qsizetype from = isPrompt ? p : a;
        text += instruction.mid(at, from - at) + (isPrompt ? prompt : answer);
        at = from + promptPlace.size(); // both are as long
    }
}

} // namespace

ReplayRunner::ReplayRunner(Services &services, ReplayStore &store, const ReplayRecord &record,
                           const ReplayOptions &options)
    : m_services(services)
    , m_store(store)
    , m_replay(record.replay)
    , m_options(options)
    , m_pricing(services)
{
    for (const ReplayCell &cell : record.cells) {
        m_cells.emplace(Place(cell.prompt, cell.model), cell);
        for (const Node *node : {&cell.answer, &cell.verdict}) {
            m_spent += node->meta.cost ? node->meta.cost->amount : Money();
        }
    }
}

ReplayRunner::~ReplayRunner() = default;

Result<void> ReplayRunner::start()
{
    if (m_running) {
        return {};
    }
    m_answerers.clear();
    for (const ModelRef &model : m_replay.models) {
        const auto answerer = chooseAnswerer(m_services, model, m_replay.sampling);
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

bool ReplayRunner::wantsJudge(const ReplayCell &cell) const
{
    return m_judge && cell.isAnswered() &&
           (cell.verdict.id.isNull() || cell.verdict.state != NodeState::Complete);
}

bool ReplayRunner::wants(const Place &place) const
{
    if (m_runs.count(place) > 0) {
        return false;
    }
    const auto known = m_cells.find(place);
    if (known == m_cells.end()) {
        return true;
    }
    const ReplayCell &cell = known->second;
    if (cell.isAnswered()) {
        const bool failed = !cell.verdict.id.isNull() && cell.verdict.state != NodeState::Streaming;
        return wantsJudge(cell) && !m_tried.contains(place) && (!failed || m_options.againFailed);
    }
    const bool cut = cell.answer.state == NodeState::Streaming;
    return !m_tried.contains(place) && (cut || m_options.againFailed);
}

void ReplayRunner::goOn()
{
    const auto models = static_cast<int>(m_replay.models.size());
    const auto prompts = static_cast<int>(m_replay.prompts.size());
    while (m_running && m_next.first < prompts &&
           m_runs.size() < static_cast<size_t>(qMax(1, m_options.parallel))) {
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
        return std::make_unique<ReplayAsk>(m_services, m_answerers[place.second], m_replay.system,
                                           prompt, payment);
    }
    const QString answer = m_cells.at(place).answer.message.text();
    return std::make_unique<ReplayAsk>(m_services, *m_judge, QString(),
                                       judgement(m_replay.judge.instruction, prompt, answer),
                                       payment);
}

Result<Money> ReplayRunner::reserve(const ReplayAsk &ask, const Answerer &answerer)
{
    if (!m_options.budget) {
        return Money();
    }
    const auto wanted = m_pricing.about(answerer, ask.request());
    Money taken = m_spent + wanted.value_or(Money());
    for (const auto &[place, run] : m_runs) {
        taken += run.reserved;
    }
    if (wanted && taken <= *m_options.budget) {
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
    ReplayCell &cell = m_cells[place];
    cell.prompt = place.first;
    cell.model = place.second;
    cell.tries += judges ? 0 : 1;
    (judges ? cell.verdict : cell.answer) = run.ask->node();
    if (!judges) {
        cell.verdict = Node();
    }
    launch(place, std::move(run));
    Q_EMIT cellChanged(place.first, place.second);
    keep(place, [this, place] {
        const auto noted = m_runs.find(place);
        if (noted != m_runs.end()) {
            noted->second.ask->start();
        }
    });
    return true;
}

void ReplayRunner::launch(const Place &place, Run run)
{
    connect(
        run.ask.get(), &ReplayAsk::ended, this, [this, place] { end(place); },
        Qt::QueuedConnection);
    m_runs.emplace(place, std::move(run));
}

void ReplayRunner::end(const Place &place)
{
    const auto found = m_runs.find(place);
    if (found == m_runs.end()) {
        return;
    }
    if (const auto refused = found->second.refused;
        refused && found->second.ask->node().state != NodeState::Complete) {
        m_tried.remove(place); // as if it had never begun
        m_runs.erase(found);
        stopBecause(*refused);
        return;
    }
    ReplayCell &cell = m_cells[place];
    cell.prompt = place.first;
    cell.model = place.second;
    cell.tries = qMax(cell.tries, 1);
    (found->second.judges ? cell.verdict : cell.answer) = found->second.ask->node();
    const bool answered = !found->second.judges && cell.isAnswered();
    const std::optional<Cost> &cost = found->second.ask->node().meta.cost;
    m_spent += cost ? cost->amount : Money();
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

ReplayProgress ReplayRunner::progress() const
{
    ReplayProgress progress;
    progress.cells = m_replay.cellCount();
    progress.running = static_cast<qsizetype>(m_runs.size());
    progress.spent = m_spent;
    for (const auto &[place, cell] : m_cells) {
        const bool failed =
            cell.answer.state == NodeState::Failed || cell.answer.state == NodeState::Interrupted;
        progress.answered += cell.isAnswered() ? 1 : 0;
        progress.failed += failed ? 1 : 0;
        progress.judged += cell.score() ? 1 : 0;
        for (const Node *node : {&cell.answer, &cell.verdict}) {
            const bool ended = !node->id.isNull() && node->state != NodeState::Streaming;
            const bool unknown = ended && !node->meta.cost && node->state != NodeState::Failed;
            progress.unpriced += unknown ? 1 : 0;
        }
    }
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

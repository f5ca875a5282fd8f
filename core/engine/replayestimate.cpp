// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/replayestimate.h"

#include "engine/batchcosting.h"
#include "engine/foldplan.h"

namespace parley {

SendEstimate ReplayPricing::estimate(const Answerer &answerer, const ChatRequest &request,
                                     bool inBatch)
{
    const PriceQuote batched = [this](const ProviderProfile &profile, const QString &model,
                                      const BilledUnits &units) {
        return quoteInBatch(m_services, profile, model, units);
    };
    SendHistory history;
    history.request = request;
    const Message draft = history.request.messages.takeLast();
    const CountWay way = countWayOf(answerer.model.model);
    SendTally tally = tallyHistory(m_book, history, way);
    tallyDraft(tally, m_book, draft, way);
    return estimateSend(history, tally, targetOf(m_services, answerer), m_services.memory.habits,
                        m_services.clock.now(), inBatch ? batched : m_services.quote);
}

std::optional<Money> ReplayPricing::about(const Answerer &answerer, const ChatRequest &request)
{
    const SendEstimate whole = estimate(answerer, request);
    return whole.price == Bill::Status::Unknown ? std::nullopt : std::optional(whole.about);
}

ReplayCosting::ReplayCosting(Services &services, const ReplayRecord &record)
    : m_services(services), m_pricing(services), m_replay(record.replay)
{
    const bool judged = !m_replay.judge.model.isEmpty();
    for (const ReplayCell &cell : record.cells) {
        const bool done =
            !judged || (!cell.verdict.id.isNull() && cell.verdict.state == NodeState::Complete);
        m_left.insert({cell.prompt, cell.model}, !cell.isAnswered() ? Left::All
                                                 : done             ? Left::Nothing
                                                                    : Left::Verdict);
    }
    m_sum.panes.resize(m_replay.panes.size());
}

Result<ReplayEstimate> ReplayCosting::of(Services &services, const ReplayRecord &record)
{
    ReplayCosting costing(services, record);
    while (!costing.isDone()) {
        if (const auto done = costing.step(); !done) {
            return Unexpected(done.error());
        }
    }
    return costing.soFar();
}

Result<void> ReplayCosting::chooseAll()
{
    QList<Answerer> answerers;
    for (const LineUpPane &pane : std::as_const(m_replay.panes)) {
        const auto answerer = chooseAnswerer(m_services, pane.model, pane.sampling);
        if (!answerer) {
            return Unexpected(answerer.error());
        }
        answerers.append(*answerer);
    }
    if (!m_replay.judge.model.isEmpty()) {
        const auto judge = chooseAnswerer(m_services, m_replay.judge.model, Sampling());
        if (!judge) {
            return Unexpected(judge.error());
        }
        m_judge = *judge;
    }
    m_answerers = answerers;
    return {};
}

// The judge reads the answer, too.
std::optional<Money> ReplayCosting::judging(const SendEstimate &verdict, qint64 answer) const
{
    if (!m_services.quote) {
        return std::nullopt;
    }
    BilledUnits units;
    units.add(Billed::Input, verdict.input.tokens + answer);
    units.add(Billed::Output, verdict.answer);
    const Bill bill = m_services.quote(m_judge->profile, m_judge->model.model, units);
    return bill.status == Bill::Status::Unknown ? std::nullopt : std::optional(bill.total);
}

Result<void> ReplayCosting::step()
{
    if (m_answerers.isEmpty()) {
        if (const auto chosen = chooseAll(); !chosen) {
            return chosen;
        }
    }
    bool any = false;
    for (int pane = 0; pane < m_answerers.size(); ++pane) {
        any = any || leftOf(pane) != Left::Nothing;
    }
    SendEstimate verdict;
    if (m_judge && any) {
        ChatRequest request;
        request.model = m_judge->model.model;
        request.messages = {
            Message::fromText(Role::User, judgement(m_replay.judge.instruction,
                                                    m_replay.prompts.at(m_prompt), QString()))};
        verdict = m_pricing.estimate(*m_judge, request);
    }
    for (int pane = 0; pane < m_answerers.size(); ++pane) {
        add(pane, verdict);
    }
    ++m_prompt;
    return {};
}

ReplayCosting::Left ReplayCosting::leftOf(int pane) const
{
    return m_left.value({m_prompt, pane}, Left::All);
}

void ReplayCosting::add(int pane, const SendEstimate &verdict)
{
    const Left left = leftOf(pane);
    if (left == Left::Nothing) {
        return;
    }
    const Answerer &answerer = m_answerers.at(pane);
    ChatRequest request;
    request.model = answerer.model.model;
    request.system = m_replay.panes.at(pane).system;
    request.sampling = answerer.sampling;
    request.messages = {Message::fromText(Role::User, m_replay.prompts.at(m_prompt))};
    const SendEstimate answer = m_pricing.estimate(answerer, request);
    const bool asks = left == Left::All;
    const auto judged = m_judge ? judging(verdict, answer.answer) : std::optional(Money());
    const bool unknown = (asks && answer.price == Bill::Status::Unknown) || !judged;
    for (ReplayShare *share : {&m_sum.panes[pane], &m_sum.whole}) {
        ++share->cells;
        share->inputTokens += asks ? answer.input.tokens : 0;
        share->about += (asks ? answer.about : Money()) + judged.value_or(Money());
        share->judging += judged.value_or(Money());
        share->unpriced += unknown ? 1 : 0;
    }
}

} // namespace parley

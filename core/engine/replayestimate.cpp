// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/replayestimate.h"

#include "engine/foldplan.h"

#include <QSet>

namespace parley {

std::optional<Money> ReplayPricing::about(const Answerer &answerer, const ChatRequest &request,
                                          qint64 *tokens)
{
    SendHistory history;
    history.request = request;
    const Message draft = history.request.messages.takeLast();
    const CountWay way = countWayOf(answerer.model.model);
    SendTally tally = tallyHistory(m_book, history, way);
    tallyDraft(tally, m_book, draft, way);
    const SendTarget target = targetOf(m_services, answerer);
    const SendEstimate estimate = estimateSend(history, tally, target, m_services.memory.habits,
                                               m_services.clock.now(), m_services.quote);
    if (tokens) {
        *tokens += estimate.input.tokens;
    }
    return estimate.price == Bill::Status::Unknown ? std::nullopt : std::optional(estimate.about);
}

Result<ReplayEstimate> ReplayPricing::estimate(const ReplayRecord &record)
{
    const Replay &replay = record.replay;
    QSet<std::pair<int, int>> answered;
    for (const ReplayCell &cell : record.cells) {
        if (cell.isAnswered()) {
            answered.insert({cell.prompt, cell.model});
        }
    }
    ReplayEstimate sum;
    for (int model = 0; model < static_cast<int>(replay.models.size()); ++model) {
        const auto answerer = chooseAnswerer(m_services, replay.models[model], replay.sampling);
        if (!answerer) {
            return Unexpected(answerer.error());
        }
        ChatRequest request;
        request.model = answerer->model.model;
        request.system = replay.system;
        request.sampling = answerer->sampling;
        for (int prompt = 0; prompt < static_cast<int>(replay.prompts.size()); ++prompt) {
            if (answered.contains({prompt, model})) {
                continue;
            }
            request.messages = {Message::fromText(Role::User, replay.prompts[prompt])};
            const auto cost = about(*answerer, request, &sum.inputTokens);
            ++sum.cells;
            sum.about += cost.value_or(Money());
            sum.unpriced += cost ? 0 : 1;
        }
    }
    return sum;
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/answerfold.h"

#include "base/json.h"
#include "chat/cachedanswer.h"

#include <algorithm>
#include <numeric>

namespace parley {

namespace {

const auto replayContent = QStringLiteral("replay_content");

template <class Number>
std::optional<Number> sum(const std::optional<Number> &a, const std::optional<Number> &b)
{
    return a && b ? std::optional<Number>(*a + *b) : (a ? a : b);
}

Usage added(const Usage &a, const Usage &b)
{
    Usage both;
    both.input = sum(a.input, b.input);
    both.output = sum(a.output, b.output);
    both.total = sum(a.total, b.total);
    both.cachedRead = sum(a.cachedRead, b.cachedRead);
    both.cacheWrite = sum(a.cacheWrite, b.cacheWrite);
    both.reasoning = sum(a.reasoning, b.reasoning);
    both.reportedCost = sum(a.reportedCost, b.reportedCost);
    return both;
}

qsizetype lengthOf(const Part &part)
{
    const auto *refusal = std::get_if<RefusalPart>(&part);
    const auto *text = std::get_if<TextPart>(&part);
    return text ? text->text.size() : refusal ? refusal->text.size() : 0;
}

qsizetype lengthOf(const QList<Part> &parts)
{
    return std::accumulate(parts.cbegin(), parts.cend(), qsizetype(0),
                           [](qsizetype sum, const Part &part) { return sum + lengthOf(part); });
}

void truncate(Part &part, qsizetype length)
{
    if (auto *text = std::get_if<TextPart>(&part)) {
        text->text.truncate(length);
    } else if (auto *refusal = std::get_if<RefusalPart>(&part)) {
        refusal->text.truncate(length);
    }
}

ModelRef askedInTheEnd(const AnswerMeta &meta)
{
    return meta.via.isEmpty() ? meta.asked : meta.via;
}

} // namespace

AnswerFold::AnswerFold(Node &node, Kind kind)
    : m_seam(kind == Kind::TakenUp || node.meta.stopReason == StopReason::Pause
                 ? SeamJoiner()
                 : SeamJoiner(node.message.text()))
    , m_earlier(node.meta)
    , m_hadVisible(!node.message.parts.isEmpty())
    , m_beyond(kind == Kind::TakenUp)
{
    if (kind == Kind::TakenUp) {
        if (m_earlier.requests.isEmpty()) {
            m_earlier.usage.reset(); // its figures come with its end
        }
    } else if (m_hadVisible && m_earlier.requests.isEmpty()) {
        m_earlier.requests = {{askedInTheEnd(m_earlier), m_earlier.answeredBy, m_earlier.requestId,
                               m_earlier.usage, m_earlier.rawUsage, m_earlier.cost}};
        node.meta.requests = m_earlier.requests;
    }
    if (kind == Kind::Asked) {
        node.meta.resume = {};
        if (!m_hadVisible) {
            node.meta.details.remove(fromCacheDetail); // of a try that told nothing
        }
    }
    node.state = NodeState::Streaming;
    node.meta.details.remove(replayContent); // was only good for going on from there
    node.meta.error.reset();
    node.meta.stopReason.reset();
    node.meta.rawStopReason.clear();
}

AnswerFold::Change AnswerFold::add(Node &node, const StreamEvent &event)
{
    const bool cut = cutToResume(node, event);
    Change change = fold(node, event);
    change.other = change.other || cut;
    return change;
}

AnswerFold::Change AnswerFold::fold(Node &node, const StreamEvent &event)
{
    if (const auto *text = std::get_if<TextDelta>(&event)) {
        return addText(node, m_seam.add(text->text));
    }
    if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        m_between = false;
        return addReasoning(node, *reasoning);
    }
    m_called = m_called || std::holds_alternative<ToolCallStarted>(event);
    const bool last =
        std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
    if (last) {
        addText(node, m_seam.finish());
    }
    m_builder.addTo(node.message, event);
    const bool figures = last || std::holds_alternative<Started>(event) ||
                         std::holds_alternative<UsageReported>(event) ||
                         std::holds_alternative<DetailReported>(event);
    if (figures) {
        addFigures(node);
    }
    if (last) {
        settle(node);
        const auto *failed = std::get_if<Failed>(&event);
        if (!failed || failed->resume.isEmpty()) {
            node.meta.resume = {};
        }
        if (failed && lengthOf(m_before) > lengthOf(node.message.parts)) {
            node.message.parts = m_before; // it did not come as far again
        }
    }
    return {{}, last || !figures};
}

void AnswerFold::setExchange(Node &node, const ExchangeStatus &status) const
{
    node.meta.via = status.asking == node.meta.asked ? ModelRef() : status.asking;
    node.meta.detours = m_earlier.detours + status.detours;
    node.meta.attempts = m_earlier.attempts + status.attempts;
    node.meta.firstToken = m_earlier.firstToken ? m_earlier.firstToken : status.firstToken;
    node.meta.duration = sum(m_earlier.duration, status.duration);
    if (node.meta.requests.size() > m_earlier.requests.size()) {
        node.meta.requests.last().asked = askedInTheEnd(node.meta);
    }
}

AnswerFold::Change AnswerFold::addText(Node &node, const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    m_between = true; // reasoning is over, and text goes on anywhere
    // Text that opens a new part is written with its node, so that it comes back in its place.
    const auto &parts = node.message.parts;
    const bool opens = !parts.isEmpty() && !std::holds_alternative<TextPart>(parts.last());
    m_builder.addTo(node.message, TextDelta{text});
    return {text, opens};
}

AnswerFold::Change AnswerFold::addReasoning(Node &node, const ReasoningDelta &reasoning)
{
    const auto lengthOfLast = [&node] {
        const auto *last = node.message.parts.isEmpty()
                               ? nullptr
                               : std::get_if<ReasoningPart>(&node.message.parts.last());
        return last ? last->text.size() : -1;
    };
    const qsizetype parts = node.message.parts.size();
    const qsizetype length = lengthOfLast();
    m_builder.addTo(node.message, reasoning);
    const bool atTheEnd = node.message.parts.size() == parts && length >= 0 &&
                          lengthOfLast() == length + reasoning.text.size();
    return {reasoning.text, !atTheEnd};
}

bool AnswerFold::cutToResume(Node &node, const StreamEvent &event)
{
    if (!m_beyond || std::holds_alternative<Failed>(event)) {
        return false;
    }
    m_beyond = false;
    const AnswerResume &resume = node.meta.resume;
    QList<Part> &parts = node.message.parts;
    m_before = parts;
    parts.resize(std::min(parts.size(), resume.parts));
    if (!parts.isEmpty()) {
        truncate(parts.last(), resume.length);
    }
    return true;
}

bool AnswerFold::setReached(Node &node, const Exchange &exchange) const
{
    if (!m_seam.isDecided() || !m_between || m_called || m_beyond) {
        return false;
    }
    const QList<Part> &parts = node.message.parts;
    const ResumePoint &point = exchange.status().reached;
    node.meta.resume = {point.responseId, point.sequence, exchange.key().name, parts.size(),
                        parts.isEmpty() ? 0 : lengthOf(parts.last())};
    return true;
}

// It stands as far as it came: cut off, by the person's own word.
void AnswerFold::supersede(Node &node, const Superseded &superseded)
{
    addText(node, m_seam.finish());
    addFigures(node);
    node.state = NodeState::Interrupted;
    node.meta.stopReason = StopReason::Steered;
    node.meta.rawStopReason = superseded.rawReason;
    node.meta.resume = {};
}

void AnswerFold::addFigures(Node &node) const
{
    const Turn &turn = m_builder.turn();
    AnswerMeta &meta = node.meta;
    meta.answeredBy = turn.model.isEmpty() ? meta.answeredBy : turn.model;
    meta.responseId = turn.responseId.isEmpty() ? meta.responseId : turn.responseId;
    meta.requestId = turn.requestId.isEmpty() ? meta.requestId : turn.requestId;
    if (turn.usage) {
        meta.usage = m_earlier.usage ? added(*m_earlier.usage, *turn.usage) : *turn.usage;
        meta.rawUsage = turn.rawUsage;
    }
    for (auto it = turn.details.cbegin(); it != turn.details.cend(); ++it) {
        const bool isReplay = it.key() == replayContent;
        const QByteArray value = isReplay ? joinedReplay(it.value()) : it.value();
        if (!value.isEmpty()) {
            meta.details.insert(it.key(), value);
        }
    }
}

// What goes back when an answer paused once more: all of it, from its first word on. Nothing where
// some of it came another way than by pauses.
QByteArray AnswerFold::joinedReplay(const QByteArray &latest) const
{
    if (!m_hadVisible) {
        return latest;
    }
    const auto before = json::parseObject(m_earlier.details.value(replayContent));
    auto joined = json::parseObject(latest);
    if (m_earlier.stopReason != StopReason::Pause || !before || !joined) {
        return {};
    }
    QJsonArray content = before->value(QLatin1String("content")).toArray();
    for (const QJsonValue &block : joined->value(QLatin1String("content")).toArray()) {
        content.append(block);
    }
    joined->insert(QLatin1String("content"), content);
    return json::compact(*joined);
}

void AnswerFold::settle(Node &node) const
{
    const Turn &turn = m_builder.turn();
    node.meta.stopReason = turn.stopReason;
    node.meta.rawStopReason = turn.rawStopReason;
    node.meta.error = turn.error;
    if (!m_earlier.requests.isEmpty() && (turn.usage || m_builder.hasVisible())) {
        node.meta.requests.append(
            {askedInTheEnd(node.meta), turn.model, turn.requestId, turn.usage, turn.rawUsage, {}});
    }
    if (!turn.error) {
        node.state = NodeState::Complete;
    } else {
        const bool visible = m_hadVisible || m_builder.hasVisible();
        node.state = visible ? NodeState::Interrupted : NodeState::Failed;
    }
    if (turn.error && !turn.error->requestId.isEmpty() && node.meta.requestId.isEmpty()) {
        node.meta.requestId = turn.error->requestId;
    }
}

} // namespace parley

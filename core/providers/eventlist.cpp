// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/eventlist.h"

#include "base/json.h"

#include <utility>

namespace parley {

void EventList::identify(const QString &responseId, const QString &model)
{
    const auto learn = [this](QString &known, const QString &said, QLatin1String name) {
        if (!known.isEmpty() || said.isEmpty()) {
            return;
        }
        known = said;
        if (m_started) {
            detail(name, said);
        }
    };
    learn(m_head.responseId, responseId, QLatin1String("response_id"));
    learn(m_head.model, model, QLatin1String("model"));
    if (!m_started && !m_ended && !(m_head.responseId.isEmpty() && m_head.model.isEmpty())) {
        start();
    }
}

void EventList::start()
{
    m_started = true;
    m_events.append(m_head);
}

void EventList::add(StreamEvent event)
{
    if (m_ended) {
        return;
    }
    if (!m_started) {
        start();
    }
    m_events.append(std::move(event));
}

void EventList::text(const QString &text)
{
    if (!text.isEmpty()) {
        add(TextDelta{text});
    }
}

void EventList::reasoning(const QString &text, int block)
{
    if (!text.isEmpty()) {
        add(ReasoningDelta{text, block});
    }
}

void EventList::refusal(const QString &text)
{
    if (!text.isEmpty()) {
        add(RefusalDelta{text});
    }
}

void EventList::detail(QLatin1String name, const QJsonValue &value)
{
    add(DetailReported{name, json::compact(value)});
}

void EventList::finish(StopReason reason, const QString &rawReason)
{
    add(Finished{reason, rawReason});
    m_ended = true;
}

void EventList::fail(const Error &error, std::optional<StopReason> reason, const QString &rawReason)
{
    if (!m_ended) {
        m_events.append(Failed{error, reason, rawReason});
        m_ended = true;
    }
}

QList<StreamEvent> EventList::take()
{
    return std::exchange(m_events, {});
}

} // namespace parley

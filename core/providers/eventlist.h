// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the decoders of all vendors share: collects the events of one call, makes sure Started comes
// first and only once, leaves empty deltas out, and says nothing after the end. Any one thread.
#pragma once

#include "chat/streamevent.h"

#include <QJsonValue>
#include <QList>

namespace parley {

class EventList
{
public:
    // Names and ids as they become known; the first one of each that says something counts. They
    // go out with the next event.
    void identify(const QString &responseId, const QString &model);
    void add(StreamEvent event);
    void text(const QString &text);
    void reasoning(const QString &text, int block);
    void refusal(const QString &text);
    void detail(QLatin1String name, const QJsonValue &value);
    void finish(StopReason reason, const QString &rawReason);
    void fail(const Error &error, std::optional<StopReason> reason = {},
              const QString &rawReason = {});

    // Whether identify() can learn nothing more.
    [[nodiscard]] bool identified() const { return !m_head.responseId.isEmpty() && knowsModel(); }
    [[nodiscard]] bool knowsModel() const { return !m_head.model.isEmpty(); }
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] bool started() const { return m_started; }
    [[nodiscard]] QList<StreamEvent> take();

private:
    void start();

    QList<StreamEvent> m_events;
    Started m_head;
    bool m_started = false;
    bool m_ended = false;
};

} // namespace parley

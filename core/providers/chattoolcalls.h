// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tool calls of a Chat Completions stream: finds out which call a fragment belongs to when servers
// leave the index out, give every call index 0, or repeat names. Any one thread; lives beside the
// EventList it writes to.
#pragma once

#include "providers/eventlist.h"

#include <QJsonObject>

namespace parley {

class ChatToolCalls
{
public:
    explicit ChatToolCalls(EventList &events) : m_events(events) {}

    // One element of delta.tool_calls.
    void add(const QJsonObject &fragment);
    // One that has nothing but more arguments of the call the server gave this index.
    void addArguments(int index, const QString &arguments);
    // Calls whose name never came are told now.
    void settle();

private:
    struct Call
    {
        int vendorIndex = 0;
        int number = -1; // -1: not told yet
        QString id;
        QString name;
        QString arguments;
        bool custom = false;
    };
    struct Fragment
    {
        std::optional<int> index;
        QString id;
        QString name;
        QString arguments;
        bool custom = false;
    };

    [[nodiscard]] static Fragment read(const QJsonObject &object);
    [[nodiscard]] static bool startsNewCall(const Call &call, const Fragment &fragment);
    [[nodiscard]] Call *callFor(const Fragment &fragment);
    void add(const Fragment &fragment);
    void tell(Call &call);

    EventList &m_events;
    QList<Call> m_calls;
    int m_told = 0;
};

} // namespace parley

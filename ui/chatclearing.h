// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Takes every chat away for good: those that are open are closed first, so that nothing writes them
// anew. Main thread; deletes itself when it is done; what it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"

#include <QObject>

namespace parley {

class ChatDesk;

class ChatClearing final : public QObject
{
    Q_OBJECT
public:
    ChatClearing(Services &services, ChatDesk &desk);

    void begin();

Q_SIGNALS:
    // With the first thing that stood in the way.
    void done(const parley::Result<void> &cleared);

private:
    void removeNext();

    Services &m_services;
    ChatDesk &m_desk;
    QList<ConversationId> m_left;
    Result<void> m_result;
    Awaiting<void> m_removing;
};

} // namespace parley

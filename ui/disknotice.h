// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The red strip while something can't be written: which chats are only in memory, and that they are
// saved as soon as it works again. Goes away by itself. Main thread; both outlive it.
#pragma once

#include "ui/messagebar.h"
#include "ui/sessionpool.h"

namespace parley {

class DiskNotice final : public QObject
{
    Q_OBJECT
public:
    DiskNotice(SessionPool &pool, MessageBar &bar);

private:
    void watch(ChatSession &session);
    void update();

    SessionPool &m_pool;
    MessageBar &m_bar;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What guards a person's privacy in the window: the lock with its command, and what is said after a
// crash. Main thread; what it is given outlives it.
#pragma once

#include "ui/desk.h"
#include "ui/lock/applock.h"

namespace parley {

class PrivacyDesk final : public Desk
{
    Q_OBJECT
public:
    explicit PrivacyDesk(const Parts &parts);

    [[nodiscard]] AppLock &lock() { return m_lock; }
    // The page of settings that can clear the chats is there.
    void join(const QWidget &settings);

private:
    AppLock m_lock;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the conversations need now and then while the program runs: a backup when one is due, the
// trash emptied of what lay there for 30 days, a full check once a week. First a minute after the
// start, when nobody waits for the disk, then every hour. Main thread.
#pragma once

#include "engine/services.h"

namespace parley {

inline const Setting<QDateTime> checkedSetting{"store/checked", {}, SettingScope::Machine};

class Upkeep
{
public:
    // Looks at everything that is kept, in the background: "ok" or what is wrong. The store
    // repairs what was found at the next start.
    using Check = std::function<QFuture<Result<QString>>()>;

    Upkeep(Services &services, Check check);

private:
    void wait(std::chrono::milliseconds time);
    void run();
    void checkIfDue(const QDateTime &now);

    Services &m_services;
    Check m_check;
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace parley

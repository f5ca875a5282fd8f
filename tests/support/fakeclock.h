// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A clock that moves only when told. Timers fire in the order they are due (equal ones in the order
// they were set), each at its own time, those set meanwhile included.
#pragma once

#include "base/clock.h"

#include <map>

namespace parley {

class FakeClock final : public Clock
{
public:
    FakeClock();
    ~FakeClock() override;

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] Steady steady() const override;
    [[nodiscard]] std::unique_ptr<Timer> after(std::chrono::milliseconds delay,
                                               std::function<void()> call) override;

    void advance(std::chrono::milliseconds by);
    // Moves the wall clock only, as a person or a time server would.
    void jump(std::chrono::milliseconds by);
    // Advances from timer to timer until none is left or `limit` has passed.
    void run(std::chrono::milliseconds limit);
    [[nodiscard]] std::size_t pending() const;
    // How long until the next timer; nothing when there is none.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDelay() const;

private:
    class Pending;
    struct Queue
    {
        std::map<std::pair<Steady, quint64>, std::function<void()>> calls;
        quint64 serial = 0;
    };
    bool fireNext(Steady until);

    Steady m_steady{1'000'000};
    std::chrono::milliseconds m_jumped{0};
    std::shared_ptr<Queue> m_queue; // shared with timers, which may outlive the clock
};

} // namespace parley

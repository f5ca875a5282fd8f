// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Time as a port: everything that waits or dates something asks a Clock, so tests bring their own
// and never sleep. Main thread only. Steady time never jumps; wall time may.
#pragma once

#include <QDateTime>
#include <chrono>
#include <functional>
#include <memory>

namespace parley {

class Clock
{
public:
    using Steady = std::chrono::milliseconds; // since an arbitrary start, monotonic

    // A pending call; destroying it cancels the call.
    class Timer
    {
    public:
        virtual ~Timer() = default;
    };

    virtual ~Clock() = default;
    // Wall clock in UTC, millisecond resolution.
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] virtual Steady steady() const = 0;
    // Calls `call` once, not before `delay` has passed, from the event loop, never from in here.
    [[nodiscard]] virtual std::unique_ptr<Timer> after(std::chrono::milliseconds delay,
                                                       std::function<void()> call) = 0;
};

// The real one.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] Steady steady() const override;
    [[nodiscard]] std::unique_ptr<Timer> after(std::chrono::milliseconds delay,
                                               std::function<void()> call) override;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/fakeclock.h"

namespace parley {

class FakeClock::Pending final : public Clock::Timer
{
public:
    Pending(std::weak_ptr<Queue> queue, std::pair<Steady, quint64> place)
        : m_queue(std::move(queue)), m_place(place)
    {}
    ~Pending() override
    {
        if (const auto queue = m_queue.lock()) {
            queue->calls.erase(m_place);
        }
    }

private:
    std::weak_ptr<Queue> m_queue;
    std::pair<Steady, quint64> m_place;
};

FakeClock::FakeClock() : m_queue(std::make_shared<Queue>()) {}

FakeClock::~FakeClock() = default;

QDateTime FakeClock::now() const
{
    static const QDateTime start(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    return start.addMSecs((m_steady - Steady(1'000'000) + m_jumped).count());
}

Clock::Steady FakeClock::steady() const
{
    return m_steady;
}

std::unique_ptr<Clock::Timer> FakeClock::after(std::chrono::milliseconds delay,
                                               std::function<void()> call)
{
    const auto due = m_steady + std::max(delay, std::chrono::milliseconds(0));
    const auto place = std::pair(due, ++m_queue->serial);
    m_queue->calls.emplace(place, std::move(call));
    return std::make_unique<Pending>(m_queue, place);
}

bool FakeClock::fireNext(Steady until)
{
    const auto first = m_queue->calls.begin();
    if (first == m_queue->calls.end() || first->first.first > until) {
        return false;
    }
    m_steady = std::max(m_steady, first->first.first);
    const auto call = std::move(first->second);
    m_queue->calls.erase(first);
    call();
    return true;
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    const Steady until = m_steady + by;
    while (fireNext(until)) {
    }
    m_steady = until;
}

void FakeClock::jump(std::chrono::milliseconds by)
{
    m_jumped += by;
}

void FakeClock::run(std::chrono::milliseconds limit)
{
    const Steady until = m_steady + limit;
    while (fireNext(until)) {
    }
}

std::size_t FakeClock::pending() const
{
    return m_queue->calls.size();
}

std::optional<std::chrono::milliseconds> FakeClock::nextDelay() const
{
    if (m_queue->calls.empty()) {
        return std::nullopt;
    }
    return m_queue->calls.begin()->first.first - m_steady;
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/storethread.h"

#include <QDeadlineTimer>

namespace parley {

StoreThread::StoreThread() : m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(QStringLiteral("store"));
    m_thread->start();
}

StoreThread::~StoreThread()
{
    end([] {});
}

void StoreThread::end(const std::function<void()> &nudge)
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_wake.notify_one();
    }
    using namespace std::chrono_literals;
    do {
        nudge();
    } while (!m_thread->wait(QDeadlineTimer(20ms)));
}

void StoreThread::enqueue(std::function<void()> job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    m_wake.notify_one();
}

void StoreThread::whenIdle(std::function<bool()> step)
{
    Q_ASSERT(QThread::currentThread() == m_thread.get());
    m_idle.push_back(std::move(step));
}

// Empty: nothing is given, and either the thread ends or there is idle work.
std::function<void()> StoreThread::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return !m_jobs.empty() || m_ending || !m_idle.empty(); });
    if (m_jobs.empty()) {
        if (m_ending) {
            m_idle.clear();
        }
        return {};
    }
    auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void StoreThread::loop()
{
    for (;;) {
        if (const auto job = next()) {
            job();
        } else if (m_idle.empty()) {
            return;
        } else if (!m_idle.front()()) {
            m_idle.pop_front();
        }
    }
}

} // namespace parley

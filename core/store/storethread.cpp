// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/storethread.h"

#include <QMutexLocker>

namespace parley {

StoreThread::StoreThread() : m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(QStringLiteral("store"));
    m_thread->start();
}

StoreThread::~StoreThread()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_wake.wakeOne();
    }
    m_thread->wait();
}

void StoreThread::enqueue(std::function<void()> job)
{
    const QMutexLocker lock(&m_mutex);
    m_jobs.push_back(std::move(job));
    m_wake.wakeOne();
}

void StoreThread::loop()
{
    for (;;) {
        std::function<void()> job;
        {
            const QMutexLocker lock(&m_mutex);
            while (m_jobs.empty() && !m_ending) {
                m_wake.wait(&m_mutex);
            }
            if (m_jobs.empty()) {
                return;
            }
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace parley

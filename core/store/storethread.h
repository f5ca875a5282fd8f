// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The one database thread: a function goes in, a future of its Result comes out; strictly in the
// order given. Call run() from the main thread. Destroying it first runs everything that was given
// (so that everything is written) and then ends the thread. The only place of the store with a
// lock.
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace parley {

class StoreThread
{
public:
    StoreThread();
    ~StoreThread();
    Q_DISABLE_COPY_MOVE(StoreThread)

    template <class Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work &>>
    {
        using Answer = std::invoke_result_t<Work &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        enqueue([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

    // Runs what was given and ends; what is given later is dropped. `nudge` is called again and
    // again meanwhile, so that work which takes long may end early. Main thread.
    void end(const std::function<void()> &nudge);

    // From the database thread: `step` is called again and again while there is nothing else to do,
    // until it returns false. What is left when the thread ends is dropped.
    void whenIdle(std::function<bool()> step);

private:
    void enqueue(std::function<void()> job);
    [[nodiscard]] std::function<void()> next();
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::deque<std::function<bool()>> m_idle; // database thread only
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace parley

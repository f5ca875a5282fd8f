// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One result of a future that is waited for: calls back in the main thread, from inside wait() when
// the result is already there. Destroying it, or waiting for another one, forgets the call; the
// work behind the future goes on. A future that ends without a result (its maker was closed) counts
// as a Storage error. Used instead of QFuture::then with a context, which Qt 6.4 lets run into a
// destroyed context.
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <functional>
#include <memory>

namespace parley {

template <class T>
class Awaiting
{
public:
    using Done = std::function<void(Result<T>)>;

    void wait(const QFuture<Result<T>> &future, Done done)
    {
        forget();
        if (future.isFinished()) {
            done(resultOf(future));
            return;
        }
        m_done = std::move(done);
        m_watcher = std::make_unique<QFutureWatcher<Result<T>>>();
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(), [this] {
            const Done call = std::exchange(m_done, nullptr);
            const auto watcher = std::move(m_watcher); // outlives the call, which may wait again
            call(resultOf(watcher->future()));
        });
        m_watcher->setFuture(future);
    }
    void forget()
    {
        m_watcher.reset();
        m_done = nullptr;
    }
    [[nodiscard]] bool isWaiting() const { return m_watcher != nullptr; }

private:
    static Result<T> resultOf(const QFuture<Result<T>> &future)
    {
        if (future.resultCount() == 0) {
            return Unexpected(ErrorKind::Storage, QStringLiteral("closed before it answered"));
        }
        return future.result();
    }

    std::unique_ptr<QFutureWatcher<Result<T>>> m_watcher;
    Done m_done;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One page on its way: looks up, judges, connects, reads. Main thread; owned by its PageFetch,
// which drops it after the end.
#pragma once

#include "base/awaiting.h"
#include "providers/httpfetch.h"
#include "tools/pagefetch.h"

#include <QPromise>

namespace parley {

class PageRun : public QObject
{
    Q_OBJECT
public:
    PageRun(PageFetch &owner, const QUrl &url, PageReach reach);

    // Once.
    QFuture<Result<QString>> start();

private:
    void judge(const QList<QHostAddress> &addresses);
    void get(const QString &address);
    void take(const Result<HttpAnswer> &answer);
    void end(const Result<QString> &text);

    PageFetch &m_owner;
    const QUrl m_url;
    const PageReach m_reach;
    HttpFetch m_fetch;
    QPromise<Result<QString>> m_promise;
    QFutureWatcher<Result<QString>> m_watched; // for its being cancelled
    QFutureWatcher<QList<QHostAddress>> m_looked;
    Awaiting<HttpAnswer> m_answer;
    std::unique_ptr<Clock::Timer> m_limit;
    bool m_ended = false;
};

} // namespace parley

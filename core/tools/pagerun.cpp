// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "tools/pagerun.h"

#include "net/privatehost.h"
#include "tools/pagetext.h"

#include <algorithm>

namespace parley {

namespace {

Unexpected runRefused(const QString &why)
{
    return Unexpected(ErrorKind::Configuration, why);
}

Result<QString> textOf(const HttpAnswer &answer, const QUrl &url)
{
    const int status = answer.head.status;
    if (status >= 300 && status < 400) {
        const QUrl target =
            url.resolved(QUrl::fromEncoded(answer.head.header("location"), QUrl::StrictMode));
        return runRefused(QStringLiteral("The server points to another address, %1 (status %2). It "
                                         "was not followed; to read it, ask for that address.")
                              .arg(target.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))
                              .arg(status));
    }
    if (status != 200) {
        return runRefused(QStringLiteral("The server answered with status %1.").arg(status));
    }
    const auto text = pageText(answer.body, answer.head.header("content-type"));
    return text ? Result<QString>(asUntrusted(*text, url)) : Unexpected(text.error());
}

} // namespace

PageRun::PageRun(PageFetch &owner, const QUrl &url, PageReach reach)
    : m_owner(owner), m_url(url), m_reach(reach), m_fetch(owner.m_transport)
{}

QFuture<Result<QString>> PageRun::start()
{
    m_promise.start();
    connect(&m_watched, &QFutureWatcherBase::canceled, this,
            [this] { end(runRefused(QStringLiteral("It was stopped."))); });
    m_watched.setFuture(m_promise.future());
    m_limit = m_owner.m_clock.after(PageFetch::mostTime, [this] {
        end(runRefused(QStringLiteral("The page took longer than %1 seconds.")
                           .arg(PageFetch::mostTime.count())));
    });
    const QHostAddress literal(m_url.host());
    if (!literal.isNull()) {
        judge({literal});
        return m_promise.future();
    }
    connect(&m_looked, &QFutureWatcherBase::finished, this, [this] {
        const QFuture<QList<QHostAddress>> found = m_looked.future();
        judge(found.resultCount() > 0 ? found.result() : QList<QHostAddress>());
    });
    m_looked.setFuture(m_owner.m_lookup(m_url.host(QUrl::FullyEncoded)));
    return m_promise.future();
}

// One private address among public ones is enough: which of them would be used is not ours to say.
void PageRun::judge(const QList<QHostAddress> &addresses)
{
    if (m_ended) {
        return;
    }
    if (addresses.isEmpty()) {
        end(runRefused(QStringLiteral("There is no server named %1.").arg(m_url.host())));
        return;
    }
    const bool allPublic = std::all_of(addresses.begin(), addresses.end(), isPublicAddress);
    if (m_reach == PageReach::Internet && !allPublic) {
        end(runRefused(QStringLiteral("%1 leads to an address that is not on the internet; such "
                                      "pages are not read.")
                           .arg(m_url.host())));
        return;
    }
    get(addresses.first().toString());
}

void PageRun::get(const QString &address)
{
    HttpRequest request;
    request.url = m_url;
    request.connectTo = address;
    request.takesRedirects = true;
    request.headers.emplaceBack("accept", "text/html, text/plain, application/json;q=0.9");
    m_answer.wait(m_fetch.send(std::move(request), PageFetch::mostBytes),
                  [this](const Result<HttpAnswer> &answer) { take(answer); });
}

void PageRun::take(const Result<HttpAnswer> &answer)
{
    end(answer ? textOf(*answer, m_url)
               : runRefused(
                     QStringLiteral("The page could not be read: %1.").arg(answer.error().detail)));
}

void PageRun::end(const Result<QString> &text)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_limit.reset();
    m_watched.disconnect(this);
    m_promise.addResult(text);
    m_promise.finish();
    m_owner.drop(this);
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "tools/pagefetch.h"

#include "net/privatehost.h"
#include "tools/pagerun.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype longestAddress = 2000;

Unexpected pageRefused(const QString &why)
{
    return Unexpected(ErrorKind::Configuration, why);
}

// Names that lead nowhere else, also where a name server would say so.
bool isPrivateName(const QString &host)
{
    const QHostAddress literal(host);
    return literal.isNull() ? isPrivateHost(host) || host.endsWith(QLatin1String(".internal"))
                            : !isPublicAddress(literal);
}

} // namespace

PageFetch::PageFetch(Transport &transport, Clock &clock, HostLookup lookup)
    : m_transport(transport), m_clock(clock), m_lookup(std::move(lookup))
{}

PageFetch::~PageFetch() = default;

Result<QUrl> PageFetch::address(const QString &written, PageReach reach)
{
    const QString trimmed = written.trimmed();
    if (trimmed.size() > longestAddress) {
        return pageRefused(QStringLiteral("The address has %1 characters; at most %2 are taken.")
                               .arg(trimmed.size())
                               .arg(longestAddress));
    }
    QUrl url(trimmed, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty()) {
        return pageRefused(
            QStringLiteral("Only whole addresses of web pages can be read, beginning "
                           "with http:// or https://."));
    }
    if (!url.userInfo().isEmpty()) {
        return pageRefused(
            QStringLiteral("The address holds a user name or password; such pages are "
                           "not read."));
    }
    QString host = url.host().toLower();
    while (host.endsWith(u'.')) {
        host.chop(1);
    }
    if (reach == PageReach::Internet && isPrivateName(host)) {
        return pageRefused(
            QStringLiteral("%1 is not on the internet; pages on this computer and in "
                           "private networks are not read.")
                .arg(url.host()));
    }
    url.setFragment({});
    return url;
}

QFuture<Result<QString>> PageFetch::fetch(const QUrl &address, PageReach reach)
{
    m_runs.push_back(std::make_unique<PageRun>(*this, address, reach));
    return m_runs.back()->start();
}

// Later: it is one of its own calls that ends it.
void PageFetch::drop(PageRun *run)
{
    QMetaObject::invokeMethod(
        this,
        [this, run] {
            const auto it = std::find_if(m_runs.begin(), m_runs.end(),
                                         [run](const auto &known) { return known.get() == run; });
            if (it != m_runs.end()) {
                m_runs.erase(it);
            }
        },
        Qt::QueuedConnection);
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/httpconnectionprobe.h"

#include <algorithm>

namespace parley {

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

constexpr milliseconds patience = 15s; // a person looks on

} // namespace

QFuture<Result<milliseconds>> HttpConnectionProbe::reach(const ProviderProfile &profile)
{
    HttpRequest request;
    request.url = profile.baseUrl;
    request.url.setPath(QStringLiteral("/"));
    request.url.setQuery(QString());
    request.connectTimeout = std::min(profile.timeouts.connect, patience);
    request.firstByteTimeout = patience;
    request.idleTimeout = patience;
    request.proxy = profile.proxy;
    request.caFile = profile.caFile;
    request.takesRedirects = true;
    const Clock::Steady begun = m_clock.steady();
    return m_fetch.send(request).then(
        &m_fetch, [begun, clock = &m_clock](const Result<HttpAnswer> &answer) {
            return answer.transform([begun, clock](const HttpAnswer &) {
                return std::chrono::duration_cast<milliseconds>(clock->steady() - begun);
            });
        });
}

} // namespace parley

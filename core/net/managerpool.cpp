// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/managerpool.h"

#include <algorithm>

namespace parley {

ManagerPool::~ManagerPool()
{
    // At once: at the end of the program no event loop may be left to do it later.
    for (Idle &idle : m_idle) {
        const std::unique_ptr<QNetworkAccessManager> now(idle.manager.release());
    }
}

ManagerPool::Place ManagerPool::placeOf(const HttpRequest &request)
{
    const QUrl &url = request.url;
    const bool secure = url.scheme() == QLatin1String("https");
    const QString origin =
        QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host()).arg(url.port(secure ? 443 : 80));
    return {origin + u' ' + request.connectTo, request.caFile, request.proxy};
}

ManagerPool::Manager ManagerPool::take(const Place &place)
{
    const auto found = std::find_if(m_idle.rbegin(), m_idle.rend(),
                                    [&place](const Idle &idle) { return idle.place == place; });
    if (found == m_idle.rend()) {
        return {};
    }
    Manager manager = std::move(found->manager);
    m_idle.erase(std::next(found).base());
    return manager;
}

void ManagerPool::giveBack(const Place &place, Manager manager)
{
    m_idle.push_back({place, std::move(manager)});
    if (m_idle.size() > idleLimit) {
        m_idle.erase(m_idle.begin());
    }
}

} // namespace parley

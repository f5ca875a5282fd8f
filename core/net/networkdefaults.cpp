// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/networkdefaults.h"

namespace parley {

void NetworkDefaults::hold()
{
    m_held = true;
}

void NetworkDefaults::use(const QUrl &proxy, const QString &caFile)
{
    m_proxy = proxy;
    m_caFile = caFile;
    if (std::exchange(m_held, false)) {
        Q_EMIT released();
    }
}

QUrl NetworkDefaults::proxyFor(const QUrl &place, const QUrl &own) const
{
    return own.isEmpty() && !isLoopback(place.host()) ? m_proxy : own;
}

} // namespace parley

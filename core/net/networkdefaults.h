// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How servers are reached where a request says nothing itself: a proxy, an authority file. What was
// chosen counts for the requests sent from then on. While it is held (a password is still on its
// way) requests wait for it. A proxy with its login stands in memory alone. Main thread; outlives
// the transports.
#pragma once

#include "net/requestcheck.h"

namespace parley {

class NetworkDefaults final : public QObject
{
    Q_OBJECT
public:
    // What is sent from now on waits for use().
    void hold();
    // As in HttpRequest: an empty proxy is as the system says.
    void use(const QUrl &proxy, const QString &caFile);

    [[nodiscard]] bool isHeld() const { return m_held; }
    // The proxy for that place, where `own` names none; never the usual one for this machine.
    [[nodiscard]] QUrl proxyFor(const QUrl &place, const QUrl &own) const;
    template <class Request> // HttpRequest or SocketRequest
    void fill(Request &request) const
    {
        request.proxy = proxyFor(request.url, request.proxy);
        if (request.caFile.isEmpty()) {
            request.caFile = m_caFile;
        }
    }

Q_SIGNALS:
    void released();

private:
    QUrl m_proxy;
    QString m_caFile;
    bool m_held = false;
};

} // namespace parley

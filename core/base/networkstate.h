// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: whether this machine has a network, as far as the system tells, and whether one server can
// be reached at this moment. Main thread. Nothing but a connection is tried: no byte is sent.
#pragma once

#include <QFuture>
#include <QObject>
#include <QUrl>

namespace parley {

// Error::providerCode of a request that never left: no such name, no way there.
inline constexpr QLatin1String unreachableCode("unreachable");

class NetworkState : public QObject
{
    Q_OBJECT
public:
    enum class Network { Unknown, Away, There };

    // Begins to listen to the system. Nothing is known before; no effect the second time.
    virtual void begin() = 0;
    [[nodiscard]] virtual Network network() const = 0;
    // Own: this machine, which needs no network. Near: beside it, which the system knows little of.
    enum class Distance { Own, Near, Far };
    [[nodiscard]] virtual Distance distanceOf(const QString &host) const = 0;
    // Whether a connection comes about within 5 s; to the proxy, where one is given.
    [[nodiscard]] virtual QFuture<bool> reaches(const QUrl &server, const QUrl &proxy) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace parley

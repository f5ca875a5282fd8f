// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// QNetworkAccessManagers, lent to one exchange at a time. Qt's manager queues the seventh request
// to one host, mixes connections of different authority files and proxies, and leaves a socket
// open whose TLS handshake was given up; with one manager to an exchange, destroying it is a clean
// cut, and giving it back keeps the connection for the next exchange of the same place. Main
// thread; the pool outlives what it lends.
#pragma once

#include "net/transport.h"

#include <QNetworkAccessManager>
#include <vector>

namespace parley {

class ManagerPool
{
public:
    static constexpr std::size_t idleLimit = 8;

    // A manager may go only after the slots of its reply have returned.
    struct Later
    {
        void operator()(QNetworkAccessManager *manager) const { manager->deleteLater(); }
    };
    using Manager = std::unique_ptr<QNetworkAccessManager, Later>;

    // What must be the same for a connection to be used again.
    struct Place
    {
        QString origin;
        QString caFile;
        QUrl proxy;
        friend bool operator==(const Place &, const Place &) = default;
    };

    ManagerPool() = default;
    ~ManagerPool();
    Q_DISABLE_COPY_MOVE(ManagerPool)

    [[nodiscard]] static Place placeOf(const HttpRequest &request);
    // A kept one of that place, the last used first; nothing when none is.
    [[nodiscard]] Manager take(const Place &place);
    // Keeps it; the one unused for longest goes when there are too many.
    void giveBack(const Place &place, Manager manager);

private:
    struct Idle
    {
        Place place;
        Manager manager;
    };
    std::vector<Idle> m_idle; // oldest first
};

} // namespace parley

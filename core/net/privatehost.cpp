// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/privatehost.h"

#include <algorithm>

namespace parley {

bool isPrivateHost(const QString &host)
{
    QString name = host.toLower();
    if (name.endsWith(u'.')) {
        name.chop(1); // "localhost." is the same host
    }
    if (name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost")) ||
        name.endsWith(QLatin1String(".local")) || !(name.contains(u'.') || name.contains(u':'))) {
        return true; // a name without a dot is only known inside a network of one's own
    }
    const QHostAddress address(name);
    return !address.isNull() && isPrivateAddress(address);
}

bool isPrivateAddress(const QHostAddress &given)
{
    bool wrapped = false; // an IPv4 address written as one of IPv6
    const quint32 inner = given.toIPv4Address(&wrapped);
    const QHostAddress address = wrapped ? QHostAddress(inner) : given;
    static const QList<QPair<QHostAddress, int>> networks = {
        QHostAddress::parseSubnet(QStringLiteral("0.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10")),
        QHostAddress::parseSubnet(QStringLiteral("169.254.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("fc00::/7")),
        QHostAddress::parseSubnet(QStringLiteral("fe80::/10")),
    };
    return address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv6) ||
           std::any_of(networks.begin(), networks.end(),
                       [&address](const auto &network) { return address.isInSubnet(network); });
}

bool isPublicAddress(const QHostAddress &address)
{
    using Networks = QList<QPair<QHostAddress, int>>;
    const auto within = [&address](const Networks &networks) {
        return std::any_of(networks.begin(), networks.end(),
                           [&address](const auto &network) { return address.isInSubnet(network); });
    };
    bool wrapped = false;
    const quint32 inner = address.toIPv4Address(&wrapped);
    if (address.protocol() == QAbstractSocket::IPv6Protocol && wrapped) {
        return isPublicAddress(QHostAddress(inner));
    }
    static const Networks special = {
        QHostAddress::parseSubnet(QStringLiteral("192.0.0.0/24")),
        QHostAddress::parseSubnet(QStringLiteral("192.0.2.0/24")),
        QHostAddress::parseSubnet(QStringLiteral("192.88.99.0/24")),
        QHostAddress::parseSubnet(QStringLiteral("198.18.0.0/15")),
        QHostAddress::parseSubnet(QStringLiteral("198.51.100.0/24")),
        QHostAddress::parseSubnet(QStringLiteral("203.0.113.0/24")),
        QHostAddress::parseSubnet(QStringLiteral("224.0.0.0/3")),
    };
    // Of IPv6 only 2000::/3 is given out; tunnels in it lead to IPv4 again.
    static const Networks global = {QHostAddress::parseSubnet(QStringLiteral("2000::/3"))};
    static const Networks tunnels = {
        QHostAddress::parseSubnet(QStringLiteral("2001::/23")),
        QHostAddress::parseSubnet(QStringLiteral("2001:db8::/32")),
        QHostAddress::parseSubnet(QStringLiteral("2002::/16")),
        QHostAddress::parseSubnet(QStringLiteral("3fff::/20")),
    };
    if (address.isNull() || isPrivateAddress(address)) {
        return false;
    }
    return address.protocol() == QAbstractSocket::IPv6Protocol ? within(global) && !within(tunnels)
                                                               : !within(special);
}

} // namespace parley

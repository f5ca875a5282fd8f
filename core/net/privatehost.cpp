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

} // namespace parley

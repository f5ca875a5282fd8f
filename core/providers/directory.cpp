// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/directory.h"

#include "providers/demoprovider.h"
#include "providers/httpprovider.h"

#include <QHostAddress>
#include <algorithm>

namespace parley {

namespace {

Unexpected refused(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

} // namespace

bool isPrivateHost(const QString &host)
{
    const QString name = host.toLower();
    if (name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost")) ||
        name.endsWith(QLatin1String(".local")) || !(name.contains(u'.') || name.contains(u':'))) {
        return true; // a name without a dot is only known inside a network of one's own
    }
    const QHostAddress address(name);
    if (address.isNull()) {
        return false;
    }
    static const QList<QPair<QHostAddress, int>> networks = {
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10")),
        QHostAddress::parseSubnet(QStringLiteral("169.254.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("fc00::/7")),
        QHostAddress::parseSubnet(QStringLiteral("fe80::/10")),
    };
    return address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4) ||
           std::any_of(networks.begin(), networks.end(),
                       [&address](const auto &network) { return address.isInSubnet(network); });
}

Result<void> checkBaseUrl(const QUrl &url)
{
    const QString shown = url.toDisplayString();
    if (!url.isValid() || url.host().isEmpty()) {
        return refused(QStringLiteral("\"%1\" is no address of a server").arg(shown));
    }
    if (!url.userInfo().isEmpty()) {
        return refused(
            QStringLiteral("an address must not hold a user or password: %1").arg(shown));
    }
    if (url.scheme() == QLatin1String("https")) {
        return {};
    }
    if (url.scheme() != QLatin1String("http")) {
        return refused(QStringLiteral("\"%1\" must begin with https:// or http://").arg(shown));
    }
    if (!isPrivateHost(url.host())) {
        return refused(QStringLiteral("\"%1\" would send keys and texts unencrypted over the "
                                      "internet: use https://")
                           .arg(shown));
    }
    return {};
}

HttpProviderDirectory::HttpProviderDirectory(Transport &transport, Clock &clock)
    : m_transport(transport), m_clock(clock)
{}

HttpProviderDirectory::~HttpProviderDirectory() = default;

Result<std::reference_wrapper<Provider>>
HttpProviderDirectory::provider(const ProviderProfile &profile)
{
    const auto known = m_entries.find(profile.name);
    if (known != m_entries.end() && known->second.profile == profile) {
        return std::ref(*known->second.provider);
    }
    std::unique_ptr<Provider> made;
    if (profile.dialect == QLatin1String("demo")) {
        made = std::make_unique<DemoProvider>(m_clock);
    } else if (const Dialect *dialect = findDialect(profile.dialect)) {
        if (const auto address = checkBaseUrl(profile.baseUrl); !address) {
            return Unexpected(address.error());
        }
        made = std::make_unique<HttpProvider>(m_transport, m_clock, *dialect, profile);
    } else {
        return refused(QStringLiteral("\"%1\" is no dialect Parley speaks").arg(profile.dialect));
    }
    if (known != m_entries.end()) {
        m_replaced.push_back(std::move(known->second));
    }
    Entry &entry = m_entries[profile.name] = {profile, std::move(made)};
    return std::ref(*entry.provider);
}

} // namespace parley

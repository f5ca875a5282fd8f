// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/directory.h"

#include "chat/networkchoice.h"
#include "net/privatehost.h"
#include "providers/demoprovider.h"
#include "providers/httpprovider.h"
#include "providers/openaisocketprovider.h"

#include <algorithm>

namespace parley {

namespace {

Unexpected refused(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

} // namespace

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

HttpProviderDirectory::HttpProviderDirectory(Transport &transport, SocketTransport &sockets,
                                             Clock &clock)
    : m_transport(transport), m_sockets(sockets), m_clock(clock)
{}

HttpProviderDirectory::~HttpProviderDirectory() = default;

void HttpProviderDirectory::renew(const Timeouts &usual)
{
    m_usual = usual;
    for (auto &[name, entry] : m_entries) {
        m_replaced.push_back(std::move(entry));
    }
    m_entries.clear();
}

Result<std::reference_wrapper<Provider>>
HttpProviderDirectory::provider(const ProviderProfile &asSaved)
{
    ProviderProfile profile = asSaved;
    profile.timeouts = laidUnder(m_usual, asSaved.timeouts);
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
        if (profile.dialect == QLatin1String("openai-socket")) {
            made = std::make_unique<OpenAiSocketProvider>(m_transport, m_sockets, m_clock, profile);
        } else {
            made = std::make_unique<HttpProvider>(m_transport, m_clock, *dialect, profile);
        }
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

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/networkchoice.h"

#include <algorithm>

namespace parley {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int largestPort = 65'535;
const Timeouts unchanged;

const Setting<QString> proxySetting{"network/proxy", QStringLiteral("system"),
                                    SettingScope::Machine};
const Setting<QString> hostSetting{"network/host", {}, SettingScope::Machine};
const Setting<int> portSetting{"network/port", 0, SettingScope::Machine};
const Setting<QString> userSetting{"network/user", {}, SettingScope::Machine};
const Setting<bool> passwordSetting{"network/password", false, SettingScope::Machine}; // is there
const Setting<QString> authoritySetting{"network/authority", {}, SettingScope::Machine};
const Setting<int> revisionSetting{networkRevisionKey, 0, SettingScope::Machine};
const Setting<int> wholeSetting{"network/whole", 0, SettingScope::Machine};

struct LimitRow
{
    Setting<int> setting; // seconds
    milliseconds Timeouts::*field;
    NetworkBounds bounds;
};

int secondsOf(milliseconds time)
{
    return static_cast<int>(std::chrono::duration_cast<seconds>(time).count());
}

const LimitRow limitRows[] = {
    {{"network/connect", secondsOf(unchanged.connect), SettingScope::Machine},
     &Timeouts::connect,
     connectBounds},
    {{"network/first-byte", secondsOf(unchanged.firstByte), SettingScope::Machine},
     &Timeouts::firstByte,
     firstByteBounds},
    {{"network/idle", secondsOf(unchanged.idle), SettingScope::Machine},
     &Timeouts::idle,
     idleBounds},
};

const char *const proxyNames[] = {"system", "none", "http", "socks5"};

int within(int value, NetworkBounds bounds)
{
    return std::clamp(value, bounds.least, bounds.most);
}

int wholeWithin(int value)
{
    return value <= 0 ? 0 : within(value, wholeBounds);
}

} // namespace

QUrl NetworkChoice::proxyUrl(const Secret &password) const
{
    if (proxy == Proxy::None) {
        return QUrl(QStringLiteral("direct:"));
    }
    if (!namesProxy() || host.isEmpty()) {
        return {};
    }
    const bool socks = proxy == Proxy::Socks;
    QUrl url;
    url.setScheme(socks ? QStringLiteral("socks5") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port > 0 ? port : socks ? usualSocksProxyPort : usualHttpProxyPort);
    if (!user.isEmpty()) {
        url.setUserName(user, QUrl::DecodedMode);
        QByteArray bytes = password.reveal();
        if (!bytes.isEmpty()) {
            url.setPassword(QString::fromUtf8(bytes), QUrl::DecodedMode);
        }
        wipe(bytes);
    }
    return url;
}

NetworkChoice networkChoice(const SettingsStore &settings)
{
    NetworkChoice choice;
    const QString name = settings.get(proxySetting);
    for (int kind = 0; kind < static_cast<int>(std::size(proxyNames)); ++kind) {
        if (name == QLatin1String(proxyNames[kind])) {
            choice.proxy = static_cast<NetworkChoice::Proxy>(kind);
        }
    }
    choice.host = settings.get(hostSetting);
    choice.port = std::clamp(settings.get(portSetting), 0, largestPort);
    choice.user = settings.get(userSetting);
    choice.hasPassword = settings.get(passwordSetting);
    choice.caFile = settings.get(authoritySetting);
    for (const LimitRow &row : limitRows) {
        choice.limits.*row.field = seconds(within(settings.get(row.setting), row.bounds));
    }
    choice.whole = seconds(wholeWithin(settings.get(wholeSetting)));
    return choice;
}

void setNetworkChoice(SettingsStore &settings, const NetworkChoice &choice)
{
    settings.set(proxySetting,
                 QString::fromLatin1(proxyNames[static_cast<std::size_t>(choice.proxy)]));
    settings.set(hostSetting, choice.host.trimmed());
    settings.set(portSetting, std::clamp(choice.port, 0, largestPort));
    settings.set(userSetting, choice.user.trimmed());
    settings.set(passwordSetting, choice.hasPassword);
    settings.set(authoritySetting, choice.caFile);
    for (const LimitRow &row : limitRows) {
        settings.set(row.setting, within(secondsOf(choice.limits.*row.field), row.bounds));
    }
    settings.set(wholeSetting, wholeWithin(static_cast<int>(choice.whole.count())));
    settings.set(revisionSetting, settings.get(revisionSetting) + 1);
}

Result<std::pair<QString, std::optional<int>>> proxyPlaceFrom(const QString &typed)
{
    const QString written = typed.trimmed();
    const bool bareAddress = written.count(u':') > 1 && !written.contains(u'[') &&
                             !written.contains(QLatin1String("://")); // IPv6
    const QString whole = written.contains(QLatin1String("://")) ? written
                          : bareAddress ? QStringLiteral("http://[%1]").arg(written)
                                        : QStringLiteral("http://") + written;
    const QUrl url(whole, QUrl::StrictMode);
    if (!url.userInfo().isEmpty()) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("the name and password belong into their own fields"));
    }
    const bool more = url.path().size() > 1 || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0 || more) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("\"%1\" is no address of a proxy").arg(written.left(200)));
    }
    return std::pair(url.host(), url.port() > 0 ? std::optional(url.port()) : std::nullopt);
}

milliseconds ownLimit(milliseconds Timeouts::*limit, seconds chosen)
{
    const milliseconds usual = unchanged.*limit;
    return chosen.count() <= 0 ? usual : chosen == usual ? usual + milliseconds(1) : chosen;
}

Timeouts laidUnder(const Timeouts &usual, const Timeouts &own)
{
    Timeouts all = own;
    for (const LimitRow &row : limitRows) {
        if (own.*row.field == unchanged.*row.field) {
            all.*row.field = usual.*row.field;
        }
    }
    return all;
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How all providers are reached, as a person chose it, where a provider's own fields say nothing
// else: a proxy, limits of patience, an additional authority. Kept in the settings; the password of
// the proxy is a secret of the vault. Main thread.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "base/setting.h"
#include "chat/providerprofile.h"

namespace parley {

struct NetworkChoice
{
    enum class Proxy { System, None, Http, Socks };
    Proxy proxy = Proxy::System;
    // These stay while another kind of proxy is chosen.
    QString host; // without a scheme
    int port = 0;
    QString user;
    bool hasPassword = false; // in the vault, which is not opened for nothing
    QString caFile;           // PEM with an additional authority; empty: the system's alone
    Timeouts limits;
    std::chrono::seconds whole{0}; // of one attempt, from sending to its end; 0: no limit
    friend bool operator==(const NetworkChoice &, const NetworkChoice &) = default;

    [[nodiscard]] bool namesProxy() const { return proxy >= Proxy::Http; }
    // As in HttpRequest, with the login. Empty, as the system says, while the host is missing.
    [[nodiscard]] QUrl proxyUrl(const Secret &password = {}) const;
};

// Bounds of what can be chosen, in whole seconds.
struct NetworkBounds
{
    int least;
    int most;
};
inline constexpr NetworkBounds connectBounds{1, 120};
inline constexpr NetworkBounds firstByteBounds{5, 1800};
inline constexpr NetworkBounds idleBounds{5, 1800};
inline constexpr NetworkBounds wholeBounds{30, 86'400}; // or 0
inline constexpr int usualHttpProxyPort = 8080;
inline constexpr int usualSocksProxyPort = 1080;

// The name of the password in the vault.
inline const QString proxyPasswordName = QStringLiteral("network-proxy");
// Told by SettingsStore::changed once for each setNetworkChoice(), when all is written.
inline constexpr const char *networkRevisionKey = "network/revision";

[[nodiscard]] NetworkChoice networkChoice(const SettingsStore &settings);
// Takes effect at once, also where only the password changed. What is out of bounds is brought in.
void setNetworkChoice(SettingsStore &settings, const NetworkChoice &choice);
// A host for people's typing: "proxy.example:3128" or "http://proxy.example:3128/" names the port
// as well. Configuration error when it can be none, or holds a login.
[[nodiscard]] Result<std::pair<QString, std::optional<int>>> proxyPlaceFrom(const QString &typed);
// `own`, with what all providers have where it has nothing of its own (the value nobody changed).
[[nodiscard]] Timeouts laidUnder(const Timeouts &usual, const Timeouts &own);

// What a profile keeps for a limit of its own; zero: as for all. The usual figure itself means "as
// for all" in a profile, so who chooses just that one gets a millisecond more.
[[nodiscard]] std::chrono::milliseconds ownLimit(std::chrono::milliseconds Timeouts::*limit,
                                                 std::chrono::seconds chosen);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// NetworkState by QNetworkInformation (NetworkManager, Windows, macOS; elsewhere: Unknown) and by
// connections that are closed at once. Main thread.
#pragma once

#include "base/networkstate.h"
#include "net/networkdefaults.h"

namespace parley {

class QtNetworkState final : public NetworkState
{
    Q_OBJECT
public:
    // `defaults` as in QtHttpTransport.
    explicit QtNetworkState(const NetworkDefaults *defaults = nullptr) : m_defaults(defaults) {}

    void begin() override;
    [[nodiscard]] Network network() const override { return m_network; }
    [[nodiscard]] Distance distanceOf(const QString &host) const override;
    [[nodiscard]] QFuture<bool> reaches(const QUrl &server, const QUrl &proxy) override;

private:
    void look();

    const NetworkDefaults *m_defaults;
    Network m_network = Network::Unknown;
    bool m_begun = false;
};

} // namespace parley

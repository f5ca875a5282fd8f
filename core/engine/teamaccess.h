// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Whether the team's cache is used, and where: what a person chose and accepted, with the password
// out of the vault. It is asked for when the cache is first wanted, never before. Main thread; what
// it is given outlives it.
#pragma once

#include "base/awaiting.h"
#include "base/setting.h"
#include "chat/keyvault.h"
#include "chat/teamcache.h"

namespace parley {

struct TeamChoice
{
    bool on = false;
    QString address;
    QString space = usualTeamSpace;
    QString user;
    bool hasPassword = false; // in the vault, which is not opened for nothing
    // That everybody on that server reads questions and answers: holds for it alone.
    bool accepted = false;
    friend bool operator==(const TeamChoice &, const TeamChoice &) = default;

    [[nodiscard]] Result<TeamServer> server() const
    {
        return teamServerFromText(address, space, user);
    }
};

// The name of the password in the vault.
inline const QString teamPasswordName = QStringLiteral("team-cache");
// What it says there; empty where there is none.
[[nodiscard]] QFuture<Result<Secret>> teamPassword(const TeamChoice &choice, KeyVault &vault);

[[nodiscard]] TeamChoice teamChoice(const SettingsStore &settings);
// Takes effect at once, also where only the password changed. An address with a password in it is
// never written.
void setTeamChoice(SettingsStore &settings, const TeamChoice &choice);

class TeamAccess final : public QObject
{
    Q_OBJECT
public:
    TeamAccess(const SettingsStore &settings, KeyVault &vault, TeamCache &team);

private:
    void apply();
    void open();

    const SettingsStore &m_settings;
    KeyVault &m_vault;
    TeamCache &m_team;
    Awaiting<Secret> m_reading;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/teamaccess.h"

namespace parley {

namespace {

const Setting<bool> onSetting{"team-cache/on", false};
const Setting<QString> addressSetting{"team-cache/address", {}};
const Setting<QString> spaceSetting{"team-cache/namespace", usualTeamSpace};
const Setting<QString> userSetting{"team-cache/user", {}};
const Setting<bool> passwordSetting{"team-cache/password", false}; // whether there is one
const Setting<QString> acceptedSetting{"team-cache/accepted", {}}; // for which server
const Setting<int> revisionSetting{"team-cache/revision", 0};

QString consentFor(const TeamServer &server)
{
    return addressOf(server) + u' ' + server.space;
}

} // namespace

TeamChoice teamChoice(const SettingsStore &settings)
{
    TeamChoice choice;
    choice.on = settings.get(onSetting);
    choice.address = settings.get(addressSetting);
    choice.space = settings.get(spaceSetting);
    choice.user = settings.get(userSetting);
    choice.hasPassword = settings.get(passwordSetting);
    const auto server = choice.server();
    choice.accepted = server && settings.get(acceptedSetting) == consentFor(*server);
    return choice;
}

void setTeamChoice(SettingsStore &settings, const TeamChoice &choice)
{
    const auto server = choice.server();
    const bool isSafe = server || !choice.address.contains(u'@');
    settings.set(addressSetting, isSafe ? choice.address.trimmed() : QString());
    settings.set(spaceSetting, choice.space.trimmed());
    settings.set(userSetting, choice.user.trimmed());
    settings.set(passwordSetting, choice.hasPassword);
    settings.set(acceptedSetting, server && choice.accepted ? consentFor(*server) : QString());
    settings.set(onSetting, choice.on && server && choice.accepted);
    settings.set(revisionSetting, settings.get(revisionSetting) + 1);
}

QFuture<Result<Secret>> teamPassword(const TeamChoice &choice, KeyVault &vault)
{
    return choice.hasPassword ? vault.read(teamPasswordName)
                              : QtFuture::makeReadyFuture(Result<Secret>(Secret()));
}

TeamAccess::TeamAccess(const SettingsStore &settings, KeyVault &vault, TeamCache &team)
    : m_settings(settings), m_vault(vault), m_team(team)
{
    connect(&settings, &SettingsStore::changed, this, [this](QLatin1String key) {
        if (key == QLatin1String(revisionSetting.key)) {
            apply();
        }
    });
    connect(&team, &TeamCache::wanted, this, &TeamAccess::open);
    apply();
}

void TeamAccess::apply()
{
    m_reading.forget();
    m_team.leave({});
    const TeamChoice choice = teamChoice(m_settings);
    if (choice.on && choice.accepted) {
        m_team.expect();
    }
}

void TeamAccess::open()
{
    const TeamChoice choice = teamChoice(m_settings);
    m_reading.wait(teamPassword(choice, m_vault), [this, choice](const Result<Secret> &password) {
        const auto server = choice.server();
        if (server && password) {
            m_team.use(*server, *password);
        } else {
            m_team.leave(server ? password.error() : server.error());
        }
    });
}

} // namespace parley

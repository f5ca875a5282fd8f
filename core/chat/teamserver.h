// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where a team keeps its answers: the address of a Redis as people write it, taken apart and
// checked. Plain value, any thread. A password is no part of it: those live in the KeyVault.
#pragma once

#include "base/result.h"

namespace parley {

struct TeamServer
{
    QString host;       // without brackets
    quint16 port = 0;   // of the host
    QString socketPath; // instead of a host; empty: by host and port
    bool encrypted = false;
    int database = 0;
    QString space; // what all keys begin with
    QString user;  // empty: the server's default one
    friend bool operator==(const TeamServer &, const TeamServer &) = default;
};

inline const QString usualTeamSpace = QStringLiteral("parley");

// redis://host:port/database, rediss://… (encrypted), unix:///path?db=1. Configuration error that
// says in one sentence what is wrong; it never repeats a password.
[[nodiscard]] Result<TeamServer> teamServerFromText(const QString &address, const QString &space,
                                                    const QString &user);
// As people know it again, without its user: "rediss://cache.example:6380/0".
[[nodiscard]] QString addressOf(const TeamServer &server);

} // namespace parley

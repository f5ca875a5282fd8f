// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How a team's cache stands, in words for people. Pure.
#pragma once

#include "chat/teamcache.h"
#include "ui/theme.h"

namespace parley {

struct TeamLine
{
    ColorRole role;
    QString icon;
    QString sentence;
};

// `wanted`: a person switched it on.
[[nodiscard]] TeamLine teamStateLine(bool wanted, const TeamCacheState &state);
// One sentence; a server's own words where there are none of ours.
[[nodiscard]] QString teamErrorText(const Error &error);

} // namespace parley

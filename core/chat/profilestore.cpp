// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/profilestore.h"

#include <algorithm>

namespace parley {

std::optional<ProviderProfile> ProfileStore::find(QStringView name) const
{
    const QList<ProviderProfile> all = profiles();
    const auto it = std::find_if(all.begin(), all.end(), [name](const ProviderProfile &profile) {
        return profile.name == name;
    });
    return it == all.end() ? std::nullopt : std::optional(*it);
}

bool isProfileName(QStringView name)
{
    constexpr qsizetype maxLength = 64;
    return !name.isEmpty() && name.size() <= maxLength &&
           std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' ||
                      c == u'.';
           });
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/requestkey.h"

#include <algorithm>

namespace parley {

Result<HttpHeaders> withKey(HttpHeaders headers, const Dialect &dialect,
                            const ProviderProfile &profile, const Secret &key)
{
    if (key.isEmpty()) {
        if (profile.quirks.keyRequired) {
            return Unexpected(ErrorKind::Configuration,
                              QStringLiteral("no key is set for \"%1\"").arg(profile.name));
        }
        return headers;
    }
    const KeyHeader header = keyHeaderOf(dialect, profile);
    QByteArray bytes = key.reveal();
    const bool isClean =
        std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (isClean) {
        headers.emplaceBack(header.name, header.prefix + bytes);
    }
    wipe(bytes);
    if (!isClean) {
        return Unexpected(
            ErrorKind::Configuration,
            QStringLiteral("the key of \"%1\" holds characters no key has").arg(profile.name));
    }
    return headers;
}

HttpHeaders withHiddenKey(HttpHeaders headers, const Dialect &dialect,
                          const ProviderProfile &profile)
{
    if (profile.quirks.keyRequired || !profile.keys.isEmpty()) {
        const KeyHeader header = keyHeaderOf(dialect, profile);
        headers.emplaceBack(header.name, header.prefix + "(hidden)");
    }
    return headers;
}

} // namespace parley

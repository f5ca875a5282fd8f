// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person writes of a connection, checked before it is saved: the same words in the window
// and on the command line. Configuration errors say what would be right. Any thread.
#pragma once

#include "base/result.h"

#include <QUrl>

namespace parley {

struct ProviderProfile;

// "system" (or nothing): empty, as the system says; "none": "direct:"; else an address as in
// http://host:port or socks5://host:port. A proxy with a password is refused: profiles are a file,
// and secrets never stand in one.
[[nodiscard]] Result<QUrl> proxyFromText(const QString &text);
[[nodiscard]] QString proxyToText(const QUrl &proxy);

// Whether what is sent to this host never leaves the machine.
[[nodiscard]] bool isThisComputer(const QString &host);

// Whether answers can be written on without a connection (Quirks::background).
[[nodiscard]] bool takesBackground(const ProviderProfile &profile);

// Whether its vendor's prompt cache waits to be told (ProviderProfile::promptCache).
[[nodiscard]] bool takesCacheMark(const ProviderProfile &profile);

// Whether the file can be read and holds a certificate in PEM.
[[nodiscard]] Result<void> checkAuthorityFile(const QString &path);

} // namespace parley

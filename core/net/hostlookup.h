// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where a host's name leads to, asked of the system. Main thread.
#pragma once

#include <QFuture>
#include <QHostAddress>
#include <functional>

namespace parley {

// Addresses of a host; empty when the system knows none.
using HostLookup = std::function<QFuture<QList<QHostAddress>>(const QString &host)>;

// Asks the system, which remembers answers for a minute: a connection that follows at once goes
// where this said (QHostInfo's cache, which QAbstractSocket shares).
[[nodiscard]] QFuture<QList<QHostAddress>> lookUpHost(const QString &host);

} // namespace parley

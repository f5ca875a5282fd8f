// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which hosts are not the internet: where plain HTTP may be spoken, and where nothing a model wrote
// may lead. Pure, any thread; names are judged as they are written, nothing is looked up.
#pragma once

#include <QHostAddress>

namespace parley {

// This machine, or a network that isn't the internet (RFC 1918, 4193, link-local, *.local).
[[nodiscard]] bool isPrivateHost(const QString &host);
[[nodiscard]] bool isPrivateAddress(const QHostAddress &address);
// Somewhere on the internet: neither of the above nor anything that stands for it (IPv4 inside of
// IPv6, however it is written), nor many at once, nor set aside by IANA's registries of
// special-purpose addresses.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

} // namespace parley

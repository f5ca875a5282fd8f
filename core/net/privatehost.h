// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which hosts are not the internet: where plain HTTP may be spoken. Pure, any thread; names are
// judged as they are written, nothing is looked up.
#pragma once

#include <QString>

namespace parley {

// This machine, or a network that isn't the internet (RFC 1918, 4193, link-local, *.local).
[[nodiscard]] bool isPrivateHost(const QString &host);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A file that is written whole or not at all: what was there before stays until then. Any thread.
#pragma once

#include "base/result.h"

#include <QFileDevice>

namespace parley {

// Storage error with what the system says, not with the path. Permissions: those
// of the file that is replaced, else what the person's umask gives.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes,
                                          std::optional<QFileDevice::Permissions> permissions = {});

} // namespace parley

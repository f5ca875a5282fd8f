// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The time somewhere, as a model reads it. Pure, any thread.
#pragma once

#include "base/result.h"

#include <QDateTime>

namespace parley {

// `zone`: a name of the IANA data base, or an offset like UTC+02:00; empty: this computer's.
// Configuration error for one that nobody knows.
[[nodiscard]] Result<QString> timeIn(const QString &zone, const QDateTime &now);

} // namespace parley

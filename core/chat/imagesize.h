// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How many pixels an image has, read from its first bytes without decoding it: PNG, JPEG, GIF and
// WebP, which are what vendors take. Pure, any thread; hostile bytes are no harm.
#pragma once

#include <QByteArrayView>
#include <QSize>

namespace parley {

// Invalid where it can't be told.
[[nodiscard]] QSize imageSize(QByteArrayView data);

} // namespace parley

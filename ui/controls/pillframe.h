// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The round frame of the header's pills: filled as it is hovered or pressed, lit while it has the
// keyboard's attention or its popup is open. Main thread.
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>

namespace parley {

void drawPillFrame(QPainter &painter, const QAbstractButton &pill, const Theme &theme, bool open);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/pillframe.h"

#include "ui/style/paint.h"

namespace parley {

void drawPillFrame(QPainter &painter, const QAbstractButton &pill, const Theme &theme, bool open)
{
    const bool keyboardFocus =
        pill.hasFocus() && pill.window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const bool lit = open || keyboardFocus;
    const QColor fill = theme.color(pill.isDown()                           ? ColorRole::Pressed
                                    : pill.underMouse() && pill.isEnabled() ? ColorRole::Hover2
                                                                            : ColorRole::Raised);
    drawBox(painter, pill.rect(), pill.height() / 2.0, fill,
            theme.color(lit ? ColorRole::Focus : ColorRole::LineStrong),
            lit ? theme.focusWidth() : 1);
}

} // namespace parley

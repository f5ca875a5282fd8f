// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/sendbutton.h"

#include "ui/panes/sendkeys.h"

#include "ui/style/paint.h"

namespace parley {

SendButton::SendButton(const Theme &theme, QWidget *parent) : QPushButton(parent), m_theme(theme)
{
    setFixedSize(40, 32);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void SendButton::setStopping(bool stops)
{
    m_stops = stops;
    refresh();
}

void SendButton::setReason(const QString &reason)
{
    m_reason = reason;
    refresh();
}

void SendButton::refresh()
{
    setAccessibleName(m_stops ? tr("Stop") : tr("Send message"));
    setEnabled(m_stops || m_reason.isEmpty());
    setToolTip(m_stops              ? tr("Stop (Esc)")
               : m_reason.isEmpty() ? tr("Send (%1)").arg(sendKeysText())
                                    : m_reason);
    update();
}

void SendButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ColorRole fill = ColorRole::Hover2;
    ColorRole ink = ColorRole::InkOff;
    if (m_stops) {
        fill = isDown() || underMouse() ? ColorRole::Ink2 : ColorRole::Ink;
        ink = ColorRole::Sheet;
    } else if (isEnabled()) {
        fill = isDown()       ? ColorRole::AccentPress
               : underMouse() ? ColorRole::AccentHover
                              : ColorRole::Accent;
        ink = ColorRole::OnAccent;
    }
    const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (focus) {
        drawFocus(painter, m_theme, rect(), 9);
        drawBox(painter, rect().adjusted(4, 4, -4, -4), 6, m_theme.color(fill));
    } else {
        drawBox(painter, rect(), 9, m_theme.color(fill));
    }
    constexpr int side = 18;
    painter.drawPixmap((width() - side) / 2, (height() - side) / 2,
                       m_theme.pixmap(m_stops ? QStringLiteral("stop") : QStringLiteral("send"),
                                      side, m_theme.color(ink), devicePixelRatioF()));
}

} // namespace parley

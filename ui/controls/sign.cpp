// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/sign.h"

#include <QPainter>

namespace parley {

Sign::Sign(const Theme &theme, const QString &icon, ColorRole role, int size, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_role(role)
{
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Sign::paintEvent(QPaintEvent *)
{
    QPainter(this).drawPixmap(
        0, 0, m_theme.pixmap(m_icon, width(), m_theme.color(m_role), devicePixelRatioF()));
}

} // namespace parley

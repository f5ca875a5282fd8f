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
    QPainter painter(this);
    m_theme.icon(m_icon, m_role).paint(&painter, rect());
}

} // namespace parley

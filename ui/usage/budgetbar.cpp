// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/budgetbar.h"

#include "ui/style/paint.h"

#include <QStyle>

namespace parley {

BudgetBar::BudgetBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(14);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void BudgetBar::set(double used, double warnAt)
{
    m_used = used;
    m_warnAt = warnAt;
    setAccessibleName(tr("%1 % of the budget used").arg(qRound(used * 100)));
    update();
}

void BudgetBar::paint(QPainter &painter, const Theme &theme, const QRect &bar, double used,
                      Qt::LayoutDirection direction, bool warns)
{
    const int radius = bar.height() / 2;
    drawTrack(painter, theme, bar, radius);
    const ColorRole role = used >= 1 ? ColorRole::Danger
                           : warns   ? ColorRole::Warn
                                     : ColorRole::Accent;
    const int filled = qRound(bar.width() * qBound(0.0, used, 1.0));
    if (filled > 0) {
        const QRect part(bar.left(), bar.top(), qMax(filled, bar.height()), bar.height());
        drawBox(painter, QStyle::visualRect(direction, bar, part), radius, theme.color(role));
    }
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect bar = rect().adjusted(0, 3, 0, -3);
    paint(painter, m_theme, bar, m_used, layoutDirection(), m_warnAt > 0 && m_used >= m_warnAt);
    if (m_warnAt > 0) {
        const QRect mark(qRound(bar.width() * qMin(m_warnAt, 1.0)) - 1, 0, 2, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), mark),
                         m_theme.color(ColorRole::Warn));
    }
}

} // namespace parley

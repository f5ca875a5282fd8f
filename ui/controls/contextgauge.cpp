// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/contextgauge.h"

#include "ui/controls/focusring.h"
#include "ui/style/paint.h"

#include <QPainterPath>
#include <QStyle>

namespace parley {

namespace {

constexpr int barWidth = 72;
constexpr int barHeight = 6;
constexpr int gap = 8;
constexpr int ringSize = 20;
constexpr double almostFull = 0.8;

} // namespace

ContextGauge::ContextGauge(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Context"));
    setVisible(false);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ContextGauge::setFilling(const std::optional<Filling> &filling)
{
    const Filling next = filling.value_or(Filling());
    if (next != m_filling) {
        m_filling = next;
        setAccessibleDescription(next.label);
        updateGeometry();
        update();
    }
    setVisible(filling.has_value());
}

void ContextGauge::setCompact(bool compact)
{
    if (m_compact != compact) {
        m_compact = compact;
        updateGeometry();
        update();
    }
}

QSize ContextGauge::sizeHint() const
{
    const int height = m_theme.scaled(ringSize);
    if (m_compact && m_filling.whole) {
        return {height, height};
    }
    const QFontMetrics metrics(m_theme.font(TextStyle::Small));
    const int text = metrics.horizontalAdvance(m_filling.label) + 1;
    return {(m_filling.whole ? barWidth + gap : 0) + text, height};
}

double ContextGauge::share(qint64 tokens) const
{
    const auto whole = static_cast<double>(m_filling.whole.value_or(0));
    return whole > 0 ? qBound(0.0, static_cast<double>(tokens) / whole, 1.0) : 1.0;
}

ColorRole ContextGauge::usedColor() const
{
    const double all = share(m_filling.used + m_filling.draft);
    return all >= 1 ? ColorRole::Danger : all >= almostFull ? ColorRole::Warn : ColorRole::Accent;
}

void ContextGauge::paintBar(QPainter &painter, const QRect &bar) const
{
    QPainterPath round;
    round.addRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(round);
    painter.fillRect(bar, trackColor(m_theme));
    const double used = share(m_filling.used) * bar.width();
    const double all = share(m_filling.used + m_filling.draft) * bar.width();
    const auto part = [&](double from, double to) {
        const QRectF logical(bar.left() + from, bar.top(), to - from, bar.height());
        return layoutDirection() == Qt::RightToLeft
                   ? QRectF(bar.right() + 1 - to, bar.top(), to - from, bar.height())
                   : logical;
    };
    painter.fillRect(part(0, used), m_theme.color(usedColor()));
    painter.fillRect(part(used, all), m_theme.color(ColorRole::Control));
    painter.restore();
    drawBox(painter, bar, barHeight / 2.0, QColor(), m_theme.tintLine());
}

void ContextGauge::paintRing(QPainter &painter) const
{
    constexpr int degree = 16; // QPainter counts angles in sixteenths
    constexpr double turn = 360;
    constexpr double pen = 3;
    const QRectF ring = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto arc = [&](const QColor &color, double part) {
        painter.setPen(QPen(color, pen, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, 90 * degree, static_cast<int>(-part * turn * degree));
    };
    arc(trackColor(m_theme), 1);
    arc(m_theme.color(ColorRole::Control), share(m_filling.used + m_filling.draft));
    arc(m_theme.color(usedColor()), share(m_filling.used));
}

void ContextGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawKeyboardFocus(painter, *this, m_theme);
    if (m_compact && m_filling.whole) {
        paintRing(painter);
        return;
    }
    int left = 0;
    if (m_filling.whole) {
        const QRect bar(0, (height() - barHeight) / 2, barWidth, barHeight);
        paintBar(painter, style()->visualRect(layoutDirection(), rect(), bar));
        left = barWidth + gap;
    }
    const ColorRole role = usedColor();
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(
        m_theme.color(role == ColorRole::Accent || !m_filling.whole ? ColorRole::Ink2 : role));
    const QRect text =
        style()->visualRect(layoutDirection(), rect(), QRect(left, 0, width() - left, height()));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, m_filling.label);
}

} // namespace parley

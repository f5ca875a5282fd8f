// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/parameterspill.h"

#include "ui/controls/pillframe.h"
#include "ui/style/paint.h"

#include <QStyle>

namespace parley {

namespace {

constexpr int glyphSize = 16;
constexpr int side = 10;
constexpr int gap = 6;
constexpr int pillHeight = 32;

} // namespace

ParametersPill::ParametersPill(const Theme &theme, QWidget *parent)
    : QPushButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setFont(theme.font(TextStyle::Interface));
    setDifference({}, {});
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(TextStyle::Interface));
        updateGeometry();
        update();
    });
}

void ParametersPill::setDifference(const QString &summary, const QString &description)
{
    m_summary = summary;
    setAccessibleName(tr("Answer parameters"));
    const QString whole =
        description.isEmpty() ? tr("As the model and your settings have it") : description;
    setAccessibleDescription(whole);
    setToolTip(tr("Answer parameters (Ctrl+Shift+M)\n%1").arg(whole));
    updateGeometry();
    update();
}

void ParametersPill::setOpen(bool open)
{
    m_open = open;
    update();
}

QSize ParametersPill::sizeHint() const
{
    const int height = m_theme.scaled(pillHeight);
    return m_summary.isEmpty()
               ? QSize(height, height)
               : QSize(2 * side + glyphSize + gap + fontMetrics().horizontalAdvance(m_summary) + 2,
                       height);
}

QSize ParametersPill::minimumSizeHint() const
{
    const int height = m_theme.scaled(pillHeight);
    return {height, height};
}

void ParametersPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPillFrame(painter, *this, m_theme, m_open);
    const auto place = [&](int left, int width) {
        return style()->visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    const int room = width() - 2 * side - glyphSize - gap;
    const bool named = !m_summary.isEmpty() && room > glyphSize;
    const QRect icon = place(named ? side : (width() - glyphSize) / 2, glyphSize);
    painter.drawPixmap(
        icon.left(), icon.center().y() - glyphSize / 2 + 1,
        m_theme.pixmap(QStringLiteral("sliders"), glyphSize,
                       m_theme.color(m_summary.isEmpty() ? ColorRole::Ink2 : ColorRole::Accent),
                       devicePixelRatioF()));
    if (named) {
        painter.setFont(font());
        painter.setPen(m_theme.color(isEnabled() ? ColorRole::Ink : ColorRole::InkOff));
        painter.drawText(place(side + glyphSize + gap, room + 1), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_summary, Qt::ElideRight, room + 1));
    }
}

} // namespace parley

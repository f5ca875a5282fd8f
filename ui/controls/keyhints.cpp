// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/keyhints.h"

#include "ui/style/paint.h"

#include <QStyle>

namespace parley {

namespace {

constexpr int margin = 16;
constexpr int inner = 6;
constexpr int between = 14;
constexpr int capPadding = 12;
constexpr int legendIcon = 14;

} // namespace

KeyHints::KeyHints(const Theme &theme, const QList<KeyHint> &hints, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_hints(hints)
{
    setFixedHeight(theme.scaled(40));
    connect(&theme, &Theme::changed, this, [this] { setFixedHeight(m_theme.scaled(40)); });
}

void KeyHints::setHints(const QList<KeyHint> &hints)
{
    m_hints = hints;
    update();
}

void KeyHints::setLegend(const QString &icon, const QString &meaning)
{
    m_icon = icon;
    m_meaning = meaning;
    update();
}

void KeyHints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics micro(m_theme.font(TextStyle::Micro));
    const QFontMetrics small(m_theme.font(TextStyle::Small));
    const auto place = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    const auto words = [&](int left, const QString &text) {
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(m_theme.color(ColorRole::Ink2));
        painter.drawText(place(left, small.horizontalAdvance(text) + 1),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    int left = margin;
    for (const KeyHint &hint : std::as_const(m_hints)) {
        int width = small.horizontalAdvance(hint.meaning);
        for (const QString &cap : hint.caps) {
            width += micro.horizontalAdvance(cap) + capPadding + inner;
        }
        if (left + width > this->width() - margin) {
            return;
        }
        for (const QString &cap : hint.caps) {
            const int wide = micro.horizontalAdvance(cap) + capPadding;
            drawKeyCap(painter, m_theme, cap, place(left, wide));
            left += wide + inner;
        }
        words(left, hint.meaning);
        left += small.horizontalAdvance(hint.meaning) + between;
    }
    const int legend = width() - margin - small.horizontalAdvance(m_meaning);
    if (!m_meaning.isEmpty() && legend - legendIcon - inner > left) {
        words(legend, m_meaning);
        const QRect icon = place(legend - legendIcon - inner, legendIcon);
        painter.drawPixmap(
            icon.left(), height() / 2 - legendIcon / 2,
            m_theme.pixmap(m_icon, legendIcon, m_theme.color(ColorRole::Ok), devicePixelRatioF()));
    }
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/controls/droptarget.h"

#include "ui/style/paint.h"

namespace parley {

namespace {

constexpr int inset = 8; // px from the edge of the place
constexpr int pad = 20;  // px around the words

} // namespace

DropTarget::DropTarget(const Theme &theme, QWidget &place) : QWidget(&place), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropTarget::offer(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropTarget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = m_theme.color(ColorRole::AccentSoft);
    veil.setAlphaF(0.6F);
    drawBox(painter, rect().adjusted(inset, inset, -inset, -inset), 12, veil,
            m_theme.color(ColorRole::Accent), 2);
    painter.setFont(m_theme.font(TextStyle::SheetTitle));
    QRect words =
        painter.fontMetrics().boundingRect(m_words).adjusted(-pad, -pad / 2, pad, pad / 2);
    words.moveCenter(rect().center());
    drawBox(painter, words, words.height() / 2.0, m_theme.color(ColorRole::Raised),
            m_theme.color(ColorRole::Accent));
    painter.setPen(m_theme.color(ColorRole::AccentInk));
    painter.drawText(words, Qt::AlignCenter, m_words);
}

} // namespace parley

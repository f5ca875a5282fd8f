// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/search/markedtext.h"

#include <QPainter>

namespace parley {

namespace {

QTextOption options()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    return option;
}

} // namespace

MarkedText::MarkedText(const QString &text, const QList<TextRange> &marks, const Look &look)
    : m_theme(look.theme)
    , m_layout(text, look.theme.font(look.style))
    , m_lineHeight(look.theme.lineHeight(look.style))
{
    m_layout.setTextOption(options());
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.start);
        range.length = static_cast<int>(mark.length);
        range.format.setBackground(m_theme.color(ColorRole::Mark));
        range.format.setForeground(m_theme.color(ColorRole::Ink));
        formats.append(range);
    }
    m_layout.setFormats(formats);
    breakLines(look);
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    const int end = last.isValid() ? last.textStart() + last.textLength() : 0;
    if (end > 0 && end < text.size()) {
        m_layout.setText(text.left(end - 1).trimmed() + u'…');
        breakLines(look);
    }
}

void MarkedText::breakLines(const Look &look)
{
    m_layout.beginLayout();
    for (int i = 0; i < look.lines; ++i) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(look.width);
        line.setPosition(QPointF(0, i * m_lineHeight));
    }
    m_layout.endLayout();
}

int MarkedText::height() const
{
    return m_layout.lineCount() * m_lineHeight;
}

void MarkedText::paint(QPainter &painter, const QPoint &topLeft, ColorRole ink) const
{
    painter.setPen(m_theme.color(ink));
    m_layout.draw(&painter, topLeft);
}

} // namespace parley

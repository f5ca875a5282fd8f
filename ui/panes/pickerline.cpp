// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/pickerline.h"

#include <QPainter>
#include <QStyle>

namespace parley {

namespace {

// All in px of the normal text size.
constexpr int gap = 8;
constexpr int starWidth = 28;
constexpr int dotWidth = 18;
constexpr int sparklineFrom = 600; // of the line
constexpr int firstTokenAlone = 44;

struct Column
{
    int width;
    int shownFrom; // of the line
    const char *name;
};
constexpr std::array<Column, pickerColumnCount> columns{{
    {70, 540, QT_TRANSLATE_NOOP("parley::PickerHeads", "Can do")},
    {58, 340, QT_TRANSLATE_NOOP("parley::PickerHeads", "Context")},
    {100, 400, QT_TRANSLATE_NOOP("parley::PickerHeads", "In / out per 1M")},
    {74, 280, QT_TRANSLATE_NOOP("parley::PickerHeads", "Next send")},
    {92, 460, QT_TRANSLATE_NOOP("parley::PickerHeads", "First token, 24 h")},
}};
constexpr auto nextColumn = static_cast<std::size_t>(PickerColumn::Next);
constexpr auto waitColumn = static_cast<std::size_t>(PickerColumn::FirstToken);

} // namespace

PickerLine pickerLine(const Theme &theme, const QRect &row, Qt::LayoutDirection direction,
                      bool next)
{
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(direction, row, QRect(left, row.top(), width, row.height()));
    };
    PickerLine line;
    const int first = row.left() + 8; // the box of a row begins here
    const int wide = (row.width() - 34) * 100 / theme.textScale();
    line.sparkline = wide >= sparklineFrom;
    int right = row.right() + 1 - 16;
    for (std::size_t i = pickerColumnCount; i-- > 0;) {
        if (wide < columns[i].shownFrom || (i == nextColumn && !next)) {
            continue;
        }
        const bool alone = i == waitColumn && !line.sparkline;
        const int width = theme.scaled(alone ? firstTokenAlone : columns[i].width);
        right -= width;
        line.columns[i] = place(right, width);
        right -= gap;
    }
    line.star = place(first, theme.scaled(starWidth));
    const int dot = first + theme.scaled(starWidth) + 4;
    line.dot = place(dot, 10);
    line.name = place(dot + dotWidth, right - dot - dotWidth);
    return line;
}

PickerHeads::PickerHeads(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.scaled(24));
    connect(&theme, &Theme::changed, this, [this] { setFixedHeight(m_theme.scaled(24)); });
}

void PickerHeads::setNext(bool next)
{
    m_next = next;
    update();
}

void PickerHeads::setRowWidth(int width)
{
    m_rowWidth = width;
    update();
}

void PickerHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(ColorRole::Line));
    painter.setFont(m_theme.font(TextStyle::Micro));
    painter.setPen(m_theme.color(ColorRole::Ink3));
    const int rowWidth = m_rowWidth > 0 ? m_rowWidth : width();
    const QRect row =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, rowWidth, height()));
    const PickerLine line = pickerLine(m_theme, row, layoutDirection(), m_next);
    for (std::size_t i = 0; i < pickerColumnCount; ++i) {
        if (!line.columns[i].isEmpty()) {
            const QString name = painter.fontMetrics().elidedText(
                tr(columns[i].name), Qt::ElideRight, line.columns[i].width() + gap);
            const bool able = i == static_cast<std::size_t>(PickerColumn::Abilities);
            const QRect place = isRightToLeft() ? line.columns[i].adjusted(0, 0, gap, 0)
                                                : line.columns[i].adjusted(-gap, 0, 0, 0);
            painter.drawText(able ? line.columns[i] : place,
                             (able ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, name);
        }
    }
    const QRect name = line.name.united(line.dot);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, tr("Model"));
}

} // namespace parley

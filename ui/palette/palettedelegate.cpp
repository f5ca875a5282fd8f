// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/palette/palettedelegate.h"

#include "ui/palette/palettemodel.h"
#include "ui/style/paint.h"

#include <QStyle>
#include <QTextLayout>

namespace parley {

namespace {

constexpr int margin = 8;
constexpr int padding = 10;
constexpr int iconSize = 16;
constexpr int gap = 10;
constexpr int keyCapPadding = 12;

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, m_theme.scaled(index.data(PaletteModel::HeadingRole).toBool() ? 30 : 36)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        const int side = margin + padding;
        painter->setFont(m_theme.font(TextStyle::MicroStrong));
        painter->setPen(m_theme.color(ColorRole::Ink3));
        painter->drawText(option.rect.adjusted(side, 0, -side, -5), Qt::AlignLeft | Qt::AlignBottom,
                          index.data(Qt::DisplayRole).toString());
    } else {
        paintEntry(*painter, option, index);
    }
    painter->restore();
}

void PaletteDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    if (option.state & QStyle::State_Selected) {
        drawBox(painter, row, 8, m_theme.color(ColorRole::AccentSoft),
                m_theme.color(ColorRole::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        drawBox(painter, row, 8, m_theme.color(ColorRole::Hover2));
    }
    const QRect line = row.adjusted(padding, 0, -padding, 0);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(option.direction, line,
                                  QRect(line.left() + left, line.top(), width, line.height()));
    };
    const QPoint lead = place(0, iconSize).center();
    const QString model = index.data(PaletteModel::ModelColorRole).toString();
    const QString icon = index.data(PaletteModel::IconRole).toString();
    if (model.isEmpty() && !icon.isEmpty()) {
        painter.drawPixmap(lead.x() - iconSize / 2 + 1, lead.y() - iconSize / 2 + 1,
                           m_theme.pixmap(icon, iconSize, m_theme.color(ColorRole::Ink2),
                                          painter.device()->devicePixelRatioF()));
    } else if (!model.isEmpty()) {
        drawDot(painter, QPointF(lead) + QPointF(0.5, 0.5), 10,
                m_theme.color(m_theme.modelColor(model)));
    }
    int room = line.width() - iconSize - gap;
    const bool leads =
        (option.state & QStyle::State_Selected) && index.data(PaletteModel::MoreRole).toBool();
    const QString keys = leads ? keyCapText(QKeySequence(Qt::Key_Tab))
                               : index.data(PaletteModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        // Key caps stand at the right end of what they are given.
        const int width =
            QFontMetrics(m_theme.font(TextStyle::Micro)).horizontalAdvance(keys) + keyCapPadding;
        room -= drawKeyCap(painter, m_theme, keys, place(line.width() - width, width)) + gap;
    }
    const int named = paintName(painter, place(iconSize + gap, room), index);
    const int left = iconSize + gap + named + gap;
    room -= named + gap;
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(ColorRole::Ink3));
    if (room > 24) {
        painter.drawText(
            place(left, room), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data(PaletteModel::DetailRole).toString(),
                                             Qt::ElideRight, room));
    }
}

int PaletteDelegate::paintName(QPainter &painter, const QRect &place,
                               const QModelIndex &index) const
{
    const QFont font = m_theme.font(TextStyle::Interface);
    const QString shown = QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, place.width() - 8);
    QList<QTextLayout::FormatRange> lit;
    for (const qsizetype at : index.data(PaletteModel::LettersRole).value<QList<qsizetype>>()) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(at);
        range.length = 1;
        range.format.setFont(m_theme.font(TextStyle::InterfaceStrong));
        range.format.setForeground(m_theme.color(ColorRole::AccentInk));
        if (at + 1 < shown.size() || !shown.endsWith(u'…')) {
            lit.append(range);
        }
    }
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(lit);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100'000); // in one line, wherever it begins
    layout.endLayout();
    const int width = qCeil(line.naturalTextWidth());
    const qreal x = painter.layoutDirection() == Qt::RightToLeft
                        ? place.right() - width - line.naturalTextRect().left()
                        : place.left() - line.naturalTextRect().left();
    painter.setPen(m_theme.color(ColorRole::Ink));
    layout.draw(&painter, QPointF(x, place.center().y() + 1 - line.height() / 2));
    return width;
}

} // namespace parley

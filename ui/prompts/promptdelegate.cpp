// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptdelegate.h"

#include "ui/prompts/promptrows.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace parley {

namespace {

constexpr int rowHeight = 54;
constexpr int padding = 10;
constexpr int starSize = 14;
constexpr int starRoom = 30;

} // namespace

PromptDelegate::PromptDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize PromptDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.scaled(rowHeight)};
}

QRect PromptDelegate::starRect(const QRect &row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(
        direction, row,
        QRect(row.right() + 1 - starRoom, row.top(), starRoom, row.height() * 2 / 3));
}

void PromptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect.adjusted(0, 0, 0, -2);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (option.state.testFlag(QStyle::State_Selected)) {
        drawBox(*painter, row, 9, m_theme.color(ColorRole::Selected),
                m_theme.color(ColorRole::Line));
    } else if (hovered) {
        drawBox(*painter, row, 9, m_theme.color(ColorRole::Hover));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        drawFocus(*painter, m_theme, row, 9);
    }
    const int half = row.height() / 2;
    const auto line = [&](int top, int right) {
        return QStyle::visualRect(
            option.direction, row,
            QRect(row.left() + padding, row.top() + top, row.width() - padding - right, half - 6));
    };
    const auto say = [&](const QRect &place, const QString &text) {
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    painter->setFont(m_theme.font(TextStyle::Interface));
    painter->setPen(m_theme.color(ColorRole::Ink));
    say(line(6, starRoom), index.data().toString());
    painter->setFont(m_theme.font(TextStyle::Micro));
    painter->setPen(m_theme.color(ColorRole::Ink3));
    say(line(half, padding), index.data(PromptRows::DetailRole).toString());
    const bool favourite = index.data(PromptRows::FavouriteRole).toBool();
    const bool starred = index.data(PromptRows::FavouriteRole).isValid();
    if (favourite || (starred && hovered)) {
        QRect star(0, 0, starSize, starSize);
        star.moveCenter(starRect(row, option.direction).center() - QPoint(0, 1));
        painter->drawPixmap(
            star.topLeft(),
            m_theme.pixmap(favourite ? QStringLiteral("star-filled") : QStringLiteral("star"),
                           starSize,
                           m_theme.color(favourite ? ColorRole::ModelGold : ColorRole::Ink3),
                           painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

} // namespace parley

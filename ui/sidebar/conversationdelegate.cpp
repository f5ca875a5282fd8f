// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/conversationdelegate.h"

#include "ui/sidebar/conversationlistmodel.h"
#include "ui/style/paint.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace parley {

namespace {

constexpr int rowPadding = 8;
constexpr int leadWidth = 12;

} // namespace

ConversationDelegate::ConversationDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.scaled(32)};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter->save();
    if (index.data(ConversationListModel::HeadingRole).toBool()) {
        painter->setFont(m_theme.font(TextStyle::MicroStrong));
        painter->setPen(m_theme.color(ColorRole::Ink3));
        painter->drawText(option.rect.adjusted(rowPadding, 0, -rowPadding, -5),
                          Qt::AlignLeft | Qt::AlignBottom, index.data(Qt::DisplayRole).toString());
    } else {
        paintRow(*painter, option, index);
    }
    painter->restore();
}

QRect ConversationDelegate::leadRect(const QRect &row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, row,
                              QRect(row.left() + rowPadding, row.top(), leadWidth, row.height()));
}

void ConversationDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const bool open = index.data(ConversationListModel::OpenRole).toBool();
    const bool unread = index.data(ConversationListModel::UnreadRole).toBool();
    const QRect row = option.rect;
    if (open) {
        drawBox(painter, row, 8, m_theme.color(ColorRole::Selected),
                m_theme.color(ColorRole::Line));
    } else if (option.state & QStyle::State_MouseOver) {
        drawBox(painter, row, 8, m_theme.color(ColorRole::Hover));
    }
    if ((option.state & QStyle::State_HasFocus) &&
        (option.state & QStyle::State_KeyboardFocusChange)) {
        drawBox(painter, row, 8, QColor(), m_theme.color(ColorRole::Focus), 2);
    }
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(option.direction, row,
                                  QRect(row.left() + left, row.top(), width, row.height()));
    };
    const QColor color = m_theme.color(
        m_theme.modelColor(index.data(ConversationListModel::ModelColorRole).toString()));
    const QRect leadPlace = leadRect(row, option.direction);
    const QPointF lead = QRectF(leadPlace).center();
    if (index.data(ConversationListModel::AnsweringRole).toBool()) {
        drawRing(painter, QRectF(lead.x() - 6, lead.y() - 6, 12, 12),
                 m_theme.color(ColorRole::LineStrong), color, m_turn);
    } else {
        drawDot(painter, lead, 8, color);
    }
    if (leadPlace.contains(m_dirty)) {
        return;
    }
    int right = row.width() - rowPadding;
    if (unread) {
        drawDot(painter, QRectF(place(right - 6, 6)).center(), 6, m_theme.color(ColorRole::Accent));
        right -= 14;
    } else if (!index.data(ConversationListModel::AnsweringRole).toBool()) {
        const QString time = index.data(ConversationListModel::TimeRole).toString();
        painter.setFont(m_theme.font(TextStyle::Micro));
        painter.setPen(m_theme.color(ColorRole::Ink3));
        const int width = painter.fontMetrics().horizontalAdvance(time) + 1;
        painter.drawText(place(right - width, width), Qt::AlignRight | Qt::AlignVCenter, time);
        right -= width + 8;
    }
    const int left = rowPadding + leadWidth + 8;
    painter.setFont(m_theme.font(unread ? TextStyle::InterfaceStrong : TextStyle::Interface));
    painter.setPen(m_theme.color(open || unread ? ColorRole::Ink : ColorRole::Ink2));
    painter.drawText(place(left, right - left), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                      Qt::ElideRight, right - left));
}

QWidget *ConversationDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                            const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Title of the chat"));
    editor->setFont(m_theme.font(TextStyle::Interface));
    return editor;
}

void ConversationDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace parley

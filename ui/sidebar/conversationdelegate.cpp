// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/conversationdelegate.h"

#include "ui/sidebar/conversationlistmodel.h"
#include "ui/style/paint.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QLocale>

namespace parley {

namespace {

constexpr int rowPadding = 8;
constexpr int leadWidth = 12;
constexpr int folderIndent = 14;

bool isInFolder(const QModelIndex &index)
{
    return !index.data(ConversationListModel::FolderRole).toString().isEmpty();
}

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
    switch (index.data(ConversationListModel::KindRole).value<ListRow::Kind>()) {
    case ListRow::Kind::Heading:
        painter->setFont(m_theme.font(TextStyle::MicroStrong));
        painter->setPen(m_theme.color(ColorRole::Ink3));
        painter->drawText(option.rect.adjusted(rowPadding, 0, -rowPadding, -5),
                          Qt::AlignLeft | Qt::AlignBottom, index.data(Qt::DisplayRole).toString());
        break;
    case ListRow::Kind::Folder:
        paintFolder(*painter, option, index);
        break;
    case ListRow::Kind::Chat:
        paintRow(*painter, option, index);
        break;
    }
    painter->restore();
}

QRect ConversationDelegate::leadRect(const QRect &row, const QModelIndex &index,
                                     Qt::LayoutDirection direction)
{
    const int indent = isInFolder(index) ? folderIndent : 0;
    return QStyle::visualRect(
        direction, row,
        QRect(row.left() + rowPadding + indent, row.top(), leadWidth, row.height()));
}

void ConversationDelegate::paintBack(QPainter &painter, const QStyleOptionViewItem &option,
                                     bool open) const
{
    if (open) {
        drawBox(painter, option.rect, 8, m_theme.color(ColorRole::Selected),
                m_theme.color(ColorRole::Line));
    } else if (option.state & QStyle::State_MouseOver) {
        drawBox(painter, option.rect, 8, m_theme.color(ColorRole::Hover));
    }
    if ((option.state & QStyle::State_HasFocus) &&
        (option.state & QStyle::State_KeyboardFocusChange)) {
        drawFocus(painter, m_theme, option.rect, 8);
    }
}

int ConversationDelegate::paintEnd(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QString &text) const
{
    painter.setFont(m_theme.font(TextStyle::Micro));
    painter.setPen(m_theme.color(ColorRole::Ink3));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 1;
    const int right = option.rect.width() - rowPadding;
    const QRect place(option.rect.left() + right - width, option.rect.top(), width,
                      option.rect.height());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     Qt::AlignRight | Qt::AlignVCenter, text);
    return right - width - 8;
}

void ConversationDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option,
                                      int left, int right, const QString &text) const
{
    const QRect place(option.rect.left() + left, option.rect.top(), right - left,
                      option.rect.height());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, right - left));
}

void ConversationDelegate::paintFolder(QPainter &painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    paintBack(painter, option, false);
    const bool expanded = index.data(ConversationListModel::ExpandedRole).toBool();
    const bool mirrored = option.direction == Qt::RightToLeft;
    constexpr int size = 14;
    QRect lead(QPoint(), QSize(size, size));
    lead.moveCenter(QStyle::visualRect(option.direction, option.rect,
                                       QRect(option.rect.left() + rowPadding, option.rect.top(),
                                             leadWidth, option.rect.height()))
                        .center());
    const QString icon = expanded   ? QStringLiteral("chevron-down")
                         : mirrored ? QStringLiteral("chevron-left")
                                    : QStringLiteral("chevron-right");
    painter.drawPixmap(lead.topLeft(), m_theme.pixmap(icon, size, m_theme.color(ColorRole::Ink2),
                                                      painter.device()->devicePixelRatioF()));
    const int right = paintEnd(
        painter, option, QLocale().toString(index.data(ConversationListModel::CountRole).toInt()));
    painter.setFont(m_theme.font(TextStyle::Interface));
    painter.setPen(m_theme.color(ColorRole::Ink2));
    paintTitle(painter, option, rowPadding + leadWidth + 8, right,
               index.data(Qt::DisplayRole).toString());
}

void ConversationDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const bool open = index.data(ConversationListModel::OpenRole).toBool();
    const bool unread = index.data(ConversationListModel::UnreadRole).toBool();
    const bool answering = index.data(ConversationListModel::AnsweringRole).toBool();
    const QRect row = option.rect;
    paintBack(painter, option, open);
    const QColor color = m_theme.color(
        m_theme.modelColor(index.data(ConversationListModel::ModelColorRole).toString()));
    const QRect leadPlace = leadRect(row, index, option.direction);
    const QPointF lead = QRectF(leadPlace).center();
    if (answering) {
        drawRing(painter, QRectF(lead.x() - 6, lead.y() - 6, 12, 12), trackColor(m_theme), color,
                 m_turn);
    } else {
        drawDot(painter, lead, 8, color);
    }
    if (leadPlace.contains(m_dirty)) {
        return;
    }
    int right = row.width() - rowPadding;
    if (unread) {
        const QRect place(row.left() + right - 6, row.top(), 6, row.height());
        drawDot(painter, QRectF(QStyle::visualRect(option.direction, row, place)).center(), 6,
                m_theme.color(ColorRole::Accent));
        right -= 14;
    } else if (answering && m_turn < 0) { // a ring that stands still says little
        right = paintEnd(painter, option, tr("Answering"));
    } else if (!answering) {
        right = paintEnd(painter, option, index.data(ConversationListModel::TimeRole).toString());
    }
    painter.setFont(m_theme.font(unread ? TextStyle::InterfaceStrong : TextStyle::Interface));
    painter.setPen(m_theme.color(open || unread ? ColorRole::Ink : ColorRole::Ink2));
    const int left = rowPadding + leadWidth + 8 + (isInFolder(index) ? folderIndent : 0);
    paintTitle(painter, option, left, right, index.data(Qt::DisplayRole).toString());
}

QWidget *ConversationDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                            const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    const bool folder = !folderOf(index).isNull();
    editor->setAccessibleName(folder ? tr("Name of the folder") : tr("Title of the chat"));
    editor->setFont(m_theme.font(TextStyle::Interface));
    return editor;
}

void ConversationDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/usage/chatcosts.h"

#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

#include <QVBoxLayout>
#include <array>

namespace parley {

namespace {

constexpr int rowHeight = 36;
constexpr int headHeight = 24;
constexpr std::array shares = {0, 13, 14, 17, 12}; // per cent of the row; the name takes the rest

QStringList cellsOf(const LedgerLine &line)
{
    return {ChatCostList::nameOf(line), groupedNumber(line.sums.answers),
            shortNumber(line.sums.input), shortNumber(line.sums.cachedRead),
            moneyText(line.sums.spent())};
}

} // namespace

QString ChatCostList::nameOf(const LedgerLine &line)
{
    if (line.conversation.isNull()) {
        return tr("Temporary chats");
    }
    if (line.gone) {
        return tr("A chat that was deleted");
    }
    return line.title.isEmpty() ? tr("New chat") : line.title;
}

void ChatCostList::setLines(const QList<LedgerLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ChatCostList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ChatCostList::data(const QModelIndex &index, int role) const
{
    const LedgerLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return nameOf(line);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %n answers, %3 tokens in, %4 from cache", nullptr,
                  pluralOf(line.sums.answers))
            .arg(nameOf(line), moneyText(line.sums.spent()), groupedNumber(line.sums.input),
                 groupedNumber(line.sums.cachedRead));
    default:
        return {};
    }
}

QSize ChatCostDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.scaled(rowHeight)};
}

void ChatCostDelegate::paintCells(QPainter &painter, const QRect &row, const QStringList &cells,
                                  const std::function<void(int cell)> &prepare)
{
    int right = row.right();
    for (int cell = static_cast<int>(shares.size()) - 1; cell >= 0; --cell) {
        const int width = cell == 0 ? right - row.left() - 12
                                    : row.width() * shares[static_cast<std::size_t>(cell)] / 100;
        const int left = cell == 0 ? row.left() : right - width;
        const QRect area = QStyle::visualRect(painter.layoutDirection(), row,
                                              {left, row.top(), width, row.height()});
        prepare(cell);
        const Qt::Alignment side = cell == 0 ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(area, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(cells.at(cell), Qt::ElideRight, width));
        right -= width;
    }
}

void ChatCostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = static_cast<const ChatCostList *>(index.model());
    const LedgerLine &line = model->line(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool opens = !line.conversation.isNull() && !line.gone;
    if ((option.state & QStyle::State_MouseOver) && opens) {
        drawBox(*painter, option.rect.adjusted(0, 1, 0, -2), 6, m_theme.color(ColorRole::Hover2));
    }
    if (option.state & QStyle::State_HasFocus) {
        drawFocus(*painter, m_theme, option.rect.adjusted(0, 1, 0, -2), 6);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(ColorRole::Line));
    const QRect lead =
        QStyle::visualRect(option.direction, option.rect,
                           {option.rect.left(), option.rect.top(), 8, option.rect.height()});
    drawDot(*painter, QRectF(lead).center(), 8,
            m_theme.color(line.model.isEmpty() ? ColorRole::Control
                                               : m_theme.modelColor(line.model.toString())));
    QRect cells = option.rect;
    option.direction == Qt::RightToLeft ? cells.setRight(cells.right() - 16)
                                        : cells.setLeft(cells.left() + 16);
    paintCells(*painter, cells, cellsOf(line), [&](int cell) {
        const bool cost = cell == 4;
        painter->setFont(m_theme.font(cost ? TextStyle::InterfaceStrong : TextStyle::Interface));
        painter->setPen(
            m_theme.color(cost || (cell == 0 && opens) ? ColorRole::Ink : ColorRole::Ink2));
    });
    painter->restore();
}

ChatCosts::ChatCosts(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_list(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.scaled(headHeight), 0, 0);
    column->addWidget(m_list);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ChatCostDelegate(theme, m_list));
    m_list->setAccessibleName(tr("Chats, most expensive first"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMinimumHeight(5 * theme.scaled(rowHeight));
    const auto open = [this](const QModelIndex &index) {
        const LedgerLine &line = m_model.line(index.row());
        if (!line.conversation.isNull() && !line.gone) {
            Q_EMIT opened(line.conversation);
        }
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    connect(&theme, &Theme::changed, this, [this, column] {
        column->setContentsMargins(0, m_theme.scaled(headHeight), 0, 0);
        m_list->setMinimumHeight(5 * m_theme.scaled(rowHeight));
        m_list->doItemsLayout();
        update();
    });
}

void ChatCosts::setLines(const QList<LedgerLine> &lines)
{
    m_model.setLines(lines);
}

void ChatCosts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = layout()->contentsMargins().top();
    QRect head(0, 0, m_list->viewport()->width(), height - 4);
    painter.setFont(m_theme.font(TextStyle::Micro));
    painter.setPen(m_theme.color(ColorRole::Ink3));
    const QRect cells = layoutDirection() == Qt::RightToLeft
                            ? head.adjusted(width() - head.width(), 0, width() - head.width(), 0)
                            : head;
    ChatCostDelegate::paintCells(
        painter, cells, {tr("Name"), tr("Answers"), tr("Tokens in"), tr("From cache"), tr("Cost")},
        [](int) {});
    painter.fillRect(QRect(0, height - 1, width(), 1), m_theme.color(ColorRole::LineStrong));
}

} // namespace parley

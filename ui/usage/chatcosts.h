// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What each chat took, the dearest first, as a table: name, answers, tokens in, from cache, cost.
// A click or Enter opens the chat where it still exists. Main thread; the theme outlives it.
#pragma once

#include "chat/usageledger.h"
#include "ui/theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace parley {

class ChatCostList final : public QAbstractListModel
{
    Q_OBJECT
public:
    void setLines(const QList<LedgerLine> &lines);
    [[nodiscard]] const LedgerLine &line(int row) const { return m_lines.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    // What the chat is called, or why it has no name.
    [[nodiscard]] static QString nameOf(const LedgerLine &line);

private:
    QList<LedgerLine> m_lines;
};

class ChatCostDelegate final : public QStyledItemDelegate
{
public:
    ChatCostDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme)
    {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // The five cells of a row, the words of a heading among them.
    static void paintCells(QPainter &painter, const QRect &row, const QStringList &cells,
                           const std::function<void(int cell)> &prepare);

private:
    const Theme &m_theme;
};

class ChatCosts final : public QWidget
{
    Q_OBJECT
public:
    explicit ChatCosts(const Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<LedgerLine> &lines);
    [[nodiscard]] QListView &list() { return *m_list; }

Q_SIGNALS:
    void opened(const parley::ConversationId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ChatCostList m_model;
    QListView *m_list;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints the rows of the conversation list: the model's dot or the ring of an answer on its way,
// the title, the time; folders with how many they hold; headings; the editor for renaming in place.
// Main thread.
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace parley {

class ConversationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ConversationDelegate(const Theme &theme, QObject *parent);

    // 0 … 1, where the rings of answering rows stand.
    void setTurn(qreal turn) { m_turn = turn; }
    // What of the list is painted next: words outside of it are not even measured.
    void setDirty(const QRect &dirty) { m_dirty = dirty; }
    // Where the dot or the ring of a row stands.
    [[nodiscard]] static QRect leadRect(const QRect &row, const QModelIndex &index,
                                        Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintBack(QPainter &painter, const QStyleOptionViewItem &option, bool open) const;
    void paintFolder(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    // Right-aligned small text; returns what is left of the row before it.
    int paintEnd(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const;
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, int left, int right,
                    const QString &text) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;

    const Theme &m_theme;
    qreal m_turn = -1;
    QRect m_dirty;
};

} // namespace parley

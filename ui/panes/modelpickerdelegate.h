// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints the rows of the model picker. Main thread.
#pragma once

#include "ui/panes/pickerline.h"

#include <QStyledItemDelegate>

namespace parley {

struct FirstTokens;
struct ModelFigures;

class ModelPickerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ModelPickerDelegate(const Theme &theme, QObject *parent);

    // Whether the price of the next message has a column.
    void setNext(bool next) { m_next = next; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    // In the row at `row`.
    [[nodiscard]] QRect starOf(const QRect &row, Qt::LayoutDirection direction) const;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintModel(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintSentence(QPainter &painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;
    void paintName(QPainter &painter, const PickerLine &line, const QModelIndex &index,
                   bool fits) const;
    void paintFigures(QPainter &painter, const PickerLine &line, const QModelIndex &index,
                      const ModelFigures &figures) const;
    void paintFirstToken(QPainter &painter, const PickerLine &line, const QModelIndex &index) const;
    void paintIcon(QPainter &painter, const QString &name, const QRect &place, int size,
                   ColorRole role) const;

    const Theme &m_theme;
    bool m_next = false;
};

} // namespace parley

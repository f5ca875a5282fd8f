// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints the rows of the command palette: icon or model dot, name with the typed letters lit,
// detail, key cap; headings. Main thread.
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace parley {

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PaletteDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    // Returns the width of what was painted.
    int paintName(QPainter &painter, const QRect &place, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints a row of the lists of settings: icon and word, a found setting, or the part of the
// settings above it. Main thread.
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace parley {

class SectionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int IconNameRole = Qt::UserRole + 1;
    static constexpr int HeadingRole = Qt::UserRole + 2; // bool

    SectionDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace parley

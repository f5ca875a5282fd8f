// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints what was found: title, snippet with marks, who said it and when. Main thread.
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace parley {

class ResultDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ResultDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &line, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace parley

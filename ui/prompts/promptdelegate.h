// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A row of the list of prompts: title, what it needs and how often it was used, a star where it can
// have one; the same for the versions of one. Main thread.
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace parley {

class PromptDelegate final : public QStyledItemDelegate
{
public:
    PromptDelegate(const Theme &theme, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // Where a click stars it.
    [[nodiscard]] static QRect starRect(const QRect &row, Qt::LayoutDirection direction);

private:
    const Theme &m_theme;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The table of a replay's results, painted whole: no widget for a cell. Arrows walk the cells,
// Enter or a double click opens one. The head of each column holds its sums. Main thread; the theme
// outlives it.
#pragma once

#include "ui/replay/replaygridmodel.h"
#include "ui/theme.h"

#include <QTableView>

namespace parley {

class ReplayGrid final : public QTableView
{
    Q_OBJECT
public:
    ReplayGrid(const Theme &theme, ReplayGridModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void menuWanted(const QModelIndex &index, const QPoint &global);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void applyTheme();
    void arrange();

    const Theme &m_theme;
    ReplayGridModel &m_model;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The figures of a pane's last answer: tokens, cost, speed, first token; who is best says so in
// words and colour. Main thread.
#pragma once

#include "engine/paneturn.h"
#include "ui/theme.h"

#include <QWidget>
#include <array>

namespace parley {

class PaneMeters final : public QWidget
{
    Q_OBJECT
public:
    explicit PaneMeters(const Theme &theme, QWidget *parent = nullptr);

    // Sealed: what would tell who answered is not shown.
    void show(const TurnFigures &figures, const BestAt &best, bool sealed);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell
    {
        QString value;
        QString label;
        bool best = false;
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    const Theme &m_theme;
    std::array<Cell, 4> m_cells;
};

} // namespace parley

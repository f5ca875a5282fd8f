// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Who answers in a replay: panes of a line-up or of the comparison that is shown, models added one
// by one, each taken out again. Main thread; what it is given outlives it.
#pragma once

#include "chat/comparison.h"
#include "ui/modellists.h"
#include "ui/theme.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace parley {

class Button;
class Label;
class ModelPicker;

class ReplayPanes final : public QWidget
{
    Q_OBJECT
public:
    struct Sources
    {
        std::function<QList<LineUp>()> lineUps;
        std::function<QList<LineUpPane>()> shown; // of the comparison
    };
    struct Parts
    {
        const Theme &theme;
        ModelLists &lists;
        Sources sources;
        QWidget &window;
    };
    explicit ReplayPanes(const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] const QList<LineUpPane> &panes() const { return m_panes; }
    void setPanes(const QList<LineUpPane> &panes);
    [[nodiscard]] Button &lineUps() { return *m_lineUps; }

Q_SIGNALS:
    void changed();

private:
    void fillMenu();
    void chooseModel();
    void showRows();
    void addRow(qsizetype index);

    Parts m_parts;
    QList<LineUpPane> m_panes;
    QVBoxLayout *m_rows;
    Label *m_nobody;
    Button *m_lineUps;
    Button *m_add;
    QMenu *m_menu;
    ModelPicker *m_picker = nullptr; // at first use; belongs to the window
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Every shortcut of the window on one sheet, read from the table of actions. Main thread; child of
// the window.
#pragma once

#include "ui/actions.h"
#include "ui/controls/popup.h"

class QVBoxLayout;

namespace parley {

class ShortcutSheet final : public Popup
{
    Q_OBJECT
public:
    ShortcutSheet(const Theme &theme, const Actions &actions, QWidget &window);

    void open();

private:
    void fill();

    const Theme &m_theme;
    const Actions &m_actions;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_list = nullptr;
    int m_rows = 0;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Every shortcut of the window on one sheet, read from the table of actions. Main thread; child of
// the window.
#pragma once

#include "ui/actions.h"
#include "ui/controls/popup.h"

namespace parley {

class ShortcutSheet final : public Popup
{
    Q_OBJECT
public:
    ShortcutSheet(const Theme &theme, const Actions &actions, QWidget &window);

    void open();

private:
    int m_rows = 0;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What stands in place of a prompt while there is none: what prompts are for, and ways to some.
// Main thread.
#pragma once

#include "ui/controls/sheet.h"

namespace parley {

class Button;

class NoPrompts final : public Sheet
{
    Q_OBJECT
public:
    explicit NoPrompts(const Theme &theme, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void newWanted();
    void importWanted();
    void startersWanted();

private:
    Button *m_new;
};

} // namespace parley

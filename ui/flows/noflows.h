// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// In the place of a flow while there is none: what one is for, and ways to begin. Main thread.
#pragma once

#include "ui/controls/sheet.h"

namespace parley {

class Button;

class NoFlows final : public Sheet
{
    Q_OBJECT
public:
    explicit NoFlows(const Theme &theme, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void newWanted();
    void importWanted();
    void samplesWanted();

private:
    Button *m_new;
};

} // namespace parley

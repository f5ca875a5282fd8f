// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The two strips around the list of the sidebar: above it which shelf is shown and the way back,
// below it the ways to the archive, to the trash and to a new folder. Main thread; children of the
// sidebar; the actions outlive them.
#pragma once

#include "ui/actions.h"
#include "ui/sidebar/listrows.h"

#include <QWidget>

namespace parley {

class Button;
class Label;

class ShelfHead final : public QWidget
{
    Q_OBJECT
public:
    ShelfHead(const Theme &theme, QWidget *parent);
    // Hides itself when it is the shelf of chats.
    void show(Shelf shelf, bool anything);

Q_SIGNALS:
    void backWanted();
    void emptyWanted();

private:
    Label *m_title;
    Label *m_note;
    Button *m_empty;
};

class ShelfFoot final : public QWidget
{
    Q_OBJECT
public:
    ShelfFoot(const Theme &theme, Actions &actions, QWidget *parent);
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the window has to do with one part of Parley that has a page of its own: makes the page at
// first use and joins it to the chats and the services. Which page is seen the window decides, so
// a desk only says what it wants. Main thread; what it is given outlives it.
#pragma once

#include "ui/actions.h"

namespace parley {

class ChatDesk;
class ModelLists;
struct ChatLook;
struct Services;

class Desk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Theme &theme;
        Services &services;
        ChatLook &look;
        ModelLists &lists;
        Actions &actions;
        ChatDesk &chats;
        QWidget &window;
    };

    // Its pages stand in the rail under that command.
    Desk(const Parts &parts, Command place) : QObject(&parts.window), m_parts(parts), m_place(place)
    {}

    [[nodiscard]] Command place() const { return m_place; }

Q_SIGNALS:
    void chatsWanted();
    void pageWanted(QWidget *page);
    // One of SettingsPage::Section.
    void sectionWanted(int section);
    // Empty: no profile in particular.
    void settingsWanted(const QString &profile);

protected:
    const Parts m_parts;

private:
    const Command m_place;
};

} // namespace parley

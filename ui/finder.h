// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The two ways to find things in the window, made at first use: the command palette and the page
// that searches messages. Joins them to the chats; which page is seen the window decides. Main
// thread; what it is given outlives it.
#pragma once

#include "engine/services.h"
#include "ui/theme.h"

namespace parley {

class Actions;
class ChatDesk;
class CommandPalette;
class ComparisonDesk;
class ModelLists;
class SearchPage;

class Finder final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        ModelLists &lists;
        Actions &actions;
        ChatDesk &desk;
        ComparisonDesk &compare;
        QWidget &window;
    };

    explicit Finder(const Parts &parts);

    void openPalette();
    // Empty: what was looked for last time.
    void openSearch(const QString &words);

Q_SIGNALS:
    void chatsWanted();
    void pageWanted(QWidget *page);
    void sectionWanted(int section);
    void providerWanted(const QString &name);

private:
    Parts m_parts;
    CommandPalette *m_palette = nullptr;
    SearchPage *m_search = nullptr;
};

} // namespace parley

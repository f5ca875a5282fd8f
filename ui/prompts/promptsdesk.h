// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the window has to do with prompts: the library, its page, made at first use, and the ways
// from there into chats and comparisons. Which page is seen the window decides. Main thread; what
// it is given outlives it.
#pragma once

#include "ui/prompts/promptlibrary.h"

namespace parley {

class Actions;
class ChatDesk;
class ChatSession;
class ComparisonDesk;
class Composer;
class MessageBar;
class ModelLists;
class PromptSheet;
class PromptsPage;
class Theme;
struct ChatLook;
struct Services;

class PromptsDesk final : public QObject
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
        ComparisonDesk &compare;
        QWidget &window;
    };
    explicit PromptsDesk(const Parts &parts);

    [[nodiscard]] PromptsPage &page();
    [[nodiscard]] PromptLibrary &library() { return m_library; }
    void openPage();

Q_SIGNALS:
    void chatsWanted();
    void pageWanted(QWidget *page);
    void sectionWanted(int section);
    void settingsWanted(const QString &profile);

private:
    void connectPage();
    void use(const Prompt &prompt);
    void useFilled(const Prompt &prompt, const FilledPrompt &filled);
    void compare(const Prompt &prompt, const FilledPrompt &filled);
    void apply(const Prompt &prompt, const FilledPrompt &filled,
               const QList<ChatSession *> &sessions, Composer &composer, MessageBar &bar);

    Parts m_parts;
    PromptLibrary m_library;
    PromptsPage *m_page = nullptr;
    PromptSheet *m_sheet = nullptr; // child of the window
};

} // namespace parley

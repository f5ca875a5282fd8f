// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the window has to do with prompts: the library, its page, made at first use, and the ways
// from there into chats and comparisons. Which page is seen the window decides. Main thread; what
// it is given outlives it.
#pragma once

#include "ui/desk.h"
#include "ui/prompts/promptlibrary.h"

namespace parley {

class ChatSession;
class ComparisonDesk;
class Composer;
class MessageBar;
class PromptSheet;
class PromptsPage;

class PromptsDesk final : public Desk
{
    Q_OBJECT
public:
    PromptsDesk(const Parts &parts, ComparisonDesk &compare);

    [[nodiscard]] PromptsPage &page();
    [[nodiscard]] PromptLibrary &library() { return m_library; }
    void openPage();
    // Into a new chat, after what it asks for is filled in; its page is shown if that can't be.
    void use(const Prompt &prompt);

private:
    void connectPage();
    void useFilled(const Prompt &prompt, const FilledPrompt &filled);
    void compare(const Prompt &prompt, const FilledPrompt &filled);
    void apply(const Prompt &prompt, const FilledPrompt &filled,
               const QList<ChatSession *> &sessions, Composer &composer, MessageBar &bar);

    ComparisonDesk &m_compare;
    PromptLibrary m_library;
    PromptsPage *m_page = nullptr;
    PromptSheet *m_sheet = nullptr; // child of the window
};

} // namespace parley

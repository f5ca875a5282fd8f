// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The variables of a prompt, asked for before it is used. Main thread; child of the window.
#pragma once

#include "chat/prompt.h"
#include "ui/controls/popup.h"

namespace parley {

class Label;
class PromptForm;

class PromptSheet final : public Popup
{
    Q_OBJECT
public:
    PromptSheet(const Theme &theme, QWidget &window);

    void open(const Prompt &prompt);
    // What a filled prompt weighs and costs, in words.
    void setTeller(std::function<QString(const FilledPrompt &)> teller);

Q_SIGNALS:
    void filled(const parley::Prompt &prompt, const parley::FilledPrompt &filled);

private:
    void use();
    void tell();

    Label *m_title;
    PromptForm *m_form;
    Label *m_figures;
    Prompt m_prompt;
    std::function<QString(const FilledPrompt &)> m_teller;
};

} // namespace parley

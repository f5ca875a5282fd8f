// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a run begins with, asked for before it starts, with what it will cost. Main thread; child of
// the window.
#pragma once

#include "chat/workflow.h"
#include "ui/controls/popup.h"

#include <functional>

namespace parley {

class Label;
class PromptForm;

class RunSheet final : public Popup
{
    Q_OBJECT
public:
    RunSheet(const Theme &theme, QWidget &window);

    // `tell`: what a run with these inputs costs, in words.
    void open(const Workflow &flow, const PromptValues &last,
              std::function<QString(const PromptValues &)> tell);

Q_SIGNALS:
    void runWanted(const parley::PromptValues &inputs);
    void dryRunWanted(const parley::PromptValues &inputs);

private:
    void submit(bool dry);

    Label *m_title;
    PromptForm *m_form;
    Label *m_price;
    std::function<QString(const PromptValues &)> m_tell;
};

} // namespace parley

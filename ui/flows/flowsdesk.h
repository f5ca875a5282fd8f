// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the window has to do with flows: those there are and their runs, their page, made at first
// use, and the way from a step into a chat. Main thread; what it is given outlives it.
#pragma once

#include "ui/desk.h"
#include "ui/flows/flowruns.h"

namespace parley {

class FlowLibrary;
class FlowsPage;

class FlowsDesk final : public Desk
{
    Q_OBJECT
public:
    explicit FlowsDesk(const Parts &parts);
    ~FlowsDesk() override;

    [[nodiscard]] FlowsPage &page();
    void openPage();

private:
    void openChat(const Conversation &chat);

    std::unique_ptr<FlowLibrary> m_library; // absent: nowhere to keep flows
    std::unique_ptr<FlowRuns> m_runs;
    FlowsPage *m_page = nullptr;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the window has to do with flows: those there are and their runs, their page, made at first
// use, and the way from a step into a chat. Main thread; what it is given outlives it.
#pragma once

#include "chat/batch.h"
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
    // Null: nowhere to keep flows.
    [[nodiscard]] FlowLibrary *library() { return m_library.get(); }
    // Null as well.
    [[nodiscard]] FlowRuns *runs() { return m_runs.get(); }
    // The page is the one that is seen.
    [[nodiscard]] bool isShown() const;
    // Opens the page with it.
    void openFlow(const WorkflowId &id);
    // Shows it and begins: what it needs is asked for, with the price, before anything is sent.
    void run(const WorkflowId &id);
    // Before this no step can send its questions as a batch. Goes on with the runs that wait for
    // one. The book outlives the runs.
    void setBatches(BatchBook &book);

Q_SIGNALS:
    void batchWanted(const parley::BatchId &id);

private:
    void openChat(const Conversation &chat);

    std::unique_ptr<FlowLibrary> m_library; // absent: nowhere to keep flows
    std::unique_ptr<FlowRuns> m_runs;
    FlowsPage *m_page = nullptr;
};

} // namespace parley

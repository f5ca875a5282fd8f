// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The real window on fakes: everything the gui tests and the gallery need, in memory and on a clock
// that moves only when told. Main thread.
#pragma once

#include "engine/reach.h"
#include "engine/waitingroom.h"
#include "support/fakenetwork.h"
#include "support/fakepricelist.h"
#include "support/faketeamcache.h"
#include "support/fakeworld.h"
#include "support/memorybatches.h"
#include "support/memoryreplays.h"
#include "support/memoryroutings.h"
#include "support/memoryworkflows.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

namespace parley {

class GuiWorld
{
    Q_DISABLE_COPY_MOVE(GuiWorld)
public:
    // The theme is the application's: one style draws with it.
    explicit GuiWorld(Theme &theme);
    ~GuiWorld();

    // For tests that look at all scenes: called with each window, or the
    // dialog in front of it, before it goes.
    static inline std::function<void(QWidget &)> lookOver;
    // For scenes in another language: what a control with this English name is called.
    static inline std::function<QString(const QString &)> calledNow;

    FakePriceList prices;
    FakeWorld fakes;
    FakeTeamCache team{fakes.clock}; // where services name it
    MemoryReplays replays;
    MemoryWorkflows workflows;
    MemoryBatches batches;
    MemoryRoutings routings;
    FakeNetwork network;
    Reach reach{network, fakes.clock};
    MemoryWaiting waiting{fakes.store};

    // A profile with a provider of its own, which offers these models.
    ScriptedProvider &addProfile(const ProviderProfile &profile, const QList<ModelInfo> &models);

    [[nodiscard]] ScriptedProvider &provider(const QString &profile);

    // Puts a conversation into the store, its last change `ago` before now.
    ConversationId addChat(const QString &title, const QString &model,
                           std::chrono::milliseconds ago);
    // Adds a turn at its end.
    Node *say(const ConversationId &id, Role role, const QString &text);
    // What is said next stands below that node.
    void goBack(const ConversationId &id, const NodeId &node);
    void choosePlan(const ConversationId &id, const QString &plan);

    // Makes and shows the window and lets it read what it reads at start.
    MainWindow &open(const QSize &size);
    // Ends the program and starts it again.
    MainWindow &reopen();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    void close();
    // Handles what is waiting, moving the clock on in small steps.
    void run(std::chrono::milliseconds time);

private:
    void start(const QSize &size);

    Theme &m_theme;
    std::map<ConversationId, Conversation> m_chats;
    std::map<QString, std::unique_ptr<ScriptedProvider>> m_providers;
    std::unique_ptr<WaitingRoom> m_room; // of this start
    std::unique_ptr<MainWindow> m_window;
};

} // namespace parley

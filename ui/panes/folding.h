// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Joins the open chat with the sheet that makes room in it: what the ways weigh, a summary that is
// written on the way, and what is chosen in the end. Until then the chat stays as it is. Main
// thread; child of the window; all references outlive it.
#pragma once

#include "engine/chatsession.h"
#include "engine/foldoffers.h"
#include "ui/theme.h"

#include <QPointer>

namespace parley {

class Actions;
class ChatPane;
class FoldSheet;
class ModelLists;

class Folding final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        ModelLists &lists;
        Actions &actions;
        ChatPane &pane;
        QWidget &window;
    };
    explicit Folding(const Parts &parts);

    void setSession(ChatSession *session);
    void open();

private:
    // Made at first use.
    [[nodiscard]] FoldSheet &sheet();
    void look();
    void showOffers();
    void showWriters();
    void write();
    void take(const Result<QString> &summary);
    void apply();
    [[nodiscard]] const Conversation &conversation() const { return m_session->conversation(); }
    [[nodiscard]] NodeId leaf() const { return conversation().head().activeLeaf; }
    [[nodiscard]] NodeId foldedTo() const;
    [[nodiscard]] bool isRefused() const;

    Parts m_parts;
    QPointer<ChatSession> m_session;
    FoldSheet *m_sheet = nullptr;
    FoldOffers m_offers;
    SummaryWriter m_summaries;
    QList<SummaryPrice> m_prices;
    NodeId m_summarised; // the newest message in the summary that stands on the sheet
    ModelRef m_by;       // who wrote it
};

} // namespace parley

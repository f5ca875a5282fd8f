// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person does with comparisons: opens, begins, makes one of a chat and chats of one, adds
// and removes panes with undo. Joins them to the chats; which page is seen the window decides. Main
// thread; owns the sessions that are open; what it is given outlives it.
#pragma once

#include "archive/exportformat.h"
#include "ui/chatdesk.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonpool.h"
#include "ui/desk.h"

#include <QPointer>

namespace parley {

class ComparisonList;
class LineUpMenu;
class Parting;
class RankingsPage;

class ComparisonDesk final : public Desk
{
    Q_OBJECT
public:
    explicit ComparisonDesk(const Parts &parts);
    ~ComparisonDesk() override;

    // Reads the list of comparisons, then calls: the chats are what is left.
    void begin(std::function<void()> then);
    // The one of last time, else a new one.
    void openPage();
    // With a message: in sight, in its pane.
    void open(const ComparisonId &id, const ConversationId &pane = {}, const NodeId &message = {});
    void openNew();
    // A new one of answers that were given elsewhere, to the same question; at most eight are
    // taken.
    void openAnswered(const QString &question, const QList<Conversation> &panes);
    // As openNew(), even if a blank one is there: what is asked comes with a history of its own.
    void openAnew() { begin(startPanes()); }
    // Of the comparison that is shown, else those a new one begins with.
    [[nodiscard]] QList<LineUpPane> startPanes() const;
    // All panes of the one that is shown, in one file.
    void exportTo(ExportFormat format, const QString &path);

    [[nodiscard]] ComparePage &page() { return *m_page; }
    [[nodiscard]] ComparisonBook &book() { return m_book; }
    [[nodiscard]] ComparisonPool &pool() { return m_pool; }
    [[nodiscard]] LineUpMenu &lineUps() { return *m_lineUps; }
    // The page is the one that is seen.
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QString title() const;
    void addTo(StatusFigures &figures) const;

Q_SIGNALS:
    void figuresChanged();

private:
    // The chat that is shown becomes the first pane of a comparison, beside it that model; an empty
    // one: the next best.
    void compareChat(const ModelRef &with = {});
    void connectParts();
    void fillMenu();
    void addLineUps();
    void exportShown();
    void openRankings();
    void openList();
    void begin(const QList<LineUpPane> &like);
    void show(ComparisonSession *session);
    [[nodiscard]] ModelRef otherThan(const ModelRef &model) const;
    void addPane(const ModelRef &model);
    void removePane(const ConversationId &pane);
    void connectMerging();
    void removeMerge(const ConversationId &merge);
    void continueAlone(const ConversationId &pane);
    void splitIntoChats();
    void removeShown();
    std::unique_ptr<ComparisonSession> leave();
    void file(const Conversation &pane);
    void tell(const Error &error);

    ComparisonBook m_book;
    ComparisonPool m_pool;
    QPointer<ComparePage> m_page;       // belongs to the window
    ComparisonList *m_list = nullptr;   // at first use; belongs to the window
    RankingsPage *m_rankings = nullptr; // at first use; belongs to the window then
    LineUpMenu *m_lineUps = nullptr;
    ComparisonId m_wanted; // being opened
    Awaiting<void> m_exporting;
    std::function<void()> m_then;
    std::map<ConversationId, Awaiting<void>> m_filing;
    std::unique_ptr<Parting> m_parting; // before what it needs to be settled
};

} // namespace parley

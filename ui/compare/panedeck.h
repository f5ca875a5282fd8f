// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The panes of the comparison that is shown: made, put in order and taken away as the comparison
// says; their figures and what was picked kept fresh. Does in one pane what concerns that pane
// alone; the rest is told. Main thread; what it is given outlives it, the session until it is
// replaced.
#pragma once

#include "engine/comparisonvotes.h"
#include "ui/compare/answertints.h"
#include "ui/compare/comparepane.h"
#include "ui/compare/panerow.h"
#include "ui/compare/scrolltogether.h"

#include <QPointer>

namespace parley {

class MergedPane;

class PaneDeck final : public QObject
{
    Q_OBJECT
public:
    PaneDeck(const ComparePane::Parts &parts, PaneRow &row, QObject *parent = nullptr);
    ~PaneDeck() override;

    // Null: nothing is shown.
    void setSession(ComparisonSession *session);
    [[nodiscard]] ComparisonVotes *votes() const { return m_votes.get(); }
    // In their order.
    [[nodiscard]] QList<ComparePane *> panes() const;
    [[nodiscard]] ComparePane *pane(const ConversationId &id) const; // null: no such pane
    // The one with the keyboard, else the first; null when there is none.
    [[nodiscard]] ComparePane *current() const;
    // The merged answer stands behind them; null: none. Outlives its place here.
    void setMerged(MergedPane *pane);
    // The two answers whose difference is shown, the pick first; null: none is.
    [[nodiscard]] std::pair<NodeId, NodeId> diffed() const
    {
        return m_diff ? m_diffed : std::pair<NodeId, NodeId>();
    }
    // What differs between this one and the pick, rather than what the comparison says.
    void diffWithPick(const ConversationId &pane, bool shown);
    // Whether that is shown; absent: there is no pick to compare with.
    [[nodiscard]] std::optional<bool> diffOf(const ConversationId &pane) const;
    // The answers whose own words are tinted, the one they are held against last; else null.
    [[nodiscard]] const QList<NodeId> &tinted() const { return m_tinted; }
    // What all say, while what only one says is tinted.
    void setFolded(bool folded);
    // An answer reads differently now.
    void forgetDiff();
    [[nodiscard]] ScrollTogether &together() { return m_together; }
    void focusPane(int index);
    void setReadsAnswers(bool reads);

Q_SIGNALS:
    void modelWanted(parley::ComparePane *pane);
    void continueWanted(const parley::ConversationId &pane);
    void removeWanted(const parley::ConversationId &pane);
    void editWanted();
    void budgetsWanted();
    void settingsWanted(const QString &profile);
    void linkActivated(const QUrl &url);
    void failed(const parley::Error &error);
    // Tags and a note to it, beside `anchor`.
    void noteWanted(QWidget *anchor, const parley::Vote &vote);
    void turnsShown();

private:
    void showPanes();
    void showPlaces();
    void showTurns();
    void showSoon();
    // An answer that can be held against others.
    struct Seat
    {
        ConversationId pane;
        ComparedAnswer shown;
        bool picked = false; // and names are not hidden
    };
    [[nodiscard]] std::vector<Seat> seats() const;
    [[nodiscard]] std::optional<bool> diffOf(const ConversationId &pane,
                                             const std::vector<Seat> &seats) const;
    void showDiff(const std::vector<Seat> &seats);
    void showPair(const Seat &pick, const Seat &other);
    void showTints(const std::vector<Seat> &seats);
    void tick();
    std::unique_ptr<ComparePane> makePane(ChatSession &session);
    void connectPane(ComparePane &pane);
    void step(ComparePane &pane, PaneHeader::Step step);
    void move(ComparePane &pane, int to);
    void ask(ComparePane &pane);

    ComparePane::Parts m_parts;
    PaneRow &m_row;
    QPointer<ComparisonSession> m_session;
    std::unique_ptr<ComparisonVotes> m_votes;
    std::map<ConversationId, std::unique_ptr<ComparePane>> m_panes;
    ConversationId m_diffOf; // the pane compared with the pick; null: none
    std::pair<NodeId, NodeId> m_diffed;
    std::unique_ptr<DiffMarks> m_diff;    // goes before the panes it marks
    std::unique_ptr<AnswerTints> m_tints; // likewise
    QList<NodeId> m_tinted;               // the pick last
    bool m_folded = false;
    QPointer<MergedPane> m_merged;
    ScrollTogether m_together;
    std::unique_ptr<Clock::Timer> m_tick; // while somebody answers
    std::unique_ptr<Clock::Timer> m_soon;
    bool m_readsAnswers = true;
};

} // namespace parley

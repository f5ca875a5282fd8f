// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Merging in the comparison that is shown: the bar says what can be merged and how, the merged
// answer stands behind the panes. Does what concerns merging alone; the rest is told. Main thread;
// what it is given outlives it, the session until it is replaced.
#pragma once

#include "engine/sendestimator.h"
#include "ui/compare/mergebar.h"
#include "ui/compare/mergedpane.h"
#include "ui/compare/panedeck.h"

#include <QPointer>

namespace parley {

class MergeDeck final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ComparePane::Parts pane;
        PaneDeck &deck;
        PaneRow &row;
        MergeBar &bar;
    };
    MergeDeck(const Parts &parts, QObject *parent = nullptr);
    ~MergeDeck() override;

    void setSession(ComparisonSession *session);
    // The one that is shown; null: none.
    [[nodiscard]] MergedPane *pane() const { return m_pane.get(); }
    // Shows this one; false: it is none of this comparison's.
    bool showMerge(const ConversationId &merge);
    // Shows the bar, where there is a question to merge the answers of.
    void openBar();
    // Less room: the bar comes only when it is asked for.
    void setLow(bool low);
    void refresh();

    using Chosen = std::function<void(const ModelRef &)>;

Q_SIGNALS:
    // Choose one; `chosen` is to be called with it.
    void modelWanted(parley::ModelPill *pill, const parley::ModelRef &now,
                     const parley::MergeDeck::Chosen &chosen);
    void refused(const QString &sentence);
    void failed(const parley::Error &error);
    void removeWanted(const parley::ConversationId &merge);
    void continueWanted(const parley::Conversation &chat);
    void budgetsWanted();
    void settingsWanted(const QString &profile);
    void linkActivated(const QUrl &url);

private:
    void connectBar();
    void connectPane(MergedPane &pane);
    void showPane();
    void showBar();
    void showSoon();
    void merge();
    void again(const ModelRef &model);
    void use();
    void fillMenu();
    void chooseModel(const std::function<void()> &then);
    void setPlan(const MergePlan &plan);
    void savePlan();
    [[nodiscard]] MergePlan plan() const;
    [[nodiscard]] ConversationId wanted() const;
    [[nodiscard]] bool isUsed(const Merge &merge) const;
    [[nodiscard]] bool isLast(const Merge &merge) const; // it answers the last question
    [[nodiscard]] QString questionOf(const Merge &merge) const;
    [[nodiscard]] QList<MergedPane::Source> sourcesOf(const Merge &merge) const;
    void estimate(const ModelRef &model, const QString &request);
    [[nodiscard]] QString price() const;

    Parts m_parts;
    QPointer<ComparisonSession> m_session;
    std::unique_ptr<MergedPane> m_pane;
    ConversationId m_chosen;                // of several, by the person
    std::optional<MergePlan> m_plan;        // not kept yet
    std::unique_ptr<ChatSession> m_scratch; // as if it were asked; never is
    SendEstimator m_estimator;
    QString m_request;   // what the estimate is of
    bool m_open = false; // the bar, by the person
    bool m_low = false;
    std::unique_ptr<Clock::Timer> m_soon;
    std::unique_ptr<Clock::Timer> m_keeping;
};

} // namespace parley

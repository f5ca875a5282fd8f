// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page of one comparison: header, the question on a sheet, panes beside each other, a
// line that merges what they say, a composer that asks all of them. Joins them to the session; what
// reaches beyond this comparison is told. Main thread; what it is given outlives it, the session
// until it is replaced.
#pragma once

#include "ui/actions.h"
#include "ui/compare/panedeck.h"

#include <QPointer>

namespace parley {

class BroadcastFigures;
class CompareHeader;
class Composer;
class MergeBar;
class MergeDeck;
class MessageBar;
class ModelPicker;
class ModelPill;
class QuestionSheet;
class VotePopup;

class ComparePage final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        ComparePane::Parts pane;
        ModelLists &lists;
        QWidget &window;
    };
    explicit ComparePage(const Parts &parts);
    ~ComparePage() override;

    void setSession(ComparisonSession *session);
    [[nodiscard]] ComparisonSession *session() const { return m_session; }
    void showMessage(const ConversationId &pane, const NodeId &message);
    void focusText();
    // Less room for the composer in a low window.
    void setLow(bool low);
    // Chooses a model for one more pane.
    void addPane();

    [[nodiscard]] CompareHeader &header() { return *m_header; }
    [[nodiscard]] PaneDeck &deck() { return *m_deck; }
    [[nodiscard]] PaneRow &row() { return *m_row; }
    [[nodiscard]] MergeDeck &merging() { return *m_merging; }
    [[nodiscard]] Composer &composer() { return *m_composer; }
    [[nodiscard]] MessageBar &bar() { return *m_bar; }
    // Made at first use.
    [[nodiscard]] ModelPicker &picker();

Q_SIGNALS:
    void modelUsed(const parley::ModelRef &model);
    void addPaneWanted(const parley::ModelRef &model);
    void addProviderWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void connectVotes();
    void connectMerging();
    void connectPicker();
    void addShortcuts();
    void showComparison();
    void showStatus();
    void pickModel(ComparePane *pane);
    using Chosen = std::function<void(const ModelRef &)>;
    void chooseModel(ModelPill &pill, const ModelRef &now, const Chosen &chosen);
    void refuse(const QString &sentence);
    void note(QWidget &anchor, const Vote &vote);
    void submit();
    void editQuestion();
    void keepDraft();
    void tell(const Error &error);
    [[nodiscard]] const Node *lastQuestion() const;

    Parts m_parts;
    const Theme &m_theme;
    QPointer<ComparisonSession> m_session;
    CompareHeader *m_header;
    QuestionSheet *m_question;
    MessageBar *m_bar;
    PaneRow *m_row;
    PaneDeck *m_deck;
    MergeBar *m_mergeBar;
    MergeDeck *m_merging;
    Composer *m_composer;
    ModelPicker *m_picker = nullptr;
    BroadcastFigures *m_figures;
    VotePopup *m_votes = nullptr;     // at first use; child of the window
    QPointer<ComparePane> m_choosing; // whose model is being chosen
    QPointer<ModelPill> m_pill;       // beside which it is
    Chosen m_chosen;                  // empty: of a new pane
    bool m_low = false;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The transcript: shows one conversation, paints what is visible and nothing else, follows the end
// while the reader is there, never moves the text under the reader's eyes. Runs no timer at rest.
// It does nothing by itself: what a person asks for is told by signals; links are never opened
// here. Main thread; theme, clock, languages, formulas and session outlive the view.
#pragma once

#include "ui/transcript/codehighlighter.h"
#include "ui/transcript/transcriptscene.h"
#include "ui/transcript/turnticks.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QUrl>

namespace parley {

class Announcer;
class TranscriptActions;
class TranscriptKeys;
class TranscriptPointer;

class TranscriptView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    // A page by itself, or one of several beside each other: smaller text, less around it; Merged
    // leaves room for where its pieces come from.
    enum class Room { Page, Pane, Merged };
    // Without `formulas` TeX is shown as its source.
    TranscriptView(const Theme &theme, Clock &clock, CodeLanguages &languages,
                   Formulas *formulas = nullptr, QWidget *parent = nullptr, Room room = Room::Page);
    ~TranscriptView() override;

    // Null: empty.
    void setSession(ChatSession *session);
    // Titles of models and providers; see contextOf(). Names alone until it is set.
    void setNaming(ModelNaming naming, const TranscriptModel::Sight &sight = {});

    [[nodiscard]] TranscriptModel &model() { return m_model; }
    [[nodiscard]] TranscriptScene &scene() { return m_scene; }
    [[nodiscard]] TranscriptLayout &pieces() { return m_layout; }
    [[nodiscard]] TranscriptActions &actions() { return *m_actions; }
    [[nodiscard]] const TurnTicks &ticks() const { return m_ticks; }

    [[nodiscard]] bool isAtEnd() const; // within 48 px of it
    void jumpToEnd();
    void scrollTo(int top); // y of the transcript
    void showPlace(const Place &place);
    void showTurn(int row); // its top at the top of the viewport
    void showPart(const PartPlace &part);
    [[nodiscard]] QRect jumpPill() const; // in the viewport; empty: not shown

    // A state change a person asked for: the piece stays where it is, what is below moves.
    void changeState(const Place &place, const ItemState &state);

Q_SIGNALS:
    void answerAgainRequested(const parley::NodeId &id);
    void editRequested(const parley::NodeId &id);
    void continueRequested(const parley::NodeId &id);
    // Of the plan that gave the answer to the cheap model.
    void strongRequested(const parley::NodeId &id);
    // What a budget held back, beyond that budget.
    void sendAnywayRequested(const parley::NodeId &id);
    void budgetsRequested();
    // What of the chat is not sent as it was said: to be seen and changed, or undone.
    void roomRequested();
    void unfoldRequested();
    // A new conversation that goes on from this message.
    void newChatRequested(const parley::NodeId &id);
    void branchChosen(const parley::NodeId &id);
    // What differs between two versions of an answer.
    void comparisonRequested(const parley::NodeId &shown, const parley::NodeId &other);
    void stopRequested();
    void retryNowRequested();
    void waitLongerRequested();
    void addKeyRequested(const parley::ModelRef &model);
    void replaceKeyRequested(const parley::ModelRef &model);
    void chooseModelRequested();
    void lookAgainRequested(const parley::ModelRef &model);
    void settingsRequested(const parley::ModelRef &model);
    // http, https and mailto only; ask first and show the host.
    void linkActivated(const QUrl &url);
    // Something was copied; a place for a short notice.
    void copied();
    void atEndChanged(bool atEnd);
    // Larger (1) or smaller (-1) text.
    void zoomRequested(int step);
    // What screen readers are told of a growing answer.
    void announced(const QString &message);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectModel();
    void noteStatus();
    void applyLook();
    void onFormulasChanged();
    void refreshGeometry();
    void onRowChanged(int row);
    // Lays out around the viewport. `anchor` is what stood at its top edge before anything changed:
    // it stays there, unless the end is followed.
    void settle(const TranscriptLayout::Anchor &anchor, bool follow);
    // The same with what would take too long at once, after other events had their turn.
    void settleRestSoon();
    // The viewport now stands at `top`; on screen that moved what was painted by `dy`.
    void moveTo(int top, int dy);
    void updateOverlays(int dy);
    [[nodiscard]] QRect pinnedNow() const;
    void updateBounds();
    void noteSeen();
    [[nodiscard]] QString pillText() const;
    void collectTurns();
    void updateTicks();
    [[nodiscard]] QRect pillPlace() const; // with its edge, shown or not
    void paintOverlays(QPainter &painter, qreal dpr);
    void schedulePulse();
    [[nodiscard]] int maximumTop() const;
    [[nodiscard]] PaintMoment moment() const;

    const Theme &m_theme;
    Clock &m_clock;
    PaintEnvironment m_environment;
    TranscriptModel m_model;
    TranscriptLayout m_layout;
    TranscriptScene m_scene;
    TurnTicks m_ticks;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<TranscriptActions> m_actions;
    std::unique_ptr<TranscriptPointer> m_pointer;
    std::unique_ptr<TranscriptKeys> m_keys;
    QPointer<ChatSession> m_session;
    std::unique_ptr<Clock::Timer> m_statusTick; // while the first byte is waited for
    std::unique_ptr<Clock::Timer> m_rest;       // while something in sight waits for its layout
    std::unique_ptr<Clock::Timer> m_pulse;      // only while something visible moves by itself
    int m_margin;                               // px beside the column
    QList<int> m_turns;                         // rows of questions
    bool m_follow = true;
    int m_seenRows = 0; // rows before it came into sight
    bool m_pillPainted = false;
    int m_releasedAt = 0;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One merged answer on its sheet, beside the panes it was made of: who writes it, the answer with a
// dot for each source beside its paragraphs, what was left out and is disputed, figures, what can
// be done with it. Main thread; what it is given outlives it, the session until it is replaced.
#pragma once

#include "compare/mergedanswer.h"
#include "engine/comparisonsession.h"
#include "ui/compare/comparepane.h"
#include "ui/transcript/transcriptscene.h"

#include <QPointer>

class QMenu;
class QVBoxLayout;

namespace parley {

class Button;
class DisputedCard;
class Label;
class ModelPill;
class NoteLine;

class MergedPane final : public Sheet
{
    Q_OBJECT
public:
    MergedPane(const ComparePane::Parts &parts, ComparisonSession &comparison,
               const ConversationId &merge, QWidget *parent = nullptr);
    ~MergedPane() override;

    // How a source is shown: its name, and the colour of its dot.
    struct Source
    {
        QString name;
        ColorRole color = ColorRole::Ink3;
        friend bool operator==(const Source &, const Source &) = default;
    };
    // What the others know of it.
    struct State
    {
        QList<Source> sources;
        QString question;         // it answers, unless that is the last one
        std::optional<bool> diff; // as PaneFooter::State::diff
        friend bool operator==(const State &, const State &) = default;
    };
    void show(const State &state);
    using QWidget::show;
    // Looks again; cheap while nothing changed.
    void refresh();

    [[nodiscard]] const ConversationId &merge() const { return m_merge; }
    [[nodiscard]] ChatSession *session() const { return m_session; }
    // Of a whole answer; null while there is none.
    [[nodiscard]] NodeId answer() const;
    // As it is shown, with what was let in.
    [[nodiscard]] const QString &text() const { return m_read.text; }
    [[nodiscard]] TranscriptView &transcript() { return *m_view; }
    [[nodiscard]] ModelPill &pill() { return *m_pill; }
    [[nodiscard]] MessageBar &bar() { return *m_bar; }
    [[nodiscard]] QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void modelWanted();
    void againWanted();
    void useWanted();
    void diffWanted(bool shown);
    void continueWanted();
    void settled(const QList<parley::SettledPoint> &points);
    void settingsWanted(const QString &profile);
    void budgetsWanted();
    void linkActivated(const QUrl &url);
    // Another text stands there now.
    void textChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const ComparePane::Parts &parts);
    void buildHeader(QVBoxLayout &column);
    void buildFooter(QVBoxLayout &column);
    void connectParts();
    void showText();
    void applyNaming();
    void showOrigins();
    void showCard();
    void showFooter();
    void fitFooter();
    void settleFirst(bool added);
    [[nodiscard]] TurnFigures figures(const Node &answer) const;

    const Theme &m_theme;
    Services &m_services;
    const ModelLists &m_lists;
    ComparisonSession &m_comparison;
    ConversationId m_merge;
    QPointer<ChatSession> m_session;
    State m_state;
    MergedAnswer m_read;
    TranscriptModel::Sight m_sight;
    TranscriptOrigins m_origins;
    Conversation m_composed; // with what was let in; shown when something was
    Label *m_title;
    ModelPill *m_pill;
    Button *m_copy;
    Button *m_again;
    QMenu *m_menu;
    NoteLine *m_question;
    MessageBar *m_bar;
    TranscriptView *m_view;
    TranscriptSteps *m_steps;
    DisputedCard *m_card;
    PaneMeters *m_meters;
    QWidget *m_footer;
    Button *m_use;
    Button *m_diff;
    Button *m_continue;
    Button *m_stop;
    Label *m_doing;
    std::unique_ptr<Clock::Timer> m_tick; // while it is written
};

} // namespace parley

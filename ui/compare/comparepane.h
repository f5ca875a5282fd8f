// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One pane of a comparison on its sheet: header, transcript, meters, footer, joined to one session.
// Knows nothing of the other panes; what reaches beyond this one is told. While it is sealed
// nothing in it says who answers. Main thread; what it is given outlives it.
#pragma once

#include "engine/chatsession.h"
#include "ui/compare/panefooter.h"
#include "ui/compare/paneheader.h"
#include "ui/compare/panemeters.h"
#include "ui/controls/sheet.h"
#include "ui/transcript/transcriptmodel.h"

#include <QPointer>

namespace parley {

class AnswerParameters;
class CodeLanguages;
class Formulas;
class MessageBar;
class ModelLists;
class PictureFetcher;
class PictureLoader;
class TranscriptSteps;
class TranscriptView;

class ComparePane final : public Sheet
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        const ModelLists &lists;
        CodeLanguages &languages;
        Formulas &formulas;
        PictureFetcher *pictures = nullptr;
    };
    ComparePane(const Parts &parts, ChatSession &session, QWidget *parent = nullptr);
    ~ComparePane() override;

    // Where it stands and what is hidden of it.
    struct Place
    {
        int index = 0;
        int count = 1;
        bool sealed = false;
        bool maximised = false;
        friend bool operator==(const Place &, const Place &) = default;
    };
    void setPlace(const Place &place);
    // What the comparison knows of its last turn.
    struct Turn
    {
        PaneTurn turn;
        bool asked = true; // false: the others were asked something it was not
        bool mayPick = false;
        bool mayThumb = false;
        std::optional<VoteKind> thumb = {};
        std::optional<QStringList> tags = {}; // as PaneFooter::State::tags
        std::optional<bool> diff = {};        // as PaneFooter::State::diff
    };
    void setTurn(const Turn &turn);
    void setFigures(const TurnFigures &figures, const BestAt &best);
    // Its last answer as it is now.
    [[nodiscard]] TurnFigures figures() const;

    [[nodiscard]] ChatSession &session() const { return *m_session; }
    // "Claude Sonnet 4.5"; sealed: "Answer A"
    [[nodiscard]] QString name() const;
    [[nodiscard]] TranscriptView &transcript() { return *m_view; }
    [[nodiscard]] MessageBar &bar() { return *m_bar; }
    [[nodiscard]] PaneHeader &header() { return *m_header; }
    [[nodiscard]] PaneFooter &footer() { return *m_footer; }
    void showMessage(const NodeId &id);

Q_SIGNALS:
    void settingsWanted(const QString &profile);
    void budgetsWanted();
    void editWanted();
    void linkActivated(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const Parts &parts);
    void connectParts();
    void showHead();
    void applyNaming();
    [[nodiscard]] TranscriptModel::Sight sight() const;
    void showFooter();
    void editParameters();
    [[nodiscard]] QString doing() const;

    const Theme &m_theme;
    Services &m_services;
    const ModelLists &m_lists;
    QPointer<ChatSession> m_session;
    PaneHeader *m_header;
    MessageBar *m_bar;
    TranscriptView *m_view;
    TranscriptSteps *m_steps;
    PictureLoader *m_pictures;
    PaneMeters *m_meters;
    PaneFooter *m_footer;
    QPointer<AnswerParameters> m_parameters; // made at first use, child of the window
    Place m_place;
    Turn m_turn;
    TranscriptModel::Sight m_sight;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of ComparePage that chooses models, merges and votes.
#include "ui/compare/broadcastfigures.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/mergedeck.h"
#include "ui/compare/questionsheet.h"
#include "ui/compare/votepopup.h"
#include "ui/controls/button.h"
#include "ui/controls/modelpill.h"
#include "ui/modellists.h"
#include "ui/panes/modelfigures.h"
#include "ui/panes/modelpicker.h"

namespace parley {

void ComparePage::connectVotes()
{
    connect(m_deck, &PaneDeck::noteWanted, this,
            [this](QWidget *anchor, const Vote &vote) { note(*anchor, vote); });
    connect(m_deck, &PaneDeck::turnsShown, this, [this] {
        const ComparisonVotes &votes = *m_deck->votes();
        const Vote *said = votes.choice();
        m_question->setVerdict(votes.mayJudgeAll(),
                               said ? std::optional(said->kind) : std::nullopt);
    });
    connect(m_question, &QuestionSheet::verdictWanted, this,
            [this](VoteKind kind) { m_deck->votes()->judgeAll(kind); });
    connect(m_question, &QuestionSheet::noteWanted, this, [this] {
        if (const Vote *said = m_deck->votes()->choice()) {
            note(m_question->verdict(), *said);
        }
    });
}

void ComparePage::note(QWidget &anchor, const Vote &vote)
{
    if (!m_votes) {
        m_votes = new VotePopup(m_theme, m_parts.window);
    }
    m_votes->ask(anchor, vote, m_deck->votes()->knownTags(),
                 [this, id = vote.id](const QStringList &tags, const QString &text) {
                     if (m_deck->votes()) {
                         m_deck->votes()->annotate(id, tags, text);
                     }
                 });
}

void ComparePage::connectMerging()
{
    connect(m_merging, &MergeDeck::modelWanted, this,
            [this](ModelPill *pill, const ModelRef &now, const Chosen &chosen) {
                m_choosing = nullptr;
                chooseModel(*pill, now, chosen);
            });
    connect(m_merging, &MergeDeck::refused, this, &ComparePage::refuse);
    connect(m_merging, &MergeDeck::failed, this, &ComparePage::tell);
}

ModelPicker &ComparePage::picker()
{
    if (!m_picker) {
        m_picker = new ModelPicker(m_theme, m_parts.lists, m_parts.window);
        connectPicker();
    }
    return *m_picker;
}

void ComparePage::connectPicker()
{
    m_picker->setTeller([this](const ModelInfo &info, const ProviderProfile &profile) {
        const auto panes = m_deck->panes();
        const qsizetype place = m_choosing ? panes.indexOf(m_choosing.data()) : 0;
        SendEstimator *estimator = m_figures->estimator(place);
        return modelFigures(info, profile,
                            estimator ? estimator->estimateFor(profile, info.id) : std::nullopt,
                            readyQuote(m_parts.pane.services));
    });
    connect(m_figures, &BroadcastFigures::changed, m_picker, &ModelPicker::retell);
    connect(m_picker, &ModelPicker::setupWanted, this, &ComparePage::addProviderWanted);
    connect(m_picker, &ModelPicker::picked, this, [this](const ModelRef &model) {
        Q_EMIT modelUsed(model);
        if (m_chosen) {
            m_chosen(model);
        } else {
            Q_EMIT addPaneWanted(model);
        }
    });
    connect(m_picker, &ModelPicker::dismissed, this, [this] {
        if (m_pill) {
            m_pill->setOpen(false);
        }
    });
}

void ComparePage::addPane()
{
    m_choosing = nullptr;
    m_chosen = nullptr;
    if (m_session && m_header->add().isEnabled()) {
        picker().choose(m_header->add(), {});
    }
}

void ComparePage::pickModel(ComparePane *pane)
{
    if (!m_session->comparison().sealed) {
        m_choosing = pane;
        chooseModel(pane->header().pill(), pane->session().conversation().head().model,
                    [this](const ModelRef &model) {
                        if (m_choosing) {
                            m_choosing->session().setModel(model);
                            showComparison();
                        }
                    });
    }
}

void ComparePage::chooseModel(ModelPill &pill, const ModelRef &now, const Chosen &chosen)
{
    m_pill = &pill;
    m_chosen = chosen;
    pill.setOpen(true);
    picker().choose(pill, now);
}

} // namespace parley

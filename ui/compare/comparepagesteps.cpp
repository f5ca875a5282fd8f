// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of ComparePage that merges and votes.
#include "ui/compare/comparepage.h"
#include "ui/compare/mergedeck.h"
#include "ui/compare/questionsheet.h"
#include "ui/compare/votepopup.h"
#include "ui/controls/button.h"
#include "ui/controls/modelpill.h"

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

} // namespace parley

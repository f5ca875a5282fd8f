// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of PaneDeck that shows what differs: between one answer and the pick, or what each says
// that no other does.
#include "ui/compare/mergedpane.h"
#include "ui/compare/panedeck.h"
#include "ui/transcript/announcer.h"
#include "ui/transcript/transcriptview.h"

#include <algorithm>

namespace parley {

void PaneDeck::setMerged(MergedPane *pane)
{
    if (pane == m_merged) {
        return;
    }
    forgetDiff(); // it may be marked
    m_merged = pane;
    if (pane) {
        parley::setReadsAnswers(pane->transcript(), m_readsAnswers);
    }
    if (m_session) {
        showPanes();
    }
}

void PaneDeck::diffWithPick(const ConversationId &pane, bool shown)
{
    m_diffOf = shown ? pane : ConversationId();
    showTurns();
}

void PaneDeck::setFolded(bool folded)
{
    m_folded = folded;
    forgetDiff();
    showTurns();
}

void PaneDeck::forgetDiff()
{
    m_diff.reset();
    m_tints.reset();
    m_tinted.clear();
}

std::vector<PaneDeck::Seat> PaneDeck::seats() const
{
    std::vector<Seat> seats;
    const bool sealed = m_session->comparison().sealed;
    for (ComparePane *pane : panes()) {
        const ConversationId id = pane->session().conversation().head().id;
        const PaneTurn turn = m_votes->turnOf(id);
        const Node *node = pane->session().conversation().find(turn.answer);
        if (node && !pane->session().isBusy() && !node->message.text().isEmpty()) {
            const ColorRole color =
                sealed ? ColorRole::Ink3
                       : m_parts.theme.modelColor(node->meta.answerer().toString());
            seats.push_back({id, {pane->transcript(), node->id, color}, turn.picked && !sealed});
        }
    }
    if (m_merged && !m_merged->answer().isNull()) {
        const QString model = m_merged->session()->conversation().head().model.toString();
        seats.push_back(
            {m_merged->merge(),
             {m_merged->transcript(), m_merged->answer(), m_parts.theme.modelColor(model)},
             false});
    }
    return seats;
}

std::optional<bool> PaneDeck::diffOf(const ConversationId &pane) const
{
    return diffOf(pane, m_session && m_votes ? seats() : std::vector<Seat>());
}

std::optional<bool> PaneDeck::diffOf(const ConversationId &pane,
                                     const std::vector<Seat> &seats) const
{
    bool other = false;
    bool pick = false;
    for (const Seat &seat : seats) {
        other = other || (seat.pane == pane && !seat.picked);
        pick = pick || (seat.picked && seat.pane != pane);
    }
    return other && pick ? std::optional(m_diffOf == pane) : std::nullopt;
}

void PaneDeck::showDiff(const std::vector<Seat> &seats)
{
    const auto pick =
        std::find_if(seats.begin(), seats.end(), [](const Seat &seat) { return seat.picked; });
    const auto other = std::find_if(seats.begin(), seats.end(), [this](const Seat &seat) {
        return !seat.picked && seat.pane == m_diffOf;
    });
    if (pick != seats.end() && other != seats.end()) {
        showPair(*pick, *other);
        return;
    }
    m_diffOf = {};
    m_diff.reset();
    showTints(m_session->comparison().diff ? seats : std::vector<Seat>());
}

void PaneDeck::showPair(const Seat &pick, const Seat &other)
{
    const std::pair answers(pick.shown.answer, other.shown.answer);
    if (m_diff && m_diffed == answers) {
        return;
    }
    forgetDiff(); // takes off what it marked, perhaps in the same panes
    m_diff = std::make_unique<DiffMarks>(pick.shown, other.shown);
    m_diffed = answers;
}

// The merged answer has dots instead: it is made of the others.
void PaneDeck::showTints(const std::vector<Seat> &seats)
{
    std::vector<ComparedAnswer> answers;
    QList<NodeId> tinted;
    qsizetype against = -1;
    for (const Seat &seat : seats) {
        if (m_merged && seat.pane == m_merged->merge()) {
            continue;
        }
        against = seat.picked ? tinted.size() : against;
        answers.push_back(seat.shown);
        tinted.append(seat.shown.answer);
    }
    if (answers.size() < 2) {
        m_tints.reset();
        m_tinted.clear();
        return;
    }
    tinted.append(against < 0 ? NodeId() : tinted.at(against));
    if (!m_tints || m_tinted != tinted) {
        m_tints.reset();
        m_tints = std::make_unique<AnswerTints>(answers, against, m_folded);
        m_tinted = tinted;
    }
}

} // namespace parley

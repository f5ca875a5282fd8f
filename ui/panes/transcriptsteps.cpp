// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/transcriptsteps.h"

#include "engine/foldoffers.h"
#include "engine/sessionrouting.h"
#include "ui/transcript/transcriptview.h"

namespace parley {

TranscriptSteps::TranscriptSteps(TranscriptView &view, QObject *parent) : QObject(parent)
{
    // A view only asks while it shows a session.
    connect(&view, &TranscriptView::answerAgainRequested, this,
            [this](const NodeId &id) { tell(m_session->answerAgain(id)); });
    connect(&view, &TranscriptView::continueRequested, this,
            [this](const NodeId &id) { tell(m_session->continueAnswer(id)); });
    connect(&view, &TranscriptView::sendAnywayRequested, this,
            [this](const NodeId &id) { tell(m_session->continueAnswer(id, Budgets::Beyond)); });
    connect(&view, &TranscriptView::strongRequested, this,
            [this](const NodeId &id) { tell(SessionRouting::askStrong(*m_session, id)); });
    connect(&view, &TranscriptView::budgetsRequested, this, &TranscriptSteps::budgetsWanted);
    connect(&view, &TranscriptView::unfoldRequested, this, [this] {
        const Conversation &chat = m_session->conversation();
        m_session->setCompaction(unfolded(chat, chat.head().activeLeaf));
    });
    connect(&view, &TranscriptView::branchChosen, this,
            [this](const NodeId &id) { m_session->chooseBranch(id); });
    connect(&view, &TranscriptView::stopRequested, this, [this] { m_session->stop(); });
    connect(&view, &TranscriptView::retryNowRequested, this,
            [this] { m_session->changeWait(ChatSession::Wait::EndNow); });
    connect(&view, &TranscriptView::waitLongerRequested, this,
            [this] { m_session->changeWait(ChatSession::Wait::Longer); });
    // A local server that was looked for again: the same question once more.
    connect(&view, &TranscriptView::lookAgainRequested, this, &TranscriptSteps::answerAgain);
    connect(&view, &TranscriptView::editRequested, this, &TranscriptSteps::editWanted);
    connect(&view, &TranscriptView::chooseModelRequested, this, &TranscriptSteps::modelWanted);
    const auto toSettings = [this](const ModelRef &model) { Q_EMIT settingsWanted(model.profile); };
    connect(&view, &TranscriptView::addKeyRequested, this, toSettings);
    connect(&view, &TranscriptView::replaceKeyRequested, this, toSettings);
    connect(&view, &TranscriptView::settingsRequested, this, toSettings);
}

void TranscriptSteps::answerAgain()
{
    if (m_session && !m_session->isBusy() && !m_session->conversation().isEmpty()) {
        tell(m_session->answerAgain(m_session->conversation().head().activeLeaf));
    }
}

void TranscriptSteps::tell(const Result<void> &result)
{
    if (!result) {
        Q_EMIT refused(result.error());
    }
}

} // namespace parley

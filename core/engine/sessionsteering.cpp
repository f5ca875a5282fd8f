// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of SessionWork that tells a running answer something more, or answers it afterwards.
#include "engine/answercost.h"
#include "engine/sessionwork.h"

#include <QPointer>

namespace parley {

bool SessionWork::canSteer() const
{
    return m_exchange && m_said.isNull() && m_exchange->canSteer();
}

Result<void> SessionWork::steer(const Draft &draft)
{
    if (!canSteer() || !draft.attachments.isEmpty()) {
        return refusal(QStringLiteral("an answer is still being written"));
    }
    if (draft.text.trimmed().isEmpty()) {
        return refusal(QStringLiteral("the message is empty"));
    }
    m_said = addUser(m_answer, {TextPart{draft.text}});
    endDraft();
    m_save.saveHead(m_conversation.head());
    m_save.whenWritten([this, said = m_said, text = draft.text] {
        if (m_exchange && m_said == said) {
            m_exchange->steer(text);
        }
    });
    announce({m_said});
    return {};
}

void SessionWork::goOnSteered(const Superseded &superseded)
{
    const NodeId before = m_answer;
    const NodeId said = std::exchange(m_said, {});
    Node &node = *m_conversation.findMutable(before);
    m_fold->supersede(node, superseded);
    m_fold->setExchange(node, m_exchange->status());
    priceAnswer(node.meta, m_services);
    [[maybe_unused]] const bool stays = !m_routing.ended(node, false);
    m_save.finishNode(node);
    m_answer = addAnswer(said, ModelRef(node.meta.answerer()));
    m_fold.emplace(*m_conversation.findMutable(m_answer));
    m_save.addNode(m_conversation.head().id, *m_conversation.find(m_answer));
    m_save.saveHead(m_conversation.head());
    const QPointer<ChatSession> alive(&q);
    Q_EMIT q.nodeChanged(before);
    if (alive) {
        announce({m_answer});
    }
}

// The server did not heed what the person said meanwhile. After an orderly end it is asked like
// any other message; after an error nobody knows whether it arrived, and the person decides.
void SessionWork::answerSaid(const NodeId &said, const ModelRef &asked, std::optional<Error> error)
{
    if (!error) {
        const Result<void> answered = answerBelow(said);
        if (answered) {
            return;
        }
        error = answered.error();
    }
    const NodeId id = addAnswer(said, asked);
    Node &node = *m_conversation.findMutable(id);
    node.state = NodeState::Failed;
    node.meta.error = error;
    m_save.addNode(m_conversation.head().id, node);
    m_save.saveHead(m_conversation.head());
    announce({id});
}

} // namespace parley

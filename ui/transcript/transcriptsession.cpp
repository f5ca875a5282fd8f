// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of TranscriptView that listens to a session.
#include "engine/chatsession.h"
#include "ui/transcript/transcriptview.h"

namespace parley {

void TranscriptView::setSession(ChatSession *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, &m_model, nullptr);
        disconnect(m_session, nullptr, this, nullptr);
    }
    m_session = session;
    m_model.setConversation(session ? &session->conversation() : nullptr);
    if (!session) {
        return;
    }
    m_model.noteStatus(session->status());
    connect(session, &ChatSession::nodeAdded, &m_model, &TranscriptModel::noteNode);
    connect(session, &ChatSession::nodeChanged, &m_model, &TranscriptModel::noteNode);
    connect(session, &ChatSession::pathChanged, &m_model, &TranscriptModel::notePath);
    connect(session, &ChatSession::statusChanged, &m_model,
            [this, session] { m_model.noteStatus(session->status()); });
    // The session is about to go: nothing of its conversation may be touched any more.
    connect(session, &QObject::destroyed, this, [this] { m_model.setConversation(nullptr); });
}

} // namespace parley

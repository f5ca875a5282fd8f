// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/notedreply.h"

#include <QPointer>

namespace parley {

NotedReply::NotedReply(std::unique_ptr<ReplyStream> reply, const DetailReported &note)
    : m_reply(std::move(reply)), m_note(note)
{
    connect(m_reply.get(), &ReplyStream::reached, this, &ReplyStream::reached);
    connect(m_reply.get(), &ReplyStream::arrived, this, [this](const StreamEvent &event) {
        const QPointer<NotedReply> alive(this);
        const bool started = std::holds_alternative<Started>(event);
        Q_EMIT arrived(event);
        if (alive && started) {
            Q_EMIT arrived(StreamEvent(m_note)); // a copy: the slot may destroy this
        }
    });
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What would be sent, in full: asked for by hand and seldom, unlike the running count.
#include "engine/sendestimator.h"
#include "engine/sendpreview.h"

namespace parley {

Result<SendPreview> SendEstimator::preview() const
{
    if (!m_session || !m_source) {
        return Unexpected(ErrorKind::Configuration, QStringLiteral("no chat is open"));
    }
    const Conversation &conversation = m_session->conversation();
    const Written written = m_source();
    const NodeId parent = parentOf(written.edited);
    const Message draft = messageOf(written.draft);
    TallyBook book;
    const auto next = nextQuestion(m_services, conversation, parent, draft, book);
    if (!next) {
        return Unexpected(next.error());
    }
    const auto provider = m_services.directory.provider(next->answerer.profile);
    const auto request = provider ? provider->get().preview(next->request)
                                  : Result<RequestPreview>(Unexpected(provider.error()));
    if (!request) {
        return Unexpected(request.error());
    }
    SendPreview preview{*request, {}, leftOutOf(next->asked, parent, next->request, request->body)};
    const SendTarget target = targetOf(next->answerer.profile, next->request.model);
    preview.leftOut =
        foldedAway(next->asked, parent, target, m_services.memory.habits, book) + preview.leftOut;
    const auto tally = m_counted.tallies.find(countWayOf(next->request.model));
    if (m_fresh && m_estimate && tally != m_counted.tallies.end()) {
        preview.parts = sendParts(*m_counted.history, draft, tally->second, target,
                                  m_services.memory.habits, *m_estimate, m_services.quote);
        priceLeftOut(preview.leftOut, target, *m_estimate, m_services.quote);
    }
    return preview;
}

} // namespace parley

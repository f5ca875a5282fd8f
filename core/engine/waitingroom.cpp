// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/waitingroom.h"

#include "base/logging.h"
#include "engine/defaults.h"
#include "engine/reach.h"
#include "engine/sendpreview.h"

#include <algorithm>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds retryEvery = 5s;

} // namespace

Draft draftOf(const HeldQuestion &question)
{
    Draft draft;
    draft.text = Message{Role::User, question.parts}.text();
    for (const Part &part : question.parts) {
        if (!std::holds_alternative<TextPart>(part)) {
            draft.attachments.append(part);
        }
    }
    return draft;
}

WaitingRoom::WaitingRoom(Services &services, WaitingStore &store)
    : m_services(services), m_store(store)
{}

WaitingRoom::~WaitingRoom() = default;

void WaitingRoom::load()
{
    m_loading.wait(m_store.questions(), [this](const Result<QList<HeldQuestion>> &found) {
        if (!found) {
            Q_EMIT storageFailed(found.error());
            return;
        }
        const auto first = m_waiting.begin(); // what was asked meanwhile is newer
        for (const HeldQuestion &question : *found) {
            if (find(question.id) == m_waiting.end()) {
                m_waiting.insert(first, {question, true});
            }
        }
        if (!found->isEmpty()) {
            Q_EMIT changed();
        }
    });
}

WaitingRoom::Entries::iterator WaitingRoom::find(const NodeId &id)
{
    return std::find_if(m_waiting.begin(), m_waiting.end(),
                        [&id](const Waiting &one) { return one.question.id == id; });
}

QList<WaitingRoom::Waiting> WaitingRoom::of(const ConversationId &id) const
{
    QList<Waiting> list;
    for (const Waiting &one : m_waiting) {
        if (one.question.conversation == id) {
            list.append(one);
        }
    }
    return list;
}

QList<ConversationId> WaitingRoom::conversations() const
{
    QList<ConversationId> list;
    for (const Waiting &one : m_waiting) {
        if (!list.contains(one.question.conversation)) {
            list.append(one.question.conversation);
        }
    }
    return list;
}

void WaitingRoom::add(const ChatSession &session, const Draft &draft)
{
    const ConversationHead &head = session.conversation().head();
    const HeldQuestion question{NodeId::create(), head.id, m_services.clock.now(),
                                messageOf(draft).parts};
    m_waiting.push_back({question, false});
    if (!session.status().temporary) {
        // A chat that was never sent may not be in the store yet.
        write(m_services.conversations.saveHead(head), {});
        keep(question);
    }
    Q_EMIT changed();
}

void WaitingRoom::keep(const HeldQuestion &question)
{
    write(m_store.put(question), [this, question] {
        if (find(question.id) != m_waiting.end()) {
            keep(question);
        }
    });
}

void WaitingRoom::write(QFuture<Result<void>> done, const std::function<void()> &again)
{
    m_writes.emplace_back();
    const auto writing = std::prev(m_writes.end());
    writing->wait(std::move(done), [this, writing, again](const Result<void> &result) {
        m_writes.erase(writing);
        if (result) {
            return;
        }
        qCWarning(logEngine).noquote() << "a waiting question: " << result.error().detail;
        if (again) {
            m_retries.emplace_back();
            const auto retry = std::prev(m_retries.end());
            *retry = m_services.clock.after(retryEvery, [this, retry, again] {
                m_retries.erase(retry);
                again();
            });
            Q_EMIT storageFailed(result.error());
        }
    });
}

void WaitingRoom::giveBack(ChatSession &session, const NodeId &id, const Draft &draft)
{
    session.setDraft(draft);
    if (!session.status().temporary) {
        write(m_services.conversations.saveHead(session.conversation().head()), {});
    }
    remove(id);
}

void WaitingRoom::remove(const NodeId &id)
{
    const auto it = find(id);
    if (it == m_waiting.end()) {
        return;
    }
    m_waiting.erase(it);
    const auto gone = [this, id] { write(m_store.remove(id), {}); };
    write(m_store.remove(id), gone);
    Q_EMIT changed();
}

void WaitingRoom::confirm(const ConversationId &id)
{
    for (Waiting &one : m_waiting) {
        if (one.question.conversation == id) {
            one.asks = false;
            one.question.asked = m_services.clock.now(); // wanted as of now
        }
    }
    Q_EMIT changed();
}

void WaitingRoom::doubt(const ConversationId &id)
{
    bool any = false;
    for (Waiting &one : m_waiting) {
        any = any || (one.question.conversation == id && !one.asks);
        one.asks = one.asks || one.question.conversation == id;
    }
    if (any) {
        Q_EMIT changed();
    }
}

std::optional<NodeId> WaitingRoom::due(const ConversationId &id)
{
    const auto it = std::find_if(m_waiting.begin(), m_waiting.end(), [&id](const Waiting &one) {
        return one.question.conversation == id;
    });
    if (it == m_waiting.end() || it->asks) {
        return std::nullopt;
    }
    const qint64 waited = it->question.asked.msecsTo(m_services.clock.now());
    const qint64 most = 60'000 * qint64{qMax(0, m_services.settings.get(waitingAskSetting))};
    if (waited > most || waited < 0) { // a clock that was set back tells nothing
        doubt(id);
        return std::nullopt;
    }
    return it->question.id;
}

Result<void> WaitingRoom::send(ChatSession &session, const NodeId &id)
{
    const auto it = find(id);
    if (it == m_waiting.end()) {
        return {};
    }
    // Out first: whoever hears of the message must not find it here as well.
    Entries sent;
    sent.splice(sent.begin(), m_waiting, it);
    const ConversationId conversation = sent.front().question.conversation;
    Draft draft = draftOf(sent.front().question);
    draft.id = id;
    const Result<void> done = session.submit(draft);
    if (!done) {
        m_waiting.splice(m_waiting.begin(), sent);
        doubt(conversation);
        return done;
    }
    Q_EMIT changed();
    return done;
}

bool isOutOfReach(const Services &services, const ConversationHead &head)
{
    if (!services.reach || !head.routing.isEmpty()) {
        return false;
    }
    const auto profile = findProfile(services, head.model.profile);
    return profile && services.reach->away(*profile) != Reach::Away::No;
}

Result<void> submitOrWait(Services &services, ChatSession &session, const Draft &draft)
{
    const ConversationHead &head = session.conversation().head();
    const bool blank = draft.text.trimmed().isEmpty() && draft.attachments.isEmpty();
    const bool waits = services.waiting && !session.isBusy() && !blank &&
                       (!services.waiting->of(head.id).isEmpty() || isOutOfReach(services, head));
    if (!waits) {
        return session.submit(draft);
    }
    services.waiting->add(session, draft);
    return {};
}

} // namespace parley

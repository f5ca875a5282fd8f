// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/comparisonsession.h"

#include "engine/defaults.h"
#include "engine/paneturn.h"

#include <algorithm>

namespace parley {

namespace {

Unexpected paneRefused(const QString &why, const ConversationId &pane = {})
{
    Error error;
    error.kind = ErrorKind::Configuration;
    error.detail = why;
    error.providerType = pane.isNull() ? QString() : pane.toString();
    return Unexpected(std::move(error));
}

bool saysNothing(const Draft &draft)
{
    return draft.text.trimmed().isEmpty() && draft.attachments.isEmpty();
}

} // namespace

ComparisonSession::ComparisonSession(Services &services, ComparisonBook &book,
                                     Comparison comparison, Sessions sessions)
    : m_services(services)
    , m_book(book)
    , m_comparison(std::move(comparison))
    , m_merges(std::make_unique<ComparisonMerges>(services, book, *this))
{
    for (std::unique_ptr<ChatSession> &session : sessions) {
        const ConversationId id = session->conversation().head().id;
        if (m_comparison.merge(id)) {
            m_merges->add(std::move(session));
            continue;
        }
        watch(*session);
        m_sessions[id] = std::move(session);
    }
    m_comparison.panes.removeIf(
        [this](const ComparisonPane &pane) { return !m_sessions.contains(pane.conversation); });
    m_comparison.merges.removeIf(
        [this](const Merge &merge) { return !m_merges->session(merge.conversation); });
}

ComparisonSession::~ComparisonSession()
{
    blockSignals(true); // whoever still listens is being taken down as well
}

QList<ChatSession *> ComparisonSession::sessions() const
{
    QList<ChatSession *> list;
    for (const ComparisonPane &pane : m_comparison.panes) {
        list.append(session(pane.conversation));
    }
    return list;
}

ChatSession *ComparisonSession::session(const ConversationId &pane) const
{
    const auto it = m_sessions.find(pane);
    return it == m_sessions.end() ? nullptr : it->second.get();
}

bool ComparisonSession::isBusy() const
{
    const QList<ChatSession *> merges = m_merges->sessions();
    return std::any_of(m_sessions.begin(), m_sessions.end(),
                       [](const auto &it) { return it.second->isBusy(); }) ||
           std::any_of(merges.begin(), merges.end(),
                       [](const ChatSession *merge) { return merge->isBusy(); });
}

void ComparisonSession::watch(ChatSession &session)
{
    connect(&session, &ChatSession::statusChanged, this,
            [this, &session] { paneChanged(session); });
    // A pane nobody has asked yet is no chat to its session: its model is kept from here.
    connect(&session, &ChatSession::headChanged, this, [this, &session] {
        if (session.conversation().isEmpty()) {
            static_cast<void>(m_services.conversations.saveHead(session.conversation().head()));
        }
    });
}

// Not from inside the signal: the session may be about to go on by itself.
void ComparisonSession::paneChanged(ChatSession &session)
{
    const ConversationId id = session.conversation().head().id;
    if (!session.isBusy() && isAwaited(id)) {
        QMetaObject::invokeMethod(
            this, [this, id] { askNext(id); }, Qt::QueuedConnection);
    }
    Q_EMIT statusChanged();
}

bool ComparisonSession::isAwaited(const ConversationId &pane) const
{
    const QList<WaitingQuestion> &waiting = m_comparison.waiting;
    return std::any_of(waiting.begin(), waiting.end(),
                       [&](const WaitingQuestion &one) { return one.pane == pane; });
}

void ComparisonSession::askNext(const ConversationId &pane)
{
    ChatSession *idle = session(pane);
    QList<WaitingQuestion> &waiting = m_comparison.waiting;
    const auto next = std::find_if(waiting.begin(), waiting.end(),
                                   [&](const WaitingQuestion &one) { return one.pane == pane; });
    if (!idle || idle->isBusy() || next == waiting.end()) {
        return;
    }
    const WaitingQuestion question = *next;
    if (ask(*idle, question.turn, {question.text, question.attachments})) {
        waiting.removeOne(question);
        save();
        Q_EMIT changed();
    }
}

Result<void> ComparisonSession::addPane(std::unique_ptr<ChatSession> session, qsizetype at)
{
    if (m_comparison.panes.size() >= mostPanes) {
        return paneRefused(QStringLiteral("there are eight panes already"));
    }
    const ConversationId id = session->conversation().head().id;
    watch(*session);
    m_sessions[id] = std::move(session);
    double sum = 0;
    for (const ComparisonPane &pane : std::as_const(m_comparison.panes)) {
        sum += pane.share;
    }
    const qsizetype count = m_comparison.panes.size();
    m_comparison.panes.insert(qBound<qsizetype>(0, at, count),
                              {id, count > 0 ? sum / static_cast<double>(count) : 1});
    save();
    Q_EMIT changed();
    Q_EMIT statusChanged();
    return {};
}

Result<void> ComparisonSession::addPane(const Conversation &conversation, const NodeId &question,
                                        qsizetype at)
{
    if (m_comparison.panes.size() >= mostPanes) {
        return paneRefused(QStringLiteral("there are eight panes already"));
    }
    if (!question.isNull() && !m_comparison.turns.isEmpty()) {
        m_comparison.turns.last().questions.append(question);
    }
    m_book.keepPane(conversation);
    return addPane(std::make_unique<ChatSession>(m_services, conversation), at);
}

std::unique_ptr<ChatSession> ComparisonSession::takePane(const ConversationId &pane)
{
    const auto it = m_sessions.find(pane);
    if (it == m_sessions.end()) {
        return nullptr;
    }
    std::unique_ptr<ChatSession> session = std::move(it->second);
    m_sessions.erase(it);
    m_comparison.waiting.removeIf([&](const WaitingQuestion &one) { return one.pane == pane; });
    session->disconnect(this);
    m_comparison.panes.removeAt(m_comparison.indexOf(pane));
    save();
    Q_EMIT changed();
    Q_EMIT statusChanged();
    return session;
}

void ComparisonSession::movePane(const ConversationId &pane, qsizetype to)
{
    const qsizetype from = m_comparison.indexOf(pane);
    const qsizetype target = qBound<qsizetype>(0, to, m_comparison.panes.size() - 1);
    if (from >= 0 && from != target) {
        m_comparison.panes.move(from, target);
        save();
        Q_EMIT changed();
    }
}

Result<void> ComparisonSession::check(const Draft &draft) const
{
    if (saysNothing(draft)) {
        return paneRefused(QStringLiteral("the message is empty"));
    }
    for (const ChatSession *session : sessions()) {
        const ConversationHead &head = session->conversation().head();
        const auto answerer = chooseAnswerer(m_services, head.model, head.sampling);
        if (!answerer) {
            return paneRefused(answerer.error().detail, head.id);
        }
    }
    return {};
}

ComparisonTurn &ComparisonSession::newTurn(const Draft &draft)
{
    m_comparison.updated = m_services.clock.now();
    m_comparison.turns.append({Id<ComparisonTurn>::create(), {}, {}, {}});
    if (m_comparison.title.isEmpty()) {
        m_comparison.title = titleFromText(draft.text);
        for (ChatSession *session : sessions()) {
            session->setTitle(m_comparison.title);
        }
    }
    return m_comparison.turns.last();
}

Result<void> ComparisonSession::submit(const Draft &draft)
{
    if (const auto possible = check(draft); !possible) {
        return possible;
    }
    const Id<ComparisonTurn> turn = newTurn(draft).id;
    const QList<ChatSession *> all = sessions();
    for (ChatSession *session : all) {
        const ConversationId id = session->conversation().head().id;
        if (session->isBusy() || isAwaited(id)) {
            m_comparison.waiting.append({id, turn, draft.text, draft.attachments});
            if (!session->isBusy()) {
                askNext(id); // what waited since the program ended
            }
        } else {
            ask(*session, turn, draft);
        }
    }
    save();
    Q_EMIT changed();
    return {};
}

// An answer that can be steered is busy all the same: it gets the question when it is done.
bool ComparisonSession::ask(ChatSession &session, const Id<ComparisonTurn> &turn,
                            const Draft &draft)
{
    const bool sent = session.submit(draft).has_value();
    if (sent) {
        noteQuestion(session, turn);
    }
    return sent;
}

void ComparisonSession::noteQuestion(const ChatSession &session, const Id<ComparisonTurn> &turn)
{
    const NodeId question = lastQuestion(session.conversation());
    for (ComparisonTurn &known : m_comparison.turns) {
        if (known.id == turn && !known.questions.contains(question)) {
            known.questions.append(question);
            return;
        }
    }
}

Result<void> ComparisonSession::resend(const Draft &draft)
{
    if (const auto possible = check(draft); !possible) {
        return possible;
    }
    if (isBusy()) {
        return paneRefused(QStringLiteral("an answer is still being written"));
    }
    const Id<ComparisonTurn> turn = newTurn(draft).id;
    const QList<ChatSession *> all = sessions();
    for (ChatSession *session : all) {
        const NodeId question = lastQuestion(session->conversation());
        const auto sent =
            question.isNull() ? session->submit(draft) : session->editAndResend(question, draft);
        if (sent) {
            noteQuestion(*session, turn);
        }
    }
    save();
    Q_EMIT changed();
    return {};
}

void ComparisonSession::stop()
{
    if (!m_comparison.waiting.isEmpty()) {
        m_comparison.waiting.clear();
        save();
    }
    const QList<ChatSession *> all = sessions() + m_merges->sessions();
    for (ChatSession *session : all) {
        session->stop();
    }
}

void ComparisonSession::setSealed(bool sealed)
{
    if (sealed == m_comparison.sealed) {
        return;
    }
    m_comparison.sealed = sealed;
    if (sealed) {
        for (qsizetype i = m_comparison.panes.size() - 1; i > 0; --i) {
            const auto other =
                static_cast<qsizetype>(m_services.random() * static_cast<double>(i + 1));
            m_comparison.panes.swapItemsAt(i, qBound<qsizetype>(0, other, i));
        }
    }
    save();
    Q_EMIT changed();
}

void ComparisonSession::setTitle(const QString &title)
{
    m_comparison.title = title.simplified();
    m_comparison.titleByPerson = !m_comparison.title.isEmpty();
    for (ChatSession *session : sessions() + m_merges->sessions()) {
        session->setTitle(m_comparison.title);
    }
    save();
    Q_EMIT changed();
}

void ComparisonSession::change(const std::function<void(Comparison &)> &edit, Telling telling)
{
    edit(m_comparison);
    save();
    if (telling == Telling::All) {
        Q_EMIT changed();
    }
}

void ComparisonSession::save()
{
    m_book.put(m_comparison);
}

} // namespace parley

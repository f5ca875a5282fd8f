// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/comparisonmerges.h"

#include "chat/pathcopy.h"
#include "engine/comparisonsession.h"
#include "engine/defaults.h"
#include "engine/panemaking.h"
#include "engine/paneturn.h"

#include <algorithm>

namespace parley {

namespace {

Unexpected mergeRefused(const QString &why, const char *code)
{
    Error error;
    error.kind = ErrorKind::Configuration;
    error.detail = why;
    error.providerCode = QLatin1String(code);
    return Unexpected(std::move(error));
}

// Not one that is being written, failed, or has only begun to think.
bool isWhole(const Node &answer)
{
    const bool ended =
        answer.state == NodeState::Complete || answer.state == NodeState::Interrupted;
    return ended && !answer.message.text().trimmed().isEmpty();
}

} // namespace

ComparisonMerges::ComparisonMerges(Services &services, ComparisonBook &book,
                                   ComparisonSession &session)
    : m_services(services), m_book(book), m_session(session)
{}

ComparisonMerges::~ComparisonMerges() = default;

const Comparison &ComparisonMerges::comparison() const
{
    return m_session.comparison();
}

ComparisonMerges::Ready ComparisonMerges::ready() const
{
    Ready ready;
    const qsizetype last = comparison().turns.size() - 1;
    if (last < 0) {
        return ready;
    }
    const Id<ComparisonTurn> turn = comparison().turns.at(last).id;
    for (const ChatSession *pane : m_session.sessions()) {
        const Conversation &said = pane->conversation();
        const PaneTurn place = paneTurn(comparison(), said);
        const bool waits = std::any_of(
            comparison().waiting.begin(), comparison().waiting.end(), [&](const auto &question) {
                return question.pane == said.head().id && question.turn == turn;
            });
        ready.asked += waits || place.turn == last ? 1 : 0;
        const Node *answer = said.find(place.answer);
        if (place.turn == last && answer && isWhole(*answer)) {
            ready.answers.append({said.head().id, answer->id, answer->meta.answerer()});
            ready.texts.append(answer->message.text());
            ready.question = said.find(place.question)->message.text();
        }
    }
    return ready;
}

Result<ConversationId> ComparisonMerges::begin(const QString &request, const QString &instruction)
{
    const MergePlan plan = comparison().merging;
    const Ready ready = this->ready();
    if (ready.answers.size() < 2) {
        Error error;
        error.kind = ErrorKind::BadRequest;
        error.detail = QStringLiteral("merging takes two answers or more");
        return Unexpected(std::move(error));
    }
    if (const auto answerer = chooseAnswerer(m_services, plan.model, {}); !answerer) {
        return Unexpected(answerer.error());
    }
    Conversation conversation = newPane({plan.model, {}, {}}, m_services.clock.now());
    conversation.head().title = comparison().title;
    const Merge merge{conversation.head().id,
                      comparison().turns.last().id,
                      plan.way,
                      instruction,
                      ready.answers,
                      {},
                      {}};
    m_book.keepPane(conversation);
    add(std::make_unique<ChatSession>(m_services, conversation));
    m_session.change([&](Comparison &group) { group.merges.append(merge); });
    if (const auto asked = session(merge.conversation)->submit({request, {}}); !asked) {
        return Unexpected(asked.error());
    }
    return merge.conversation;
}

Result<void> ComparisonMerges::again(const ConversationId &merge, const ModelRef &model)
{
    ChatSession *known = session(merge);
    if (!known || known->isBusy()) {
        return mergeRefused(QStringLiteral("it is being written"), "busy");
    }
    if (known->conversation().head().model != model) {
        known->setModel(model);
    }
    return known->answerAgain(known->conversation().head().activeLeaf);
}

void ComparisonMerges::add(std::unique_ptr<ChatSession> session)
{
    connect(session.get(), &ChatSession::statusChanged, &m_session,
            &ComparisonSession::statusChanged);
    m_sessions[session->conversation().head().id] = std::move(session);
}

QList<ChatSession *> ComparisonMerges::sessions() const
{
    QList<ChatSession *> list;
    for (const Merge &merge : comparison().merges) {
        if (ChatSession *known = session(merge.conversation)) {
            list.append(known);
        }
    }
    return list;
}

ChatSession *ComparisonMerges::session(const ConversationId &merge) const
{
    const auto it = m_sessions.find(merge);
    return it == m_sessions.end() ? nullptr : it->second.get();
}

const Node *ComparisonMerges::answer(const ConversationId &merge) const
{
    const ChatSession *known = session(merge);
    return known ? known->conversation().find(paneTurn({}, known->conversation()).answer) : nullptr;
}

void ComparisonMerges::settle(const ConversationId &merge, const QList<SettledPoint> &points)
{
    m_session.change([&](Comparison &group) {
        for (Merge &one : group.merges) {
            if (one.conversation == merge) {
                one.settled.append(points);
            }
        }
    });
}

std::pair<const ChatSession *, NodeId> ComparisonMerges::askedIn(const Merge &merge) const
{
    for (const MergeSource &source : merge.sources) {
        const ChatSession *pane = m_session.session(source.pane);
        const NodeId asked = pane ? questionAbove(pane->conversation(), source.answer) : NodeId();
        if (!asked.isNull()) {
            return {pane, asked};
        }
    }
    const ChatSession *own = session(merge.conversation);
    return {own, own ? lastQuestion(own->conversation()) : NodeId()};
}

Conversation ComparisonMerges::asChat(const ConversationId &merge, const QString &text) const
{
    const Merge *record = comparison().merge(merge);
    const Node *said = answer(merge);
    if (!record || !said) {
        return {};
    }
    const auto [pane, question] = askedIn(*record);
    Conversation chat = copyPath(pane->conversation(), question, m_services.clock.now());
    Node node;
    node.id = NodeId::create();
    node.parent = chat.head().activeLeaf;
    node.message = Message::fromText(Role::Assistant, text);
    node.created = said->created;
    // What it took was paid for the merge.
    node.meta.asked = said->meta.answerer();
    node.meta.answeredBy = said->meta.answeredBy;
    chat.append(node);
    chat.head().model = session(merge)->conversation().head().model;
    chat.head().titleByPerson = true;
    return chat;
}

Result<void> ComparisonMerges::use(const ConversationId &merge, const QString &text)
{
    const Conversation chat = asChat(merge, text);
    const Node *answer = chat.find(chat.head().activeLeaf);
    const bool full = comparison().panes.size() >= mostPanes;
    if (!answer || full) {
        return full ? mergeRefused(QStringLiteral("there are eight panes already"), "eight_panes")
                    : mergeRefused(QStringLiteral("nothing was written yet"), "merge_empty");
    }
    const Node used = *answer;
    if (const auto added = m_session.addPane(chat); !added) {
        return added;
    }
    m_session.change([&](Comparison &group) {
        Id<ComparisonTurn> turn;
        for (Merge &one : group.merges) {
            if (one.conversation == merge) {
                one.used = used.id;
                turn = one.turn;
            }
        }
        for (ComparisonTurn &one : group.turns) {
            if (one.id == turn) {
                one.questions.append(used.parent);
            }
        }
        if (!group.sealed) {
            group.pick(turn, used.id, {});
        }
    });
    return {};
}

ComparisonMerges::Taken ComparisonMerges::take(const ConversationId &merge)
{
    Taken taken;
    const auto it = m_sessions.find(merge);
    if (it == m_sessions.end()) {
        return taken;
    }
    taken.session = std::move(it->second);
    taken.session->disconnect(&m_session);
    m_sessions.erase(it);
    m_session.change([&](Comparison &group) {
        for (qsizetype i = 0; i < group.merges.size(); ++i) {
            if (group.merges.at(i).conversation == merge) {
                taken.at = i;
                taken.merge = group.merges.takeAt(i);
                break;
            }
        }
    });
    return taken;
}

void ComparisonMerges::put(Taken taken)
{
    add(std::move(taken.session));
    m_session.change([&](Comparison &group) {
        group.merges.insert(qMin(taken.at, group.merges.size()), taken.merge);
    });
}

} // namespace parley

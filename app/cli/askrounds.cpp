// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of AskCommand that makes questions of what was said, and of what tools gave back.
#include "app/cli/askcommand.h"
#include "app/cli/console.h"
#include "app/cli/interruptwatch.h"
#include "engine/cachelookup.h"
#include "engine/foldplan.h"
#include "engine/pathrequest.h"
#include "engine/router.h"
#include "engine/toolturns.h"

namespace parley {

void AskCommand::addAnswer(const Answerer &answerer, const NodeId &user)
{
    const Node &said = *m_conversation->find(user);
    TallyBook book;
    const Conversation asked =
        fitted(services(), *m_conversation, {said.parent, said.message}, answerer, book);
    if (m_answers.empty()) {
        m_conversation->head().compaction = asked.head().compaction;
    }
    if (const auto cut = cutOn(asked, user)) { // never in silence
        console::writeNote(cutNote(*cut));
    }
    ChatRequest request =
        withTools(pathRequest(asked, user, answerer.model.model, answerer.sampling),
                  toolsOn(services(), m_wishes.names, answerer.model));
    // A single question from a script has no next one that could gain from the provider's cache.
    request.keepsPrefix = request.messages.size() > 1;
    Node node;
    node.id = NodeId::create();
    node.parent = user;
    node.message.role = Role::Assistant;
    node.created = services().clock.now();
    node.state = NodeState::Streaming;
    node.meta.asked = answerer.model;
    noteFolds(node, asked, user);
    m_conversation->append(node);
    m_autosave->addNode(m_conversation->head().id, node);
    ExchangeOrder order = orderFor(services(), answerer.profile, request, 0);
    order.booking.conversation = m_conversation->head().id;
    order.cache = m_cached && !usesTools(request)
                      ? cacheUse(services(), m_conversation->head().cached)
                      : CacheUse::Never;
    m_answers.push_back(std::make_unique<AskAnswer>(services(), *m_conversation, *m_autosave,
                                                    node.id, answerer.model, std::move(order)));
    m_outputs.emplace_back();
    m_background = m_background || answerer.profile.quirks.background;
    watch(*m_answers.back(), m_answers.size() - 1);
}

void AskCommand::makeTools()
{
    if (m_wishes.names.isEmpty()) {
        return;
    }
    m_tools = std::make_unique<AskTools>(services(), *m_conversation, *m_autosave, m_wishes);
    connect(m_tools.get(), &AskTools::noted, this, [this](const QString &sentence) {
        if (!m_json) {
            console::writeNote(QStringLiteral("parley-cli: ") + sentence);
        }
    });
    connect(m_tools.get(), &AskTools::told, this, [this](const QJsonObject &line) {
        if (m_json) {
            printLine(m_answers.back()->model(), line);
        }
    });
    connect(m_tools.get(), &AskTools::ended, this, [this](const NodeId &results, bool goesOn) {
        if (goesOn) {
            goOn(results);
        } else {
            m_exitCode = exitFailure;
            endWhenAllAre();
        }
    });
}

bool AskCommand::callsTools(const AskAnswer &answer)
{
    const bool calls = m_tools && !m_stopped && m_tools->isAsked(answer.node());
    if (calls) {
        m_tools->begin(answer.node());
    }
    return calls;
}

void AskCommand::goOn(const NodeId &results)
{
    const QList<Answerer> answerers = chooseAnswerers();
    if (answerers.isEmpty()) {
        endWhenAllAre();
        return;
    }
    addAnswer(answerers.first(), results);
    m_autosave->saveHead(m_conversation->head());
    m_autosave->whenWritten([this] { m_answers.back()->start(); });
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/comparisonpool.h"

namespace parley {

namespace {

QList<ChatSession *> everySession(const ComparisonSession &comparison)
{
    return comparison.sessions() + comparison.merges().sessions();
}

} // namespace

ComparisonPool::ComparisonPool(Services &services, ComparisonBook &book, QObject *parent)
    : QObject(parent), m_services(services), m_book(book)
{}

ComparisonPool::~ComparisonPool() = default;

void ComparisonPool::open(const ComparisonId &id, Opened opened)
{
    if (const auto it = m_sessions.find(id); it != m_sessions.end()) {
        opened(it->second.get());
        return;
    }
    const Comparison *known = m_book.find(id);
    m_book.loadPanes(known ? *known : Comparison(),
                     [this, id, opened](const Result<QList<Conversation>> &panes) {
                         const Comparison *loaded = m_book.find(id);
                         if (!panes || panes->isEmpty() || !loaded) {
                             opened(Unexpected(panes ? Error{} : panes.error()));
                             return;
                         }
                         const Comparison comparison = *loaded;
                         ComparisonSession::Sessions sessions;
                         for (const Conversation &pane : *panes) {
                             sessions.push_back(std::make_unique<ChatSession>(m_services, pane));
                         }
                         add(std::make_unique<ComparisonSession>(m_services, m_book, comparison,
                                                                 std::move(sessions)));
                         opened(m_sessions.at(comparison.id).get());
                     });
}

ComparisonSession &ComparisonPool::create(const QList<Conversation> &panes)
{
    Comparison comparison;
    comparison.id = ComparisonId::create();
    comparison.created = m_services.clock.now();
    comparison.updated = comparison.created;
    auto session = std::make_unique<ComparisonSession>(m_services, m_book, comparison,
                                                       ComparisonSession::Sessions());
    ComparisonSession &made = *session;
    for (const Conversation &pane : panes) {
        static_cast<void>(made.addPane(pane));
    }
    add(std::move(session));
    return made;
}

std::unique_ptr<ComparisonSession> ComparisonPool::take(const ComparisonId &id)
{
    const auto it = m_sessions.find(id);
    if (it == m_sessions.end()) {
        return nullptr;
    }
    std::unique_ptr<ComparisonSession> session = std::move(it->second);
    m_sessions.erase(it);
    session->disconnect(this);
    Q_EMIT statusChanged();
    return session;
}

void ComparisonPool::put(std::unique_ptr<ComparisonSession> session)
{
    m_book.put(session->comparison());
    add(std::move(session));
}

void ComparisonPool::add(std::unique_ptr<ComparisonSession> session)
{
    const ComparisonId id = session->comparison().id;
    connect(session.get(), &ComparisonSession::statusChanged, this, &ComparisonPool::statusChanged);
    m_sessions[id] = std::move(session);
    Q_EMIT statusChanged();
}

void ComparisonPool::setShown(const ComparisonId &id)
{
    m_shown = id;
    dropIdle();
}

void ComparisonPool::dropIdle()
{
    std::erase_if(m_sessions, [this](const auto &it) {
        bool kept = it.first == m_shown || it.second->isBusy();
        for (const ChatSession *pane : everySession(*it.second)) {
            kept = kept || pane->status().storageProblem;
        }
        return !kept;
    });
}

QList<ComparisonSession *> ComparisonPool::sessions() const
{
    QList<ComparisonSession *> all;
    for (const auto &[id, session] : m_sessions) {
        all.append(session.get());
    }
    return all;
}

int ComparisonPool::answering() const
{
    int count = 0;
    for (const auto &[id, session] : m_sessions) {
        for (const ChatSession *pane : everySession(*session)) {
            count += pane->isBusy() ? 1 : 0;
        }
    }
    return count;
}

int ComparisonPool::unsaved() const
{
    int count = m_book.isUnsaved() ? 1 : 0;
    for (const auto &[id, session] : m_sessions) {
        for (const ChatSession *pane : everySession(*session)) {
            count += pane->status().storageProblem ? 1 : 0;
        }
    }
    return count;
}

} // namespace parley

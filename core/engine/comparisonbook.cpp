// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/comparisonbook.h"

#include "engine/sendpreview.h"

#include <algorithm>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto retryAfter = 5s;

bool isUnknown(const Error &error)
{
    return error.providerCode == QLatin1String("unknown");
}

} // namespace

ComparisonBook::ComparisonBook(Services &services, QObject *parent)
    : QObject(parent), m_services(services)
{}

ComparisonBook::~ComparisonBook() = default;

void ComparisonBook::load()
{
    m_listing.wait(m_services.comparisons.list(), [this](const Result<QList<Comparison>> &list) {
        if (!list) {
            Q_EMIT failed(list.error());
            return;
        }
        take(*list);
        Q_EMIT loaded();
        Q_EMIT changed();
    });
}

void ComparisonBook::take(const QList<Comparison> &list)
{
    for (const Comparison &comparison : list) {
        if (!find(comparison.id) && !m_removed.contains(comparison.id)) {
            m_all.append(comparison);
        }
    }
    std::stable_sort(m_all.begin(), m_all.end(), [](const Comparison &a, const Comparison &b) {
        return a.updated > b.updated;
    });
    noteMembers();
}

void ComparisonBook::noteMembers()
{
    QHash<ConversationId, ComparisonId> members;
    for (const Comparison &comparison : std::as_const(m_all)) {
        for (const ComparisonPane &pane : comparison.panes) {
            members.insert(pane.conversation, comparison.id);
        }
        for (const Merge &merge : comparison.merges) {
            members.insert(merge.conversation, comparison.id);
        }
    }
    m_services.memory.compared = std::move(members);
}

const Comparison *ComparisonBook::find(const ComparisonId &id) const
{
    const auto it = std::find_if(m_all.begin(), m_all.end(),
                                 [&](const Comparison &one) { return one.id == id; });
    return it == m_all.end() ? nullptr : &*it;
}

ComparisonId ComparisonBook::comparisonOf(const ConversationId &pane) const
{
    return m_services.memory.compared.value(pane);
}

void ComparisonBook::put(const Comparison &comparison)
{
    m_all.removeIf([&](const Comparison &one) { return one.id == comparison.id; });
    m_removed.remove(comparison.id);
    take({comparison});
    write(comparison.id);
    Q_EMIT changed();
}

void ComparisonBook::remove(const ComparisonId &id)
{
    m_all.removeIf([&](const Comparison &one) { return one.id == id; });
    m_removed.insert(id);
    noteMembers();
    write(id);
    Q_EMIT changed();
}

void ComparisonBook::write(const ComparisonId &id)
{
    const Comparison *comparison = find(id);
    m_unsaved.insert(id);
    m_writing[id].wait(comparison ? m_services.comparisons.save(*comparison)
                                  : m_services.comparisons.remove(id),
                       [this, id](const Result<void> &result) {
                           if (result) {
                               m_unsaved.remove(id);
                           } else {
                               retryLater(result.error());
                           }
                       });
}

void ComparisonBook::keepPane(const Conversation &conversation)
{
    const ConversationId id = conversation.head().id;
    m_newPanes[id].conversation = conversation;
    writePane(id);
}

void ComparisonBook::writePane(const ConversationId &id)
{
    NewPane &pane = m_newPanes[id];
    pane.saved.wait(m_services.conversations.saveWhole(pane.conversation, {}),
                    [this, id](const Result<void> &result) {
                        if (result) {
                            m_newPanes.erase(id);
                        } else {
                            retryLater(result.error());
                        }
                    });
}

void ComparisonBook::retryLater(const Error &error)
{
    if (!m_retry) {
        m_retry = m_services.clock.after(retryAfter, [this] {
            m_retry.reset();
            const QSet<ComparisonId> unsaved = m_unsaved;
            for (const ComparisonId &one : unsaved) {
                write(one);
            }
            QList<ConversationId> panes;
            for (const auto &[id, pane] : m_newPanes) {
                panes.append(id);
            }
            for (const ConversationId &id : std::as_const(panes)) {
                writePane(id);
            }
        });
    }
    Q_EMIT failed(error);
}

void ComparisonBook::loadPanes(const Comparison &comparison, Panes done)
{
    QList<ConversationId> ids;
    for (const ComparisonPane &pane : comparison.panes) {
        ids.append(pane.conversation);
    }
    for (const Merge &merge : comparison.merges) {
        ids.append(merge.conversation);
    }
    loadNext(ids, {}, [this, id = comparison.id, done](const Result<QList<Conversation>> &panes) {
        done(panes ? Result<QList<Conversation>>(withWaiting(id, *panes)) : panes);
    });
}

// Nothing is asked by itself: what waited when the program ended stands in its pane, unanswered.
// What comes after it, or after an answer that is fetched from its server, goes on waiting.
QList<Conversation> ComparisonBook::withWaiting(const ComparisonId &id, QList<Conversation> panes)
{
    const Comparison *known = find(id);
    if (!known || known->waiting.isEmpty()) {
        return panes;
    }
    Comparison comparison = *known;
    for (Conversation &pane : panes) {
        QList<WaitingQuestion> &waiting = comparison.waiting;
        const auto next = std::find_if(waiting.begin(), waiting.end(),
                                       [&](const auto &one) { return one.pane == pane.head().id; });
        const Node *leaf = pane.find(pane.head().activeLeaf);
        const bool open =
            leaf && (leaf->message.role == Role::User || !leaf->meta.resume.isEmpty());
        if (next == waiting.end() || open) {
            continue;
        }
        Node question;
        question.id = NodeId::create();
        question.parent = pane.head().activeLeaf;
        question.message = messageOf({next->text, next->attachments});
        question.created = m_services.clock.now();
        pane.append(question);
        for (ComparisonTurn &turn : comparison.turns) {
            if (turn.id == next->turn) {
                turn.questions.append(question.id);
            }
        }
        waiting.erase(next);
        keepPane(pane);
    }
    put(comparison);
    return panes;
}

void ComparisonBook::loadNext(QList<ConversationId> rest, QList<Conversation> panes,
                              const Panes &done)
{
    if (rest.isEmpty()) {
        done(panes);
        return;
    }
    const ConversationId id = rest.takeFirst();
    m_loading.wait(m_services.conversations.load(id),
                   [this, rest, panes, done](const Result<Conversation> &loaded) mutable {
                       if (!loaded && !isUnknown(loaded.error())) {
                           done(Unexpected(loaded.error()));
                           return;
                       }
                       if (loaded) {
                           panes.append(*loaded);
                       }
                       loadNext(rest, panes, done);
                   });
}

} // namespace parley

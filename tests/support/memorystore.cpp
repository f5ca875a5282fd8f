// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/memorystore.h"

#include "chat/searchabletext.h"
#include "chat/searchwords.h"

#include <algorithm>

namespace parley {

namespace {

QString stateName(NodeState state)
{
    switch (state) {
    case NodeState::Complete:
        return QStringLiteral("complete");
    case NodeState::Streaming:
        return QStringLiteral("streaming");
    case NodeState::Interrupted:
        return QStringLiteral("interrupted");
    case NodeState::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

Unexpected broken(const QString &why)
{
    return Unexpected(ErrorKind::Storage, why);
}

} // namespace

MemoryStore::~MemoryStore() = default;

MemoryStore::Row *MemoryStore::row(const NodeId &id)
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&id](const Row &candidate) { return candidate.node.id == id; });
    return it == m_rows.end() ? nullptr : &*it;
}

QFuture<Result<void>> MemoryStore::write(const QString &entry, std::function<Result<void>()> work)
{
    const auto perform = [this, entry, work]() -> Result<void> {
        const Result<void> done = m_failure ? Unexpected(*m_failure) : work();
        m_log.append(done ? entry : entry + QStringLiteral(" !"));
        return done;
    };
    if (!m_holding) {
        return QtFuture::makeReadyFuture(perform());
    }
    Waiting waiting{QPromise<Result<void>>(), perform};
    waiting.promise.start();
    const auto future = waiting.promise.future();
    m_waiting.push_back(std::move(waiting));
    return future;
}

void MemoryStore::release()
{
    m_holding = false;
    auto waiting = std::move(m_waiting);
    m_waiting.clear();
    for (Waiting &one : waiting) {
        one.promise.addResult(one.work());
        one.promise.finish();
    }
}

void MemoryStore::put(const Conversation &conversation)
{
    m_heads.append(conversation.head());
    for (const Node &node : conversation.nodes()) {
        m_rows.append({conversation.head().id, node});
    }
}

std::optional<Conversation> MemoryStore::stored(const ConversationId &id) const
{
    const auto head = std::find_if(m_heads.begin(), m_heads.end(),
                                   [&id](const ConversationHead &one) { return one.id == id; });
    if (head == m_heads.end()) {
        return std::nullopt;
    }
    Conversation conversation(*head);
    for (const Row &one : m_rows) {
        if (one.conversation == id) {
            Node node = one.node;
            if (node.state == NodeState::Streaming) {
                node.state = NodeState::Interrupted;
            }
            conversation.append(node);
        }
    }
    if (conversation.find(head->activeLeaf)) {
        conversation.choose(head->activeLeaf);
    }
    return conversation;
}

QFuture<Result<QList<ConversationSummary>>> MemoryStore::list()
{
    QList<ConversationSummary> all;
    for (const ConversationHead &head : std::as_const(m_heads)) {
        ConversationSummary summary{head.id,    head.title, head.created,           head.updated,
                                    head.model, 0,          m_places.value(head.id)};
        for (const Row &one : std::as_const(m_rows)) {
            if (one.conversation == head.id) {
                ++summary.messages;
                if (!one.node.meta.asked.isEmpty()) {
                    summary.model = one.node.meta.asked;
                }
            }
        }
        all.append(summary);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.updated > b.updated; });
    return QtFuture::makeReadyFuture(Result<QList<ConversationSummary>>(all));
}

QFuture<Result<Conversation>> MemoryStore::load(const ConversationId &id)
{
    const auto found = stored(id);
    Error unknown;
    unknown.kind = ErrorKind::Storage;
    unknown.detail = QStringLiteral("no such conversation");
    unknown.providerCode = QStringLiteral("unknown");
    return QtFuture::makeReadyFuture(found ? Result<Conversation>(*found)
                                           : Result<Conversation>(Unexpected(unknown)));
}

QFuture<Result<QList<SearchHit>>> MemoryStore::search(const SearchRequest &request)
{
    const QList<SearchTerm> terms = searchTerms(request.words);
    const auto outside = [&](const ConversationId &id, const QDateTime &time) {
        const Filing place = m_places.value(id);
        return place.trashed.isValid() ||
               (!request.folder.isNull() && place.folder != request.folder) ||
               (request.from.isValid() && time < request.from) ||
               (request.until.isValid() && time >= request.until);
    };
    QList<SearchHit> titles;
    QList<SearchHit> nodes;
    for (const ConversationHead &head : std::as_const(m_heads)) {
        const bool anyMessage = !request.role && request.model.isEmpty() &&
                                request.within == SearchRequest::Within::Everything;
        if (anyMessage && !outside(head.id, head.updated) && matchesTerms(head.title, terms)) {
            const Snippet snippet = makeSnippet(head.title, terms);
            titles.prepend({head.id,
                            {},
                            head.title,
                            {},
                            head.model,
                            head.updated,
                            snippet.text,
                            snippet.marks});
        }
    }
    for (const Row &one : std::as_const(m_rows)) {
        const QString text = searchableText(one.node.message, request.within);
        if (one.node.state == NodeState::Streaming || outside(one.conversation, one.node.created) ||
            (request.role && one.node.message.role != *request.role) ||
            (!request.model.isEmpty() && one.node.meta.asked != request.model) ||
            !matchesTerms(text, terms)) {
            continue;
        }
        const Snippet snippet = makeSnippet(text, terms);
        nodes.prepend({one.conversation, one.node.id, stored(one.conversation)->head().title,
                       one.node.message.role, one.node.meta.asked, one.node.created, snippet.text,
                       snippet.marks});
    }
    return QtFuture::makeReadyFuture(
        Result<QList<SearchHit>>(titles.mid(0, request.limit) + nodes.mid(0, request.limit)));
}

Result<void> MemoryStore::keepHead(const ConversationHead &head)
{
    for (ConversationHead &one : m_heads) {
        if (one.id == head.id) {
            one = head;
            return {};
        }
    }
    m_heads.append(head);
    return {};
}

Result<void> MemoryStore::keepNode(const ConversationId &id, const Node &node)
{
    const bool known = std::any_of(m_heads.cbegin(), m_heads.cend(),
                                   [&id](const ConversationHead &head) { return head.id == id; });
    if (!known) {
        return broken(QStringLiteral("unknown conversation"));
    }
    if (Row *present = row(node.id)) { // a second try
        present->node = node;
        return {};
    }
    if (!node.parent.isNull() && !row(node.parent)) {
        return broken(QStringLiteral("unknown parent"));
    }
    m_rows.append({id, node});
    return {};
}

Result<void> MemoryStore::keepPlace(const ConversationId &id, const Filing &where)
{
    const bool known = where.folder.isNull() ||
                       std::any_of(m_folders.cbegin(), m_folders.cend(),
                                   [&where](const Folder &f) { return f.id == where.folder; });
    if (!known || !stored(id)) {
        return broken(QStringLiteral("unknown conversation or folder"));
    }
    m_places.insert(id, where);
    return {};
}

QFuture<Result<void>> MemoryStore::saveHead(const ConversationHead &head)
{
    return write(QStringLiteral("head ") + head.title, [this, head] { return keepHead(head); });
}

QFuture<Result<void>> MemoryStore::addNode(const ConversationId &id, const Node &node)
{
    return write(QStringLiteral("add ") + roleName(node.message.role),
                 [this, id, node] { return keepNode(id, node); });
}

QFuture<Result<void>> MemoryStore::saveWhole(const Conversation &conversation, const Filing &where)
{
    return write(QStringLiteral("whole ") + conversation.head().title, [this, conversation, where] {
        const auto heads = m_heads;
        const auto rows = m_rows;
        const ConversationId &id = conversation.head().id;
        Result<void> done = keepHead(conversation.head());
        for (const Node &node : conversation.nodes()) {
            done = done ? keepNode(id, node) : done;
        }
        done = done ? keepPlace(id, where) : done;
        if (!done) {
            m_heads = heads;
            m_rows = rows;
        }
        return done;
    });
}

QFuture<Result<void>> MemoryStore::appendText(const NodeId &node, const QString &text)
{
    return write(QStringLiteral("append %1").arg(text.size()),
                 [this, node, text]() -> Result<void> {
                     Row *found = row(node);
                     if (!found) {
                         return broken(QStringLiteral("unknown node"));
                     }
                     found->node.message.extend(text);
                     return {};
                 });
}

QFuture<Result<void>> MemoryStore::finishNode(const Node &node)
{
    return write(QStringLiteral("finish ") + stateName(node.state), [this, node]() -> Result<void> {
        Row *found = row(node.id);
        if (!found) {
            return broken(QStringLiteral("unknown node"));
        }
        found->node = node;
        return {};
    });
}

QFuture<Result<void>> MemoryStore::remove(const ConversationId &id)
{
    return write(QStringLiteral("remove"), [this, id]() -> Result<void> {
        m_heads.removeIf([&id](const ConversationHead &head) { return head.id == id; });
        m_rows.removeIf([&id](const Row &one) { return one.conversation == id; });
        return {};
    });
}

QFuture<Result<void>> MemoryStore::place(const ConversationId &id, const Filing &where)
{
    return write(QStringLiteral("place"), [this, id, where] { return keepPlace(id, where); });
}

QFuture<Result<qsizetype>> MemoryStore::emptyTrash(const QDateTime &time)
{
    qsizetype count = 0;
    for (const ConversationId &id : m_places.keys()) {
        const Filing place = m_places.value(id);
        if (place.trashed.isValid() && place.trashed < time) {
            m_places.remove(id);
            static_cast<void>(remove(id));
            ++count;
        }
    }
    return QtFuture::makeReadyFuture(Result<qsizetype>(count));
}

QFuture<Result<QList<Folder>>> MemoryStore::folders()
{
    return QtFuture::makeReadyFuture(Result<QList<Folder>>(m_folders));
}

QFuture<Result<void>> MemoryStore::saveFolder(const Folder &folder)
{
    return write(QStringLiteral("folder ") + folder.name, [this, folder]() -> Result<void> {
        for (Folder &one : m_folders) {
            if (one.id == folder.id) {
                one = folder;
                return {};
            }
        }
        m_folders.append(folder);
        return {};
    });
}

QFuture<Result<void>> MemoryStore::removeFolder(const FolderId &id)
{
    return write(QStringLiteral("remove folder"), [this, id]() -> Result<void> {
        m_folders.removeIf([&id](const Folder &folder) { return folder.id == id; });
        for (Filing &place : m_places) {
            if (place.folder == id) {
                place.folder = {};
            }
        }
        return {};
    });
}

} // namespace parley

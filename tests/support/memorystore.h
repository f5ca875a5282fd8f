// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Conversations in memory behind the ConversationStore port. Can be told to fail or to keep its
// writes waiting; logs each call in order, so that tests compare one list.
#pragma once

#include "chat/conversationstore.h"

#include <QPromise>
#include <functional>
#include <vector>

namespace parley {

class MemoryStore final : public ConversationStore
{
public:
    MemoryStore() = default;
    ~MemoryStore() override;

    // While set, every write fails with it and changes nothing.
    void failWith(const std::optional<Error> &error) { m_failure = error; }
    // While on, writes wait; release() performs them in order.
    void hold(bool on) { m_holding = on; }
    void release();
    // "head TITLE", "add user", "append 12", "finish complete", "remove"; failed ones end with " !"
    [[nodiscard]] const QStringList &log() const { return m_log; }
    void clearLog() { m_log.clear(); }
    void put(const Conversation &conversation);
    // As it would be read after a crash right now.
    [[nodiscard]] std::optional<Conversation> stored(const ConversationId &id) const;

    [[nodiscard]] QFuture<Result<QList<ConversationSummary>>> list() override;
    [[nodiscard]] QFuture<Result<Conversation>> load(const ConversationId &id) override;
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> search(const SearchRequest &request) override;
    [[nodiscard]] QFuture<Result<void>> saveHead(const ConversationHead &head) override;
    [[nodiscard]] QFuture<Result<void>> addNode(const ConversationId &id,
                                                const Node &node) override;
    [[nodiscard]] QFuture<Result<void>> appendText(const NodeId &node,
                                                   const QString &text) override;
    [[nodiscard]] QFuture<Result<void>> finishNode(const Node &node) override;
    [[nodiscard]] QFuture<Result<void>> saveWhole(const Conversation &conversation,
                                                  const Filing &where) override;
    [[nodiscard]] QFuture<Result<void>> remove(const ConversationId &id) override;
    [[nodiscard]] QFuture<Result<void>> place(const ConversationId &id,
                                              const Filing &where) override;
    [[nodiscard]] QFuture<Result<qsizetype>> emptyTrash(const QDateTime &time) override;
    [[nodiscard]] QFuture<Result<QList<Folder>>> folders() override;
    [[nodiscard]] QFuture<Result<void>> saveFolder(const Folder &folder) override;
    [[nodiscard]] QFuture<Result<void>> removeFolder(const FolderId &id) override;

private:
    struct Waiting
    {
        QPromise<Result<void>> promise;
        std::function<Result<void>()> work;
    };
    struct Row
    {
        ConversationId conversation;
        Node node;
    };
    Result<void> keepHead(const ConversationHead &head);
    Result<void> keepNode(const ConversationId &id, const Node &node);
    Result<void> keepPlace(const ConversationId &id, const Filing &where);
    QFuture<Result<void>> write(const QString &entry, std::function<Result<void>()> work);
    Row *row(const NodeId &id);

    QList<ConversationHead> m_heads;
    QList<Row> m_rows;
    QHash<ConversationId, Filing> m_places;
    QList<Folder> m_folders;
    std::optional<Error> m_failure;
    bool m_holding = false;
    std::vector<Waiting> m_waiting;
    QStringList m_log;
};

} // namespace parley

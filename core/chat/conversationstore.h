// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: where conversations are kept. Main thread; work happens elsewhere and comes back as a
// future, in the order it was asked for. A future that holds a value means: it is on disk and
// survives a power cut (except appendText, which survives a crash of the program). Storage errors
// lose nothing that is still in memory: the caller keeps it and tries again.
#pragma once

#include "base/result.h"
#include "chat/conversation.h"
#include "chat/filing.h"
#include "chat/search.h"

#include <QFuture>

namespace parley {

struct ConversationSummary
{
    ConversationId id;
    QString title;
    QDateTime created;
    QDateTime updated;
    ModelRef model; // of the newest answer, else the chosen one
    qsizetype messages = 0;
    Filing place = {};
    friend bool operator==(const ConversationSummary &, const ConversationSummary &) = default;
};

class ConversationStore
{
public:
    virtual ~ConversationStore() = default;

    // Newest first, wherever they were put. One without messages is a chat not yet sent: its head
    // keeps the draft, the model and the system prompt.
    [[nodiscard]] virtual QFuture<Result<QList<ConversationSummary>>> list() = 0;
    // Answers that were streaming when the program ended come back as Interrupted. A head that is
    // older than its nodes shows the newest below its leaf.
    [[nodiscard]] virtual QFuture<Result<Conversation>> load(const ConversationId &id) = 0;
    // Titles that match first, then messages; nothing of the trash; each newest or best first. What
    // still streams is not found yet.
    [[nodiscard]] virtual QFuture<Result<QList<SearchHit>>>
    search(const SearchRequest &request) = 0;
    // Creates the conversation or replaces its head (title, leaf, model, draft …).
    [[nodiscard]] virtual QFuture<Result<void>> saveHead(const ConversationHead &head) = 0;
    // A new node; its conversation and its parent must have been saved before. The same node again
    // is a second try and replaces the first.
    [[nodiscard]] virtual QFuture<Result<void>> addNode(const ConversationId &id,
                                                        const Node &node) = 0;
    // More text at the end of the last part of an answer that is streaming, be it text or
    // reasoning; else it begins a text. Cheap: called every 200 ms or 4 KiB.
    [[nodiscard]] virtual QFuture<Result<void>> appendText(const NodeId &node,
                                                           const QString &text) = 0;
    // The final form of a node that was added as Streaming; replaces all appended text.
    [[nodiscard]] virtual QFuture<Result<void>> finishNode(const Node &node) = 0;
    // A head, all its nodes and its place at once, or nothing of them: for what comes from
    // elsewhere. Nodes that were there already are replaced, others stay.
    [[nodiscard]] virtual QFuture<Result<void>> saveWhole(const Conversation &conversation,
                                                          const Filing &where) = 0;
    // Removes for good. Unknown ids are no error.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const ConversationId &id) = 0;

    // Puts a conversation somewhere else; its head stays as it is. Storage error when it or the
    // folder is unknown.
    [[nodiscard]] virtual QFuture<Result<void>> place(const ConversationId &id,
                                                      const Filing &where) = 0;
    // Removes for good what was put into the trash before `time`. Returns how many it was.
    [[nodiscard]] virtual QFuture<Result<qsizetype>> emptyTrash(const QDateTime &time) = 0;
    // In the order they were made.
    [[nodiscard]] virtual QFuture<Result<QList<Folder>>> folders() = 0;
    // Makes a folder or renames it.
    [[nodiscard]] virtual QFuture<Result<void>> saveFolder(const Folder &folder) = 0;
    // What was in it is in none then. Unknown ids are no error.
    [[nodiscard]] virtual QFuture<Result<void>> removeFolder(const FolderId &id) = 0;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A store that keeps nothing: for temporary chats, so that whoever saves them needs no special case
// and nothing can slip onto the disk. Main thread.
#pragma once

#include "chat/conversationstore.h"

namespace parley {

class ForgetfulStore final : public ConversationStore
{
public:
    [[nodiscard]] QFuture<Result<QList<ConversationSummary>>> list() override
    {
        return ready(QList<ConversationSummary>());
    }
    [[nodiscard]] QFuture<Result<Conversation>> load(const ConversationId &) override
    {
        return QtFuture::makeReadyFuture(Result<Conversation>(
            Unexpected(ErrorKind::Storage, QStringLiteral("nothing is kept here"))));
    }
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> search(const SearchRequest &) override
    {
        return ready(QList<SearchHit>());
    }
    [[nodiscard]] QFuture<Result<void>> saveHead(const ConversationHead &) override
    {
        return done();
    }
    [[nodiscard]] QFuture<Result<void>> addNode(const ConversationId &, const Node &) override
    {
        return done();
    }
    [[nodiscard]] QFuture<Result<void>> appendText(const NodeId &, const QString &) override
    {
        return done();
    }
    [[nodiscard]] QFuture<Result<void>> finishNode(const Node &) override { return done(); }
    [[nodiscard]] QFuture<Result<void>> saveWhole(const Conversation &, const Filing &) override
    {
        return done();
    }
    [[nodiscard]] QFuture<Result<void>> remove(const ConversationId &) override { return done(); }
    [[nodiscard]] QFuture<Result<void>> place(const ConversationId &, const Filing &) override
    {
        return done();
    }
    [[nodiscard]] QFuture<Result<qsizetype>> emptyTrash(const QDateTime &) override
    {
        return ready(qsizetype(0));
    }
    [[nodiscard]] QFuture<Result<QList<Folder>>> folders() override
    {
        return ready(QList<Folder>());
    }
    [[nodiscard]] QFuture<Result<void>> saveFolder(const Folder &) override { return done(); }
    [[nodiscard]] QFuture<Result<void>> removeFolder(const FolderId &) override { return done(); }

private:
    template <class T>
    static QFuture<Result<T>> ready(const T &value)
    {
        return QtFuture::makeReadyFuture(Result<T>(value));
    }
    static QFuture<Result<void>> done() { return QtFuture::makeReadyFuture(Result<void>()); }
};

} // namespace parley

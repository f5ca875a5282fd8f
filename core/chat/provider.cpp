// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/provider.h"

namespace parley {

namespace {

template <class T>
QFuture<Result<T>> notOffered(const QString &what)
{
    return QtFuture::makeReadyFuture<Result<T>>(
        Unexpected(ErrorKind::Configuration, QStringLiteral("%1 is not offered here").arg(what)));
}

} // namespace

Result<RequestPreview> Provider::preview(const ChatRequest &) const
{
    return RequestPreview{};
}

std::unique_ptr<ReplyStream> Provider::resume(const ResumePoint &, const Secret &)
{
    return nullptr;
}

QFuture<Result<Embeddings>> Provider::embed(const EmbeddingRequest &, const Secret &)
{
    return notOffered<Embeddings>(QStringLiteral("embedding"));
}

QFuture<Result<qint64>> Provider::countTokens(const ChatRequest &, const Secret &)
{
    return notOffered<qint64>(QStringLiteral("an exact count of tokens"));
}

QFuture<Result<KeyAccount>> Provider::account(const Secret &)
{
    return notOffered<KeyAccount>(QStringLiteral("an account of the key"));
}

BatchService *Provider::batches()
{
    return nullptr;
}

} // namespace parley

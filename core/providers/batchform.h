// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: how one vendor's endpoints for batches are spoken, both ways. Rows are worded by the
// dialect, as ordinary questions that are not streamed, and their answers read by it. Stateless,
// any thread; no key is ever seen here. Names and ids that come from a server become part of an
// address only where they are plainly ids.
#pragma once

#include "chat/batchservice.h"
#include "providers/dialect.h"

namespace parley {

class BatchForm
{
public:
    virtual ~BatchForm() = default;

    [[nodiscard]] virtual BatchLimits limits() const = 0;
    [[nodiscard]] virtual bool keepsMarks() const = 0;
    // One line, without its end.
    [[nodiscard]] virtual Result<QByteArray> row(const QString &name, const ChatRequest &request,
                                                 const ProviderProfile &profile) const = 0;
    // Where the rows have to be there before the batch: the request that brings them, whose answer
    // is an object with an id. Nothing: they go with the batch.
    [[nodiscard]] virtual std::optional<HttpRequest> upload(const QString &mark,
                                                            const QList<QByteArray> &rows,
                                                            const ProviderProfile &profile) const;
    // `uploaded`: the id of the rows, where they are there.
    [[nodiscard]] virtual HttpRequest submit(const QString &mark, const QList<QByteArray> &rows,
                                             const QString &uploaded,
                                             const ProviderProfile &profile) const = 0;
    // Of one batch; `below`: "", "/cancel".
    [[nodiscard]] virtual HttpRequest one(const QString &id, const QString &below,
                                          const ProviderProfile &profile) const = 0;
    // The newest first; `after`: the last id of the page before, or empty.
    [[nodiscard]] virtual HttpRequest page(const QString &after,
                                           const ProviderProfile &profile) const = 0;
    [[nodiscard]] virtual HttpRequest results(const QString &where,
                                              const ProviderProfile &profile) const = 0;

    [[nodiscard]] virtual Result<BatchReport> report(const QJsonObject &batch) const = 0;
    // Never fails: what can't be read has no name. `now` as in errorFromHttp().
    [[nodiscard]] virtual BatchAnswer answer(const QByteArray &line,
                                             const QDateTime &now) const = 0;
};

// Null: this profile takes no batches.
[[nodiscard]] std::unique_ptr<const BatchForm> batchFormOf(const Dialect &dialect,
                                                           const ProviderProfile &profile);

// For the forms. The question as the dialect words it, without what asks for a stream.
[[nodiscard]] Result<QJsonObject> wholeQuestion(const Dialect &dialect, const ChatRequest &request,
                                                const ProviderProfile &profile);
[[nodiscard]] bool isPlainId(const QString &id);
// Transport error: that is no id.
[[nodiscard]] Unexpected noBatch();
// An answer that is an error.
[[nodiscard]] BatchAnswer failedRow(const QString &name, BatchRowState state, const Error &error);

} // namespace parley

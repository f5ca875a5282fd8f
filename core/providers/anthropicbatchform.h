// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Message Batches as Anthropic has them: the rows go with the batch, and what became of them is one
// file. There is no place for a mark of ours: rows alone tell whose they are. Stateless, any
// thread.
#pragma once

#include "providers/batchform.h"

namespace parley {

class AnthropicBatchForm final : public BatchForm
{
public:
    explicit AnthropicBatchForm(const Dialect &dialect) : m_dialect(dialect) {}

    [[nodiscard]] BatchLimits limits() const override { return {100'000, 256'000'000}; }
    [[nodiscard]] bool keepsMarks() const override { return false; }
    [[nodiscard]] Result<QByteArray> row(const QString &name, const ChatRequest &request,
                                         const ProviderProfile &profile) const override;
    [[nodiscard]] HttpRequest submit(const QString &mark, const QList<QByteArray> &rows,
                                     const QString &uploaded,
                                     const ProviderProfile &profile) const override;
    [[nodiscard]] HttpRequest one(const QString &id, const QString &below,
                                  const ProviderProfile &profile) const override;
    [[nodiscard]] HttpRequest page(const QString &after,
                                   const ProviderProfile &profile) const override;
    [[nodiscard]] HttpRequest results(const QString &where,
                                      const ProviderProfile &profile) const override;
    [[nodiscard]] Result<BatchReport> report(const QJsonObject &batch) const override;
    [[nodiscard]] BatchAnswer answer(const QByteArray &line, const QDateTime &now) const override;

private:
    // `below` the batches, with the headers of any question.
    [[nodiscard]] HttpRequest requestTo(const QString &below, const ProviderProfile &profile) const;

    const Dialect &m_dialect;
};

} // namespace parley

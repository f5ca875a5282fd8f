// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Batches as OpenAI has them: a file of lines is uploaded, a batch names the file, and answers and
// errors come back as two files. Our mark goes along as metadata. Stateless, any thread.
#pragma once

#include "providers/batchform.h"

namespace parley {

class OpenAiBatchForm final : public BatchForm
{
public:
    // `endpoint`: the one that each row is a question to.
    OpenAiBatchForm(const Dialect &dialect, const char *endpoint)
        : m_dialect(dialect), m_endpoint(endpoint)
    {}

    [[nodiscard]] BatchLimits limits() const override { return {50'000, 200'000'000}; }
    [[nodiscard]] bool keepsMarks() const override { return true; }
    [[nodiscard]] Result<QByteArray> row(const QString &name, const ChatRequest &request,
                                         const ProviderProfile &profile) const override;
    [[nodiscard]] std::optional<HttpRequest> upload(const QString &mark,
                                                    const QList<QByteArray> &rows,
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
    const Dialect &m_dialect;
    QLatin1String m_endpoint;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// BatchService of a profile over HTTP: a vendor's form on a transport. Main thread; transport,
// clock and dialect outlive it, and it outlives its results.
#pragma once

#include "base/clock.h"
#include "providers/batchform.h"
#include "providers/httpfetch.h"

namespace parley {

class HttpBatches final : public BatchService
{
public:
    HttpBatches(Transport &transport, const Clock &clock, const Dialect &dialect,
                ProviderProfile profile, std::shared_ptr<const BatchForm> form);

    [[nodiscard]] BatchLimits limits() const override { return m_form->limits(); }
    [[nodiscard]] BatchWording wording() const override;
    [[nodiscard]] bool keepsMarks() const override { return m_form->keepsMarks(); }
    [[nodiscard]] QFuture<Result<BatchReport>>
    submit(const QString &mark, const QList<QByteArray> &rows, const Secret &key) override;
    [[nodiscard]] QFuture<Result<BatchReport>> ask(const QString &id, const Secret &key) override;
    [[nodiscard]] QFuture<Result<QList<BatchReport>>> list(const QDateTime &since,
                                                           const Secret &key) override;
    [[nodiscard]] QFuture<Result<BatchReport>> cancel(const QString &id,
                                                      const Secret &key) override;
    [[nodiscard]] std::unique_ptr<BatchResults> results(const QStringList &where,
                                                        const Secret &key) override;

private:
    using Reports = Result<QList<BatchReport>>;
    struct Listing;

    // The object a good answer to that request is.
    [[nodiscard]] QFuture<Result<QJsonObject>> send(HttpRequest request, const Secret &key);
    [[nodiscard]] QFuture<Result<BatchReport>> report(HttpRequest request, const Secret &key);
    [[nodiscard]] QFuture<Reports> page(const Listing &listing);
    [[nodiscard]] QFuture<Reports> readPage(Listing listing, const Result<QJsonObject> &body);

    Transport &m_transport;
    const Clock &m_clock;
    const Dialect &m_dialect;
    ProviderProfile m_profile;
    std::shared_ptr<const BatchForm> m_form;
    HttpFetch m_fetch;
};

} // namespace parley

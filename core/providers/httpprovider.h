// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Provider over HTTP: a profile's dialect on a transport. The same class for all vendors. Main
// thread; transport, clock and dialect must outlive it, and it must outlive its ReplyStreams.
#pragma once

#include "base/clock.h"
#include "chat/provider.h"
#include "providers/dialect.h"
#include "providers/httpbatches.h"
#include "providers/httpfetch.h"
#include "providers/refusedfields.h"
#include "providers/replydecoder.h"

namespace parley {

class HttpProvider final : public Provider
{
public:
    HttpProvider(Transport &transport, const Clock &clock, const Dialect &dialect,
                 ProviderProfile profile);

    [[nodiscard]] Result<RequestPreview> preview(const ChatRequest &request) const override;
    // Ends with Failed{Configuration} without any request when the request can't be worded or the
    // profile needs a key and there is none.
    [[nodiscard]] std::unique_ptr<ReplyStream> open(const ChatRequest &request,
                                                    const Secret &key) override;
    [[nodiscard]] std::unique_ptr<ReplyStream> resume(const ResumePoint &point,
                                                      const Secret &key) override;
    // A server without a list of models (404) has an empty one. All pages of it, and what is loaded
    // where the server says so.
    [[nodiscard]] QFuture<Result<QList<ModelInfo>>> models(const Secret &key) override;
    [[nodiscard]] QFuture<Result<Embeddings>> embed(const EmbeddingRequest &request,
                                                    const Secret &key) override;
    [[nodiscard]] QFuture<Result<qint64>> countTokens(const ChatRequest &request,
                                                      const Secret &key) override;
    [[nodiscard]] QFuture<Result<KeyAccount>> account(const Secret &key) override;
    [[nodiscard]] BatchService *batches() override { return m_batches.get(); }

private:
    using Models = Result<QList<ModelInfo>>;
    struct Listing;

    [[nodiscard]] Result<HttpRequest> keyed(HttpRequest request, const Secret &key) const;
    // The profile without what this model refused.
    [[nodiscard]] ProviderProfile profileFor(const ChatRequest &request) const;
    // All but the key.
    [[nodiscard]] Result<HttpRequest> worded(const ChatRequest &request,
                                             const ProviderProfile &profile) const;
    void stop(const ResumePoint &point, const Secret &key);
    [[nodiscard]] QFuture<Models> page(const HttpRequest &request, Listing listing);
    [[nodiscard]] QFuture<Models> addDetails(Listing listing, qsizetype from);
    [[nodiscard]] QFuture<Models> addLoaded(const Listing &listing);
    [[nodiscard]] QFuture<Result<qint64>> countAt(const ChatRequest &request, const Secret &key,
                                                  QStringList paths);
    template <class T>
    [[nodiscard]] QFuture<Result<T>> ask(const Result<Question<T>> &question, const Secret &key);

    Transport &m_transport;
    const Clock &m_clock;
    const Dialect &m_dialect;
    ProviderProfile m_profile;
    RefusedFields m_refused;
    HttpFetch m_fetch;
    std::unique_ptr<HttpBatches> m_batches; // null: not offered
};

} // namespace parley

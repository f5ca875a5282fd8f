// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// OpenAI's Responses API over WebSocket. Keeps connections open between answers, shares one between
// answers under way at once, and asks over HTTP where no socket opens (for ten minutes, then it
// tries again). Never retries: a request that may have reached the server is not sent again here.
// Main thread; transports and clock must outlive it, and it must outlive its ReplyStreams.
#pragma once

#include "providers/httpprovider.h"
#include "providers/openaisocketreply.h"

#include <QSet>

namespace parley {

class OpenAiSocketProvider final : public Provider
{
public:
    // Without a socket for this long after one was refused.
    static constexpr std::chrono::minutes viaHttpFor{10};

    OpenAiSocketProvider(Transport &transport, SocketTransport &sockets, Clock &clock,
                         ProviderProfile profile);

    [[nodiscard]] Result<RequestPreview> preview(const ChatRequest &request) const override;
    [[nodiscard]] std::unique_ptr<ReplyStream> open(const ChatRequest &request,
                                                    const Secret &key) override;
    // Only what came over HTTP can be taken up.
    [[nodiscard]] std::unique_ptr<ReplyStream> resume(const ResumePoint &point,
                                                      const Secret &key) override;
    // The rest is asked over HTTP.
    [[nodiscard]] QFuture<Result<QList<ModelInfo>>> models(const Secret &key) override;
    [[nodiscard]] QFuture<Result<Embeddings>> embed(const EmbeddingRequest &request,
                                                    const Secret &key) override;
    [[nodiscard]] QFuture<Result<qint64>> countTokens(const ChatRequest &request,
                                                      const Secret &key) override;
    [[nodiscard]] QFuture<Result<KeyAccount>> account(const Secret &key) override;

private:
    struct Refusal
    {
        Clock::Steady at{0};
        QString why;
    };

    [[nodiscard]] bool goesViaHttp() const;
    // The whole of it; what is sent leaves out what its connection remembers.
    [[nodiscard]] Result<QJsonObject> worded(const ChatRequest &request) const;
    [[nodiscard]] std::unique_ptr<ReplyStream> viaHttp(const ChatRequest &request,
                                                       const Secret &key);
    [[nodiscard]] Result<SocketRequest> opening(const Secret &key) const;
    [[nodiscard]] OpenAiSocketSession &sessionFor(const QJsonObject &body, SocketRequest opening,
                                                  const Secret &key);

    SocketTransport &m_sockets;
    Clock &m_clock;
    const Dialect &m_dialect;
    ProviderProfile m_profile;
    HttpProvider m_http;
    std::vector<std::unique_ptr<OpenAiSocketSession>> m_sessions;
    std::optional<Refusal> m_refusal;
    QSet<QString> m_unsteerable; // models
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaisocketprovider.h"

#include "providers/httpreply.h"
#include "providers/notedreply.h"
#include "providers/openairesponsesdialect.h"
#include "providers/requestkey.h"
#include "providers/requestparts.h"

#include <QCryptographicHash>
#include <algorithm>

namespace parley {

namespace {

const OpenAiResponsesDialect responses;

QByteArray digestOf(const Secret &key)
{
    QByteArray bytes = key.reveal();
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    wipe(bytes);
    return digest;
}

QUrl socketUrl(const ProviderProfile &profile)
{
    QUrl url = responsesUrl(profile);
    url.setScheme(url.scheme() == QLatin1String("http") ? QStringLiteral("ws")
                                                        : QStringLiteral("wss"));
    return url;
}

} // namespace

OpenAiSocketProvider::OpenAiSocketProvider(Transport &transport, SocketTransport &sockets,
                                           Clock &clock, ProviderProfile profile)
    : m_sockets(sockets)
    , m_clock(clock)
    , m_dialect(responses)
    , m_profile(std::move(profile))
    , m_http(transport, clock, m_dialect, m_profile)
{}

bool OpenAiSocketProvider::goesViaHttp() const
{
    return m_refusal && m_clock.steady() - m_refusal->at < viaHttpFor;
}

Result<QJsonObject> OpenAiSocketProvider::worded(const ChatRequest &request) const
{
    if (const auto valid = request.validate(); !valid) {
        return Unexpected(valid.error());
    }
    auto body = responsesBody(request);
    if (!body) {
        return body;
    }
    addCacheKey(*body, request, m_profile);
    return withExtra(m_profile, *body);
}

// As the connection that remembers this conversation would send it, else a new one.
Result<RequestPreview> OpenAiSocketProvider::preview(const ChatRequest &request) const
{
    if (goesViaHttp()) {
        return m_http.preview(request);
    }
    auto body = worded(request);
    if (!body) {
        return Unexpected(body.error());
    }
    for (const auto &session : m_sessions) {
        if (!session->isOver() && !session->isBusy() && session->chain().shorten(*body)) {
            break;
        }
    }
    return RequestPreview{"MESSAGE", socketUrl(m_profile),
                          withHiddenKey(extraHeaders(m_profile), m_dialect, m_profile),
                          OpenAiSocketSession::messageOf(*body, {})};
}

std::unique_ptr<ReplyStream> OpenAiSocketProvider::open(const ChatRequest &request,
                                                        const Secret &key)
{
    if (goesViaHttp()) {
        return viaHttp(request, key);
    }
    m_refusal.reset();
    const auto body = worded(request);
    auto socket = opening(key);
    if (!body || !socket) {
        return std::make_unique<FailedReply>(body ? socket.error() : body.error());
    }
    const QJsonObject &whole = *body;
    OpenAiSocketSession &session = sessionFor(whole, std::move(*socket), key);
    SocketOrder order;
    order.body = whole;
    order.timeouts = m_profile.timeouts;
    order.refused = [this](const QString &why) { m_refusal = Refusal{m_clock.steady(), why}; };
    order.steerable = !m_unsteerable.contains(request.model);
    order.unsteerable = [this, model = request.model] { m_unsteerable.insert(model); };
    order.viaHttp = [this, request, key] { return viaHttp(request, key); };
    return std::make_unique<OpenAiSocketReply>(session, std::move(order), m_clock);
}

std::unique_ptr<ReplyStream> OpenAiSocketProvider::viaHttp(const ChatRequest &request,
                                                           const Secret &key)
{
    return std::make_unique<NotedReply>(m_http.open(request, key), transportNote(m_refusal->why));
}

Result<SocketRequest> OpenAiSocketProvider::opening(const Secret &key) const
{
    SocketRequest socket;
    socket.url = socketUrl(m_profile);
    socket.connectTimeout = m_profile.timeouts.connect;
    socket.caFile = m_profile.caFile;
    socket.proxy = m_profile.proxy;
    auto headers = withKey(extraHeaders(m_profile), m_dialect, m_profile, key);
    if (!headers) {
        return Unexpected(headers.error());
    }
    socket.headers = std::move(*headers);
    return socket;
}

// Best one that remembers what this request goes on from, then one nobody uses, then one whose
// answers can be told apart, then a new one.
OpenAiSocketSession &OpenAiSocketProvider::sessionFor(const QJsonObject &body,
                                                      SocketRequest opening, const Secret &key)
{
    m_sessions.erase(
        std::remove_if(m_sessions.begin(), m_sessions.end(),
                       [](const auto &session) { return session->isOver() && !session->isBusy(); }),
        m_sessions.end());
    const QByteArray digest = digestOf(key);
    const auto remembers = [&body](OpenAiSocketSession &session) {
        QJsonObject copy = body;
        return session.chain().shorten(copy);
    };
    OpenAiSocketSession *best = nullptr;
    for (const bool withOthers : {false, true}) {
        for (const auto &session : m_sessions) {
            const bool fits = session->takes(digest, withOthers);
            if (fits && (!best || (!withOthers && remembers(*session)))) {
                best = session.get();
            }
        }
    }
    if (!best) {
        m_sessions.push_back(std::make_unique<OpenAiSocketSession>(
            m_sockets.open(std::move(opening)), m_clock, digest));
        best = m_sessions.back().get();
    }
    return *best;
}

std::unique_ptr<ReplyStream> OpenAiSocketProvider::resume(const ResumePoint &point,
                                                          const Secret &key)
{
    return m_http.resume(point, key);
}

QFuture<Result<QList<ModelInfo>>> OpenAiSocketProvider::models(const Secret &key)
{
    return m_http.models(key);
}

QFuture<Result<Embeddings>> OpenAiSocketProvider::embed(const EmbeddingRequest &request,
                                                        const Secret &key)
{
    return m_http.embed(request, key);
}

QFuture<Result<qint64>> OpenAiSocketProvider::countTokens(const ChatRequest &request,
                                                          const Secret &key)
{
    return m_http.countTokens(request, key);
}

QFuture<Result<KeyAccount>> OpenAiSocketProvider::account(const Secret &key)
{
    return m_http.account(key);
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/qthttptransport.h"

#include "net/oneshotbody.h"
#include "net/qthttpstream.h"
#include "net/requestcheck.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <algorithm>

namespace parley {

namespace {

constexpr int requestsPerManager = 6; // QNetworkAccessManager's own limit per host, which queues

// The system's proxy for that place, but never one for this machine.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName())) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return systemProxyForQuery(query);
    }
};

// A stream that has only its error to say.
class RefusedStream final : public HttpStream
{
public:
    explicit RefusedStream(const Error &error)
    {
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    }
    void abort() override {} // its error is on its way
    void setPaused(bool) override {}
};

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Qt would name itself a browser and tell the person's languages.
    result.setRawHeader("User-Agent", "Parley");
    result.setRawHeader("Accept-Language", "en");
    for (const auto &[name, value] : request.headers) {
        result.setRawHeader(name, value);
    }
    result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    return result;
}

} // namespace

struct QtHttpTransport::Lane
{
    QNetworkAccessManager manager;
    QString caFile;
    QUrl proxy;
    QList<QPointer<QNetworkReply>> replies;

    [[nodiscard]] bool fits(const HttpRequest &request)
    {
        replies.removeIf([](const auto &reply) { return !reply || reply->isFinished(); });
        return caFile == request.caFile && proxy == request.proxy &&
               replies.size() < requestsPerManager;
    }
};

QtHttpTransport::QtHttpTransport(Clock &clock) : m_clock(clock) {}

QtHttpTransport::~QtHttpTransport() = default;

std::unique_ptr<HttpStream> QtHttpTransport::send(HttpRequest request)
{
    Result<QNetworkReply *> reply = start(request);
    if (!reply) {
        return std::make_unique<RefusedStream>(reply.error());
    }
    const StallWatch::Limits limits{request.connectTimeout, request.firstByteTimeout,
                                    request.idleTimeout};
    return std::make_unique<QtHttpStream>(QtHttpStream::Reply(*reply), limits, m_clock);
}

Result<QNetworkReply *> QtHttpTransport::start(const HttpRequest &request)
{
    const Result<void> address =
        checkAddress(request.url, {QStringLiteral("http"), QStringLiteral("https")});
    if (!address) {
        return Unexpected(address.error());
    }
    const Result<void> headers = checkHeaders(request.headers);
    if (!headers) {
        return Unexpected(headers.error());
    }
    const Result<QSslConfiguration> tls = tlsFor(request.caFile);
    if (!tls) {
        return Unexpected(tls.error());
    }
    const Result<std::optional<QNetworkProxy>> proxy = proxyFor(request.proxy);
    if (!proxy) {
        return Unexpected(proxy.error());
    }
    Lane &lane = laneFor(request);
    if (*proxy) {
        lane.manager.setProxy(**proxy);
    }
    QNetworkRequest prepared = networkRequest(request);
    prepared.setSslConfiguration(*tls);
    auto body = std::make_unique<OneShotBody>(request.body);
    QNetworkReply *const reply =
        lane.manager.sendCustomRequest(prepared, request.method, body.get());
    body.release()->setParent(reply); // Qt reads it until the reply goes
    lane.replies.append(reply);
    return reply;
}

QtHttpTransport::Lane &QtHttpTransport::laneFor(const HttpRequest &request)
{
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(),
                                    [&request](auto &lane) { return lane->fits(request); });
    if (found != m_lanes.end()) {
        return **found;
    }
    auto lane = std::make_unique<Lane>();
    lane->caFile = request.caFile;
    lane->proxy = request.proxy;
    if (request.proxy.isEmpty()) {
        lane->manager.setProxyFactory(new SystemProxies); // the manager takes it
    }
    m_lanes.push_back(std::move(lane));
    return *m_lanes.back();
}

} // namespace parley

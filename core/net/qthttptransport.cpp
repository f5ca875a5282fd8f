// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/qthttptransport.h"

#include "net/heldstream.h"
#include "net/oneshotbody.h"
#include "net/qthttpstream.h"
#include "net/requestcheck.h"

namespace parley {

namespace {

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxies(query);
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

// To the address that was checked; name and certificate are still those of the host.
void pin(QNetworkRequest &result, const HttpRequest &request)
{
    QUrl url = request.url;
    const QString host = url.host(QUrl::FullyEncoded);
    url.setHost(request.connectTo);
    result.setUrl(url);
    result.setPeerVerifyName(host);
    const QString port = url.port() < 0 ? QString() : u':' + QString::number(url.port());
    result.setRawHeader("Host", (host + port).toLatin1());
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    if (!request.connectTo.isEmpty()) {
        pin(result, request);
    }
    result.setAttribute(redirectsTaken, request.takesRedirects);
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

// Qt only gives the login of a proxy to a tunnel. A proxy of plain HTTP would ask for it first, and
// the body of a request can't be sent twice.
void addProxyLogin(QNetworkRequest &request, const std::optional<QNetworkProxy> &proxy)
{
    const bool plain = request.url().scheme() == QLatin1String("http");
    if (plain && proxy && proxy->type() == QNetworkProxy::HttpProxy && !proxy->user().isEmpty()) {
        const QString login = proxy->user() + u':' + proxy->password();
        request.setRawHeader("Proxy-Authorization", "Basic " + login.toUtf8().toBase64());
    }
}

ManagerPool::Manager newManager(const std::optional<QNetworkProxy> &proxy)
{
    ManagerPool::Manager manager(new QNetworkAccessManager);
    if (proxy) {
        manager->setProxy(*proxy);
    } else {
        manager->setProxyFactory(new SystemProxies); // which the manager owns
    }
    return manager;
}

} // namespace

std::unique_ptr<HttpStream> QtHttpTransport::send(HttpRequest request)
{
    if (m_defaults && m_defaults->isHeld()) {
        return std::make_unique<HeldStream>(
            *m_defaults, std::move(request),
            [this](HttpRequest held) { return sendNow(std::move(held)); });
    }
    return sendNow(std::move(request));
}

std::unique_ptr<HttpStream> QtHttpTransport::sendNow(HttpRequest request)
{
    if (m_defaults) {
        m_defaults->fill(request);
    }
    const Result<ConnectionSetup> connection =
        connectionFor(request, {QStringLiteral("http"), QStringLiteral("https")});
    if (!connection) {
        return std::make_unique<RefusedStream>(connection.error());
    }
    const ManagerPool::Place place = ManagerPool::placeOf(request);
    ManagerPool::Manager manager = m_pool.take(place);
    if (!manager) {
        manager = newManager(connection->proxy);
    }
    QNetworkRequest prepared = networkRequest(request);
    prepared.setSslConfiguration(connection->tls);
    addProxyLogin(prepared, connection->proxy);
    // A redirect that asks for the body once more is an error to Qt, also of an empty body.
    const bool bare = request.takesRedirects && request.body.isEmpty();
    auto body = bare ? nullptr : std::make_unique<OneShotBody>(request.body);
    QtHttpStream::Reply reply(manager->sendCustomRequest(prepared, request.method, body.get()));
    if (body) {
        body.release()->setParent(reply.get()); // Qt reads it until the reply goes
    }
    const StallWatch::Limits limits{request.connectTimeout, request.firstByteTimeout,
                                    request.idleTimeout};
    return std::make_unique<QtHttpStream>(
        QtHttpStream::Exchange{m_pool, place, std::move(manager), std::move(reply)}, limits,
        m_clock);
}

} // namespace parley

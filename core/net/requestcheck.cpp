// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/requestcheck.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <algorithm>

namespace parley {

namespace {

bool isTokenByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isValueByte(char c)
{
    return (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) || c == '\t';
}

Unexpected refused(const QString &detail)
{
    return Unexpected(ErrorKind::Configuration, detail);
}

} // namespace

Result<void> checkAddress(const QUrl &url, const QStringList &schemes)
{
    if (!url.isValid() || url.host().isEmpty()) {
        return refused(QStringLiteral("the address is malformed"));
    }
    if (!schemes.contains(url.scheme())) {
        return refused(QStringLiteral("the address begins with %1:, not with %2")
                           .arg(url.scheme(), schemes.join(QStringLiteral(": or ")) + u':'));
    }
    if (!url.userInfo().isEmpty()) {
        return refused(QStringLiteral("the address holds a user name or password"));
    }
    return {};
}

Result<void> checkHeaders(const HttpHeaders &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenByte)) {
            return refused(QStringLiteral("a header has a malformed name"));
        }
        if (!std::all_of(value.begin(), value.end(), isValueByte)) {
            return refused(QStringLiteral("the header %1 holds a line break or control character")
                               .arg(QString::fromLatin1(name)));
        }
    }
    return {};
}

Result<std::optional<QNetworkProxy>> proxyFor(const QUrl &proxy)
{
    if (proxy.isEmpty()) {
        return std::optional<QNetworkProxy>();
    }
    if (proxy.scheme() == QLatin1String("direct")) {
        return std::optional(QNetworkProxy(QNetworkProxy::NoProxy));
    }
    const bool socks = proxy.scheme() == QLatin1String("socks5");
    if ((!socks && proxy.scheme() != QLatin1String("http")) || proxy.host().isEmpty()) {
        return refused(
            QStringLiteral("a proxy is http://host:port, socks5://host:port or direct:"));
    }
    const int port = proxy.port(socks ? 1080 : 8080);
    return std::optional(
        QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host(),
                      static_cast<quint16>(port), proxy.userName(QUrl::FullyDecoded),
                      proxy.password(QUrl::FullyDecoded)));
}

Result<QSslConfiguration> tlsFor(const QString &caFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (caFile.isEmpty()) {
        return configuration;
    }
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(
            QStringLiteral("the authority file can't be read: %1").arg(file.errorString()));
    }
    const QList<QSslCertificate> extra = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (extra.isEmpty()) {
        return refused(QStringLiteral("the authority file holds no PEM certificate"));
    }
    // Setting a list turns loading the system's on demand off, so they are named too.
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return configuration;
}

Result<ConnectionSetup> connectionFor(const QString &caFile, const QUrl &proxy)
{
    const Result<std::optional<QNetworkProxy>> chosen = proxyFor(proxy);
    if (!chosen) {
        return Unexpected(chosen.error());
    }
    return tlsFor(caFile).transform([&chosen](const QSslConfiguration &tls) {
        return ConnectionSetup{tls, *chosen};
    });
}

QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery &query)
{
    if (isLoopback(query.peerHostName())) {
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) ||
           QHostAddress(host).isLoopback();
}

} // namespace parley

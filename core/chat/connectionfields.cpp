// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/connectionfields.h"

#include "chat/providerprofile.h"

#include <QFile>

namespace parley {

namespace {

constexpr qint64 largestAuthorityFile = 4 * 1024 * 1024; // the system's own list has 0.2 MB

Unexpected refused(const QString &why)
{
    return Unexpected(ErrorKind::Configuration, why);
}

} // namespace

Result<QUrl> proxyFromText(const QString &text)
{
    const QString written = text.trimmed();
    if (written.isEmpty() || written == QLatin1String("system")) {
        return QUrl();
    }
    if (written == QLatin1String("none")) {
        return QUrl(QStringLiteral("direct:"));
    }
    const QUrl url(written, QUrl::StrictMode);
    const bool known =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
    const bool more = url.path().size() > 1 || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || !known || url.host().isEmpty() || url.port() == 0 || more) {
        return refused(QStringLiteral("a proxy is \"system\", \"none\", http://host:port or "
                                      "socks5://host:port, not \"%1\"")
                           .arg(url.toDisplayString(QUrl::RemoveUserInfo).left(200)));
    }
    if (!url.userInfo().isEmpty()) {
        return refused(QStringLiteral("a proxy with a user name or password can't be kept: it "
                                      "would stand in a file; set it up in the system instead"));
    }
    return url;
}

QString proxyToText(const QUrl &proxy)
{
    if (proxy.isEmpty()) {
        return QStringLiteral("system");
    }
    return proxy.scheme() == QLatin1String("direct") ? QStringLiteral("none")
                                                     : proxy.toDisplayString(QUrl::RemoveUserInfo);
}

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) ||
           host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1");
}

bool takesBackground(const ProviderProfile &profile)
{
    return profile.dialect == QLatin1String("openai-responses");
}

bool takesCacheMark(const ProviderProfile &profile)
{
    return profile.dialect == QLatin1String("anthropic") ||
           profile.baseUrl.host().endsWith(QLatin1String("openrouter.ai"));
}

Result<void> checkAuthorityFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(QStringLiteral("the authority file %1 can't be read: %2")
                           .arg(path, file.errorString()));
    }
    if (!file.read(largestAuthorityFile).contains("-----BEGIN CERTIFICATE-----")) {
        return refused(QStringLiteral("the authority file %1 holds no certificate in PEM (the "
                                      "text form that begins with BEGIN CERTIFICATE)")
                           .arg(path));
    }
    return {};
}

} // namespace parley

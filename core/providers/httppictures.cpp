// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/httppictures.h"

#include "net/privatehost.h"

#include <algorithm>

namespace parley {

namespace {

Result<QByteArray> pictureIn(const Result<HttpAnswer> &answer)
{
    if (!answer) {
        return Unexpected(answer.error());
    }
    const int status = answer->head.status;
    if (status >= 300 && status < 400) {
        return Unexpected(Error::of(ErrorKind::BadRequest,
                                    QStringLiteral("The server points to another address; Parley "
                                                   "doesn't follow it")));
    }
    if (status != 200) {
        return Unexpected(
            Error::of(ErrorKind::BadRequest, QStringLiteral("The server answered %1").arg(status)));
    }
    const QByteArray type = answer->head.header("content-type").toLower();
    if (!type.isEmpty() && !type.startsWith("image/") && !type.startsWith("application/octet")) {
        return Unexpected(
            Error::of(ErrorKind::BadRequest,
                      QStringLiteral("The server sent something else than a picture")));
    }
    return answer->body;
}

QFuture<Result<QByteArray>> refused(const QString &sentence)
{
    return QtFuture::makeReadyFuture(
        Result<QByteArray>(Unexpected(Error::of(ErrorKind::BadRequest, sentence))));
}

QFuture<Result<QByteArray>> refusedAsPrivate()
{
    return refused(QStringLiteral("The address leads into a network of your own; Parley loads "
                                  "pictures from the internet only"));
}

} // namespace

QFuture<Result<QByteArray>> HttpPictures::fetch(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty()) {
        return refused(QStringLiteral("Only pictures on the web can be loaded"));
    }
    if (isPrivateHost(url.host())) {
        return refusedAsPrivate();
    }
    return m_lookup(url.host())
        .then(&m_fetch,
              [this, url](const QList<QHostAddress> &addresses) {
                  const bool leadsHome =
                      std::any_of(addresses.begin(), addresses.end(), isPrivateAddress);
                  return leadsHome ? refusedAsPrivate() : get(url);
              })
        .unwrap();
}

QFuture<Result<QByteArray>> HttpPictures::get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.url.setUserInfo({}); // an address must not log in anywhere
    request.url.setFragment({});
    request.headers.emplaceBack("accept", "image/png, image/jpeg, image/webp, image/gif");
    request.idleTimeout = std::chrono::seconds(30);
    return m_fetch.send(std::move(request), mostBytes).then(pictureIn);
}

} // namespace parley

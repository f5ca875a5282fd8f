// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/teamserver.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

namespace parley {

namespace {

constexpr quint16 usualPort = 6379;
constexpr int mostDatabase = 1'000'000;
constexpr qsizetype longestAddress = 1000;
constexpr qsizetype longestSpace = 64;
constexpr qsizetype longestUser = 200;
constexpr qsizetype longestPath = 100; // of a socket: most systems end at 104 to 108 bytes

Unexpected wrong(const char *sentence)
{
    return Unexpected(ErrorKind::Configuration, QString::fromLatin1(sentence));
}

// No character that means something in a pattern or ends a name: clearing takes what begins so.
bool isSpace(const QString &space)
{
    return !space.isEmpty() && space.size() <= longestSpace &&
           std::all_of(space.cbegin(), space.cend(), [](QChar c) {
               return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' ||
                      c == u'.';
           });
}

bool isUser(const QString &user)
{
    return user.size() <= longestUser && std::none_of(user.cbegin(), user.cend(), [](QChar c) {
               return c.isSpace() || c.unicode() < 32;
           });
}

std::optional<int> databaseIn(const QString &text)
{
    bool isNumber = text.isEmpty();
    const int number = text.isEmpty() ? 0 : text.toInt(&isNumber);
    return isNumber && number >= 0 && number <= mostDatabase ? std::optional(number) : std::nullopt;
}

Result<TeamServer> socketFrom(const QUrl &url)
{
    TeamServer server;
    server.socketPath = url.path(QUrl::FullyDecoded);
    if (!url.host().isEmpty() || !server.socketPath.startsWith(u'/') ||
        server.socketPath.endsWith(u'/') || server.socketPath.toUtf8().size() > longestPath ||
        server.socketPath.contains(QChar())) {
        return wrong("a socket is written with its whole path: unix:///run/redis/redis.sock");
    }
    const auto database = databaseIn(QUrlQuery(url).queryItemValue(QStringLiteral("db")));
    if (!database) {
        return wrong("the database must be a number from 0: unix:///run/redis/redis.sock?db=1");
    }
    server.database = *database;
    return server;
}

Result<TeamServer> hostFrom(const QUrl &url)
{
    TeamServer server;
    server.encrypted = url.scheme() == QLatin1String("rediss");
    server.host = url.host(QUrl::FullyEncoded);
    if (server.host.isEmpty()) {
        return wrong("the address needs a host: redis://cache.example:6379");
    }
    if (server.host.startsWith(u'[') && server.host.endsWith(u']')) {
        server.host = server.host.mid(1, server.host.size() - 2);
    }
    const int port = url.port(usualPort);
    if (port < 1) {
        return wrong("the port must be a number from 1 to 65535");
    }
    server.port = static_cast<quint16>(port);
    const auto database = databaseIn(url.path().mid(1));
    if (!database || url.hasQuery() || url.hasFragment()) {
        return wrong("after the host only the number of a database may follow: "
                     "redis://cache.example:6379/0");
    }
    server.database = *database;
    return server;
}

} // namespace

Result<TeamServer> teamServerFromText(const QString &address, const QString &space,
                                      const QString &user)
{
    const QString text = address.trimmed();
    if (text.isEmpty()) {
        return wrong("the address of the Redis is missing, for example redis://cache.example:6379");
    }
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isSocket = scheme == QLatin1String("unix");
    if (!isSocket && scheme != QLatin1String("redis") && scheme != QLatin1String("rediss")) {
        return wrong("the address must begin with redis://, rediss:// (encrypted) or unix://");
    }
    if (!url.userInfo().isEmpty() || text.contains(u'@')) {
        return wrong("user and password don't belong into the address: they have fields of their "
                     "own, and the password is kept in the keychain");
    }
    if (!url.isValid() || text.size() > longestAddress) {
        return wrong("the address can't be read; it should look like redis://cache.example:6379/0");
    }
    if (!isSpace(space.trimmed())) {
        return wrong("the namespace must be 1 to 64 Latin letters, digits, dots, hyphens or "
                     "underscores");
    }
    if (!isUser(user.trimmed())) {
        return wrong("the name of a user has no blanks and at most 200 characters");
    }
    Result<TeamServer> server = isSocket ? socketFrom(url) : hostFrom(url);
    if (server) {
        server->space = space.trimmed();
        server->user = user.trimmed();
    }
    return server;
}

QString addressOf(const TeamServer &server)
{
    const QString database = QString::number(server.database);
    if (!server.socketPath.isEmpty()) {
        return QStringLiteral("unix://%1?db=%2").arg(server.socketPath, database);
    }
    const QString host = server.host.contains(u':') ? u'[' + server.host + u']' : server.host;
    return QStringLiteral("%1://%2:%3/%4")
        .arg(server.encrypted ? QStringLiteral("rediss") : QStringLiteral("redis"), host)
        .arg(server.port)
        .arg(database);
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: the answers a team shares on a server. Off until it is told where; then it keeps the
// connection itself and tells how it stands. While the server is away, slow or hung, nothing is
// found at once and nothing is kept. What comes from there was written by others: hostile. Main
// thread. Errors are Storage errors; providerCode is one of those below.
#pragma once

#include "base/secret.h"
#include "chat/responsecache.h"
#include "chat/teamserver.h"

#include <QObject>

namespace parley {

// Error::providerCode of what a team's server may do wrong.
namespace teamerror {
inline const QString noHost = QStringLiteral("no_host");      // its name is unknown
inline const QString refused = QStringLiteral("refused");     // nothing listens there
inline const QString timeout = QStringLiteral("timeout");     // it does not answer
inline const QString slow = QStringLiteral("slow");           // it answers, but too late
inline const QString closed = QStringLiteral("closed");       // it cut the connection
inline const QString garbage = QStringLiteral("garbage");     // it does not speak the protocol
inline const QString password = QStringLiteral("password");   // user or password are wrong
inline const QString forbidden = QStringLiteral("forbidden"); // the user may not do that
inline const QString certificate = QStringLiteral("certificate");
inline const QString noEncryption = QStringLiteral("no_encryption"); // this Parley has no TLS
inline const QString readOnly = QStringLiteral("read_only");
inline const QString full = QStringLiteral("full");
inline const QString busy = QStringLiteral("busy"); // loading, or too much is waiting here
inline const QString off = QStringLiteral("off");
inline const QString other = QStringLiteral("other");
} // namespace teamerror

struct TeamCacheState
{
    enum class Phase { Off, Connecting, Connected, Unreachable };
    Phase phase = Phase::Off;
    QDateTime since; // UTC
    // It is unreachable; or connected, but keeps nothing; or off, but should not be.
    std::optional<Error> reason;
    friend bool operator==(const TeamCacheState &, const TeamCacheState &) = default;
};

// What a test found.
struct TeamServerReport
{
    QString version;                   // "Redis 7.0.15"
    bool vectorSets = false;           // it compares questions itself
    std::optional<Error> keepsNothing; // it can be read only, or is full
    friend bool operator==(const TeamServerReport &, const TeamServerReport &) = default;
};

class TeamCache : public QObject, public ResponseCache
{
    Q_OBJECT
public:
    // It will be told where when somebody wants it: who asks first waits for that.
    virtual void expect() = 0;
    virtual void use(const TeamServer &server, const Secret &password) = 0;
    // `why`: what stands in the way; nothing: nobody wants it on.
    virtual void leave(const std::optional<Error> &why) = 0;
    [[nodiscard]] virtual TeamCacheState state() const = 0;
    // Of any server, also of one that is not in use.
    [[nodiscard]] virtual QFuture<Result<TeamServerReport>> test(const TeamServer &server,
                                                                 const Secret &password) = 0;

Q_SIGNALS:
    void stateChanged();
    // Somebody waits for what expect() promised.
    void wanted();
};

} // namespace parley

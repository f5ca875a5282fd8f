// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What networks and servers do to a question, as data: the bytes and times of the server, and what
// must come of it. Policy: docs/errors.md. One row per way to fail (or not to).
#pragma once

#include "support/loopbackscript.h"

#include <QUrl>
#include <chrono>

namespace parley::test {

struct NetworkScript
{
    QByteArray name;
    QList<LoopbackScript> replies; // one per request (or connection); the last one again and again
    QByteArray outcome;            // see ExchangeRun::outcome()
    int requests = 1;              // on the wire
    QList<qint64> waits = {};      // of the engine between them, ms
    QByteArray text = {};          // that was kept
    QByteArray detail = {};        // part of the error's
    QByteArray dialect = "openai-chat";
    QByteArray certificate = {};                // of the server; empty: plain HTTP
    bool trusted = false;                       // the profile names the test authority
    bool closed = false;                        // nobody listens
    std::chrono::milliseconds patience{20'000}; // all limits of time of the profile
};

[[nodiscard]] QList<NetworkScript> wholeAnswers();
[[nodiscard]] QList<NetworkScript> brokenAnswers();
[[nodiscard]] QList<NetworkScript> interimAnswers();
[[nodiscard]] QList<NetworkScript> refusedConnections();
// `elsewhere`: another origin, to which nothing may ever be sent.
[[nodiscard]] QList<NetworkScript> redirects(const QUrl &elsewhere);
[[nodiscard]] QList<NetworkScript> refusals();
[[nodiscard]] QList<NetworkScript> recoveries();
// `now`: wall clock of the test.
[[nodiscard]] QList<NetworkScript> waitsAsked(const QDateTime &now);

} // namespace parley::test

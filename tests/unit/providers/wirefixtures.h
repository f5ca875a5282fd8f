// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The recorded answers of tests/data/wire and a way to play one through a ReplyDecoder in pieces of
// any size. For tests only.
#pragma once

#include "chat/turnbuilder.h"
#include "providers/replydecoder.h"

#include <QJsonObject>

namespace parley {

struct WireFixture
{
    QString name;
    QString dialect;
    QByteArray body;
    HttpHead head;
    bool reset = false; // the socket is torn down after the last byte
    QJsonObject expected;
};

// All fixtures of these dialects, by name.
[[nodiscard]] QList<WireFixture> loadWireFixtures(const QStringList &dialects);

// Events of this answer, fed in pieces that end at `cuts` (offsets, ascending).
[[nodiscard]] QList<StreamEvent> play(const WireFixture &fixture, const QList<qsizetype> &cuts);
// What decodes from it, likewise; of a recorded WebSocket too.
[[nodiscard]] QJsonObject resultOf(const WireFixture &fixture, const QList<qsizetype> &cuts);
[[nodiscard]] QList<qsizetype> everyNBytes(qsizetype size, qsizetype n);
[[nodiscard]] Turn fold(const QList<StreamEvent> &events);

// The members of `expected` in which the result differs, as text; empty when it matches. Messages
// are compared only where the server itself sent one: otherwise the wording is ours.
[[nodiscard]] QStringList differences(const WireFixture &fixture, const QJsonObject &result);

} // namespace parley

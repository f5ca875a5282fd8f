// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "tests/unit/providers/wirefixtures.h"

#include "base/json.h"
#include "providers/decoderesult.h"
#include "providers/socketlog.h"

#include <QDir>
#include <QFile>

namespace parley {

namespace {

const QDateTime playedAt(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

WireFixture load(const QString &path, const QString &dialect)
{
    const auto object = json::parseObject(readAll(path));
    WireFixture fixture;
    if (!object) {
        return fixture;
    }
    const QJsonObject response = object->value(QLatin1String("response")).toObject();
    fixture.name = object->value(QLatin1String("name")).toString();
    fixture.dialect = dialect;
    fixture.body = readAll(path.chopped(4) + QLatin1String("body"));
    fixture.head.status = response.value(QLatin1String("status")).toInt();
    const QJsonObject headers = response.value(QLatin1String("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        fixture.head.headers.emplaceBack(it.key().toLatin1(), it.value().toString().toLatin1());
    }
    fixture.reset = response.value(QLatin1String("close")).toString() == QLatin1String("reset");
    fixture.expected = object->value(QLatin1String("expected")).toObject();
    return fixture;
}

// What only the test bench that made the fixtures knows.
bool isBeyondTheWire(const QString &member)
{
    return member == QLatin1String("requested_model") || member == QLatin1String("alt_error") ||
           member == QLatin1String("expected_combined") || member == QLatin1String("recovery");
}

bool hasServerMessage(const WireFixture &fixture, const QJsonObject &error)
{
    const QString message = error.value(QLatin1String("message")).toString();
    return fixture.body.contains(message.left(20).toUtf8()) &&
           !fixture.head.header("content-type").startsWith("text/");
}

} // namespace

QList<WireFixture> loadWireFixtures(const QStringList &dialects)
{
    QList<WireFixture> fixtures;
    for (const QString &dialect : dialects) {
        const QDir folder(QStringLiteral(PARLEY_TEST_DATA "/wire/") + dialect);
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            fixtures.append(load(folder.filePath(name), dialect));
        }
    }
    return fixtures;
}

QList<StreamEvent> play(const WireFixture &fixture, const QList<qsizetype> &cuts)
{
    ReplyDecoder decoder(*findDialect(fixture.dialect));
    QList<StreamEvent> events = decoder.head(fixture.head, playedAt);
    qsizetype from = 0;
    for (const qsizetype cut : cuts + QList<qsizetype>{fixture.body.size()}) {
        events += decoder.bytes(QByteArrayView(fixture.body).sliced(from, cut - from));
        from = cut;
    }
    Error reset;
    reset.kind = ErrorKind::Transport;
    reset.detail = QStringLiteral("connection reset");
    return events + (fixture.reset ? decoder.fail(reset) : decoder.finish());
}

QJsonObject resultOf(const WireFixture &fixture, const QList<qsizetype> &cuts)
{
    if (fixture.dialect != QLatin1String("openai-socket")) {
        return decodeResult(fold(play(fixture, cuts)));
    }
    SocketLog log;
    qsizetype from = 0;
    for (const qsizetype cut : cuts + QList<qsizetype>{fixture.body.size()}) {
        log.bytes(QByteArrayView(fixture.body).sliced(from, cut - from));
        from = cut;
    }
    log.finish();
    return log.result();
}

QList<qsizetype> everyNBytes(qsizetype size, qsizetype n)
{
    QList<qsizetype> cuts;
    for (qsizetype at = n; at < size; at += n) {
        cuts.append(at);
    }
    return cuts;
}

Turn fold(const QList<StreamEvent> &events)
{
    TurnBuilder builder;
    for (const StreamEvent &event : events) {
        builder.add(event);
    }
    return builder.turn();
}

QStringList differences(const WireFixture &fixture, const QJsonObject &result)
{
    QJsonObject expected = fixture.expected;
    QJsonObject actual = result;
    QJsonObject error = expected.value(QLatin1String("error")).toObject();
    if (!error.isEmpty() && !hasServerMessage(fixture, error)) {
        QJsonObject ours = actual.value(QLatin1String("error")).toObject();
        ours.insert(QLatin1String("message"), error.value(QLatin1String("message")));
        actual.insert(QLatin1String("error"), ours);
    }
    QStringList found;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!isBeyondTheWire(it.key()) && actual.value(it.key()) != it.value()) {
            found.append(QStringLiteral("%1: %2 instead of %3")
                             .arg(it.key(),
                                  QString::fromUtf8(json::compact(actual.value(it.key()))),
                                  QString::fromUtf8(json::compact(it.value()))));
        }
    }
    return found;
}

} // namespace parley

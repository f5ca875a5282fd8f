// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/answerrows.h"

#include "chat/sealedanswer.h"
#include "store/sql.h"

#include <QSqlDatabase>

namespace parley {

namespace {

constexpr qint64 rowWeight = 200;  // bytes: the key, the checksum and what SQLite adds
constexpr qint64 largestPart = 10; // of all: no answer is bigger than one of so many parts

// The running figures are kept by triggers: summing up all rows for each answer would take longer
// and longer. Hits are counted for ever, so in dollars and nano-dollars.
constexpr char tables[] = R"(
DROP TABLE IF EXISTS questions;
DROP TABLE IF EXISTS answers;
DROP TABLE IF EXISTS figures;
CREATE TABLE answers (
    key      BLOB NOT NULL UNIQUE,
    stored   INTEGER NOT NULL,
    used     INTEGER NOT NULL,
    bytes    INTEGER NOT NULL,
    checksum BLOB NOT NULL,
    answer   BLOB NOT NULL
) STRICT;
CREATE INDEX answers_used ON answers (used);
CREATE INDEX answers_stored ON answers (stored);
CREATE TABLE figures (
    one        INTEGER PRIMARY KEY CHECK (one = 1),
    answers    INTEGER NOT NULL,
    bytes      INTEGER NOT NULL,
    hits       INTEGER NOT NULL,
    saved      INTEGER NOT NULL,
    saved_rest INTEGER NOT NULL,
    since      INTEGER
) STRICT;
INSERT INTO figures VALUES (1, 0, 0, 0, 0, 0, NULL);
CREATE TRIGGER answer_added AFTER INSERT ON answers BEGIN
    UPDATE figures SET answers = answers + 1, bytes = bytes + new.bytes,
        since = coalesce(since, new.stored);
END;
CREATE TRIGGER answer_dropped AFTER DELETE ON answers BEGIN
    UPDATE figures SET answers = answers - 1, bytes = bytes - old.bytes;
END;
)";

constexpr qint64 dollar = 1'000'000'000;

} // namespace

Result<void> AnswerRows::make(const QSqlDatabase &connection)
{
    return executeScript(connection, QString::fromLatin1(tables));
}

Result<std::optional<CachedAnswer>> AnswerRows::find(const CacheKey &key,
                                                     const QDateTime &notBefore) const
{
    Statement row(m_connection,
                  "SELECT answer, checksum FROM answers WHERE key = ? AND stored >= ?");
    const auto found = row.bind(key).bind(notBefore).next();
    if (!found || !*found) {
        return found ? Result<std::optional<CachedAnswer>>(std::nullopt)
                     : Unexpected(found.error());
    }
    const QByteArray json = row.bytes(0);
    const auto answer =
        row.bytes(1) == answerChecksum(key, json) ? cachedAnswerFromJson(json) : std::nullopt;
    row.end();
    if (!answer) {
        const auto dropped = drop(key);
        return dropped ? Result<std::optional<CachedAnswer>>(std::nullopt)
                       : Unexpected(dropped.error());
    }
    return answer;
}

Result<void> AnswerRows::drop(const CacheKey &key) const
{
    return Statement(m_connection, "DELETE FROM answers WHERE key = ?").bind(key).run();
}

Result<void> AnswerRows::served(const CacheKey &key, Money saved, const QDateTime &now) const
{
    Transaction transaction(m_connection);
    Result<void> done = transaction.begun();
    done = done ? Statement(m_connection, "UPDATE answers SET used = ? WHERE key = ?")
                      .bind(now)
                      .bind(key)
                      .run()
                : done;
    done = done ? Statement(m_connection, "UPDATE figures SET hits = hits + 1, saved = saved + ?, "
                                          "saved_rest = saved_rest + ?, "
                                          "since = coalesce(since, ?)")
                      .bind(qint64(saved.nano() / dollar))
                      .bind(qint64(saved.nano() % dollar))
                      .bind(now)
                      .run()
                : done;
    return done ? transaction.commit() : done;
}

Result<void> AnswerRows::keep(const CacheKey &key, const CachedAnswer &answer,
                              const CacheBounds &bounds) const
{
    const QByteArray json = cachedAnswerToJson(answer);
    const qint64 bytes = json.size() + rowWeight;
    Transaction transaction(m_connection);
    Result<void> done = transaction.begun();
    if (bytes > bounds.bytes / largestPart) {
        done = done ? drop(key) : done; // the old one is out of date all the same
    } else {
        // In place: what was learned about its question stays.
        done = done ? Statement(m_connection,
                                "INSERT INTO answers (key, stored, used, bytes, checksum, answer) "
                                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET stored "
                                "= excluded.stored, used = excluded.used, bytes = excluded.bytes, "
                                "checksum = excluded.checksum, answer = excluded.answer")
                          .bind(key)
                          .bind(answer.stored)
                          .bind(answer.stored)
                          .bind(bytes)
                          .bind(answerChecksum(key, json))
                          .bind(json)
                          .run()
                    : done;
    }
    done = done ? makeRoom(bounds, answer.stored) : done;
    return done ? transaction.commit() : done;
}

Result<void> AnswerRows::note(const AskedQuestion &asked, const CacheBounds &bounds,
                              const QDateTime &now) const
{
    Transaction transaction(m_connection);
    Result<void> done = transaction.begun();
    done = done ? similar().note(asked) : done;
    done = done ? makeRoom(bounds, now) : done;
    return done ? transaction.commit() : done;
}

// The oldest by age, then the longest unused, until what is left fits.
Result<void> AnswerRows::makeRoom(const CacheBounds &bounds, const QDateTime &now) const
{
    const auto age = std::chrono::milliseconds(bounds.age).count();
    if (const auto done = Statement(m_connection, "DELETE FROM answers WHERE stored < ?")
                              .bind(now.addMSecs(-age))
                              .run();
        !done) {
        return done;
    }
    for (;;) {
        Statement row(m_connection, "SELECT bytes FROM figures");
        const auto found = row.next();
        if (!found || !*found) {
            return found ? Unexpected(storageError(QStringLiteral("no figures"), "corrupt"))
                         : Unexpected(found.error());
        }
        const bool fits = row.integer(0) <= bounds.bytes;
        row.end();
        if (fits) {
            return {};
        }
        Statement oldest(m_connection, "DELETE FROM answers WHERE rowid = "
                                       "(SELECT rowid FROM answers ORDER BY used, rowid LIMIT 1)");
        const auto done = oldest.run();
        if (!done || oldest.affected() == 0) {
            return done ? Unexpected(storageError(QStringLiteral("wrong figures"), "corrupt"))
                        : done;
        }
    }
}

Result<CacheFigures> AnswerRows::figures() const
{
    Statement row(m_connection, "SELECT answers, bytes, hits, saved, saved_rest, since, "
                                "(SELECT min(stored) FROM answers) FROM figures");
    const auto found = row.next();
    if (!found || !*found) {
        return found ? Unexpected(storageError(QStringLiteral("no figures"), "corrupt"))
                     : Unexpected(found.error());
    }
    CacheFigures figures;
    figures.answers = row.integer(0);
    figures.bytes = row.integer(1);
    figures.hits = row.integer(2);
    figures.saved = Money::fromNano(row.integer(3) * dollar) + Money::fromNano(row.integer(4));
    figures.since = row.time(5);
    figures.oldest = row.time(6);
    return figures;
}

Result<void> AnswerRows::clear() const
{
    return execute(m_connection, QStringLiteral("DELETE FROM answers"));
}

} // namespace parley

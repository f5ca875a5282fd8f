// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/similarrows.h"

#include "store/sql.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace parley {

namespace {

constexpr qint64 rowWeight = 200; // bytes: scope, key, checksum and what SQLite adds
constexpr int rescored = 8;       // the order of small integers is not quite that of floats
constexpr double thresholdUnit = 1e9;

// Ids are never used twice: what an index remembers of a row that went must not mean another one.
constexpr char tables[] = R"(
CREATE TABLE questions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    key        BLOB NOT NULL UNIQUE,
    scope      BLOB NOT NULL,
    dimensions INTEGER NOT NULL,
    threshold  INTEGER NOT NULL,
    refusals   INTEGER NOT NULL,
    bytes      INTEGER NOT NULL,
    checksum   BLOB NOT NULL,
    quantized  BLOB NOT NULL,
    question   TEXT NOT NULL,
    vector     BLOB NOT NULL
) STRICT;
CREATE INDEX questions_scope ON questions (scope, dimensions);
CREATE TRIGGER answer_changed AFTER UPDATE OF bytes ON answers BEGIN
    UPDATE figures SET bytes = bytes + new.bytes - old.bytes;
END;
CREATE TRIGGER answer_left AFTER DELETE ON answers BEGIN
    DELETE FROM questions WHERE key = old.key;
END;
CREATE TRIGGER question_added AFTER INSERT ON questions BEGIN
    UPDATE figures SET bytes = bytes + new.bytes;
END;
CREATE TRIGGER question_changed AFTER UPDATE OF bytes ON questions BEGIN
    UPDATE figures SET bytes = bytes + new.bytes - old.bytes;
END;
CREATE TRIGGER question_dropped AFTER DELETE ON questions BEGIN
    UPDATE figures SET bytes = bytes - old.bytes;
END;
)";

QByteArray bytesOf(const QList<float> &vector)
{
    QByteArray bytes(vector.size() * qsizetype(sizeof(float)), '\0');
    qToLittleEndian<float>(vector.constData(), vector.size(), bytes.data());
    return bytes;
}

QList<float> floatsOf(const QByteArray &bytes)
{
    QList<float> vector(bytes.size() / qsizetype(sizeof(float)));
    qFromLittleEndian<float>(bytes.constData(), vector.size(), vector.data());
    return vector;
}

// Of what decides whether an answer is given.
QByteArray checksumOf(const QByteArray &key, const CacheScope &scope, const QString &question,
                      const QByteArray &vector)
{
    return QCryptographicHash::hash(key + scope + question.toUtf8() + vector,
                                    QCryptographicHash::Sha256)
        .left(16);
}

} // namespace

Result<void> SimilarRows::make(const QSqlDatabase &connection)
{
    return executeScript(connection, QString::fromLatin1(tables));
}

Result<std::optional<SimilarRows::Found>> SimilarRows::row(qint64 id, const CacheScope &scope,
                                                           const QList<float> &vector,
                                                           const QDateTime &notBefore) const
{
    using Row = Result<std::optional<Found>>;
    Statement row(
        m_connection,
        "SELECT key, question, threshold, questions.checksum, vector, stored FROM questions JOIN "
        "answers USING (key) WHERE id = ? AND scope = ? AND refusals < ?");
    const auto found = row.bind(id).bind(scope).bind(qint64(mostRefusals)).next();
    if (!found || !*found) {
        return found ? Row(std::nullopt) : Unexpected(found.error());
    }
    const QByteArray floats = row.bytes(4);
    SimilarQuestion question{row.bytes(0), row.text(1), cosine(vector, floatsOf(floats)),
                             double(row.integer(2)) / thresholdUnit};
    const bool isWhole = row.bytes(3) == checksumOf(question.key, scope, question.question, floats);
    return isWhole ? Row(Found{question, row.time(5) < notBefore}) : Row(std::nullopt);
}

// As long as some of the nearest turn out to be gone, those behind them come into question.
Result<QList<SimilarQuestion>> SimilarRows::find(const CacheScope &scope,
                                                 const QList<float> &vector, int most,
                                                 const QDateTime &notBefore) const
{
    QList<SimilarQuestion> questions;
    const auto unit = unitVector(vector);
    for (bool again = unit && most > 0; again;) {
        const auto ids =
            m_index.nearest(m_connection, scope, quantized(*unit), std::max(most, rescored));
        if (!ids) {
            return Unexpected(ids.error());
        }
        again = false;
        questions.clear();
        for (const qint64 id : *ids) {
            const auto found = row(id, scope, *unit, notBefore);
            if (!found) {
                return Unexpected(found.error());
            }
            if (!*found || (*found)->isOld) {
                m_index.removed(scope, unit->size(), id);
                again = true;
                continue;
            }
            questions.append((*found)->question);
        }
    }
    std::stable_sort(questions.begin(), questions.end(),
                     [](const auto &a, const auto &b) { return a.similarity > b.similarity; });
    return questions.first(std::min(questions.size(), qsizetype(std::max(most, 0))));
}

Result<void> SimilarRows::note(const AskedQuestion &asked) const
{
    const auto unit = unitVector(asked.vector);
    if (!unit) {
        return {};
    }
    const QuantizedVector small = quantized(*unit);
    const QByteArray values = packed(small);
    const QByteArray floats = bytesOf(*unit);
    Statement row(m_connection,
                  "INSERT INTO questions (key, scope, dimensions, threshold, refusals, bytes, "
                  "checksum, quantized, question, vector) SELECT ?, ?, ?, 0, 0, ?, ?, ?, ?, ? "
                  "WHERE EXISTS (SELECT 1 FROM answers WHERE key = ?) ON CONFLICT (key) DO UPDATE "
                  "SET scope = excluded.scope, dimensions = excluded.dimensions, bytes = "
                  "excluded.bytes, checksum = excluded.checksum, quantized = excluded.quantized, "
                  "question = excluded.question, vector = excluded.vector "
                  "RETURNING id, refusals");
    const qint64 bytes = rowWeight + values.size() + floats.size() + asked.question.toUtf8().size();
    const auto written = row.bind(asked.key)
                             .bind(asked.scope)
                             .bind(qint64(unit->size()))
                             .bind(bytes)
                             .bind(checksumOf(asked.key, asked.scope, asked.question, floats))
                             .bind(values)
                             .bind(asked.question)
                             .bind(floats)
                             .bind(asked.key)
                             .next();
    if (!written) {
        return Unexpected(written.error());
    }
    const bool isFound = *written && row.integer(1) < mostRefusals;
    const qint64 id = isFound ? row.integer(0) : 0;
    row.end();
    if (isFound) {
        m_index.added(asked.scope, id, small);
    }
    return {};
}

Result<void> SimilarRows::refuse(const QByteArray &key, double similarity) const
{
    const double seen = std::isfinite(similarity) ? std::clamp(similarity, 0.0, 1.0) : 1.0;
    return Statement(m_connection, "UPDATE questions SET refusals = refusals + 1, threshold = "
                                   "max(threshold, ?) WHERE key = ?")
        .bind(qint64(std::ceil(seen * thresholdUnit)))
        .bind(key)
        .run();
}

} // namespace parley

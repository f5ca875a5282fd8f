// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which questions the answers in a Redis belong to, with their vectors; found by likeness. A server
// with vector sets compares them itself; of another one the vectors are fetched, bit by bit, into
// an index in memory. Either only finds names: what is told is read anew, checked, and compared in
// floats. Worker thread; errors are those of rediserror.h.
#pragma once

#include "base/vectorindex.h"
#include "chat/similaranswers.h"
#include "redis/redisline.h"

#include <QDateTime>
#include <map>

namespace parley {

// What is known of one server's questions, kept between two calls.
struct RedisQuestionMemory
{
    struct Set
    {
        explicit Set(qsizetype dimensions) : index(dimensions) {}
        VectorIndex index;
        QHash<QByteArray, qint64> numbers; // of names, in the index
        QHash<qint64, QByteArray> names;
        qint64 seen = 0; // all up to that number of the server's were fetched
        qint64 next = 0;
    };
    std::optional<bool> hasVectorSets; // nothing: not asked yet
    std::map<QByteArray, Set> sets;    // by their names there
};

class RedisQuestions
{
public:
    RedisQuestions(RedisLine &line, QString space, RedisDeadline by, RedisQuestionMemory &memory)
        : m_line(line), m_space(space.toLatin1() + ':'), m_by(by), m_memory(memory)
    {}

    [[nodiscard]] Result<QList<SimilarQuestion>> find(const CacheScope &scope,
                                                      const QList<float> &vector, int most,
                                                      const QDateTime &notBefore) const;
    // True: there is more of that scope to fetch.
    [[nodiscard]] Result<bool> fetch(const CacheScope &scope, qsizetype dimensions, int most) const;
    [[nodiscard]] Result<void> note(const AskedQuestion &asked,
                                    std::chrono::milliseconds life) const;
    [[nodiscard]] Result<void> refuse(const QByteArray &key, double similarity) const;

private:
    [[nodiscard]] Result<bool> hasVectorSets() const;
    [[nodiscard]] Result<RedisReply> run(const QByteArray &script,
                                         const QByteArrayList &arguments) const;
    [[nodiscard]] Result<QByteArrayList> namesThere(const QByteArray &set, const QByteArray &floats,
                                                    int most) const;
    [[nodiscard]] QByteArrayList namesHere(const QByteArray &set, const QList<float> &unit,
                                           int most) const;
    void forget(const QByteArray &set, const QByteArray &name) const;

    RedisLine &m_line;
    QByteArray m_space;
    RedisDeadline m_by;
    RedisQuestionMemory &m_memory;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: which of the kept answers belong to questions that are like a new one, by their embeddings.
// It only finds: whether two questions are the same is judged elsewhere (questiongate.h), and the
// answer itself is asked for under its key. Main thread; work happens elsewhere, errors are Storage
// errors and nobody ever has to wait for it or to stop. Vectors are hostile: one that is empty, not
// finite or without a direction is neither kept nor found, nor does it match one of another length.
#pragma once

#include "base/result.h"
#include "chat/cachedanswer.h"

#include <QFuture>
#include <QList>

namespace parley {

// Everything two questions must share before they are compared at all, with who makes the
// embeddings: scopeKey() of requestkey.h. SHA-256.
using CacheScope = QByteArray;

struct AskedQuestion
{
    QByteArray key; // of its answer
    CacheScope scope;
    QString question;
    QList<float> vector; // of any length but 0; kept as it is told
};

struct SimilarQuestion
{
    QByteArray key; // of its answer
    QString question;
    double similarity = 0; // cosine, of floats
    double threshold = 0;  // learned: a hit must be above it; 0: nothing was
    friend bool operator==(const SimilarQuestion &, const SimilarQuestion &) = default;
};

// So often is an answer given to another question before it is given to none but its own.
constexpr int mostRefusals = 2;

class SimilarAnswers
{
public:
    virtual ~SimilarAnswers() = default;

    // The most similar first, at most so many; changes nothing.
    [[nodiscard]] virtual QFuture<Result<QList<SimilarQuestion>>>
    findSimilar(const CacheScope &scope, const QList<float> &vector, int most) = 0;
    // Of an answer that is kept under that key already, and goes when it goes; without one nothing
    // is kept. Instead of what was noted under the key; what it learned stays.
    virtual QFuture<Result<void>> note(const AskedQuestion &asked) = 0;
    // The answer under that key was given to a question this similar, and another one was wanted:
    // its threshold is at least that from now on. The second time it is found no more, also when
    // it is noted again; its own question is still answered by it. Unknown keys change nothing.
    virtual QFuture<Result<void>> refuse(const QByteArray &key, double similarity) = 0;
};

} // namespace parley

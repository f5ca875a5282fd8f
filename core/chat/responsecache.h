// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: answers kept so that the same question is not paid for twice. Main thread; work happens
// elsewhere and comes back as a future. What goes wrong in here is a Storage error, and nobody ever
// has to wait for it or to stop: without a cache the model is asked. What is damaged is put aside,
// never served.
#pragma once

#include "base/result.h"
#include "chat/cachedanswer.h"

#include <QFuture>
#include <chrono>

namespace parley {

class SimilarAnswers;

// Of a whole question: requestkey.h.
using CacheKey = QByteArray;

// What is kept at most: the longest unused goes first, and what is older is never found.
struct CacheBounds
{
    qint64 bytes = 200'000'000;
    std::chrono::hours age{7 * 24};
    friend bool operator==(const CacheBounds &, const CacheBounds &) = default;
};

struct CacheFigures
{
    qint64 answers = 0;
    qint64 bytes = 0;
    QDateTime oldest; // of them; invalid: there is none
    qint64 hits = 0;  // since it was made, clearing does not change them
    Money saved;      // by hits of known cost
    QDateTime since;  // invalid: it was never used
    // A damaged one was found here and put aside under this name.
    QString setAside = {};
    friend bool operator==(const CacheFigures &, const CacheFigures &) = default;
};

class ResponseCache
{
public:
    virtual ~ResponseCache() = default;

    // Holds from now on; what is too much goes with the next answer that comes.
    virtual void setBounds(const CacheBounds &bounds) = 0;
    // Changes nothing, so that a price may be told before anybody asks.
    [[nodiscard]] virtual QFuture<Result<std::optional<CachedAnswer>>>
    find(const CacheKey &key) = 0;
    // It was given as an answer: counts as a hit, and it is in use again. Unknown keys count, too.
    virtual QFuture<Result<void>> served(const CacheKey &key, Money saved) = 0;
    // Instead of what was kept under that key. One that fills more than a tenth is not kept.
    virtual QFuture<Result<void>> keep(const CacheKey &key, const CachedAnswer &answer) = 0;
    [[nodiscard]] virtual QFuture<Result<CacheFigures>> figures() = 0;
    // Every answer, for good.
    [[nodiscard]] virtual QFuture<Result<void>> clear() = 0;
    // Of the same answers, by likeness; lives as long as this. Null: it knows none.
    [[nodiscard]] virtual SimilarAnswers *similar() { return nullptr; }
};

} // namespace parley

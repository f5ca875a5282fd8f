// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A cache of answers in memory, and one can look into it.
#pragma once

#include "base/clock.h"
#include "base/vectorindex.h"
#include "chat/responsecache.h"
#include "chat/similaranswers.h"

#include <QHash>

namespace parley {

class MemoryCache final : public ResponseCache, public SimilarAnswers
{
public:
    explicit MemoryCache(const Clock &clock) : m_clock(clock) {}

    // While set, everything fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }
    // While true, find() never answers.
    void hang(bool hangs) { m_hangs = hangs; }
    [[nodiscard]] const QHash<CacheKey, CachedAnswer> &all() const { return m_answers; }
    [[nodiscard]] int lookups() const { return m_lookups; }

    void setBounds(const CacheBounds &bounds) override { m_bounds = bounds; }
    [[nodiscard]] QFuture<Result<std::optional<CachedAnswer>>> find(const CacheKey &key) override;
    QFuture<Result<void>> served(const CacheKey &key, Money saved) override;
    QFuture<Result<void>> keep(const CacheKey &key, const CachedAnswer &answer) override;
    [[nodiscard]] QFuture<Result<CacheFigures>> figures() override;
    [[nodiscard]] QFuture<Result<void>> clear() override;

    // While true, findSimilar() never answers.
    void hangOnSimilar(bool hangs) { m_hangsOnSimilar = hangs; }
    [[nodiscard]] SimilarAnswers *similar() override { return this; }
    [[nodiscard]] QFuture<Result<QList<SimilarQuestion>>>
    findSimilar(const CacheScope &scope, const QList<float> &vector, int most) override;
    QFuture<Result<void>> note(const AskedQuestion &asked) override;
    QFuture<Result<void>> refuse(const QByteArray &key, double similarity) override;

private:
    template <class T, class... Value>
    [[nodiscard]] QFuture<Result<T>> ready(const Value &...value) const;
    [[nodiscard]] static qint64 weightOf(const CachedAnswer &answer);
    [[nodiscard]] qint64 bytes() const;
    [[nodiscard]] bool isOld(const CachedAnswer &answer) const;
    void begin();

    struct Asked
    {
        AskedQuestion question;
        double threshold = 0;
        int refusals = 0;
    };

    const Clock &m_clock;
    CacheBounds m_bounds;
    QHash<CacheKey, CachedAnswer> m_answers;
    QHash<CacheKey, Asked> m_asked;
    QList<CacheKey> m_used; // the longest unused first
    CacheFigures m_figures;
    std::optional<Error> m_failure;
    bool m_hangs = false;
    bool m_hangsOnSimilar = false;
    int m_lookups = 0;
};

} // namespace parley

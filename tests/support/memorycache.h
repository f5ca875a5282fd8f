// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A cache of answers in memory, and one can look into it. Header only.
#pragma once

#include "base/clock.h"
#include "base/vectorindex.h"
#include "chat/responsecache.h"
#include "chat/similaranswers.h"

#include <QHash>
#include <algorithm>

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
    [[nodiscard]] QFuture<Result<std::optional<CachedAnswer>>> find(const CacheKey &key) override
    {
        ++m_lookups;
        if (m_hangs) {
            QFutureInterface<Result<std::optional<CachedAnswer>>> never;
            never.reportStarted();
            return never.future();
        }
        const auto found = m_answers.constFind(key);
        const bool there = found != m_answers.cend() && !isOld(*found);
        return ready<std::optional<CachedAnswer>>(there ? std::optional(*found) : std::nullopt);
    }
    QFuture<Result<void>> served(const CacheKey &key, Money saved) override
    {
        ++m_figures.hits;
        m_figures.saved += saved;
        begin();
        if (m_used.removeAll(key) > 0) {
            m_used.append(key);
        }
        return ready<void>();
    }
    QFuture<Result<void>> keep(const CacheKey &key, const CachedAnswer &answer) override
    {
        if (m_failure) {
            return ready<void>();
        }
        begin();
        m_answers.remove(key);
        m_used.removeAll(key);
        if (weightOf(answer) <= m_bounds.bytes / 10) {
            m_answers.insert(key, answer);
            m_used.append(key);
        }
        const QList<CacheKey> inOrder = m_used;
        for (const CacheKey &one : inOrder) {
            if (isOld(m_answers.value(one)) || bytes() > m_bounds.bytes) {
                m_answers.remove(one);
                m_used.removeAll(one);
            }
        }
        return ready<void>();
    }
    [[nodiscard]] QFuture<Result<CacheFigures>> figures() override
    {
        CacheFigures figures = m_figures;
        figures.answers = m_answers.size();
        figures.bytes = bytes();
        for (const CachedAnswer &answer : m_answers) {
            figures.oldest =
                figures.oldest.isValid() ? std::min(figures.oldest, answer.stored) : answer.stored;
        }
        return ready<CacheFigures>(figures);
    }
    [[nodiscard]] QFuture<Result<void>> clear() override
    {
        m_answers.clear();
        m_used.clear();
        m_asked.clear();
        return ready<void>();
    }

    // While true, findSimilar() never answers.
    void hangOnSimilar(bool hangs) { m_hangsOnSimilar = hangs; }
    [[nodiscard]] SimilarAnswers *similar() override { return this; }
    [[nodiscard]] QFuture<Result<QList<SimilarQuestion>>>
    findSimilar(const CacheScope &scope, const QList<float> &vector, int most) override
    {
        if (m_hangsOnSimilar) {
            QFutureInterface<Result<QList<SimilarQuestion>>> never;
            never.reportStarted();
            return never.future();
        }
        QList<SimilarQuestion> found;
        for (const Asked &one : std::as_const(m_asked)) {
            const bool there =
                m_answers.contains(one.question.key) && !isOld(m_answers.value(one.question.key));
            if (there && one.question.scope == scope && one.refusals < mostRefusals &&
                one.question.vector.size() == vector.size() && unitVector(vector)) {
                found.append({one.question.key, one.question.question,
                              cosine(vector, one.question.vector), one.threshold});
            }
        }
        std::sort(found.begin(), found.end(),
                  [](const auto &a, const auto &b) { return a.similarity > b.similarity; });
        return ready<QList<SimilarQuestion>>(
            found.first(std::min(found.size(), qsizetype(std::max(most, 0)))));
    }
    QFuture<Result<void>> note(const AskedQuestion &asked) override
    {
        if (m_answers.contains(asked.key) && unitVector(asked.vector)) {
            m_asked[asked.key].question = asked;
        }
        return ready<void>();
    }
    QFuture<Result<void>> refuse(const QByteArray &key, double similarity) override
    {
        if (const auto found = m_asked.find(key); found != m_asked.end()) {
            found->threshold = std::max(found->threshold, similarity);
            ++found->refusals;
        }
        return ready<void>();
    }

private:
    template <class T, class... Value>
    [[nodiscard]] QFuture<Result<T>> ready(const Value &...value) const
    {
        return QtFuture::makeReadyFuture(m_failure ? Result<T>(Unexpected(*m_failure))
                                                   : Result<T>(value...));
    }
    [[nodiscard]] static qint64 weightOf(const CachedAnswer &answer)
    {
        return cachedAnswerToJson(answer).size() + 200;
    }
    [[nodiscard]] qint64 bytes() const
    {
        qint64 sum = 0;
        for (const CachedAnswer &answer : m_answers) {
            sum += weightOf(answer);
        }
        return sum;
    }
    [[nodiscard]] bool isOld(const CachedAnswer &answer) const
    {
        const auto age = std::chrono::milliseconds(m_bounds.age).count();
        return answer.stored < m_clock.now().addMSecs(-age);
    }
    void begin()
    {
        if (!m_figures.since.isValid()) {
            m_figures.since = m_clock.now();
        }
    }

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

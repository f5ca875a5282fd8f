// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/memorycache.h"

#include <algorithm>

namespace parley {

QFuture<Result<std::optional<CachedAnswer>>> MemoryCache::find(const CacheKey &key)
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

QFuture<Result<void>> MemoryCache::served(const CacheKey &key, Money saved)
{
    ++m_figures.hits;
    m_figures.saved += saved;
    begin();
    if (m_used.removeAll(key) > 0) {
        m_used.append(key);
    }
    return ready<void>();
}

QFuture<Result<void>> MemoryCache::keep(const CacheKey &key, const CachedAnswer &answer)
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

QFuture<Result<CacheFigures>> MemoryCache::figures()
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

QFuture<Result<void>> MemoryCache::clear()
{
    m_answers.clear();
    m_used.clear();
    m_asked.clear();
    return ready<void>();
}

QFuture<Result<QList<SimilarQuestion>>>
MemoryCache::findSimilar(const CacheScope &scope, const QList<float> &vector, int most)
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

QFuture<Result<void>> MemoryCache::note(const AskedQuestion &asked)
{
    if (m_answers.contains(asked.key) && unitVector(asked.vector)) {
        m_asked[asked.key].question = asked;
    }
    return ready<void>();
}

QFuture<Result<void>> MemoryCache::refuse(const QByteArray &key, double similarity)
{
    if (const auto found = m_asked.find(key); found != m_asked.end()) {
        found->threshold = std::max(found->threshold, similarity);
        ++found->refusals;
    }
    return ready<void>();
}

template <class T, class... Value>
QFuture<Result<T>> MemoryCache::ready(const Value &...value) const
{
    return QtFuture::makeReadyFuture(m_failure ? Result<T>(Unexpected(*m_failure))
                                               : Result<T>(value...));
}

qint64 MemoryCache::weightOf(const CachedAnswer &answer)
{
    return cachedAnswerToJson(answer).size() + 200;
}

qint64 MemoryCache::bytes() const
{
    qint64 sum = 0;
    for (const CachedAnswer &answer : m_answers) {
        sum += weightOf(answer);
    }
    return sum;
}

bool MemoryCache::isOld(const CachedAnswer &answer) const
{
    const auto age = std::chrono::milliseconds(m_bounds.age).count();
    return answer.stored < m_clock.now().addMSecs(-age);
}

void MemoryCache::begin()
{
    if (!m_figures.since.isValid()) {
        m_figures.since = m_clock.now();
    }
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqliteresponsecache.h"

namespace parley {

SqliteResponseCache::SqliteResponseCache(const QString &path, const Clock &clock)
    : m_clock(clock), m_file(std::make_shared<AnswerFile>(path))
{}

SqliteResponseCache::~SqliteResponseCache()
{
    static_cast<void>(m_thread.run([file = m_file.get()] {
        file->close();
        return true;
    }));
}

template <class T, class Work>
QFuture<Result<T>> SqliteResponseCache::run(Work work)
{
    return m_thread.run(
        [file = m_file.get(), work = std::move(work)] { return file->use<T>(work); });
}

QDateTime SqliteResponseCache::notBefore() const
{
    return m_clock.now().addMSecs(-std::chrono::milliseconds(m_bounds.age).count());
}

QFuture<Result<std::optional<CachedAnswer>>> SqliteResponseCache::find(const CacheKey &key)
{
    return run<std::optional<CachedAnswer>>(
        [key, since = notBefore()](const AnswerRows &rows) { return rows.find(key, since); });
}

QFuture<Result<void>> SqliteResponseCache::served(const CacheKey &key, Money saved)
{
    return run<void>([key, saved, now = m_clock.now()](const AnswerRows &rows) {
        return rows.served(key, saved, now);
    });
}

QFuture<Result<void>> SqliteResponseCache::keep(const CacheKey &key, const CachedAnswer &answer)
{
    return run<void>([key, answer, bounds = m_bounds](const AnswerRows &rows) {
        return rows.keep(key, answer, bounds);
    });
}

QFuture<Result<CacheFigures>> SqliteResponseCache::figures()
{
    return m_thread.run([file = m_file.get()] {
        auto figures =
            file->use<CacheFigures>([](const AnswerRows &rows) { return rows.figures(); });
        if (figures) {
            figures->setAside = file->setAside();
        }
        return figures;
    });
}

QFuture<Result<void>> SqliteResponseCache::clear()
{
    return m_thread.run([file = m_file.get()] { return file->clear(); });
}

QFuture<Result<QList<SimilarQuestion>>>
SqliteResponseCache::findSimilar(const CacheScope &scope, const QList<float> &vector, int most)
{
    return run<QList<SimilarQuestion>>(
        [scope, vector, most, since = notBefore()](const AnswerRows &rows) {
            return rows.similar().find(scope, vector, most, since);
        });
}

QFuture<Result<void>> SqliteResponseCache::note(const AskedQuestion &asked)
{
    return run<void>([asked, bounds = m_bounds, now = m_clock.now()](const AnswerRows &rows) {
        return rows.note(asked, bounds, now);
    });
}

QFuture<Result<void>> SqliteResponseCache::refuse(const QByteArray &key, double similarity)
{
    return run<void>([key, similarity](const AnswerRows &rows) {
        return rows.similar().refuse(key, similarity);
    });
}

} // namespace parley

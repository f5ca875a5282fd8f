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

QFuture<Result<std::optional<CachedAnswer>>> SqliteResponseCache::find(const CacheKey &key)
{
    const auto age = std::chrono::milliseconds(m_bounds.age).count();
    return run<std::optional<CachedAnswer>>(
        [key, notBefore = m_clock.now().addMSecs(-age)](const AnswerRows &rows) {
            return rows.find(key, notBefore);
        });
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

} // namespace parley

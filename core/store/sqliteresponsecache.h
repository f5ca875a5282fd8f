// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ResponseCache in a SQLite file of its own and with a thread of its own: nothing ever waits for it
// that waits for conversations. Main thread; `clock` outlives it. Made without touching the disk.
#pragma once

#include "base/clock.h"
#include "chat/responsecache.h"
#include "store/answerfile.h"
#include "store/storethread.h"

namespace parley {

class SqliteResponseCache final : public ResponseCache, public SimilarAnswers
{
public:
    SqliteResponseCache(const QString &path, const Clock &clock);
    ~SqliteResponseCache() override;

    void setBounds(const CacheBounds &bounds) override { m_bounds = bounds; }
    [[nodiscard]] QFuture<Result<std::optional<CachedAnswer>>> find(const CacheKey &key) override;
    QFuture<Result<void>> served(const CacheKey &key, Money saved) override;
    QFuture<Result<void>> keep(const CacheKey &key, const CachedAnswer &answer) override;
    [[nodiscard]] QFuture<Result<CacheFigures>> figures() override;
    [[nodiscard]] QFuture<Result<void>> clear() override;
    [[nodiscard]] SimilarAnswers *similar() override { return this; }

    [[nodiscard]] QFuture<Result<QList<SimilarQuestion>>>
    findSimilar(const CacheScope &scope, const QList<float> &vector, int most) override;
    QFuture<Result<void>> note(const AskedQuestion &asked) override;
    QFuture<Result<void>> refuse(const QByteArray &key, double similarity) override;

private:
    [[nodiscard]] QDateTime notBefore() const;
    template <class T, class Work>
    [[nodiscard]] QFuture<Result<T>> run(Work work);

    const Clock &m_clock;
    CacheBounds m_bounds;
    std::shared_ptr<AnswerFile> m_file; // of the thread
    StoreThread m_thread;
};

} // namespace parley

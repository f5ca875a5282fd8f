// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Replays in memory.
#pragma once

#include "chat/replaystore.h"

namespace parley {

class MemoryReplays final : public ReplayStore
{
public:
    // While set, saving fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }

    [[nodiscard]] QFuture<Result<void>> add(const Replay &replay) override;
    [[nodiscard]] QFuture<Result<void>> saveCell(const ReplayId &id,
                                                 const ReplayCell &cell) override;
    [[nodiscard]] QFuture<Result<void>> rename(const ReplayId &id, const QString &title) override;
    [[nodiscard]] QFuture<Result<void>> setBudget(const ReplayId &id,
                                                  const std::optional<Money> &budget) override;
    [[nodiscard]] QFuture<Result<QList<ReplaySummary>>> list() override;
    [[nodiscard]] QFuture<Result<ReplayRecord>> load(const ReplayId &id) override;
    [[nodiscard]] QFuture<Result<void>> remove(const ReplayId &id) override;

private:
    template <class Change>
    [[nodiscard]] QFuture<Result<void>> change(const ReplayId &id, const Change &change);
    [[nodiscard]] QList<ReplayRecord>::iterator find(const ReplayId &id);
    static Error missing();

    QList<ReplayRecord> m_records; // newest first
    std::optional<Error> m_failure;
};

} // namespace parley

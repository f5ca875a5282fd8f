// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A vote book in memory.
#pragma once

#include "chat/votebook.h"

namespace parley {

class MemoryVotes final : public VoteBook
{
public:
    // While set, recording fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }
    [[nodiscard]] const QList<Vote> &all() const { return m_votes; }

    [[nodiscard]] QFuture<Result<void>> record(const Vote &vote) override;
    [[nodiscard]] QFuture<Result<QList<Vote>>> votes(const ContestId &contest) override;

private:
    QList<Vote> m_votes;
    std::optional<Error> m_failure;
};

} // namespace parley

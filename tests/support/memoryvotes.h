// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A vote book in memory. Header only.
#pragma once

#include "chat/votebook.h"

#include <algorithm>

namespace parley {

class MemoryVotes final : public VoteBook
{
public:
    // While set, recording fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }
    [[nodiscard]] const QList<Vote> &all() const { return m_votes; }

    [[nodiscard]] QFuture<Result<void>> record(const Vote &vote) override
    {
        const Result<void> sound = m_failure ? Unexpected(*m_failure) : checkVote(vote);
        const bool known = std::any_of(m_votes.cbegin(), m_votes.cend(),
                                       [&vote](const Vote &one) { return one.id == vote.id; });
        if (sound && !known) {
            m_votes.append(vote);
        }
        return QtFuture::makeReadyFuture(sound);
    }
    [[nodiscard]] QFuture<Result<QList<Vote>>> votes(const ContestId &contest) override
    {
        QList<Vote> found;
        for (const Vote &vote : m_votes) {
            if (contest.isNull() || vote.contest == contest) {
                found.append(vote);
            }
        }
        return QtFuture::makeReadyFuture(Result<QList<Vote>>(found));
    }

private:
    QList<Vote> m_votes;
    std::optional<Error> m_failure;
};

} // namespace parley

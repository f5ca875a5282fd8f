// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/memoryvotes.h"

#include <algorithm>

namespace parley {

QFuture<Result<void>> MemoryVotes::record(const Vote &vote)
{
    const Result<void> sound = m_failure ? Unexpected(*m_failure) : checkVote(vote);
    const bool known = std::any_of(m_votes.cbegin(), m_votes.cend(),
                                   [&vote](const Vote &one) { return one.id == vote.id; });
    if (sound && !known) {
        m_votes.append(vote);
    }
    return QtFuture::makeReadyFuture(sound);
}

QFuture<Result<QList<Vote>>> MemoryVotes::votes(const ContestId &contest)
{
    QList<Vote> found;
    for (const Vote &vote : m_votes) {
        if (contest.isNull() || vote.contest == contest) {
            found.append(vote);
        }
    }
    return QtFuture::makeReadyFuture(Result<QList<Vote>>(found));
}

} // namespace parley

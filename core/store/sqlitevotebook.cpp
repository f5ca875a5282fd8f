// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/sqlitevotebook.h"

#include "store/addedtables.h"
#include "store/sqliteconversationstore.h"
#include "store/voterows.h"

namespace parley {

QFuture<Result<void>> SqliteVoteBook::record(const Vote &vote)
{
    if (const auto sound = checkVote(vote); !sound) {
        return QtFuture::makeReadyFuture(sound);
    }
    return m_store.write(
        [vote](const QSqlDatabase &connection) { return VoteRows(connection).add(vote); });
}

QFuture<Result<QList<Vote>>> SqliteVoteBook::votes(const ContestId &contest)
{
    return m_store.readAside<QList<Vote>>(askingRows<VoteRows>(
        "votes", [contest](const VoteRows &rows) { return rows.votes(contest); }));
}

} // namespace parley

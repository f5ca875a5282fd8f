// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: every vote a person gave. It only grows, and outlives the chats it is about; what was taken
// back stays in it. Main thread; work happens elsewhere and comes back as a future: an answer knows
// all that was recorded before its question was asked.
#pragma once

#include "chat/vote.h"

#include <QFuture>

namespace parley {

class VoteBook
{
public:
    virtual ~VoteBook() = default;

    // The errors of checkVote(), then Storage.
    [[nodiscard]] virtual QFuture<Result<void>> record(const Vote &vote) = 0;
    // All of them, in the order they were given; of one contest alone unless it is null.
    [[nodiscard]] virtual QFuture<Result<QList<Vote>>> votes(const ContestId &contest = {}) = 0;
};

} // namespace parley

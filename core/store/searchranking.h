// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The best of some messages first: those that hold the words often for their length, seldom words
// counting more (BM25, of these messages alone). What is as good stays in its order. Pure function,
// any thread.
#pragma once

#include "chat/searchwords.h"

namespace parley {

struct FoundMessage
{
    SearchHit hit; // without a snippet
    QString text;
};

// `frequencies`: how many messages hold each term.
[[nodiscard]] QList<FoundMessage> bestOf(QList<FoundMessage> messages,
                                         const QList<SearchTerm> &terms,
                                         const QList<qint64> &frequencies);

} // namespace parley

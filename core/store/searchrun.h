// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One search through titles and messages. Newest first is quick with any words: what nearly every
// message holds is found by looking at the newest ones, what few hold by the index. Any thread that
// made the connection; reads only.
#pragma once

#include "base/result.h"
#include "chat/search.h"

class QSqlDatabase;

namespace parley {

// The best of more than 3,000 messages are the newest of them.
[[nodiscard]] Result<QList<SearchHit>> runSearch(const QSqlDatabase &connection,
                                                 const SearchRequest &request);

} // namespace parley

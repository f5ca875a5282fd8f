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

// Best first ranks all messages where each word is in at most 3,000 of them, else the newest 500
// that match, fewer only when that takes long. Code and files are looked for in the newest 20,000
// messages with the words.
[[nodiscard]] Result<QList<SearchHit>> runSearch(const QSqlDatabase &connection,
                                                 const SearchRequest &request);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What of a message can be found: text, reasoning, results of tools, names of files and what is in
// text files; or only its code blocks, or only its files. Pure function, any thread.
#pragma once

#include "chat/search.h"

namespace parley {

[[nodiscard]] QString
searchableText(const Message &message,
               SearchRequest::Within within = SearchRequest::Within::Everything);

} // namespace parley

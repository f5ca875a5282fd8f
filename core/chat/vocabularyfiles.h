// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where vocabularies come from: three ship as resources, those of open models are read from
// parley/vocabularies in the folders for data, if they were put there (./dev vocabularies). What is
// there is looked up once per run; each is loaded at its first use and kept. Any thread.
#pragma once

#include "chat/bpevocabulary.h"
#include "chat/modelvocabulary.h"

namespace parley {

// Is it there, and was it not in vain to read it? The ones that ship always are.
[[nodiscard]] bool isInstalled(VocabularyName name);
// About 0.1 s at its first use for the largest. O200k's for one that is not there or damaged.
[[nodiscard]] std::shared_ptr<const BpeVocabulary> sharedVocabulary(VocabularyName name);

} // namespace parley

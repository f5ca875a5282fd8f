// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which vocabulary a model counts with, and how far a count with it can be trusted. By rule, never
// by a list of names: ids appear weekly. Any thread. Open models have their own vocabulary where
// that is installed. Sources of the rules and factors: docs/tokens.md.
#pragma once

#include <QStringView>

namespace parley {

// Behind the first three: of open models, not always there (chat/vocabularyfiles.h).
enum class VocabularyName { O200k, Cl100k, Claude, Llama3, Qwen3, DeepSeek, Gemma3 };

// Claude's tokenizer since 4.7 makes about a third more of Latin text and no more of other scripts.
inline constexpr double newClaudeLatin = 1.32;

struct ModelVocabulary
{
    VocabularyName name = VocabularyName::O200k;
    double factor = 1.0;      // tokens of the model per token of the vocabulary
    double latinFactor = 1.0; // additional, for text in Latin letters; other scripts take 1
    bool exact = false;       // published as this model's own
    friend bool operator==(const ModelVocabulary &, const ModelVocabulary &) = default;
};

// `model` as the provider names it; a leading "vendor/" is skipped.
[[nodiscard]] ModelVocabulary vocabularyOf(QStringView model);
// Named as OpenAI names its models; `id` without a vendor before it.
[[nodiscard]] bool isOpenAiModel(QStringView id);

} // namespace parley

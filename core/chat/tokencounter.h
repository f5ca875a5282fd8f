// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How many tokens a text has: a count always says whether it is exact or an estimate.
#pragma once

#include "chat/bpetokenizer.h"
#include "chat/modelvocabulary.h"

#include <QStringView>
#include <map>

namespace parley {

struct ChatRequest;
struct Message;

struct TokenCount
{
    qint64 tokens = 0;
    bool exact = false; // false: show it with "≈"
    friend bool operator==(const TokenCount &, const TokenCount &) = default;
};

// An estimate by kinds of characters (about 4 Latin letters, 1.5 CJK characters a token), where no
// vocabulary is at hand. Linear, no allocation; pure, any thread.
[[nodiscard]] TokenCount estimateTokens(QStringView text);
// Of all texts in it; pictures are left out.
[[nodiscard]] TokenCount estimateTokens(const Message &message);
[[nodiscard]] TokenCount estimateTokens(const ChatRequest &request);
// Share of the text that is written in Latin letters, 0 … 1; blanks do not count.
[[nodiscard]] double latinShare(QStringView text);

// Counts with the vocabulary of the model. Vocabularies ship as resources, are loaded at their
// first use (about 0.1 s for the largest) and shared by all counters. One counter belongs to one
// thread at a time: give it to a worker, not to the window.
class TokenCounter
{
public:
    [[nodiscard]] TokenCount count(QStringView text, QStringView model);
    [[nodiscard]] qint64 count(QStringView text, VocabularyName vocabulary);
    // The ids in the vocabulary the model is counted with: its own only where count() says exact.
    [[nodiscard]] std::vector<std::uint32_t> encode(QStringView text, QStringView model);

private:
    [[nodiscard]] BpeTokenizer &tokenizer(VocabularyName name);
    std::map<VocabularyName, BpeTokenizer> m_tokenizers;
};

} // namespace parley

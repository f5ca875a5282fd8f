// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Counts and encodes text with a byte-pair vocabulary; ids equal those of the published reference
// implementations. Text that looks like a special token ("<|endoftext|>") is ordinary text. One
// tokenizer belongs to one thread at a time (it keeps a cache of short pieces); any number may
// share a vocabulary. Time is O(n log n) at worst, for one piece of n bytes.
#pragma once

#include "chat/bpevocabulary.h"

#include <QStringView>

namespace parley {

class BpeTokenizer
{
public:
    explicit BpeTokenizer(std::shared_ptr<const BpeVocabulary> vocabulary);

    [[nodiscard]] qint64 count(QStringView text);
    [[nodiscard]] std::vector<std::uint32_t> encode(QStringView text);

private:
    struct CachedPiece
    {
        char bytes[15] = {};
        unsigned char size = 0; // 0: empty
        std::uint32_t tokens = 0;
    };

    [[nodiscard]] QByteArray prepared(QStringView text) const;
    [[nodiscard]] std::uint32_t countPiece(const char *bytes, std::size_t size);
    // Leaves the starts of the tokens of a piece in m_starts.
    void merge(const char *bytes, std::size_t size);
    void mergeShort(const char *bytes, std::size_t size);
    void mergeLong(const char *bytes, std::size_t size);

    std::shared_ptr<const BpeVocabulary> m_vocabulary;
    std::vector<CachedPiece> m_cache;
    std::vector<std::uint32_t> m_starts; // of the tokens of the last merge
    std::vector<std::uint32_t> m_ranks;  // scratch of mergeShort
};

} // namespace parley

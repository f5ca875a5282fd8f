// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Counts and encodes text with a byte-pair vocabulary; ids equal those of the published reference
// implementations. Text that looks like a special token ("<|endoftext|>") is ordinary text. One
// tokenizer belongs to one thread at a time (it keeps a cache of short pieces); any number may
// share a vocabulary. Time is linear in the bytes, whatever they are.
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
    // Ranks of the tokens of these bytes as one piece, of any kind but none; until the next call.
    [[nodiscard]] const std::vector<std::uint32_t> &merge(QByteArrayView piece);

private:
    // Up to 15 bytes of a piece; behind them, in the last byte, their number and that of the
    // tokens.
    struct CachedPiece
    {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
    };

    [[nodiscard]] QByteArray prepared(QStringView text) const;
    template <class Work> // void(QByteArrayView piece)
    void forEachPiece(QByteArrayView text, Work work) const;
    [[nodiscard]] std::uint32_t countPiece(QByteArrayView piece);

    std::shared_ptr<const BpeVocabulary> m_vocabulary;
    std::vector<CachedPiece> m_cache;
    std::vector<std::uint32_t> m_ranks; // of the last merge
    std::vector<bool> m_dead;           // where no token may begin; scratch of merge
};

} // namespace parley

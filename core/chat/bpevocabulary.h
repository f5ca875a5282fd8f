// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The tokens of a byte-pair encoding: bytes of every token in order of rank, and a table from bytes
// to rank. Immutable once made, shared by shared_ptr<const>, any thread. In all vocabularies we
// ship the rank is the token's id.
#pragma once

#include "base/result.h"
#include "chat/pretokenizer.h"

#include <QByteArray>
#include <memory>
#include <vector>

namespace parley {

class BpeVocabulary
{
public:
    static constexpr std::uint32_t none = 0xffffffff;

    enum class Normalise { No, Nfkc };

    // `packed`: per token in order of id its length and its bytes (resources/tokenizer). A length
    // is one byte, or 255 and two more, little-endian. `firstId` is the id of the first token.
    // Fails when the data is cut short or a single byte has no token.
    [[nodiscard]] static Result<std::shared_ptr<const BpeVocabulary>>
    load(const QByteArray &packed, PieceRule rule, Normalise normalise, std::uint32_t firstId = 0);

    // The rank of exactly these bytes, or none. Smaller ranks are merged first.
    [[nodiscard]] std::uint32_t find(const char *bytes, std::size_t size) const;
    // The same for two bytes, by table: every piece that is merged begins with these.
    [[nodiscard]] std::uint32_t findPair(const char *bytes) const
    {
        return m_pairs[static_cast<unsigned char>(bytes[0]) * 256U +
                       static_cast<unsigned char>(bytes[1])];
    }
    [[nodiscard]] std::uint32_t idOfRank(std::uint32_t rank) const { return rank + m_firstId; }
    [[nodiscard]] PieceRule rule() const { return m_rule; }
    [[nodiscard]] Normalise normalise() const { return m_normalise; }
    [[nodiscard]] std::size_t size() const { return m_offsets.size() - 1; }

private:
    struct Slot
    {
        std::uint32_t tag = 0; // upper half of the hash
        std::uint32_t rank = none;
    };

    [[nodiscard]] bool read(const QByteArray &packed);
    void insert(std::uint32_t rank);

    std::vector<char> m_arena; // all tokens, one after the other
    std::vector<std::uint32_t> m_offsets;
    std::vector<std::uint32_t> m_pairs; // rank of every token of two bytes
    std::vector<Slot> m_slots;          // open addressing; size is a power of two
    std::size_t m_longest = 0;
    std::uint32_t m_firstId = 0;
    PieceRule m_rule = PieceRule::O200k;
    Normalise m_normalise = Normalise::No;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The tokens of a byte-pair encoding: a trie over their bytes, and of which two tokens each was
// merged. Immutable once made, shared by shared_ptr<const>, any thread. In all vocabularies we ship
// the rank is the token's id, and smaller ranks are merged first.
#pragma once

#include "base/result.h"
#include "chat/packedtable.h"
#include "chat/pretokenizer.h"

#include <QByteArray>
#include <memory>
#include <vector>

namespace parley {

class BpeVocabulary
{
public:
    static constexpr std::uint32_t none = PackedTable::none;

    // BlankMarks: each blank becomes U+2581, as SentencePiece writes it.
    enum class Normalise { No, Nfc, Nfkc, BlankMarks };

    // `packed` (resources/tokenizer): the number of tokens in four bytes; per token in order of id
    // its length and its bytes; per token the length of the left one of the two it was merged from:
    // 0 for what was not merged, a byte or a character; its own length for what no merge makes, and
    // what is a token only as a whole piece. A length is one byte, or 255 and two more. All
    // little-endian. `firstId` is the id of the first token. Fails when the data is cut short, a
    // byte has no token, or a token is not merged from two before it.
    [[nodiscard]] static Result<std::shared_ptr<const BpeVocabulary>>
    load(const QByteArray &packed, PieceRule rule, Normalise normalise, std::uint32_t firstId = 0);

    // The rank of exactly these bytes, or none.
    [[nodiscard]] std::uint32_t find(QByteArrayView bytes) const;
    // The longest token these bytes begin with; there is one, as each byte is a token. Not empty.
    [[nodiscard]] std::uint32_t longest(QByteArrayView bytes) const;
    // The next shorter token that this one begins with, or none.
    [[nodiscard]] std::uint32_t shorter(std::uint32_t rank) const { return m_tokens[rank].shorter; }
    [[nodiscard]] qsizetype length(std::uint32_t rank) const { return m_tokens[rank].length; }
    // No merge makes it: it is a token only as a whole piece.
    [[nodiscard]] bool isWholePiece(std::uint32_t rank) const
    {
        return m_tokens[rank].left == rank;
    }
    // Would merging the bytes of both give just these two, side by side? `first`: the right one's
    // first.
    [[nodiscard]] bool areNeighbours(std::uint32_t left, std::uint32_t right, char first) const;

    [[nodiscard]] std::uint32_t idOfRank(std::uint32_t rank) const { return rank + m_firstId; }
    [[nodiscard]] PieceRule rule() const { return m_rule; }
    [[nodiscard]] Normalise normalise() const { return m_normalise; }
    [[nodiscard]] std::size_t size() const { return m_tokens.size(); }

private:
    struct Token
    {
        std::uint64_t follow = 0; // with what the right parts begin where this is the left one
        std::uint32_t left =
            none; // what it is merged from; none: it is not; itself: see isWholePiece
        std::uint32_t right = none;
        std::uint32_t shorter = none;
        std::uint32_t length = 0;
    };
    struct Piece
    {
        QByteArrayView bytes;
        qsizetype left = 0;
    };
    class Reader;

    [[nodiscard]] bool read(const QByteArray &packed);
    [[nodiscard]] bool build(const std::vector<Piece> &pieces);
    [[nodiscard]] bool addBytes(const std::vector<Piece> &pieces);
    [[nodiscard]] bool addMerge(std::uint32_t rank, const Piece &piece);
    [[nodiscard]] std::uint32_t root() const { return static_cast<std::uint32_t>(size()); }
    [[nodiscard]] bool isToken(std::uint32_t node) const { return node < size(); }

    std::vector<Token> m_tokens;
    PackedTable
        m_children; // the trie: node and byte to node; that of a token has its rank for a number
    PackedTable m_merges; // two ranks to the rank of both together
    std::vector<std::uint32_t>
        m_wide; // by code point: the tokens that are a character of three bytes
    std::uint32_t m_nodes = 0;
    std::uint32_t m_firstId = 0;
    PieceRule m_rule = PieceRule::O200k;
    Normalise m_normalise = Normalise::No;
};

} // namespace parley

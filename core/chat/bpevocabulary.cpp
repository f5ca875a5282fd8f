// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/bpevocabulary.h"

#include <QtEndian>
#include <algorithm>
#include <numeric>
#include <optional>

namespace parley {

namespace {

constexpr std::ptrdiff_t allBytes = 256;
constexpr int rankBits = 20;
constexpr std::size_t mostTokens = std::size_t(1) << rankBits;
constexpr qsizetype mostBytes = BpeVocabulary::none - 1; // each may be a node

std::uint64_t childKey(std::uint32_t node, char byte)
{
    return (std::uint64_t(node) << 8) | static_cast<unsigned char>(byte);
}

std::uint64_t mergeKey(std::uint32_t left, std::uint32_t right)
{
    return (std::uint64_t(left) << rankBits) | right;
}

// Of the first byte of what follows: those of one alphabet are apart from each other.
std::uint64_t followBit(char first)
{
    return std::uint64_t(1) << (static_cast<unsigned char>(first) & 63U);
}

// A character of three bytes, as most of Asia's are.
constexpr qsizetype wideBytes = 3;

bool isWide(QByteArrayView bytes)
{
    return bytes.size() >= wideBytes && (bytes[0] & 0xf0) == 0xe0 && (bytes[1] & 0xc0) == 0x80 &&
           (bytes[2] & 0xc0) == 0x80;
}

// Its code point.
std::size_t wideIndex(QByteArrayView bytes)
{
    const auto low = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]) & 0x3fU; };
    return ((static_cast<unsigned char>(bytes[0]) & 0xfU) << 12) | (low(1) << 6) | low(2);
}

} // namespace

class BpeVocabulary::Reader
{
public:
    explicit Reader(const QByteArray &packed) : m_packed(packed) {}

    [[nodiscard]] std::optional<std::uint32_t> count()
    {
        const QByteArrayView bytes = take(sizeof(quint32));
        return m_failed ? std::nullopt : std::optional(qFromLittleEndian<quint32>(bytes.data()));
    }
    [[nodiscard]] qsizetype length()
    {
        constexpr unsigned char longLength = 255;
        const QByteArrayView first = take(1);
        if (m_failed || static_cast<unsigned char>(first[0]) != longLength) {
            return m_failed ? 0 : static_cast<unsigned char>(first[0]);
        }
        const QByteArrayView both = take(sizeof(quint16));
        return m_failed ? 0 : qFromLittleEndian<quint16>(both.data());
    }
    [[nodiscard]] QByteArrayView text() { return take(length()); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_at == m_packed.size(); }

private:
    [[nodiscard]] QByteArrayView take(qsizetype size)
    {
        m_failed = m_failed || m_packed.size() - m_at < size;
        m_at += m_failed ? 0 : size;
        return m_failed ? QByteArrayView() : QByteArrayView(m_packed).sliced(m_at - size, size);
    }

    const QByteArray &m_packed;
    qsizetype m_at = 0;
    bool m_failed = false;
};

Result<std::shared_ptr<const BpeVocabulary>> BpeVocabulary::load(const QByteArray &packed,
                                                                 PieceRule rule,
                                                                 Normalise normalise,
                                                                 std::uint32_t firstId)
{
    const auto vocabulary = std::make_shared<BpeVocabulary>();
    vocabulary->m_rule = rule;
    vocabulary->m_normalise = normalise;
    vocabulary->m_firstId = firstId;
    if (!vocabulary->read(packed)) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("the vocabulary data is cut short or damaged"));
    }
    return std::shared_ptr<const BpeVocabulary>(vocabulary);
}

bool BpeVocabulary::read(const QByteArray &packed)
{
    Reader reader(packed);
    const auto count = reader.count();
    if (!count || *count == 0 || *count > static_cast<std::size_t>(packed.size()) ||
        *count > mostTokens || packed.size() > mostBytes) {
        return false;
    }
    std::vector<Piece> pieces(*count);
    for (Piece &piece : pieces) {
        piece.bytes = reader.text();
    }
    for (Piece &piece : pieces) {
        piece.left = reader.length();
    }
    if (reader.failed() || !reader.atEnd()) {
        return false;
    }
    return build(pieces);
}

bool BpeVocabulary::build(const std::vector<Piece> &pieces)
{
    m_tokens.resize(pieces.size());
    m_nodes = static_cast<std::uint32_t>(pieces.size()) + 1; // behind them the root
    m_children = PackedTable(pieces.size() * 5 / 2); // as many nodes as there are in what we ship
    m_merges = PackedTable(pieces.size());
    m_wide.assign(std::size_t(1) << 16, none);
    std::uint32_t rank = 0;
    return addBytes(pieces) && std::all_of(pieces.begin(), pieces.end(), [&](const Piece &piece) {
               return addMerge(rank++, piece);
           });
}

// One byte of all tokens after the other: what ends there first, so that it finds its place free;
// and as no step waits for the one before, most of the time for memory is spent at once.
bool BpeVocabulary::addBytes(const std::vector<Piece> &pieces)
{
    std::vector<std::uint32_t> order(pieces.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return pieces[a].bytes.size() < pieces[b].bytes.size();
    });
    if (pieces[order.front()].bytes.isEmpty()) {
        return false;
    }
    std::vector<std::uint32_t> nodes(pieces.size(), root());
    auto first = order.begin();
    for (qsizetype depth = 0; first != order.end(); ++depth) {
        for (; first != order.end() && pieces[*first].bytes.size() == depth + 1; ++first) {
            if (m_children.insert(childKey(nodes[*first], pieces[*first].bytes[depth]), *first) !=
                *first) {
                return false; // twice the same
            }
        }
        if (depth == 0 && first - order.begin() != allBytes) {
            return false;
        }
        for (auto it = first; it != order.end(); ++it) {
            std::uint32_t &node = nodes[*it];
            node = m_children.insert(childKey(node, pieces[*it].bytes[depth]), m_nodes);
            m_nodes += node == m_nodes ? 1 : 0;
            Token &token = m_tokens[*it];
            // a character is not cut into its bytes
            token.shorter = isToken(node) && pieces[*it].left > 0 ? node : token.shorter;
            token.left = depth + 1 == pieces[*it].left ? node : token.left;
        }
    }
    return true;
}

bool BpeVocabulary::addMerge(std::uint32_t rank, const Piece &piece)
{
    Token &token = m_tokens[rank];
    token.length = static_cast<std::uint32_t>(piece.bytes.size());
    if (token.length == wideBytes && isWide(piece.bytes)) {
        m_wide[wideIndex(piece.bytes)] = rank;
    }
    if (piece.left == 0) {
        return true;
    }
    if (piece.left == token.length) {
        token.left = rank;
        return true;
    }
    token.right = token.left == none ? none : find(piece.bytes.sliced(piece.left));
    if (token.left > rank || token.right > rank) {
        return false; // not merged from two that come before it
    }
    m_tokens[token.left].follow |= followBit(piece.bytes[piece.left]);
    return m_merges.insert(mergeKey(token.left, token.right), rank) == rank;
}

std::uint32_t BpeVocabulary::find(QByteArrayView bytes) const
{
    std::uint32_t node = root();
    for (const char byte : bytes) {
        node = m_children.find(childKey(node, byte));
        if (node == none) {
            return none;
        }
    }
    return isToken(node) ? node : none;
}

std::uint32_t BpeVocabulary::longest(QByteArrayView bytes) const
{
    std::uint32_t node = root();
    std::uint32_t rank = none;
    if (isWide(bytes) && m_wide[wideIndex(bytes)] != none) {
        node = rank = m_wide[wideIndex(bytes)];
        bytes = bytes.sliced(wideBytes);
    }
    for (const char byte : bytes) {
        node = m_children.find(childKey(node, byte));
        if (node == none) {
            break;
        }
        rank = isToken(node) ? node : rank;
    }
    return rank;
}

// The merges of both are undone at the seam, the latest first: what then stood on either side of
// the seam must not have been merged before that. Of equal merges the left one comes first.
bool BpeVocabulary::areNeighbours(std::uint32_t left, std::uint32_t right, char first) const
{
    const std::uint64_t bit = followBit(first); // of the right one, however far it is undone
    std::uint32_t before = none;                // only merges of a smaller rank had their turn
    for (;;) {
        const Token &l = m_tokens[left];
        const Token &r = m_tokens[right];
        if ((l.follow & bit) != 0 && m_merges.find(mergeKey(left, right)) < before) {
            return false; // none is larger than any rank
        }
        if (l.left == none && r.left == none) {
            return true;
        }
        if (l.left != none && (left > right || r.left == none)) {
            before = left;
            left = l.right;
        } else {
            before = right + 1;
            right = r.left;
        }
    }
}

} // namespace parley

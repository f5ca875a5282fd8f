// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/bpetokenizer.h"

#include <QString>
#include <QtEndian>
#include <array>

namespace parley {

namespace {

constexpr std::size_t cacheSlots = 64 * 1024;
constexpr std::size_t longestCached = 15;
constexpr qsizetype readBeyond = 16; // so that a key is read at once, wherever the piece ends
constexpr int topByte = 56;
constexpr std::uint64_t allButTop = (std::uint64_t(1) << topByte) - 1;

// By size: which bits of the first and of the second eight bytes belong to a piece.
constexpr auto lowBits = [] {
    std::array<std::uint64_t, longestCached + 1> masks{};
    for (std::size_t size = 0; size < masks.size(); ++size) {
        masks[size] = size < 8 ? (std::uint64_t(1) << (8 * size)) - 1 : ~std::uint64_t(0);
    }
    return masks;
}();
constexpr auto highBits = [] {
    std::array<std::uint64_t, longestCached + 1> masks{};
    for (std::size_t size = 9; size < masks.size(); ++size) {
        masks[size] = lowBits[size - 8];
    }
    return masks;
}();

std::size_t cacheSlot(std::uint64_t low, std::uint64_t high)
{
    const std::uint64_t hash = (low * 0x9e3779b97f4a7c15ULL) ^ (high * 0xc2b2ae3d27d4eb4fULL);
    return (hash >> 40) & (cacheSlots - 2);
}

} // namespace

BpeTokenizer::BpeTokenizer(std::shared_ptr<const BpeVocabulary> vocabulary)
    : m_vocabulary(std::move(vocabulary)), m_cache(cacheSlots)
{}

QByteArray BpeTokenizer::prepared(QStringView text) const
{
    switch (m_vocabulary->normalise()) {
    case BpeVocabulary::Normalise::Nfc:
        return text.toString().normalized(QString::NormalizationForm_C).toUtf8();
    case BpeVocabulary::Normalise::Nfkc:
        return text.toString().normalized(QString::NormalizationForm_KC).toUtf8();
    case BpeVocabulary::Normalise::BlankMarks:
        return text.toString().replace(u' ', u'\u2581').toUtf8();
    case BpeVocabulary::Normalise::No:
        break;
    }
    return text.toUtf8();
}

qint64 BpeTokenizer::count(QStringView text)
{
    QByteArray bytes = prepared(text);
    const qsizetype size = bytes.size();
    bytes.append(readBeyond, '\0');
    const QByteArrayView view(bytes.constData(), size);
    qint64 tokens = 0;
    forEachPiece(view, [&](QByteArrayView piece) { tokens += countPiece(piece); });
    return tokens;
}

std::vector<std::uint32_t> BpeTokenizer::encode(QStringView text)
{
    std::vector<std::uint32_t> ids;
    forEachPiece(prepared(text), [&](QByteArrayView piece) {
        for (const std::uint32_t rank : merge(piece)) {
            ids.push_back(m_vocabulary->idOfRank(rank));
        }
    });
    return ids;
}

template <class Work>
void BpeTokenizer::forEachPiece(QByteArrayView text, Work work) const
{
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = pieceEnd(m_vocabulary->rule(), text, from);
        work(text.sliced(from, end - from));
        from = end;
    }
}

std::uint32_t BpeTokenizer::countPiece(QByteArrayView piece)
{
    const auto size = static_cast<std::size_t>(piece.size());
    if (size == 1) {
        return 1;
    }
    if (size > longestCached) {
        return static_cast<std::uint32_t>(merge(piece).size());
    }
    const std::uint64_t low = qFromLittleEndian<quint64>(piece.data()) & lowBits[size];
    const std::uint64_t high = (qFromLittleEndian<quint64>(piece.data() + 8) & highBits[size]) |
                               (std::uint64_t(size) << (topByte + 4));
    constexpr std::uint64_t keyBits = allButTop | (std::uint64_t(0xf) << (topByte + 4));
    // of two places side by side the first has what came last
    CachedPiece *cached = &m_cache[cacheSlot(low, high)];
    for (int i = 0; i < 2; ++i) {
        if (cached[i].low == low && (cached[i].high & keyBits) == high) {
            return static_cast<std::uint32_t>(cached[i].high >> topByte) & 0xf;
        }
    }
    const std::size_t tokens = merge(piece).size();
    cached[1] = cached[0];
    cached[0] = {low, high | (std::uint64_t(tokens) << topByte)};
    return static_cast<std::uint32_t>(tokens);
}

// What byte-pair merging makes of bytes is the only row of tokens in which all neighbours could
// stand side by side. So tokens are laid from the left, the longest first; where none fits, the
// last one is taken back for a shorter one, and nothing is tried again from where it ended.
const std::vector<std::uint32_t> &BpeTokenizer::merge(QByteArrayView piece)
{
    m_ranks.clear();
    const BpeVocabulary &vocabulary = *m_vocabulary;
    std::uint32_t next = vocabulary.longest(piece);
    if (vocabulary.length(next) == piece.size()) {
        m_ranks.push_back(next);
        return m_ranks;
    }
    m_dead.assign(static_cast<std::size_t>(piece.size()) + 1, false);
    for (qsizetype at = 0; at < piece.size();) {
        const qsizetype end = at + vocabulary.length(next);
        if (!vocabulary.isWholePiece(next) && !m_dead[static_cast<std::size_t>(end)] &&
            (m_ranks.empty() || vocabulary.areNeighbours(m_ranks.back(), next, piece[at]))) {
            m_ranks.push_back(next);
            at = end;
            next = at < piece.size() ? vocabulary.longest(piece.sliced(at)) : next;
            continue;
        }
        next = vocabulary.shorter(next);
        while (next == BpeVocabulary::none) {
            m_dead[static_cast<std::size_t>(at)] = true;
            at -= vocabulary.length(m_ranks.back());
            next = vocabulary.shorter(m_ranks.back());
            m_ranks.pop_back();
        }
    }
    return m_ranks;
}

} // namespace parley

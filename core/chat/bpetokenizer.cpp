// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/bpetokenizer.h"

#include <QString>
#include <algorithm>
#include <cstring>
#include <queue>

namespace parley {

namespace {

constexpr std::size_t cacheSlots = 32 * 1024;
// Up to here a linear search for the smallest rank beats a heap.
constexpr std::size_t shortPiece = 100;

std::size_t cacheSlot(const char *bytes, std::size_t size)
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::memcpy(&low, bytes, std::min<std::size_t>(size, 8));
    if (size > 8) {
        std::memcpy(&high, bytes + 8, size - 8);
    }
    const std::uint64_t hash =
        (low * 0x9e3779b97f4a7c15ULL) ^ ((high + size) * 0xc2b2ae3d27d4eb4fULL);
    return (hash >> 40) & (cacheSlots - 1);
}

} // namespace

BpeTokenizer::BpeTokenizer(std::shared_ptr<const BpeVocabulary> vocabulary)
    : m_vocabulary(std::move(vocabulary)), m_cache(cacheSlots)
{}

QByteArray BpeTokenizer::prepared(QStringView text) const
{
    if (m_vocabulary->normalise() == BpeVocabulary::Normalise::Nfkc) {
        return text.toString().normalized(QString::NormalizationForm_KC).toUtf8();
    }
    return text.toUtf8();
}

qint64 BpeTokenizer::count(QStringView text)
{
    const QByteArray bytes = prepared(text);
    qint64 tokens = 0;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = pieceEnd(m_vocabulary->rule(), bytes, from);
        tokens += countPiece(bytes.constData() + from, static_cast<std::size_t>(end - from));
        from = end;
    }
    return tokens;
}

std::vector<std::uint32_t> BpeTokenizer::encode(QStringView text)
{
    const QByteArray bytes = prepared(text);
    std::vector<std::uint32_t> ids;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = pieceEnd(m_vocabulary->rule(), bytes, from);
        const char *piece = bytes.constData() + from;
        const auto size = static_cast<std::size_t>(end - from);
        from = end;
        if (const std::uint32_t whole = m_vocabulary->find(piece, size);
            whole != BpeVocabulary::none) {
            ids.push_back(m_vocabulary->idOfRank(whole));
            continue;
        }
        merge(piece, size);
        for (std::size_t i = 0; i < m_starts.size(); ++i) {
            const std::size_t next = i + 1 < m_starts.size() ? m_starts[i + 1] : size;
            const std::uint32_t rank = m_vocabulary->find(piece + m_starts[i], next - m_starts[i]);
            ids.push_back(m_vocabulary->idOfRank(rank));
        }
    }
    return ids;
}

std::uint32_t BpeTokenizer::countPiece(const char *bytes, std::size_t size)
{
    if (size == 1) {
        return 1;
    }
    CachedPiece *cached = nullptr;
    if (size <= sizeof(CachedPiece::bytes)) {
        cached = &m_cache[cacheSlot(bytes, size)];
        if (cached->size == size && std::memcmp(cached->bytes, bytes, size) == 0) {
            return cached->tokens;
        }
    }
    std::uint32_t tokens = 1;
    if (m_vocabulary->find(bytes, size) == BpeVocabulary::none) {
        merge(bytes, size);
        tokens = static_cast<std::uint32_t>(m_starts.size());
    }
    if (cached) {
        std::memcpy(cached->bytes, bytes, size);
        cached->size = static_cast<unsigned char>(size);
        cached->tokens = tokens;
    }
    return tokens;
}

void BpeTokenizer::merge(const char *bytes, std::size_t size)
{
    if (size <= shortPiece) {
        mergeShort(bytes, size);
    } else {
        mergeLong(bytes, size);
    }
}

// Parts are [start i, start i+1); rank i is that of part i joined with part i+1.
void BpeTokenizer::mergeShort(const char *bytes, std::size_t size)
{
    m_starts.resize(size);
    m_ranks.resize(size);
    const auto rankAt = [this, bytes, size](std::size_t i) {
        if (i + 1 >= m_starts.size()) {
            return BpeVocabulary::none;
        }
        const std::size_t end = i + 2 < m_starts.size() ? m_starts[i + 2] : size;
        return m_vocabulary->find(bytes + m_starts[i], end - m_starts[i]);
    };
    for (std::size_t i = 0; i < size; ++i) {
        m_starts[i] = static_cast<std::uint32_t>(i);
    }
    for (std::size_t i = 0; i + 1 < size; ++i) {
        m_ranks[i] = m_vocabulary->findPair(bytes + i);
    }
    m_ranks[size - 1] = BpeVocabulary::none;
    while (m_starts.size() > 1) {
        const auto smallest = std::min_element(m_ranks.begin(), m_ranks.end());
        if (*smallest == BpeVocabulary::none) {
            break;
        }
        const auto i = static_cast<std::size_t>(smallest - m_ranks.begin());
        m_starts.erase(m_starts.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        m_ranks.erase(m_ranks.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        m_ranks[i] = rankAt(i);
        if (i > 0) {
            m_ranks[i - 1] = rankAt(i - 1);
        }
    }
}

// The same with a heap: candidates that are out of date are dropped when they come up.
void BpeTokenizer::mergeLong(const char *bytes, std::size_t size)
{
    constexpr std::uint32_t end = 0xffffffff;
    struct Part
    {
        std::uint32_t previous;
        std::uint32_t next; // start of the next part, or end
        std::uint32_t rank; // of this part joined with the next
    };
    std::vector<Part> parts(size);
    std::priority_queue<std::uint64_t, std::vector<std::uint64_t>, std::greater<>> candidates;
    const auto offer = [&](std::uint32_t at) {
        Part &part = parts[at];
        part.rank = BpeVocabulary::none;
        if (part.next == end) {
            return;
        }
        const std::uint32_t after = parts[part.next].next;
        const std::size_t stop = after == end ? size : after;
        part.rank = m_vocabulary->find(bytes + at, stop - at);
        if (part.rank != BpeVocabulary::none) {
            candidates.push((std::uint64_t(part.rank) << 32) | at);
        }
    };
    for (std::size_t i = 0; i < size; ++i) {
        const auto at = static_cast<std::uint32_t>(i);
        parts[i] = {at == 0 ? end : at - 1, i + 1 < size ? at + 1 : end, BpeVocabulary::none};
    }
    for (std::size_t i = 0; i < size; ++i) {
        offer(static_cast<std::uint32_t>(i));
    }
    while (!candidates.empty()) {
        const std::uint64_t best = candidates.top();
        candidates.pop();
        const auto at = static_cast<std::uint32_t>(best);
        Part &part = parts[at];
        if (part.rank != best >> 32) {
            continue;
        }
        Part &gone = parts[part.next];
        part.next = gone.next;
        gone.rank = BpeVocabulary::none;
        if (part.next != end) {
            parts[part.next].previous = at;
        }
        offer(at);
        if (part.previous != end) {
            offer(part.previous);
        }
    }
    m_starts.clear();
    for (std::uint32_t at = 0; at != end; at = parts[at].next) {
        m_starts.push_back(at);
    }
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/bpevocabulary.h"

#include <QtEndian>
#include <bit>
#include <cstring>

namespace parley {

namespace {

constexpr qsizetype longLength = 255;

// A multiply-and-fold hash over eight bytes at a time; good enough for fixed, public data.
std::uint64_t hashBytes(const char *bytes, std::size_t size)
{
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15ULL;
    std::uint64_t hash = size * factor;
    while (size >= sizeof(std::uint64_t)) {
        std::uint64_t word;
        std::memcpy(&word, bytes, sizeof word);
        hash = (std::rotl(hash, 27) ^ word) * factor;
        bytes += sizeof word;
        size -= sizeof word;
    }
    std::uint64_t rest = 0;
    for (std::size_t i = 0; i < size; ++i) {
        rest |= std::uint64_t(static_cast<unsigned char>(bytes[i])) << (8 * i);
    }
    hash = (std::rotl(hash, 27) ^ rest) * factor;
    return hash ^ (hash >> 29);
}

std::uint32_t tagOf(std::uint64_t hash)
{
    return static_cast<std::uint32_t>(hash >> 32);
}

} // namespace

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
    m_offsets.push_back(0);
    m_arena.reserve(static_cast<std::size_t>(packed.size()));
    for (qsizetype at = 0; at < packed.size();) {
        qsizetype length = static_cast<unsigned char>(packed[at++]);
        if (length == longLength && at + 2 <= packed.size()) {
            length = qFromLittleEndian<quint16>(packed.constData() + at);
            at += 2;
        }
        if (length == 0 || at + length > packed.size()) {
            return false;
        }
        m_arena.insert(m_arena.end(), packed.begin() + at, packed.begin() + at + length);
        m_offsets.push_back(static_cast<std::uint32_t>(m_arena.size()));
        m_longest = std::max(m_longest, static_cast<std::size_t>(length));
        at += length;
    }
    m_slots.resize(std::bit_ceil(size() * 2 + 1));
    m_pairs.assign(256 * 256, none);
    for (std::uint32_t rank = 0; rank < size(); ++rank) {
        insert(rank);
        const char *token = m_arena.data() + m_offsets[rank];
        if (m_offsets[rank + 1] - m_offsets[rank] == 2) {
            m_pairs[static_cast<unsigned char>(token[0]) * 256U +
                    static_cast<unsigned char>(token[1])] = rank;
        }
    }
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        if (find(&c, 1) == none) {
            return false;
        }
    }
    return true;
}

void BpeVocabulary::insert(std::uint32_t rank)
{
    const std::uint64_t hash =
        hashBytes(m_arena.data() + m_offsets[rank], m_offsets[rank + 1] - m_offsets[rank]);
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot].rank != none) {
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    m_slots[slot] = {tagOf(hash), rank};
}

std::uint32_t BpeVocabulary::find(const char *bytes, std::size_t size) const
{
    if (size > m_longest) {
        return none;
    }
    const std::uint64_t hash = hashBytes(bytes, size);
    const std::uint32_t tag = tagOf(hash);
    for (std::size_t slot = hash & (m_slots.size() - 1);;
         slot = (slot + 1) & (m_slots.size() - 1)) {
        const Slot &candidate = m_slots[slot];
        if (candidate.rank == none) {
            return none;
        }
        const std::uint32_t begin = m_offsets[candidate.rank];
        if (candidate.tag == tag && m_offsets[candidate.rank + 1] - begin == size &&
            std::memcmp(m_arena.data() + begin, bytes, size) == 0) {
            return candidate.rank;
        }
    }
}

} // namespace parley

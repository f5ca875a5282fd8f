// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/packedtable.h"

#include <bit>
#include <utility>

namespace parley {

PackedTable::PackedTable(std::size_t entries)
    : m_slots(std::bit_ceil(2 * entries + 2), empty), m_mask(m_slots.size() - 1)
{}

std::uint32_t PackedTable::insert(std::uint64_t key, std::uint32_t value)
{
    if (2 * (m_used + 1) > m_slots.size()) {
        grow();
    }
    for (std::size_t at = home(key);; at = (at + 1) & m_mask) {
        const std::uint64_t slot = m_slots[at];
        if (slot >> valueBits == key) {
            return static_cast<std::uint32_t>(slot) & none;
        }
        if (slot == empty) {
            m_slots[at] = (key << valueBits) | value;
            ++m_used;
            return value;
        }
    }
}

void PackedTable::grow()
{
    PackedTable larger(m_slots.size());
    for (const std::uint64_t slot : m_slots) {
        if (slot != empty) {
            larger.insert(slot >> valueBits, static_cast<std::uint32_t>(slot) & none);
        }
    }
    *this = std::move(larger);
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// From a key of 40 bits to a number of 24, eight bytes an entry, for the large tables of a
// vocabulary: what fits the processor's caches decides how fast text is counted. Open addressing,
// at most half full. Written by one thread, then read by any.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace parley {

class PackedTable
{
public:
    static constexpr std::uint32_t none = 0xffffff;

    // For as many entries without growing.
    explicit PackedTable(std::size_t entries = 0);

    // The number that is there already, else `value`, which is there now. `value` < none.
    std::uint32_t insert(std::uint64_t key, std::uint32_t value);
    // Or none.
    [[nodiscard]] std::uint32_t find(std::uint64_t key) const
    {
        for (std::size_t at = home(key);; at = (at + 1) & m_mask) {
            const std::uint64_t slot = m_slots[at];
            if (slot >> valueBits == key) {
                return static_cast<std::uint32_t>(slot) & none;
            }
            if (slot == empty) {
                return none;
            }
        }
    }

private:
    static constexpr int valueBits = 24;
    static constexpr std::uint64_t empty = ~std::uint64_t(0);

    [[nodiscard]] std::size_t home(std::uint64_t key) const
    {
        // multiply and take the upper half; good enough for fixed, public data
        return ((key * 0x9e3779b97f4a7c15ULL) >> 32) & m_mask;
    }
    void grow();

    std::vector<std::uint64_t> m_slots;
    std::size_t m_mask = 0;
    std::size_t m_used = 0;
};

} // namespace parley

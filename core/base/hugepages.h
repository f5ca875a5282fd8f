// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Memory for what is read from end to end again and again: large pieces ask Linux for huge pages,
// which spares looking up an address every 4 KB. An allocator for containers; any thread.
#pragma once

#include <cstddef>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace parley {

template <class T>
struct HugePages
{
    using value_type = T;

    [[nodiscard]] T *allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(T);
        void *memory = ::operator new(bytes, alignmentOf(bytes));
#ifdef __linux__
        if (bytes >= worthIt) {
            madvise(memory, bytes, MADV_HUGEPAGE); // a hint: nothing is lost where it is refused
        }
#endif
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, std::size_t count)
    {
        ::operator delete(memory, alignmentOf(count * sizeof(T)));
    }
    friend bool operator==(const HugePages &, const HugePages &)
    {
        return true;
    }

private:
    static constexpr std::size_t page = std::size_t(2) << 20; // bytes
    static constexpr std::size_t worthIt = 2 * page;

    static std::align_val_t alignmentOf(std::size_t bytes)
    {
        return std::align_val_t(bytes >= worthIt ? page : alignof(std::max_align_t));
    }
};

} // namespace parley

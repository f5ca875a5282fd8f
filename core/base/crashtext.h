// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What words a crash report, for use inside a signal: nothing here allocates, locks or asks the
// system. Any thread.
#pragma once

#include <array>
#include <cstddef>
#include <ctime>

namespace parley::crashwatch {

// Text of a fixed size that is only appended to.
template <std::size_t n>
class Line
{
public:
    Line &operator<<(const char *text)
    {
        while (*text && m_size < n - 1) {
            m_text[m_size++] = *text++;
        }
        m_text[m_size] = 0;
        return *this;
    }
    Line &number(unsigned long long value, unsigned base = 10, int digits = 1)
    {
        std::array<char, 24> reversed{};
        std::size_t size = 0;
        do {
            reversed[size++] = "0123456789abcdef"[value % base];
            value /= base;
        } while ((value > 0 || static_cast<int>(size) < digits) && size < reversed.size());
        while (size > 0 && m_size < n - 1) {
            m_text[m_size++] = reversed[--size];
        }
        m_text[m_size] = 0;
        return *this;
    }
    [[nodiscard]] const char *text() const { return m_text.data(); }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    std::array<char, n> m_text{};
    std::size_t m_size = 0;
};

struct Moment
{
    unsigned year, month, day, hour, minute, second;
};

// UTC of seconds since 1970, by the civil calendar; gmtime may not be called in a signal.
[[nodiscard]] Moment momentOf(std::time_t time);

} // namespace parley::crashwatch

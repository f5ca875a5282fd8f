// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Of which of the kinds that the vocabularies' expressions name a character is. Pure, any thread.
#pragma once

#include <array>
#include <cstdint>

namespace parley {

// Classes as bits, so that the sets of the expressions are masks.
enum CharacterClass : unsigned {
    Upper = 1,       // Lu, Lt
    Lower = 2,       // Ll
    OtherLetter = 4, // Lm, Lo
    Mark = 8,
    Number = 16,
    NewLine = 32, // CR and LF only
    Blank = 64,   // White_Space without CR and LF
    Sign = 128,   // P, S
    Other = 256,  // controls and what is not assigned
    Han = 512,    // only where asked for: what DeepSeek's vocabulary cuts out before all else

    Rest = Sign | Other,
    Letter = Upper | Lower | OtherLetter,
    Space = NewLine | Blank,
    Symbol = Mark | Rest,                  // [^\s\p{L}\p{N}]
    Prefix = Mark | Rest | Blank,          // [^\r\n\p{L}\p{N}]
    WordHead = Upper | OtherLetter | Mark, // [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]
    WordTail = Lower | OtherLetter | Mark, // [\p{Ll}\p{Lm}\p{Lo}\p{M}]
};

constexpr unsigned asciiClass(unsigned char c)
{
    if (c >= 'a' && c <= 'z') {
        return Lower;
    }
    if (c >= 'A' && c <= 'Z') {
        return Upper;
    }
    if (c >= '0' && c <= '9') {
        return Number;
    }
    if (c == '\r' || c == '\n') {
        return NewLine;
    }
    if (c == ' ' || c == '\t' || c == '\v' || c == '\f') {
        return Blank;
    }
    return c < ' ' || c == 0x7f ? Other : Sign;
}

constexpr auto asciiTable = [] {
    std::array<std::uint16_t, 128> table{};
    for (unsigned i = 0; i < table.size(); ++i) {
        table[i] = static_cast<std::uint16_t>(asciiClass(static_cast<unsigned char>(i)));
    }
    return table;
}();

// Of a character beyond ASCII, by Unicode's tables.
[[nodiscard]] unsigned lookedUpClass(char32_t c);

[[nodiscard]] inline unsigned wideClass(char32_t c)
{
    // what most wide text is, without looking it up: ideographs and Hangul
    const bool isUsual = (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3);
    return isUsual ? unsigned(OtherLetter) : lookedUpClass(c);
}

// [一-龥぀-ゟ゠-ヿ]
constexpr bool isHan(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fa5) || (c >= 0x3040 && c <= 0x30ff);
}

} // namespace parley

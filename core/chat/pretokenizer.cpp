// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/pretokenizer.h"

#include "chat/characterclass.h"

namespace parley {

namespace {

struct Char
{
    unsigned kind = 0; // 0: behind the end
    qsizetype end = 0;
};

// Walks over one text; all offsets are bytes.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text, bool han = false)
        : m_bytes(reinterpret_cast<const unsigned char *>(text.data()))
        , m_size(text.size())
        , m_han(han)
    {}

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] unsigned char byte(qsizetype at) const { return at < m_size ? m_bytes[at] : 0; }

    [[nodiscard]] Char at(qsizetype offset) const
    {
        if (offset >= m_size) {
            return {0, m_size};
        }
        const unsigned char lead = m_bytes[offset];
        if (lead < 0x80) {
            return {asciiTable[lead], offset + 1};
        }
        const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        char32_t c = lead & (0xffU >> (length + 1));
        for (int i = 1; i < length; ++i) {
            c = (c << 6) | (byte(offset + i) & 0x3fU);
        }
        return {m_han && isHan(c) ? Han : wideClass(c), std::min(offset + length, m_size)};
    }

    // Behind the longest run of these classes.
    [[nodiscard]] qsizetype run(qsizetype from, unsigned kinds) const
    {
        while (from < m_size && m_bytes[from] < 0x80 && (asciiTable[m_bytes[from]] & kinds)) {
            ++from;
        }
        for (Char c = at(from); c.kind & kinds; c = at(from)) {
            from = c.end;
        }
        return from;
    }

    // Most words: behind [A-Z]*[a-z]+ that ends with the text or before other ASCII; else 0.
    [[nodiscard]] qsizetype plainWord(qsizetype from) const
    {
        while (from < m_size && m_bytes[from] >= 'A' && m_bytes[from] <= 'Z') {
            ++from;
        }
        qsizetype at = from;
        while (at < m_size && m_bytes[at] >= 'a' && m_bytes[at] <= 'z') {
            ++at;
        }
        return at > from && (at == m_size || m_bytes[at] < 0x80) ? at : 0;
    }

    // Behind (?i:'s|'t|'re|'ve|'m|'ll|'d) at this place, or the place itself. Case folding lets
    // the long s (U+017F) through as the tokenizers' regex engine does.
    [[nodiscard]] qsizetype contraction(qsizetype from, bool anyCase) const
    {
        if (byte(from) != '\'') {
            return from;
        }
        const auto fold = [anyCase](unsigned char c) {
            return anyCase && c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c + 32) : c;
        };
        const unsigned char first = fold(byte(from + 1));
        const unsigned char second = fold(byte(from + 2));
        if (first == 's' || first == 't' || first == 'm' || first == 'd') {
            return from + 2;
        }
        if ((first == 'r' && second == 'e') || (first == 'v' && second == 'e') ||
            (first == 'l' && second == 'l')) {
            return from + 3;
        }
        return anyCase && first == 0xc5 && second == 0xbf ? from + 3 : from;
    }

private:
    const unsigned char *m_bytes;
    qsizetype m_size;
    bool m_han;
};

// [head]*[tail]+ : behind it, or -1. Greedy head, giving back until a tail character is found.
qsizetype headsThenTails(const Scanner &text, qsizetype from)
{
    qsizetype at = from;
    qsizetype lastShared = -1; // end of the last character that can be head and tail
    Char c = text.at(at);
    for (; c.kind & WordHead; c = text.at(at)) {
        at = c.end;
        if (c.kind & WordTail) {
            lastShared = at;
        }
    }
    if (c.kind & WordTail) {
        return text.run(c.end, WordTail);
    }
    return lastShared;
}

// o200k: [^\r\n\p{L}\p{N}]?[Lu Lt Lm Lo M]*[Ll Lm Lo M]+(contraction)?
//       |[^\r\n\p{L}\p{N}]?[Lu Lt Lm Lo M]+[Ll Lm Lo M]*(contraction)?
qsizetype o200kWord(const Scanner &text, qsizetype from, const Char &first)
{
    const bool hasPrefix = first.kind & Prefix;
    qsizetype end = -1;
    if (const qsizetype plain = text.plainWord(hasPrefix ? first.end : from); plain > 0) {
        return text.contraction(plain, true);
    }
    if (!((first.kind | (hasPrefix ? text.at(first.end).kind : 0U)) & (Letter | Mark))) {
        return -1; // signs, digits and blanks
    }
    if (hasPrefix) {
        end = headsThenTails(text, first.end);
    }
    if (end < 0 && (first.kind & (Letter | Mark))) {
        end = headsThenTails(text, from);
    }
    if (end < 0) {
        const qsizetype start = hasPrefix ? first.end : from;
        const qsizetype heads = text.run(start, WordHead);
        end = heads > start ? heads : -1;
    }
    return end < 0 ? -1 : text.contraction(end, true);
}

// cl100k: [^\r\n\p{L}\p{N}]?\p{L}+
qsizetype cl100kWord(const Scanner &text, qsizetype from, const Char &first)
{
    const qsizetype start = first.kind & Prefix ? first.end : from;
    const qsizetype end = text.run(start, Letter);
    return end > start ? end : -1;
}

qsizetype digits(const Scanner &text, qsizetype from, int most)
{
    for (int i = 0; i < most; ++i) {
        const Char c = text.at(from);
        if (!(c.kind & Number)) {
            break;
        }
        from = c.end;
    }
    return from;
}

//  ?[^\s\p{L}\p{N}]+[\r\n]* or, with `slash`, [\r\n/]*
qsizetype symbols(const Scanner &text, qsizetype from, bool slash)
{
    const qsizetype start = text.byte(from) == ' ' ? from + 1 : from;
    qsizetype end = text.run(start, Symbol);
    if (end == start) {
        return -1;
    }
    const auto trails = [slash](unsigned char c) {
        return c == '\r' || c == '\n' || (slash && c == '/');
    };
    while (trails(text.byte(end))) { // 0 behind the end
        ++end;
    }
    return end;
}

struct BlankRun
{
    qsizetype end = 0;
    qsizetype last = 0;          // where its last character begins
    qsizetype afterNewLine = -1; // behind the last CR or LF in it
};

BlankRun blankRun(const Scanner &text, qsizetype from)
{
    BlankRun run{from, from};
    for (Char c = text.at(from); c.kind & Space; c = text.at(run.end)) {
        run.last = run.end;
        run.end = c.end;
        if (c.kind & NewLine) {
            run.afterNewLine = c.end;
        }
    }
    return run;
}

// \s+(?!\S)|\s+ : leaves the last blank before a word to that word
qsizetype blanks(const Scanner &text, qsizetype from, const BlankRun &run)
{
    return run.end == text.size() || run.last == from ? run.end : run.last;
}

// \s*[\r\n]+|\s+(?!\S)|\s+
qsizetype spaces(const Scanner &text, qsizetype from)
{
    const BlankRun run = blankRun(text, from);
    return run.afterNewLine > 0 ? run.afterNewLine : blanks(text, from, run);
}

qsizetype modernPiece(PieceRule rule, const Scanner &text, qsizetype from)
{
    const bool o200k = rule == PieceRule::O200k;
    if (!o200k) {
        if (const qsizetype end = text.contraction(from, true); end > from) {
            return end;
        }
    }
    const Char first = text.at(from);
    const qsizetype word = o200k ? o200kWord(text, from, first) : cl100kWord(text, from, first);
    if (word >= 0) {
        return word;
    }
    if (first.kind & Number) {
        return digits(text, from, rule == PieceRule::Qwen ? 1 : 3);
    }
    if (first.kind & Space && !(text.at(first.end).kind & Symbol)) {
        return spaces(text, from);
    }
    const qsizetype symbolEnd = symbols(text, from, o200k);
    return symbolEnd >= 0 ? symbolEnd : spaces(text, from);
}

// 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+
qsizetype gpt2Piece(const Scanner &text, qsizetype from)
{
    if (const qsizetype end = text.contraction(from, false); end > from) {
        return end;
    }
    const qsizetype start = text.byte(from) == ' ' ? from + 1 : from;
    const Char first = text.at(start);
    for (const unsigned kinds : {unsigned(Letter), unsigned(Number), unsigned(Symbol)}) {
        if (first.kind & kinds) {
            return text.run(first.end, kinds);
        }
    }
    return blanks(text, from, blankRun(text, from));
}

// [!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+
//|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+, or 0
qsizetype deepSeekWord(const Scanner &text, qsizetype from, const Char &first)
{
    constexpr unsigned word = Letter | Mark;
    if (first.kind == Sign && first.end == from + 1) {
        qsizetype end = first.end;
        while ((text.byte(end) | 0x20) >= 'a' && (text.byte(end) | 0x20) <= 'z') {
            ++end;
        }
        return end > first.end ? end : 0;
    }
    if (first.kind & (Mark | Blank | Other) && text.at(first.end).kind & word) {
        return text.run(first.end, word);
    }
    return first.kind & word ? text.run(from, word) : 0;
}

// In turn, each within what is left between the pieces of the one before: \p{N}{1,3}, then [Han]+,
// then the words above|  ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+ , then what none of them
// takes.
qsizetype deepSeekPiece(const Scanner &text, qsizetype from)
{
    const Char first = text.at(from);
    if (first.kind & Number) {
        return digits(text, from, 3);
    }
    if (first.kind & Han) {
        return text.run(from, Han);
    }
    if (const qsizetype word = deepSeekWord(text, from, first); word > 0) {
        return word;
    }
    const qsizetype start = text.byte(from) == ' ' ? first.end : from;
    if (const qsizetype signs = text.run(start, Sign); signs > start) {
        return text.run(signs, NewLine);
    }
    if (first.kind & Space) {
        const BlankRun run = blankRun(text, from);
        if (run.afterNewLine > 0) {
            return run.afterNewLine;
        }
        return text.at(run.end).kind & (Number | Han) ? run.end : blanks(text, from, run);
    }
    qsizetype end = first.end;
    for (Char c = text.at(end); c.kind & Other && !(text.at(c.end).kind & (Letter | Mark));
         c = text.at(end)) {
        end = c.end;
    }
    return end;
}

} // namespace

qsizetype pieceEnd(PieceRule rule, QByteArrayView text, qsizetype from)
{
    switch (rule) {
    case PieceRule::Whole:
        return text.size();
    case PieceRule::Gpt2:
        return gpt2Piece(Scanner(text), from);
    case PieceRule::DeepSeek:
        return deepSeekPiece(Scanner(text, true), from);
    case PieceRule::O200k:
    case PieceRule::Cl100k:
    case PieceRule::Qwen:
        break;
    }
    return modernPiece(rule, Scanner(text), from);
}

} // namespace parley

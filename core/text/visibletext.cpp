// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/visibletext.h"

#include <algorithm>

namespace parley {

namespace {

constexpr char32_t blackFlag = 0x1F3F4;
constexpr char32_t cancelTag = 0xE007F;

bool isTag(char32_t c)
{
    return c >= 0xE0000 && c <= cancelTag;
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isDeceiving(char32_t c)
{
    return (c >= 0x80 && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x206F) || (c >= 0xFFF9 && c <= 0xFFFC) || c == 0xFEFF ||
           QChar::isNonCharacter(c) || QChar::isSurrogate(c) || isTag(c);
}

// What to show in place of `c`; `c` itself when it is harmless.
char32_t shown(char32_t c)
{
    if (c == u'\t' || c == u'\n') {
        return c;
    }
    if (c == 0) {
        return QChar::ReplacementCharacter;
    }
    if (c < 0x20) {
        return 0x2400 + c;
    }
    if (c == 0x7F) {
        return 0x2421;
    }
    if (c == 0x85 || c == 0x2028 || c == 0x2029) {
        return 0x2424;
    }
    return isDeceiving(c) ? char32_t(QChar::ReplacementCharacter) : c;
}

// Most text is letters of a few blocks: nothing to look at closely.
bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || c == u'\n' || c == u'\t' || (c >= 0xA0 && c < 0x2000) ||
           (c >= 0x2070 && c < 0xD800);
}

char32_t codePointAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return QChar::surrogateToUcs4(c, text[at + 1]);
    }
    return c.unicode();
}

// Units of the tag sequence of a flag whose first tag is at `at`; 0 when it is no proper one.
qsizetype flagLength(const QString &text, qsizetype at)
{
    for (int tags = 0; tags < 7; ++tags) {
        const qsizetype here = at + 2 * tags;
        const char32_t c = here + 1 < text.size() ? codePointAt(text, here) : 0;
        if (c == cancelTag) {
            return tags >= 2 ? 2 * (tags + 1) : 0;
        }
        const char32_t letter = c - 0xE0000;
        if (!isTag(c) ||
            !((letter >= U'a' && letter <= U'z') || (letter >= U'0' && letter <= U'9'))) {
            return 0;
        }
    }
    return 0;
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return isPlain(c.unicode()); })) {
        return text;
    }
    QString result;
    result.reserve(text.size());
    char32_t before = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        const qsizetype units = QChar::requiresSurrogates(c) ? 2 : 1;
        const qsizetype flag = before == blackFlag && isTag(c) ? flagLength(text, at) : 0;
        if (flag > 0) {
            result += QStringView(text).sliced(at, flag);
            at += flag;
            before = cancelTag;
            continue;
        }
        const bool run = isVariationSelector(before) && isVariationSelector(c);
        const char32_t show = run ? char32_t(QChar::ReplacementCharacter) : shown(c);
        if (show == c) {
            result += QStringView(text).sliced(at, units);
        } else {
            result += QChar(char16_t(show));
        }
        before = c;
        at += units;
    }
    return result;
}

QString visibleLine(const QString &text, qsizetype longest)
{
    return visibleText(text.left(4 * longest)).simplified().left(longest);
}

qsizetype cutBefore(QStringView text, qsizetype limit)
{
    if (text.size() <= limit) {
        return text.size();
    }
    for (qsizetype at = limit; at > limit - limit / 4; --at) {
        if (text[at - 1] == u'\n' || text[at - 1] == u' ') {
            return at;
        }
    }
    return text[limit - 1].isHighSurrogate() && limit > 1 ? limit - 1 : limit;
}

} // namespace parley

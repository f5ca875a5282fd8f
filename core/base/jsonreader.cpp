// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/jsonreader.h"

#include <limits>

namespace parley {

namespace {

constexpr int maxDepth = 64;
constexpr qsizetype maxDigits = 40; // of a number that is skipped
constexpr qsizetype maxWhole = 15;  // digits any double holds exactly

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Past the digits; `at` itself when there is none.
const char *afterDigits(const char *at, const char *end)
{
    while (at != end && isDigit(*at)) {
        ++at;
    }
    return at;
}

bool appendUtf8(QString &text, QByteArrayView bytes)
{
    // QString::fromUtf8() swallows a byte order mark, a parser of JSON doesn't.
    if (!bytes.isValidUtf8() || bytes.startsWith("\xEF\xBB\xBF")) {
        return false;
    }
    text.append(QString::fromUtf8(bytes));
    return true;
}

// The code unit of "uXXXX"; of halves of a pair none is taken.
bool codeUnit(QByteArrayView digits, QChar &unit)
{
    uint value = 0;
    for (const char c : digits) {
        const char lower = static_cast<char>(c | 0x20);
        if (!isDigit(c) && (lower < 'a' || lower > 'f')) {
            return false;
        }
        value = value * 16 + static_cast<uint>(isDigit(c) ? c - '0' : lower - 'a' + 10);
    }
    unit = QChar(static_cast<char16_t>(value));
    return !unit.isSurrogate();
}

// One escape, without its backslash; how many bytes it has, 0 when it is none of JSON's.
qsizetype unescape(QByteArrayView at, QChar &unit)
{
    constexpr QByteArrayView names = "\"\\/bfnrt";
    constexpr QByteArrayView meant = "\"\\/\b\f\n\r\t";
    const qsizetype place = at.isEmpty() ? -1 : names.indexOf(at.front());
    if (place >= 0) {
        unit = QLatin1Char(meant[place]);
        return 1;
    }
    constexpr qsizetype length = 5;
    const bool isUnit =
        at.size() >= length && at.front() == 'u' && codeUnit(at.first(length).sliced(1), unit);
    return isUnit ? length : 0;
}

bool appendEscaped(QString &text, QByteArrayView raw)
{
    qsizetype from = 0;
    for (qsizetype at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', from)) {
        QChar unit;
        const qsizetype length = unescape(raw.sliced(at + 1), unit);
        if (length == 0 || !appendUtf8(text, raw.sliced(from, at - from))) {
            return false;
        }
        text.append(unit);
        from = at + 1 + length;
    }
    return appendUtf8(text, raw.sliced(from));
}

} // namespace

void JsonReader::blanks()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t')) {
        ++m_at;
    }
}

bool JsonReader::mark(char wanted)
{
    blanks();
    if (m_at == m_end || *m_at != wanted) {
        return false;
    }
    ++m_at;
    return true;
}

bool JsonReader::open(char bracket)
{
    return ++m_depth <= maxDepth && mark(bracket);
}

bool JsonReader::close(char bracket)
{
    if (!mark(bracket)) {
        return false;
    }
    --m_depth;
    return true;
}

// Past the closing quote.
bool JsonReader::scan(Text &text)
{
    if (!mark('"')) {
        return false;
    }
    unsigned char bits = 0;
    for (const char *at = m_at; at != m_end; ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte == '"') {
            text.raw = {m_at, at};
            text.isAscii = bits < 0x80;
            m_at = at + 1;
            return true;
        }
        if (byte < 0x20) {
            return false;
        }
        bits |= byte;
        if (byte == '\\') {
            text.isEscaped = true;
            if (++at == m_end) {
                return false;
            }
        }
    }
    return false;
}

bool JsonReader::string(QString &text)
{
    Text found;
    if (!scan(found)) {
        return false;
    }
    text.clear();
    if (found.isEscaped) {
        return appendEscaped(text, found.raw);
    }
    if (!found.isAscii) {
        return appendUtf8(text, found.raw);
    }
    text = QString::fromLatin1(found.raw);
    return true;
}

bool JsonReader::word(QByteArrayView &word)
{
    Text found;
    const bool isPlain = scan(found) && !found.isEscaped && found.isAscii;
    word = found.raw;
    return isPlain;
}

// The grammar of JSON; `isWhole`: neither fraction nor exponent.
bool JsonReader::number(QByteArrayView &digits, bool &isWhole)
{
    blanks();
    const char *const from = m_at;
    const char *at = from != m_end && *from == '-' ? from + 1 : from;
    const char *const first = at;
    at = afterDigits(at, m_end);
    if (at == first || (*first == '0' && at - first > 1)) {
        return false;
    }
    isWhole = true;
    if (at != m_end && *at == '.') {
        isWhole = false;
        const char *const fraction = at + 1;
        at = afterDigits(fraction, m_end);
        if (at == fraction) {
            return false;
        }
    }
    if (at != m_end && (*at == 'e' || *at == 'E')) {
        isWhole = false;
        const char *power = at + 1;
        power += power != m_end && (*power == '+' || *power == '-') ? 1 : 0;
        at = afterDigits(power, m_end);
        if (at == power || at - power > 2) {
            return false;
        }
    }
    digits = {from, at};
    m_at = at;
    return digits.size() <= maxDigits;
}

bool JsonReader::integer(qint64 &value)
{
    QByteArrayView digits;
    bool isWhole = false;
    if (!number(digits, isWhole) || !isWhole || digits.size() > maxWhole || digits == "-0") {
        return false;
    }
    const bool isNegative = digits.front() == '-';
    value = 0;
    for (const char digit : digits.sliced(isNegative ? 1 : 0)) {
        value = value * 10 + (digit - '0');
    }
    value = isNegative ? -value : value;
    return true;
}

bool JsonReader::integer(int &number)
{
    qint64 value = 0;
    if (!integer(value) || value < std::numeric_limits<int>::min() ||
        value > std::numeric_limits<int>::max()) {
        return false;
    }
    number = static_cast<int>(value);
    return true;
}

bool JsonReader::literal(QByteArrayView word)
{
    blanks();
    if (!QByteArrayView(m_at, m_end).startsWith(word)) {
        return false;
    }
    m_at += word.size();
    return true;
}

bool JsonReader::null()
{
    return literal("null");
}

bool JsonReader::boolean(bool &value)
{
    value = literal("true");
    return value || literal("false");
}

bool JsonReader::any()
{
    blanks();
    if (m_at == m_end) {
        return false;
    }
    Text text;
    QString decoded;
    QByteArrayView digits;
    bool value = false;
    switch (*m_at) {
    case '"':
        return scan(text) &&
               ((text.isAscii && !text.isEscaped) || appendEscaped(decoded, text.raw));
    case '{':
        return members([this](QByteArrayView) { return any(); });
    case '[':
        return array([this] { return any(); });
    case 'n':
        return null();
    case 't':
    case 'f':
        return boolean(value);
    default:
        return number(digits, value);
    }
}

bool JsonReader::skip(QByteArrayView *raw)
{
    blanks();
    const char *const from = m_at;
    if (!any()) {
        return false;
    }
    if (raw) {
        *raw = {from, m_at};
    }
    return true;
}

bool JsonReader::atEnd()
{
    blanks();
    return m_at == m_end;
}

} // namespace parley

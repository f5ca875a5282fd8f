// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/seam.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype longestSeam = 2000; // characters; a model that repeats more starts anew
constexpr qsizetype surelyNoCoincidence = 8;
constexpr qsizetype shortestWords = 3;

bool isWordCharacter(QChar c)
{
    constexpr char16_t firstCjk = 0x2e80; // written without blanks: every sign bounds itself
    return c.unicode() < firstCjk && c.isLetterOrNumber();
}

bool breaksBetween(QChar left, QChar right)
{
    return !isWordCharacter(left) || !isWordCharacter(right);
}

// Both ends of the overlap fall between words, so that "bal" + "loon" stays "balloon".
bool isWholeWords(QStringView before, QStringView next, qsizetype length)
{
    const qsizetype start = before.size() - length;
    const bool startsWord = start == 0 || breaksBetween(before[start - 1], before[start]);
    const bool endsWord = length == next.size() || breaksBetween(next[length - 1], next[length]);
    return startsWord && endsWord;
}

} // namespace

qsizetype seamOverlap(QStringView before, QStringView next)
{
    const QStringView tail = before.last(std::min(before.size(), longestSeam));
    for (qsizetype length = std::min(tail.size(), next.size()); length > 0; --length) {
        if (!tail.endsWith(next.first(length))) {
            continue;
        }
        if (length >= surelyNoCoincidence ||
            (length >= shortestWords && isWholeWords(tail, next, length))) {
            return length;
        }
    }
    return 0;
}

SeamJoiner::SeamJoiner(const QString &before)
    : m_tail(before.right(longestSeam)), m_decided(before.isEmpty())
{}

bool SeamJoiner::mayStillRepeat() const
{
    // One sign more is awaited than the overlap has, to see whether a word ends there.
    return m_held.size() < m_tail.size() &&
           (m_tail.contains(m_held) || m_tail.endsWith(m_held.chopped(1)));
}

QString SeamJoiner::add(const QString &text)
{
    if (m_decided) {
        return text;
    }
    m_held += text;
    return m_held.isEmpty() || mayStillRepeat() ? QString() : finish();
}

QString SeamJoiner::finish()
{
    if (m_decided) {
        return {};
    }
    m_decided = true;
    const QString held = std::exchange(m_held, {});
    return held.mid(seamOverlap(m_tail, held));
}

} // namespace parley

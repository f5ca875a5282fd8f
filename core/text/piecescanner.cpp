// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/piecescanner.h"

#include "text/textlimits.h"
#include "text/visibletext.h"

#include <algorithm>

namespace parley {

void PieceScanner::append(QStringView text)
{
    takeBack();
    m_text.reserve(std::max(m_text.capacity(), m_text.size() + text.size()));
    for (const QChar c : text) {
        if (m_halfPair) {
            m_halfPair = false;
            if (c.isLowSurrogate()) {
                const char32_t full = QChar::surrogateToUcs4(m_firstHalf, c);
                m_text.chop(1);
                if (!QChar::isNonCharacter(full)) {
                    m_text += m_firstHalf;
                    m_text += c;
                    continue;
                }
                m_text += QChar(QChar::ReplacementCharacter);
                continue;
            }
        }
        if (c == u'\n' && m_afterReturn) {
            m_afterReturn = false;
            continue;
        }
        m_afterReturn = c == u'\r';
        if (c.isHighSurrogate()) {
            m_halfPair = true;
            m_firstHalf = c;
        }
        const bool broken = c.isSurrogate() || c.isNonCharacter() || c.isNull();
        m_text += m_afterReturn ? QChar(u'\n') : broken ? QChar(QChar::ReplacementCharacter) : c;
    }
}

void PieceScanner::takeBack()
{
    if (!m_provisional) {
        return;
    }
    m_provisional = false;
    m_splitter = m_savedSplitter;
    m_pieces.resize(m_savedCount);
    if (!m_savedTail.empty()) {
        m_pieces.back() = m_savedTail.front();
    }
}

void PieceScanner::scan()
{
    takeBack();
    m_firstChanged = m_pieces.empty() ? 0 : qsizetype(m_pieces.size()) - 1;
    while (m_offset < m_text.size()) {
        const qsizetype found = m_text.indexOf(u'\n', m_offset);
        const qsizetype end = found < 0 ? m_text.size() : found;
        if (end - m_offset > textlimits::line && !m_splitter.inFence()) {
            breakLine(end);
        } else if (found >= 0) {
            readLine(end);
            m_inRest = false;
            m_lineBefore = m_offset;
            m_offset = found + 1;
        } else {
            break;
        }
    }
    m_closedCount = qsizetype(m_pieces.size()) - (m_splitter.isOpen() ? 1 : 0);
    if (m_offset < m_text.size()) {
        m_provisional = true;
        m_savedSplitter = m_splitter;
        m_savedCount = m_pieces.size();
        m_savedTail.assign(m_pieces.empty() ? m_pieces.end() : m_pieces.end() - 1, m_pieces.end());
        readLine(m_text.size());
    }
}

// The line from m_offset to `end`, or the rest of one that was too long.
void PieceScanner::readLine(qsizetype end)
{
    if (m_inRest) {
        if (end > m_offset) {
            m_pieces.push_back({m_offset, end, m_splitter.style()});
        }
        return;
    }
    switch (m_splitter.feed(QStringView(m_text).sliced(m_offset, end - m_offset))) {
    case BlockSplitter::Step::Between:
    case BlockSplitter::Step::Blank:
        break;
    case BlockSplitter::Step::Continues:
        m_pieces.back().end = end;
        m_pieces.back().style = m_splitter.style();
        break;
    case BlockSplitter::Step::Starts:
        m_pieces.push_back({m_offset, end, m_splitter.style()});
        break;
    case BlockSplitter::Step::StartsAtHeader:
        m_pieces.back().end = m_lineBefore - 1;
        m_pieces.push_back({m_lineBefore, end, m_splitter.style()});
        break;
    }
}

// Reads as much of a too long line as one piece may have. Never taken back: where it is cut depends
// only on what stands before the cut.
void PieceScanner::breakLine(qsizetype end)
{
    const qsizetype length =
        cutBefore(QStringView(m_text).sliced(m_offset, end - m_offset), textlimits::line);
    readLine(m_offset + length);
    if (!m_inRest) {
        m_splitter.breakOff();
        m_inRest = true;
    }
    m_offset += length;
}

} // namespace parley

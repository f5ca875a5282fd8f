// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/blocksplitter.h"

#include "text/textlimits.h"

namespace parley {

using namespace linesyntax;

namespace {

bool closesFormula(QStringView line, char16_t mark)
{
    return line.contains(mark == u'$' ? QLatin1String("$$") : QLatin1String("\\]"));
}

// The mark of a display formula that starts with this line and does not end in it; 0: none.
char16_t formulaOpening(QStringView rest)
{
    const char16_t mark = rest.startsWith(QLatin1String("$$"))    ? u'$'
                          : rest.startsWith(QLatin1String("\\[")) ? u'['
                                                                  : u'\0';
    return mark != 0 && !closesFormula(rest.sliced(2), mark) ? mark : u'\0';
}

} // namespace

BlockSplitter::Step BlockSplitter::feed(QStringView line)
{
    m_size += line.size() + 1;
    const bool blank = isBlank(line);
    Step step = Step::Between;
    switch (m_state) {
    case State::Between:
        step = blank ? Step::Between : start(line);
        break;
    case State::Paragraph:
        step = m_formula != 0 ? feedFormula(line, blank) : blank ? close() : feedParagraph(line);
        break;
    case State::Table:
        step = blank ? close() : feedTable(line);
        break;
    case State::Plain:
        step = blank ? close() : Step::Continues;
        break;
    case State::Fenced:
        step = feedFenced(line);
        break;
    case State::Indented:
        step = blank ? Step::Blank : feedIndented(line);
        break;
    case State::Html:
        step = feedHtml(line);
        break;
    case State::Quote:
        step = blank ? close() : feedQuote(line);
        break;
    case State::List:
        step = blank ? Step::Blank : feedList(line);
        break;
    case State::Doubt:
        step = blank ? Step::Blank : feedDoubt(line);
        break;
    }
    if (step == Step::Continues) {
        step = overflow(line);
    }
    m_afterBlank = blank;
    return step;
}

// Cuts a piece that has grown beyond its cap at the start of this line.
BlockSplitter::Step BlockSplitter::overflow(QStringView line)
{
    const bool small = m_state == State::Paragraph || m_state == State::Html ||
                       m_state == State::Plain || m_state == State::Between;
    const qsizetype cap = small ? textlimits::block : textlimits::piece;
    if (m_size <= cap || m_state == State::Fenced || m_style.kind == PieceKind::Fenced ||
        m_state == State::Table) {
        return Step::Continues;
    }
    const bool raw = m_style.kind == PieceKind::Html || m_style.kind == PieceKind::Plain ||
                     m_style.kind == PieceKind::Indented;
    if (!raw) {
        return start(line);
    }
    m_size = line.size() + 1;
    m_style.joined = true;
    return Step::Starts;
}

void BlockSplitter::breakOff()
{
    m_state = State::Between;
    m_style = {};
    m_style.kind = PieceKind::Plain;
    m_style.joined = true;
}

BlockSplitter::Step BlockSplitter::close()
{
    m_state = State::Between;
    return Step::Between;
}

// A line where no piece is open.
BlockSplitter::Step BlockSplitter::start(QStringView line)
{
    const Indent indent = indentOf(line);
    const QStringView rest = line.sliced(indent.offset);
    m_style = {};
    m_size = line.size() + 1;
    m_sealed = false;
    m_murky = false;
    if (rest.isEmpty()) {
        return close();
    }
    if (indent.columns >= 4) {
        m_style.kind = PieceKind::Indented;
        m_state = State::Indented;
    } else if (isThematicBreak(rest) || isAtxHeading(rest)) {
        m_state = State::Between;
    } else if (const auto fence = fenceOpening(rest, indent.columns)) {
        m_style.kind = PieceKind::Fenced;
        m_style.fence = *fence;
        m_state = State::Fenced;
    } else if (const int html = htmlStart(rest); html != 0) {
        m_style.kind = PieceKind::Html;
        m_htmlKind = html;
        m_state = html < 6 && htmlEnds(line, html) ? State::Between : State::Html;
    } else if (rest[0] == u'>') {
        m_style.kind = PieceKind::Quote;
        m_state = State::Quote;
        noteLeaf(rest.sliced(1));
    } else if (const auto mark = listMark(rest, indent.columns)) {
        startItem(*mark, rest, false);
    } else {
        m_state = State::Paragraph;
        m_formula = formulaOpening(rest);
        m_sureFormula = rest.trimmed().size() == 2;
        m_lines = 1;
        m_lastLine = line.toString();
        m_unsureHeading = rest[0] == u'[';
    }
    return Step::Starts;
}

void BlockSplitter::startItem(const ListMark &mark, QStringView rest, bool sameList)
{
    const int number = sameList ? m_style.number + 1 : mark.number;
    m_style = {};
    m_style.kind = PieceKind::Item;
    m_style.number = mark.ordered ? number : 0;
    m_style.tight = !sameList || !m_afterBlank;
    m_size = rest.size() + 1;
    m_mark = mark;
    m_emptyItem = mark.empty;
    m_murky = false;
    m_state = State::List;
    noteLeaf(rest.sliced(mark.length));
}

// Whether a line with this text ends any open block around it and starts a new one.
bool BlockSplitter::interrupts(QStringView rest, int indent) const
{
    if (indent >= 4) {
        return false;
    }
    const int html = htmlStart(rest);
    return isAtxHeading(rest) || fenceOpening(rest, indent) || rest[0] == u'>' ||
           (html >= 1 && html <= 6);
}

// Keeps book of whether `content`, which stands inside a quote or an item, leaves a paragraph open.
void BlockSplitter::noteLeaf(QStringView content)
{
    m_leafIsText = false;
    QStringView rest = content;
    for (int depth = 0; depth < 8; ++depth) {
        const Indent indent = indentOf(rest);
        rest = rest.sliced(indent.offset);
        if (rest.isEmpty() || indent.columns >= 4) {
            return;
        }
        if (fenceOpening(rest, 0) || htmlStart(rest) != 0) {
            m_murky = true;
        }
        const auto mark = listMark(rest, 0);
        if (isThematicBreak(rest) || !mark) {
            break;
        }
        rest = rest.sliced(mark->length);
    }
    m_leafIsText = !m_murky && !rest.isEmpty() && !interrupts(rest, 0) && !isThematicBreak(rest) &&
                   !isSetextUnderline(rest) && !rest.contains(u'|') && !listMark(rest, 0) &&
                   rest[0] != u'[';
}

// A line of a paragraph can turn out to be the header of a table when its delimiter row follows.
BlockSplitter::Step BlockSplitter::tableStep(QStringView line)
{
    const QList<CellAlign> aligns = delimiterRow(line);
    const bool fits = !aligns.isEmpty() && aligns.size() <= textlimits::columns &&
                      m_lastLine.contains(u'|') && rowCells(m_lastLine).size() == aligns.size();
    if (!fits || indentOf(m_lastLine).columns >= 4) {
        return Step::Continues;
    }
    m_style = {};
    m_style.kind = PieceKind::Table;
    m_state = State::Table;
    m_columns = aligns.size();
    m_cells = m_columns;
    m_size = m_lastLine.size() + line.size() + 2;
    return m_lines == 1 ? Step::Continues : Step::StartsAtHeader;
}

BlockSplitter::Step BlockSplitter::feedParagraph(QStringView line)
{
    const Indent indent = indentOf(line);
    const QStringView rest = line.sliced(indent.offset);
    if (indent.columns < 4) {
        if (isSetextUnderline(rest)) {
            m_state = State::Between;
            if (m_unsureHeading) {
                enterDoubt(rest);
            }
            return Step::Continues;
        }
        if (isThematicBreak(rest) || interrupts(rest, indent.columns)) {
            return start(line);
        }
        const auto mark = listMark(rest, indent.columns);
        if (mark && !mark->empty && (!mark->ordered || mark->number == 1)) {
            return start(line);
        }
        if (const Step step = tableStep(line); m_state == State::Table) {
            return step;
        }
    }
    ++m_lines;
    m_lastLine = line.toString();
    m_formula = formulaOpening(rest);
    m_sureFormula = rest.trimmed().size() == 2;
    return Step::Continues;
}

// Lines of a formula look like lists, rules and underlines, and are none. When it turns out to be
// no formula, what stood in it is in doubt.
BlockSplitter::Step BlockSplitter::feedFormula(QStringView line, bool blank)
{
    if (blank && m_sureFormula) {
        return close();
    }
    if (blank) {
        enterDoubt({});
        return Step::Blank;
    }
    const Indent indent = indentOf(line);
    if (fenceOpening(line.sliced(indent.offset), 0) || htmlStart(line.sliced(indent.offset)) != 0) {
        enterDoubt(line.sliced(indent.offset));
        m_sealed = indent.columns >= 2;
        return Step::Continues;
    }
    if (closesFormula(line, m_formula)) {
        m_formula = 0;
        m_lines = 2; // no table's header
        m_lastLine.clear();
    }
    return Step::Continues;
}

BlockSplitter::Step BlockSplitter::feedTable(QStringView line)
{
    const Indent indent = indentOf(line);
    const QStringView rest = line.sliced(indent.offset);
    if (indent.columns < 4 && (isThematicBreak(rest) || interrupts(rest, indent.columns) ||
                               listMark(rest, indent.columns))) {
        return start(line);
    }
    m_cells += m_columns;
    if (m_cells > textlimits::cells) {
        m_style = {};
        m_style.kind = PieceKind::Plain;
        m_state = State::Plain;
        m_size = line.size() + 1;
        return Step::Starts;
    }
    return Step::Continues;
}

BlockSplitter::Step BlockSplitter::feedFenced(QStringView line)
{
    if (closesFence(line, m_style.fence)) {
        m_state = State::Between;
    }
    return Step::Continues;
}

BlockSplitter::Step BlockSplitter::feedIndented(QStringView line)
{
    return indentOf(line).columns >= 4 ? Step::Continues : start(line);
}

BlockSplitter::Step BlockSplitter::feedHtml(QStringView line)
{
    if (htmlEnds(line, m_htmlKind)) {
        m_state = State::Between;
        return m_htmlKind < 6 ? Step::Continues : Step::Between;
    }
    return Step::Continues;
}

BlockSplitter::Step BlockSplitter::feedQuote(QStringView line)
{
    const Indent indent = indentOf(line);
    const QStringView rest = line.sliced(indent.offset);
    if (indent.columns < 4) {
        if (rest[0] == u'>') {
            noteLeaf(rest.sliced(1));
            return Step::Continues;
        }
        if (isThematicBreak(rest) || interrupts(rest, indent.columns) ||
            listMark(rest, indent.columns)) {
            return start(line);
        }
    }
    if (!m_leafIsText) {
        enterDoubt(rest);
    }
    return Step::Continues;
}

BlockSplitter::Step BlockSplitter::feedList(QStringView line)
{
    const Indent indent = indentOf(line);
    const QStringView rest = line.sliced(indent.offset);
    const bool gone = m_emptyItem && m_afterBlank; // an item can't start with two blank lines
    if (indent.columns >= m_mark.content && !gone) {
        m_emptyItem = false;
        noteLeaf(withoutIndent(line, m_mark.content));
        return Step::Continues;
    }
    if (indent.columns < 4) {
        if (isThematicBreak(rest)) {
            return start(line);
        }
        if (const auto mark = listMark(rest, indent.columns)) {
            const bool sameList = mark->ordered == m_mark.ordered && mark->mark == m_mark.mark;
            startItem(*mark, rest, sameList);
            m_style.tight = m_style.tight && sameList; // another list follows at a distance
            return Step::Starts;
        }
        if (interrupts(rest, indent.columns)) {
            return start(line);
        }
    }
    if (m_afterBlank) {
        return start(line);
    }
    if (!m_leafIsText) {
        enterDoubt(rest);
        m_sealed = m_murky && indent.columns >= 2;
    }
    return Step::Continues;
}

void BlockSplitter::enterDoubt(QStringView rest)
{
    m_state = State::Doubt;
    m_maybeHtml = htmlStart(rest) != 0;
}

// The line before may or may not have gone on with a quote, an item or a heading. Only what ends
// all of these may be cut off.
BlockSplitter::Step BlockSplitter::feedDoubt(QStringView line)
{
    const Indent indent = indentOf(line);
    const QStringView rest = line.sliced(indent.offset);
    if (m_sealed) {
        return Step::Continues;
    }
    if (indent.columns >= 2) {
        m_sealed = fenceOpening(rest, 0) || htmlStart(rest) != 0;
        return Step::Continues;
    }
    m_maybeHtml = m_maybeHtml && !m_afterBlank;
    const bool ends = m_afterBlank || (isThematicBreak(rest) && rest[0] != u'-') ||
                      (interrupts(rest, indent.columns) && rest[0] != u'>');
    if (ends && !m_maybeHtml && !listMark(rest, indent.columns)) {
        return start(line);
    }
    m_maybeHtml = m_maybeHtml || htmlStart(rest) != 0;
    return Step::Continues;
}

} // namespace parley

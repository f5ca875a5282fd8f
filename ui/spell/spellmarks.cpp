// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/spell/spellmarks.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 200ms;
constexpr int around = 200;      // signs checked beyond what is in sight
constexpr int fenceLines = 2000; // how far above a block of code may have begun
constexpr qsizetype mostVerdicts = 20'000;

// Whether the paragraph stands inside a block of code.
bool startsInCode(QTextBlock block)
{
    bool code = false;
    int lines = 0;
    for (block = block.previous(); block.isValid() && lines < fenceLines; ++lines) {
        code = code != isCodeFence(block.text());
        block = block.previous();
    }
    return code;
}

} // namespace

SpellMarks::SpellMarks(QTextEdit &edit, const Theme &theme)
    : QObject(&edit), m_edit(edit), m_theme(theme)
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &SpellMarks::check);
    connect(&edit, &QTextEdit::textChanged, this, &SpellMarks::checkSoon);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &SpellMarks::checkSoon);
    connect(edit.verticalScrollBar(), &QScrollBar::valueChanged, this, &SpellMarks::checkSoon);
    connect(&theme, &Theme::changed, this, &SpellMarks::checkSoon);
}

void SpellMarks::setSpelling(const Spelling *spelling)
{
    m_spelling = spelling;
    m_verdicts.clear();
    checkSoon();
}

bool SpellMarks::isWrong(const QString &word)
{
    const auto known = m_verdicts.constFind(word);
    if (known != m_verdicts.cend()) {
        return *known;
    }
    if (m_verdicts.size() >= mostVerdicts) {
        m_verdicts.clear();
    }
    return m_verdicts.insert(word, m_spelling->isWrong(word)).value();
}

QList<QTextCursor> SpellMarks::wrongBetween(int from, int to)
{
    QList<QTextCursor> wrong;
    QTextBlock block = m_edit.document()->findBlock(from);
    bool code = startsInCode(block);
    for (; block.isValid() && block.position() <= to; block = block.next()) {
        const QString text = block.text();
        if (isCodeFence(text)) {
            code = !code;
            continue;
        }
        if (code) {
            continue;
        }
        const auto size = static_cast<int>(text.size());
        int first = qBound(0, from - block.position() - around, size);
        while (first > 0 && !text.at(first - 1).isSpace()) {
            --first;
        }
        const int last = qBound(first, to - block.position() + around, size);
        const QString part = text.mid(first, last - first);
        for (const WordPlace &place : wordsToCheck(part)) {
            if (isWrong(part.mid(place.start, place.length))) {
                QTextCursor word(block);
                word.setPosition(block.position() + first + static_cast<int>(place.start));
                word.setPosition(word.position() + static_cast<int>(place.length),
                                 QTextCursor::KeepAnchor);
                wrong.append(word);
            }
        }
    }
    return wrong;
}

void SpellMarks::check()
{
    m_wrong.clear();
    if (m_spelling && !m_edit.isReadOnly()) {
        const QPoint corner(m_edit.viewport()->width() - 1, m_edit.viewport()->height() - 1);
        m_wrong = wrongBetween(m_edit.cursorForPosition(QPoint(0, 0)).position(),
                               m_edit.cursorForPosition(corner).position());
    }
    QList<QTextEdit::ExtraSelection> marks;
    const int caret = m_edit.hasFocus() ? m_edit.textCursor().position() : -1;
    for (const QTextCursor &word : std::as_const(m_wrong)) {
        if (word.selectionEnd() != caret) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = word;
            mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            mark.format.setUnderlineColor(m_theme.color(ColorRole::Danger));
            marks.append(mark);
        }
    }
    m_edit.setExtraSelections(marks);
}

QTextCursor SpellMarks::wrongAt(int position) const
{
    for (const QTextCursor &word : m_wrong) {
        if (word.hasSelection() && position >= word.selectionStart() &&
            position <= word.selectionEnd()) {
            return word;
        }
    }
    return {};
}

} // namespace parley

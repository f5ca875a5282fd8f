// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Finds what InlineGuard hides from the Markdown parser: formulas and comments, but not those
// inside code. One object per text; time is linear in it, whatever stays unclosed.
#pragma once

#include <QString>
#include <QStringView>

namespace parley {

struct Guarded
{
    enum class Kind { Math, MathDisplay, Comment, Address };
    QString raw; // as written; of an address the address itself
    QString tex; // of a formula, without its delimiters
    Kind kind = Kind::Math;
    bool closed = true; // false: a display formula whose end is not there (yet)
};

class GuardScanner
{
public:
    // Copies everything else of `text` to `out`. Both outlive the scanner.
    GuardScanner(QStringView text, QString &out) : m_text(text), m_out(out) {}

    // The next find, everything before it copied; nothing is left when false.
    [[nodiscard]] bool next(Guarded &found);

private:
    void copy(qsizetype count);
    [[nodiscard]] qsizetype runLength(QChar c) const;
    [[nodiscard]] bool atLineStart() const;
    [[nodiscard]] qsizetype paragraphEnd();
    void skipCode(QChar mark);
    void skipFence(QChar mark, qsizetype length);
    bool delimited(QLatin1String open, QLatin1String close, Guarded &found);
    bool openFormula(qsizetype end, Guarded &found);
    bool single(Guarded &found);
    bool comment(Guarded &found);
    bool take(qsizetype length, qsizetype mark, bool display, Guarded &found);

    QStringView m_text;
    QString &m_out;
    qsizetype m_at = 0;
    qsizetype m_paragraphEnd = 0;
    qsizetype m_failedUntil[3] = {-1, -1, -1}; // no closer up to this end of a paragraph
    qsizetype m_noSingleBefore = 0;
    qsizetype m_noCommentBefore = 0;
    quint64 m_noCloserBefore = 0; // lengths of backtick runs that found no partner …
    qsizetype m_noCloserIn = -1;  // … in the paragraph with this end
};

} // namespace parley

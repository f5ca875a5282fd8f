// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/spellwords.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype longestWord = 60;

// Backticks of the same number on both sides.
QList<WordPlace> codeSpans(const QString &text)
{
    QList<WordPlace> spans;
    qsizetype at = 0;
    while ((at = text.indexOf(u'`', at)) >= 0) {
        qsizetype ticks = at;
        while (ticks < text.size() && text.at(ticks) == u'`') {
            ++ticks;
        }
        const QString fence = text.mid(at, ticks - at);
        const qsizetype end = text.indexOf(fence, ticks);
        if (end < 0) {
            at = ticks;
            continue;
        }
        spans.append({at, end + fence.size() - at});
        at = end + fence.size();
    }
    return spans;
}

// An address, a path, an option, a placeholder, a name of code.
bool isNoProse(QStringView token)
{
    static const QString marks = QStringLiteral("@/\\_#=<>{}$|~^*+");
    if (token.startsWith(QLatin1String("--")) ||
        token.startsWith(QLatin1String("www."), Qt::CaseInsensitive)) {
        return true;
    }
    for (qsizetype i = 0; i < token.size(); ++i) {
        const QChar sign = token.at(i);
        const bool inside = i > 0 && i + 1 < token.size();
        if (marks.contains(sign) && !(sign == u'*' || (sign == u'_' && !inside))) {
            return true;
        }
        // "example.com", "std::move", "file.txt"
        if (inside && (sign == u'.' || sign == u':') && token.at(i + 1).isLetterOrNumber()) {
            return true;
        }
    }
    return false;
}

bool isChecked(QStringView word)
{
    if (word.size() < 2 || word.size() > longestWord) {
        return false;
    }
    bool lower = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar sign = word.at(i);
        if (sign.isDigit() || (i > 0 && sign.isUpper() && word.at(i - 1).isLower())) {
            return false; // "x86", "camelCase"
        }
        lower = lower || (sign.isLetter() && !sign.isUpper());
    }
    return lower;
}

void addWords(const QString &text, WordPlace token, QList<WordPlace> &words)
{
    const QString part = text.mid(token.start, token.length);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, part);
    qsizetype start = -1;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        const auto reasons = finder.boundaryReasons();
        if (start >= 0 && (reasons & QTextBoundaryFinder::EndOfItem) &&
            isChecked(QStringView(part).mid(start, at - start))) {
            words.append({token.start + start, at - start});
        }
        start = reasons & QTextBoundaryFinder::StartOfItem ? at : -1;
    }
}

} // namespace

QList<WordPlace> wordsToCheck(const QString &paragraph)
{
    const QList<WordPlace> code = codeSpans(paragraph);
    QList<WordPlace> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= paragraph.size(); ++i) {
        const bool inside = std::any_of(code.begin(), code.end(), [i](const WordPlace &span) {
            return i >= span.start && i < span.start + span.length;
        });
        const bool part = i < paragraph.size() && !inside && !paragraph.at(i).isSpace();
        if (part && start < 0) {
            start = i;
        } else if (!part && start >= 0) {
            if (!isNoProse(QStringView(paragraph).mid(start, i - start))) {
                addWords(paragraph, {start, i - start}, words);
            }
            start = -1;
        }
    }
    return words;
}

bool isCodeFence(QStringView paragraph)
{
    const QStringView text = paragraph.trimmed();
    return text.startsWith(QLatin1String("```")) || text.startsWith(QLatin1String("~~~"));
}

} // namespace parley

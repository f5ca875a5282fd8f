// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/codesigns.h"

#include <QRegularExpression>

namespace parley {

namespace {

constexpr qsizetype linesLookedAt = 20'000; // characters
constexpr qsizetype longestLine = 400;      // of which a sign of code is looked for

// Each is tried at the beginning of a line only and has nothing that could go back and forth.
const QList<QRegularExpression> &beginnings()
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> made;
        for (
            const char *pattern :
            {R"(^#(?:include|define|ifdef|pragma)\b)", R"(^#!/)", R"(^diff --git )", R"(^@@ -\d)",
             R"(^Traceback \(most recent)", R"(^\$ \S)",
             R"(^(?:async )?(?:def|func|fn|function|sub)\s+[\w.:]+\s*\()",
             R"(^(?:const|let|var|auto|int|double|float|bool|char|void|String)\s+[\w*&]+\s*(?:=|\(|;|\[))",
             R"(^(?:public|private|protected|static|export)\s+\w+\s+\w+.*[({;]$)",
             R"(^(?:class|struct|interface|enum|impl|namespace)\s+\w+.*[{:]$)",
             R"(^(?:from\s+[\w.]+\s+import|import\s+\{|import\s+[\w.]+;|using\s+[\w:. ]+;))",
             R"(^(?:if|for|while|switch)\s*\(.*\)\s*[{;]?$)",
             R"(^(?:SELECT\s.+\sFROM\s|INSERT INTO\s|CREATE TABLE\s|UPDATE\s+\w+\s+SET\s|DELETE FROM\s))",
             R"(^at [\w.$<>]+\(.*:\d+\)$)", R"(^File ".+", line \d+)",
             R"(^<(?:!DOCTYPE|\?xml|html|div|span|script|svg)\b)"}) {
            made.append(
                QRegularExpression(QLatin1String("(*LIMIT_MATCH=20000)") + QLatin1String(pattern)));
        }
        return made;
    }();
    return all;
}

bool isWordLike(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u')' || c == u']';
}

// A call: a name, and right behind it a bracket.
bool calls(QStringView line)
{
    for (qsizetype at = line.indexOf(u'('); at > 0; at = line.indexOf(u'(', at + 1)) {
        if (isWordLike(line[at - 1])) {
            return true;
        }
    }
    return false;
}

bool endsLikeCode(QStringView line)
{
    const QChar last = line.back();
    if (last == u';') {
        return calls(line) || line.contains(QLatin1String(" = ")) ||
               line.contains(QLatin1String("++")) || line.contains(QLatin1String("->"));
    }
    if (last == u'{') {
        return calls(line) || line.contains(u')') || line.contains(QLatin1String("=>"));
    }
    return line == QLatin1String("}") || line == QLatin1String("};") ||
           line == QLatin1String("})") || line == QLatin1String("});");
}

// Something between two backticks on one line.
bool quotesCode(QStringView line)
{
    const qsizetype first = line.indexOf(u'`');
    const qsizetype second = first < 0 ? -1 : line.indexOf(u'`', first + 1);
    return second > first + 1;
}

bool looksLikeCode(QStringView whole)
{
    const QStringView line = whole.left(longestLine).trimmed();
    if (line.isEmpty()) {
        return false;
    }
    if (line.startsWith(QLatin1String("```")) || line.startsWith(QLatin1String("~~~")) ||
        quotesCode(line) || endsLikeCode(line) || line.contains(QLatin1String("</"))) {
        return true;
    }
    const QString text = line.toString();
    return std::any_of(
        beginnings().cbegin(), beginnings().cend(),
        [&text](const QRegularExpression &one) { return one.match(text).hasMatch(); });
}

} // namespace

bool hasCode(const QString &text)
{
    for (const QStringView line : QStringView(text).left(linesLookedAt).split(u'\n')) {
        if (looksLikeCode(line)) {
            return true;
        }
    }
    return false;
}

} // namespace parley

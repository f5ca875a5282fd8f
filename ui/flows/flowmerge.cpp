// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowmerge.h"

#include "compare/sequencediff.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace parley {

namespace {

// A line without what may be written in several ways: quotes around a value, a comment behind it.
// Whoever relies on it reads the result again.
QString likened(const QString &line)
{
    static const QRegularExpression quoted(
        QStringLiteral("^(\\s*(?:- )*(?:[^\"'#:]+: +)?)([\"'])(.*)\\2\\s*(?:#.*)?$"));
    static const QRegularExpression remark(QStringLiteral("(?<=\\S)\\s+#.*$|\\s+$"));
    const QRegularExpressionMatch match = quoted.match(line);
    if (!match.hasMatch()) {
        return QString(line).remove(remark);
    }
    QString value = match.captured(3);
    if (match.captured(2) == QLatin1String("'")) {
        value.replace(QLatin1String("''"), QLatin1String("'"));
    } else {
        value.replace(QLatin1String("\\\""), QLatin1String("\""));
    }
    return match.captured(1) + value;
}

QStringList likened(QStringList lines)
{
    for (QString &line : lines) {
        line = likened(line);
    }
    return lines;
}

// The same number for the same line.
std::vector<int> numbered(const QStringList &lines, QHash<QString, int> &known)
{
    std::vector<int> numbers;
    numbers.reserve(static_cast<size_t>(lines.size()));
    for (const QString &line : lines) {
        if (!known.contains(line)) {
            known.insert(line, static_cast<int>(known.size()));
        }
        numbers.push_back(known.value(line));
    }
    return numbers;
}

struct Change
{
    int from; // lines of the text before
    int to;
    QStringList lines; // instead
};

QList<Change> changesOf(const std::vector<int> &before, const std::vector<int> &after,
                        const QStringList &afterLines)
{
    QList<Change> changes;
    int left = 0;
    int right = 0;
    std::vector<CommonRun> runs = commonRuns(before, after);
    runs.push_back({static_cast<int>(before.size()), static_cast<int>(after.size()), 0});
    for (const CommonRun &run : runs) {
        if (run.left > left || run.right > right) {
            changes.append({left, run.left, afterLines.mid(right, run.right - right)});
        }
        left = run.leftEnd();
        right = run.rightEnd();
    }
    return changes;
}

} // namespace

QString mergedFlowText(const QString &written, const QString &before, const QString &after)
{
    const QStringList writtenLines = written.split(u'\n');
    const QStringList beforeLines = before.split(u'\n');
    const QStringList afterLines = after.split(u'\n');
    QHash<QString, int> likenesses;
    const auto writtenIds = numbered(likened(writtenLines), likenesses);
    const auto likeIds = numbered(likened(beforeLines), likenesses);
    QMap<int, int> places; // of a line before: its place in what was written
    for (const CommonRun &run : commonRuns(likeIds, writtenIds)) {
        for (int i = 0; i < run.length; ++i) {
            places.insert(run.left + i, run.right + i);
        }
    }
    QHash<QString, int> known;
    const auto beforeIds = numbered(beforeLines, known);
    QSet<int> gone;
    QMap<int, QStringList> come; // before the line of that place
    for (const Change &change : changesOf(beforeIds, numbered(afterLines, known), afterLines)) {
        for (int line = change.from; line < change.to; ++line) {
            if (!places.contains(line)) {
                return after;
            }
            gone.insert(places.value(line));
        }
        int place = 0;
        if (change.to > change.from) {
            place = places.value(change.from);
        } else if (places.contains(change.from - 1)) {
            place = places.value(change.from - 1) + 1;
        } else if (places.contains(change.from)) {
            place = places.value(change.from);
        } else if (change.from > 0) {
            return after;
        }
        come[place] += change.lines;
    }
    QStringList merged;
    for (int place = 0; place <= writtenLines.size(); ++place) {
        merged += come.value(place);
        if (place < writtenLines.size() && !gone.contains(place)) {
            merged.append(writtenLines[place]);
        }
    }
    return merged.join(u'\n');
}

} // namespace parley

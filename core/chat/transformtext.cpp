// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/transformtext.h"

#include "base/json.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace parley {

namespace {

Unexpected refused(const QString &sentence)
{
    return Unexpected(ErrorKind::BadRequest, sentence);
}

QString textOf(const QJsonValue &value)
{
    return value.isString()                        ? value.toString()
           : value.isNull() || value.isUndefined() ? QString()
                                                   : QString::fromUtf8(json::compact(value));
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &item : array) {
        texts.append(textOf(item));
    }
    return texts;
}

// Models like to put a fence around JSON, and words before and behind it.
QByteArray jsonIn(const QString &text)
{
    static const QRegularExpression fence(QStringLiteral("```(?:json)?\\s*\\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption |
                                              QRegularExpression::CaseInsensitiveOption);
    const auto fenced = fence.match(text);
    return (fenced.hasMatch() ? fenced.captured(1) : text).trimmed().toUtf8();
}

template <class Change>
FlowValue eachOf(FlowValue value, Change change)
{
    value.text = change(value.text);
    for (QString &row : value.rows) {
        row = change(row);
    }
    return value;
}

FlowValue listOf(const QStringList &rows)
{
    return {{}, rows, true};
}

Result<FlowValue> json(const FlowValue &value, const QString &path)
{
    const auto read = json::parseValue(jsonIn(value.asText()));
    if (!read) {
        return refused(QStringLiteral("the text is no JSON"));
    }
    QJsonValue at = *read;
    for (const QString &member : path.split(u'.', Qt::SkipEmptyParts)) {
        bool number = false;
        const int place = member.toInt(&number);
        at = number && at.isArray() ? at.toArray().at(place) : at.toObject().value(member);
        if (at.isUndefined()) {
            return refused(QStringLiteral("the JSON has no \"%1\"").arg(path.left(60)));
        }
    }
    return at.isArray() ? listOf(textsOf(at.toArray())) : FlowValue{textOf(at), {}, false};
}

Result<FlowValue> match(const FlowValue &value, const QString &pattern)
{
    const QRegularExpression wanted(pattern, QRegularExpression::MultilineOption);
    const auto found = wanted.match(value.asText());
    return found.hasMatch()
               ? Result<FlowValue>(
                     FlowValue{found.captured(wanted.captureCount() > 0 ? 1 : 0), {}, false})
               : refused(QStringLiteral("nothing in the text matches %1").arg(pattern.left(60)));
}

Result<FlowValue> firstOf(const FlowValue &value, const QString &count)
{
    return listOf(value.asRows().mid(0, count.toInt()));
}

Result<FlowValue> lastOf(const FlowValue &value, const QString &count)
{
    const QStringList rows = value.asRows();
    return listOf(rows.mid(qMax<qsizetype>(0, rows.size() - count.toInt())));
}

Result<FlowValue> sorted(const FlowValue &value, const QString &)
{
    QStringList rows = value.asRows();
    std::sort(rows.begin(), rows.end());
    return listOf(rows);
}

Result<FlowValue> unique(const FlowValue &value, const QString &)
{
    QStringList rows = value.asRows();
    rows.removeDuplicates();
    return listOf(rows);
}

Result<FlowValue> joined(const FlowValue &value, const QString &between)
{
    return FlowValue{
        value.asRows().join(between.isEmpty() ? QStringLiteral("\n") : between), {}, false};
}

// "- item", "3. item": without what marks it.
Result<FlowValue> items(const FlowValue &value, const QString &)
{
    static const QRegularExpression mark(QStringLiteral("^\\s*(?:[-*+•]|\\d+[.)])\\s+"));
    QStringList rows = value.asRows();
    for (QString &row : rows) {
        row.remove(mark);
    }
    return listOf(rows);
}

enum class Takes { Nothing, Text, Count };
enum class Makes { Same, Text, List, Either };
struct Change
{
    const char *name;
    Takes takes;
    Makes makes;
    Result<FlowValue> (*apply)(const FlowValue &value, const QString &argument);
};

const Change changeTable[] = {
    {"trim", Takes::Nothing, Makes::Same,
     [](const FlowValue &value, const QString &) -> Result<FlowValue> {
         return eachOf(value, [](const QString &text) { return text.trimmed(); });
     }},
    {"upper", Takes::Nothing, Makes::Same,
     [](const FlowValue &value, const QString &) -> Result<FlowValue> {
         return eachOf(value, [](const QString &text) { return text.toUpper(); });
     }},
    {"lower", Takes::Nothing, Makes::Same,
     [](const FlowValue &value, const QString &) -> Result<FlowValue> {
         return eachOf(value, [](const QString &text) { return text.toLower(); });
     }},
    {"lines", Takes::Nothing, Makes::List,
     [](const FlowValue &value, const QString &) -> Result<FlowValue> {
         return listOf(value.asRows());
     }},
    {"items", Takes::Nothing, Makes::List, items},
    {"json", Takes::Text, Makes::Either, json},
    {"json list", Takes::Text, Makes::List,
     [](const FlowValue &value, const QString &path) -> Result<FlowValue> {
         const auto found = json(value, path);
         return !found || found->isList
                    ? found
                    : refused(QStringLiteral("\"%1\" of the JSON is no list").arg(path.left(60)));
     }},
    {"match", Takes::Text, Makes::Text, match},
    {"first", Takes::Count, Makes::List, firstOf},
    {"last", Takes::Count, Makes::List, lastOf},
    {"sort", Takes::Nothing, Makes::List, sorted},
    {"unique", Takes::Nothing, Makes::List, unique},
    {"join", Takes::Text, Makes::Text, joined},
    {"count", Takes::Nothing, Makes::Text,
     [](const FlowValue &value, const QString &) -> Result<FlowValue> {
         return FlowValue{QString::number(value.asRows().size()), {}, false};
     }},
};

struct Read
{
    const Change *change = nullptr;
    QString argument;
};

Read readChange(const QString &text)
{
    Read read;
    qsizetype length = 0;
    for (const Change &change : changeTable) {
        const QLatin1String name(change.name);
        const bool fits = text == name || (text.startsWith(name) && text[name.size()] == u' ');
        if (fits && name.size() > length) {
            read = {&change, text.mid(name.size() + 1)};
            length = name.size();
        }
    }
    return read;
}

Result<void> checkChange(const QString &text, const Read &read)
{
    if (!read.change) {
        return refused(QStringLiteral("\"%1\" is no change: there are trim, upper, lower, lines, "
                                      "items, json, json list, match, first, last, sort, unique, "
                                      "join and count")
                           .arg(text.left(60)));
    }
    bool counted = true;
    if (read.change->takes == Takes::Count) {
        counted = read.argument.toInt(&counted) > 0 && counted;
    }
    if (!counted) {
        return refused(QStringLiteral("\"%1\" takes a number above 0, such as \"%1 3\"")
                           .arg(QLatin1String(read.change->name)));
    }
    if (read.change->takes == Takes::Nothing && !read.argument.trimmed().isEmpty()) {
        return refused(
            QStringLiteral("\"%1\" takes nothing more").arg(QLatin1String(read.change->name)));
    }
    const bool pattern = read.change->apply == match;
    return pattern && (read.argument.isEmpty() || !QRegularExpression(read.argument).isValid())
               ? refused(QStringLiteral("\"match\" takes a regular expression; \"%1\" is none")
                             .arg(read.argument.left(60)))
               : Result<void>();
}

} // namespace

QString FlowValue::asText() const
{
    if (!isList) {
        return text;
    }
    const bool plain = std::none_of(rows.cbegin(), rows.cend(),
                                    [](const QString &row) { return row.contains(u'\n'); });
    if (plain) {
        return rows.join(u'\n');
    }
    QStringList numbered;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        numbered.append(QStringLiteral("[%1]\n%2").arg(i + 1).arg(rows[i].trimmed()));
    }
    return numbered.join(QStringLiteral("\n\n"));
}

QStringList FlowValue::asRows() const
{
    if (isList) {
        return rows;
    }
    const QByteArray bytes = jsonIn(text);
    if (bytes.startsWith('[')) {
        if (const auto read = json::parseValue(bytes); read && read->isArray()) {
            return textsOf(read->toArray());
        }
    }
    QStringList found;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            found.append(line.endsWith(u'\r') ? line.chopped(1) : line);
        }
    }
    return found;
}

Result<bool> checkChanges(const QStringList &changes)
{
    bool list = false;
    for (const QString &text : changes) {
        const Read read = readChange(text);
        if (const auto sound = checkChange(text, read); !sound) {
            return Unexpected(sound.error());
        }
        const Makes makes = read.change->makes;
        list = makes == Makes::List || (makes == Makes::Same && list);
    }
    return list;
}

Result<FlowValue> applyChanges(const QString &text, const QStringList &changes)
{
    FlowValue value{text, {}, false};
    bool list = false; // what checkChanges() said would come of it
    for (const QString &one : changes) {
        const Read read = readChange(one);
        if (const auto sound = checkChange(one, read); !sound) {
            return Unexpected(sound.error());
        }
        const auto changed = read.change->apply(value, read.argument);
        if (!changed) {
            return changed;
        }
        value = *changed;
        const Makes makes = read.change->makes;
        list = makes == Makes::List || (makes == Makes::Same && list);
    }
    // "json" finds either; a list counts as one only where it was sure to be.
    return list || !value.isList ? value : FlowValue{value.asText(), {}, false};
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/shortened.h"

#include "base/json.h"
#include "chat/tokencounter.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace parley {

namespace {

struct Limits // tokens
{
    int longest;
    int head;
    int tail;
};
constexpr Limits prose = {600, 300, 150};
constexpr Limits material = {200, 110, 50}; // code, tool results, files, arguments of calls

qint64 weight(QStringView text)
{
    return estimateTokens(text).tokens;
}

// The most UTF-16 units of it, from one of its ends, that are worth at most so many tokens.
template <class Part> // QStringView(qsizetype units)
qsizetype longestWithin(QStringView text, int tokens, Part part)
{
    constexpr qsizetype mostLetters = 4; // of a token, by estimateTokens()
    qsizetype low = 0;
    qsizetype high = qMin(text.size(), mostLetters * tokens);
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (weight(part(middle)) <= tokens) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

// The farthest place from the beginning that is worth at most so many tokens.
qsizetype reach(QStringView text, int tokens)
{
    return longestWithin(text, tokens, [text](qsizetype units) { return text.first(units); });
}

qsizetype reachFromEnd(QStringView text, int tokens)
{
    return text.size() -
           longestWithin(text, tokens, [text](qsizetype units) { return text.last(units); });
}

// Not inside of what is read as one sign.
qsizetype betweenSigns(const QString &text, qsizetype cut)
{
    constexpr qsizetype around = 64;
    const qsizetype from = qMax<qsizetype>(0, cut - around);
    const QString window = text.mid(from, 2 * around);
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, window);
    signs.setPosition(cut - from);
    if (cut >= text.size() || signs.isAtBoundary()) {
        return cut;
    }
    return from + qMax<qsizetype>(0, signs.toPreviousBoundary());
}

qsizetype headEnd(const QString &text, int tokens)
{
    const qsizetype cut = reach(text, tokens);
    const qsizetype line = text.lastIndexOf(u'\n', cut - 1);
    if (line > cut / 2) {
        return line;
    }
    const qsizetype blank = text.lastIndexOf(u' ', cut - 1);
    return blank > cut / 2 ? blank : betweenSigns(text, cut);
}

qsizetype tailBegin(const QString &text, int tokens)
{
    const qsizetype cut = reachFromEnd(text, tokens);
    const qsizetype middle = cut + (text.size() - cut) / 2;
    const qsizetype line = text.indexOf(u'\n', cut);
    if (line >= 0 && line < middle) {
        return line + 1;
    }
    const qsizetype blank = text.indexOf(u' ', cut);
    return blank >= 0 && blank < middle ? blank + 1 : betweenSigns(text, cut);
}

QString trimmed(const QString &text, const Limits &limits)
{
    return withoutMiddle(text, limits.longest, limits.head, limits.tail);
}

// Blanks at the end of lines and more than one empty line mean nothing.
QString withoutBlanks(QString text)
{
    static const QRegularExpression ends(QStringLiteral("[ \\t]+(?=\\n|$)"));
    static const QRegularExpression gaps(QStringLiteral("\\n{3,}"));
    return text.replace(ends, QString()).replace(gaps, QStringLiteral("\n\n"));
}

bool isFence(const QString &line, const QString &open)
{
    const QString bare = line.trimmed();
    if (open.isEmpty()) {
        return bare.startsWith(QLatin1String("```")) || bare.startsWith(QLatin1String("~~~"));
    }
    return bare == open;
}

QString markFor(const QString &kind, const QString &name)
{
    return name.isEmpty() ? QStringLiteral("[… %1 left out …]").arg(kind)
                          : QStringLiteral("[… %1 “%2” left out …]").arg(kind, name);
}

Part shortenedFile(const FilePart &file)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(file.data);
    if (decode.hasError() || text.contains(QChar::Null) || file.data.startsWith("%PDF")) {
        return TextPart{markFor(QStringLiteral("file"), file.name) + u'\n'};
    }
    FilePart part = file;
    part.data = trimmed(text, material).toUtf8();
    return part;
}

// Arguments stay what they are, JSON: only long texts in them lose their middle.
QJsonValue shortenedValue(const QJsonValue &value)
{
    if (value.isString()) {
        return trimmed(value.toString(), material);
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &one : value.toArray()) {
            list.append(shortenedValue(one));
        }
        return list;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        it.value() = shortenedValue(it.value());
    }
    return object;
}

ToolCallPart shortenedCall(ToolCallPart call)
{
    if (weight(call.arguments) < material.longest) {
        return call;
    }
    if (call.custom) {
        call.arguments = trimmed(call.arguments, material);
        return call;
    }
    if (const auto object = json::parseObject(call.arguments.toUtf8())) {
        call.arguments = QString::fromUtf8(json::compact(shortenedValue(*object)));
    }
    return call;
}

Part shortenedPart(const Part &part)
{
    if (const auto *text = std::get_if<TextPart>(&part)) {
        return TextPart{shortenedText(text->text)};
    }
    if (const auto *result = std::get_if<ToolResultPart>(&part)) {
        return ToolResultPart{result->callId, trimmed(result->text, material), result->isError};
    }
    if (const auto *image = std::get_if<ImagePart>(&part)) {
        return TextPart{markFor(QStringLiteral("picture"), image->name) + u'\n'};
    }
    if (const auto *file = std::get_if<FilePart>(&part)) {
        return shortenedFile(*file);
    }
    if (const auto *call = std::get_if<ToolCallPart>(&part)) {
        return shortenedCall(*call);
    }
    return part;
}

} // namespace

QString withoutMiddle(const QString &text, int limit, int head, int tail)
{
    if (weight(text) < limit) {
        return text;
    }
    const qsizetype from = headEnd(text, head);
    const qsizetype to = qMax(from, tailBegin(text, tail));
    const qint64 gone = weight(QStringView(text).sliced(from, to - from));
    const QString count = QLocale(QLocale::English, QLocale::UnitedStates).toString(gone);
    return text.left(from) + QStringLiteral("\n[… about %1 tokens left out …]\n").arg(count) +
           text.mid(to);
}

QString shortenedText(const QString &text)
{
    QStringList out;
    QStringList code;
    QString fence; // that ends the code; empty: outside
    const QStringList lines = withoutBlanks(text).split(u'\n');
    const auto flush = [&] {
        out.append(trimmed(code.join(u'\n'), material));
        code.clear();
    };
    for (const QString &line : lines) {
        if (!isFence(line, fence)) {
            (fence.isEmpty() ? out : code).append(line);
            continue;
        }
        if (!fence.isEmpty() && !code.isEmpty()) {
            flush();
        }
        const QString bare = line.trimmed();
        const QChar sign = bare.front();
        const auto end =
            std::find_if(bare.begin(), bare.end(), [sign](QChar c) { return c != sign; });
        fence = fence.isEmpty() ? QString(end - bare.begin(), sign) : QString();
        out.append(line);
    }
    if (!code.isEmpty()) {
        flush(); // a fence nobody closed
    }
    return trimmed(out.join(u'\n'), prose);
}

Message shortened(const Message &message)
{
    const bool calls =
        std::any_of(message.parts.cbegin(), message.parts.cend(),
                    [](const Part &part) { return std::holds_alternative<ToolCallPart>(part); });
    Message result{message.role, {}};
    for (const Part &part : message.parts) {
        // Vendors that sign what was thought want it beside the calls it led to.
        if (calls || !std::holds_alternative<ReasoningPart>(part)) {
            result.parts.append(shortenedPart(part));
        }
    }
    return result;
}

} // namespace parley

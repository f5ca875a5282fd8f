// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/detailsmarkup.h"

#include "archive/foreign/importvalues.h"

#include <QRegularExpression>

namespace parley {

namespace {

QString unescaped(const QString &html)
{
    QString text = html;
    text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\""));
    text.replace(QLatin1String("&#39;"), QLatin1String("'"));
    text.replace(QLatin1String("&#x27;"), QLatin1String("'"));
    text.replace(QLatin1String("&#10;"), QLatin1String("\n"));
    return text.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

QString attribute(const QString &tag, const char *name)
{
    const QRegularExpression shape(QStringLiteral("\\s%1=\"([^\"]*)\"").arg(QLatin1String(name)));
    return unescaped(shape.match(tag).captured(1));
}

// Attributes hold JSON, often JSON text written as a JSON string once more.
QJsonValue attributeJson(const QString &tag, const char *name)
{
    const QString text = attribute(tag, name);
    const QJsonArray wrapped = toolArguments(QJsonValue(u'[' + text + u']')).toArray();
    return wrapped.size() == 1 ? wrapped.first() : QJsonValue(text);
}

QString thoughtOf(const QString &body)
{
    static const QRegularExpression summary(QStringLiteral("<summary>.*?</summary>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QStringList lines = unescaped(QString(body).remove(summary)).trimmed().split(u'\n');
    for (QString &line : lines) {
        line = line.startsWith(QLatin1String("> ")) ? line.mid(2)
               : line == QLatin1String(">")         ? QString()
                                                    : line;
    }
    return lines.join(u'\n');
}

} // namespace

void takeDetailsOut(ImportedNode &node)
{
    static const QRegularExpression element(
        QStringLiteral("<details\\s+type=\"(reasoning|tool_calls)\"([^>]*)>(.*?)</details>"),
        QRegularExpression::DotMatchesEverythingOption);
    if (!node.text.contains(QLatin1String("<details"))) {
        return;
    }
    QStringList pieces;
    QStringList thoughts{node.reasoning};
    qsizetype from = 0;
    auto matches = element.globalMatch(node.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString before = node.text.mid(from, match.capturedStart() - from);
        pieces.append(from == 0 && before.trimmed().isEmpty() ? QString() : before);
        from = match.capturedEnd();
        const QString tag = u' ' + match.captured(2);
        if (match.captured(1) == QLatin1String("reasoning")) {
            thoughts.append(thoughtOf(match.captured(3)));
        } else {
            node.toolCalls.append({attribute(tag, "id"), attribute(tag, "name"),
                                   toolArguments(attributeJson(tag, "arguments")),
                                   toolResultFromText(attributeJson(tag, "result"))});
        }
    }
    if (from == 0) {
        return;
    }
    pieces.append(node.text.mid(from));
    for (qsizetype i = 0; i < pieces.size(); ++i) { // blank space belongs to the element beside it
        QString &piece = pieces[i];
        const qsizetype start = piece.indexOf(QRegularExpression(QStringLiteral("\\S")));
        piece = start < 0 ? QString() : i > 0 ? piece.mid(start) : piece;
        while (i + 1 < pieces.size() && !piece.isEmpty() && piece.back().isSpace()) {
            piece.chop(1);
        }
    }
    node.text = joinPieces(pieces);
    node.reasoning = joinPieces(thoughts);
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/prompttemplate.h"

#include <algorithm>

namespace parley {

namespace {

const QLatin1String open("{{");
const QLatin1String close("}}");
const QLatin1String escaped("\\{{");

// The first of both, or the end.
qsizetype nextMark(const QString &text, qsizetype from)
{
    const qsizetype at = text.indexOf(open, from);
    return at < 0 ? text.size() : at > from && text[at - 1] == u'\\' ? at - 1 : at;
}

TemplatePiece placeAt(const QString &text, qsizetype from)
{
    using Kind = TemplatePiece::Kind;
    const qsizetype end = text.indexOf(close, from + open.size());
    const qsizetype lineEnd = text.indexOf(u'\n', from);
    const qsizetype limit = lineEnd < 0 ? text.size() : lineEnd;
    if (end < 0 || end > limit) {
        return {Kind::Fault, from, limit,
                QStringLiteral("the two braces are never closed; write \\{{ to send them as "
                               "they are")};
    }
    const QString name = text.mid(from + open.size(), end - from - open.size()).trimmed();
    if (!isVariableName(name)) {
        return {Kind::Fault, from, end + close.size(),
                name.isEmpty()
                    ? QStringLiteral("there is no name between the braces")
                    : QStringLiteral("\"%1\" is no name of a variable: names begin with a letter "
                                     "and have letters, digits, blanks, - and _")
                          .arg(name.left(60))};
    }
    return {Kind::Place, from, end + close.size(), name};
}

Unexpected atLine(const QString &text, qsizetype position, const QString &what)
{
    return Unexpected(ErrorKind::BadRequest,
                      QStringLiteral("line %1: %2")
                          .arg(QStringView(text).left(position).count(u'\n') + 1)
                          .arg(what));
}

} // namespace

bool isVariableName(QStringView name)
{
    constexpr qsizetype longest = 60;
    return !name.isEmpty() && name.size() <= longest && (name[0].isLetter() || name[0] == u'_') &&
           !name.back().isSpace() && std::all_of(name.begin(), name.end(), [](QChar c) {
               return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' ||
                      c == u'-' || c == u' ';
           });
}

QList<TemplatePiece> readTemplate(const QString &text)
{
    QList<TemplatePiece> pieces;
    qsizetype at = 0;
    const auto addText = [&pieces](qsizetype from, qsizetype to, const QString &said) {
        if (!pieces.isEmpty() && pieces.last().kind == TemplatePiece::Kind::Text) {
            pieces.last().text += said;
            pieces.last().to = to;
        } else if (to > from) {
            pieces.append({TemplatePiece::Kind::Text, from, to, said});
        }
    };
    while (at < text.size()) {
        const qsizetype mark = nextMark(text, at);
        addText(at, mark, text.mid(at, mark - at));
        at = mark;
        if (at < text.size() && text[at] == u'\\') {
            addText(at, at + escaped.size(), open);
            at += escaped.size();
        } else if (at < text.size()) {
            pieces.append(placeAt(text, at));
            at = pieces.last().to;
        }
    }
    return pieces;
}

QStringList placesIn(const QString &text)
{
    QStringList names;
    for (const TemplatePiece &piece : readTemplate(text)) {
        if (piece.kind == TemplatePiece::Kind::Place && !names.contains(piece.text)) {
            names.append(piece.text);
        }
    }
    return names;
}

Result<void> checkTemplate(const QString &text, const QStringList &known)
{
    for (const TemplatePiece &piece : readTemplate(text)) {
        if (piece.kind == TemplatePiece::Kind::Fault) {
            return atLine(text, piece.from, piece.text);
        }
        if (piece.kind == TemplatePiece::Kind::Place && !known.contains(piece.text)) {
            return atLine(text, piece.from,
                          QStringLiteral("no variable is called \"%1\"").arg(piece.text));
        }
    }
    return {};
}

QString fillTemplate(const QString &text, const QMap<QString, QString> &values)
{
    QString filled;
    for (const TemplatePiece &piece : readTemplate(text)) {
        filled += piece.kind == TemplatePiece::Kind::Place ? values.value(piece.text)
                  : piece.kind == TemplatePiece::Kind::Text
                      ? piece.text
                      : text.mid(piece.from, piece.to - piece.from);
    }
    return filled;
}

QString renamedInTemplate(const QString &text, const QString &from, const QString &to)
{
    QString renamed;
    for (const TemplatePiece &piece : readTemplate(text)) {
        const bool named = piece.kind == TemplatePiece::Kind::Place && piece.text == from;
        renamed += named ? QLatin1String("{{") + to + QLatin1String("}}")
                         : text.mid(piece.from, piece.to - piece.from);
    }
    return renamed;
}

QString escapedForTemplate(const QString &text)
{
    return QString(text).replace(open, escaped);
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/saidwords.h"

namespace parley {

namespace {

char32_t pointAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return QChar::surrogateToUcs4(c, text[at + 1]);
    }
    if (c.isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate()) {
        return QChar::surrogateToUcs4(text[at - 1], c);
    }
    return c.unicode();
}

bool standsAlone(char32_t point)
{
    switch (QChar::script(point)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

// Part of a word that could go on beyond the found one.
bool goesOn(char32_t point)
{
    return (QChar::isLetterOrNumber(point) || QChar::isMark(point) || point == U'_') &&
           !standsAlone(point);
}

bool says(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !goesOn(pointAt(text, at - 1)) || !goesOn(pointAt(text, at));
        const bool ends =
            end == text.size() || !goesOn(pointAt(text, end)) || !goesOn(pointAt(text, end - 1));
        if (begins && ends) {
            return true;
        }
    }
    return false;
}

} // namespace

QString plainForm(const QString &text)
{
    QString form = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    for (QChar &c : form) {
        if (c == QChar(0x2019) || c == QChar(0x02BC) || c == QChar(0x2018)) {
            c = u'\'';
        } else if (c.isSpace()) {
            c = u' ';
        }
    }
    return form.replace(QChar(0x00DF), QLatin1String("ss"));
}

QString firstSaid(const QString &text, const QStringList &words)
{
    const QString form = plainForm(text);
    for (const QString &word : words) {
        const QString sought = plainForm(word.trimmed());
        if (!sought.isEmpty() && says(form, sought)) {
            return word.trimmed();
        }
    }
    return {};
}

} // namespace parley

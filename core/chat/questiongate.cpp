// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/questiongate.h"

#include "chat/questionwords.h"

#include <QRegularExpression>
#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype longest = 2000; // characters: a longer one holds more than a question
constexpr qsizetype mostLonger = 3; // times: courtesy and names in full are not longer than that

using Expression = QRegularExpression;

// The same signs, however a keyboard or a phone writes them.
QString plain(const QString &question)
{
    QString text = question.normalized(QString::NormalizationForm_C);
    for (const QChar quote : {QChar(0x2018), QChar(0x2019), QChar(0x02bc), QChar(0x00b4)}) {
        text.replace(quote, u'\'');
    }
    for (const QChar dash : {QChar(0x2010), QChar(0x2011)}) {
        text.replace(dash, u'-');
    }
    text.replace(QChar(0xff1f), u'?').replace(QChar(0x3002), u'.').replace(QChar(0xff0c), u',');
    text.replace(QChar(0xff01), u'!').remove(QChar(0x00bf)).remove(QChar(0x00a1));
    return text.simplified();
}

// Signs of code, commands, formulas, units, quotations and text to work on.
bool needsEveryLetter(const QString &text)
{
    static const Expression signs(
        QStringLiteral("[{}\\[\\]()<>=\\\\|`~^*_#$€£¥@%+/&;:\"“”„«»‹›「」…–—×÷°²³√∑∫≤≥≠±→]"
                       "|(^|\\s)-\\S|(^|\\s)'|[a-z]\\.[a-z]{2,4}\\b(?!\\.)"));
    return text.contains(signs);
}

// A greeting before it, thanks behind it: only where a sign parts them from the question.
QString withoutCourtesy(QString text)
{
    static const Expression greeting(
        QStringLiteral(
            "^(hi|hello|hey|good (morning|evening|afternoon)|excuse me|quick question|"
            "hallo|bonjour|hola|ciao|你好|您好)( there)?\\s*[,!.-]\\s*|^(请问|請問),?\\s*"),
        Expression::CaseInsensitiveOption);
    static const Expression thanks(
        QStringLiteral("\\s*[,.!?]\\s*(please|pls|thanks|thank you|cheers|many thanks|thx|"
                       "thanks (a lot|in advance|so much)|thank you (very much|so much|in "
                       "advance)|bitte|danke|merci|gracias|grazie|por favor|per favore|"
                       "s'il (vous|te) plaît|谢谢|謝謝)\\s*[.!?]*$"),
        Expression::CaseInsensitiveOption);
    // "How do I say, thank you?" asks about the words.
    static const Expression ofWords(
        QStringLiteral("(say|saying|mean|means|write|spell|pronounce|translate|word|words|phrase|"
                       "to|with|by|sagt|sagen|heißt|dire|decir|说)$"),
        Expression::CaseInsensitiveOption);
    text.remove(greeting);
    const auto ending = thanks.match(text);
    if (ending.hasMatch() && !text.left(ending.capturedStart()).contains(ofWords)) {
        const bool asked = ending.captured().contains(u'?');
        text = text.left(ending.capturedStart()) + (asked ? QStringLiteral("?") : QString());
    }
    return text;
}

// Words, and the signs between them that part sentences.
QStringList split(const QString &text)
{
    static const Expression piece(
        QStringLiteral("[\\p{L}\\p{N}\\p{M}]+(?:['.-][\\p{L}\\p{N}\\p{M}]+)*\\.?|[^\\s]"));
    QStringList words;
    for (auto it = piece.globalMatch(text); it.hasNext();) {
        QString word = it.next().captured();
        const bool dotted = word.endsWith(u'.') && word.size() > 1;
        // "u.s." and "vs." have a dot of their own, others end a sentence with it.
        if (dotted && !word.chopped(1).contains(u'.') &&
            word.compare(QLatin1String("vs."), Qt::CaseInsensitive) != 0) {
            words.append(word.chopped(1));
            words.append(QStringLiteral("."));
            continue;
        }
        words.append(word);
    }
    return words;
}

bool matches(const QStringList &words, qsizetype at, const QStringList &phrase, bool anyCase)
{
    if (phrase.isEmpty() || at + phrase.size() > words.size()) {
        return false;
    }
    const auto how = anyCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        if (words[at + i].compare(phrase[i], how) != 0) {
            return false;
        }
    }
    return true;
}

void replace(QStringList &words, qsizetype at, qsizetype count, const QStringList &meant)
{
    words = words.mid(0, at) + meant + words.mid(at + count);
}

void reword(QStringList &words, const QList<Rewording> &table)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto found = std::find_if(table.cbegin(), table.cend(), [&](const Rewording &one) {
            return matches(words, at, one.said, true);
        });
        if (found != table.cend()) {
            replace(words, at, found->said.size(), found->meant);
            at += found->meant.size() - 1;
        }
    }
}

void lowerPlainWords(QStringList &words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString lower = words[at].toLower();
        const bool begins = at == 0 && beginsSentences(lower);
        if (begins || isPlainName(lower)) {
            words[at] = lower;
        }
    }
}

// One way of asking may stand inside another: "please tell me how i can".
void askPlainly(QStringList &words)
{
    for (int round = 0; round < 3; ++round) {
        for (const QStringList &phrase : politeBeginnings()) {
            if (words.size() > phrase.size() && matches(words, 0, phrase, true)) {
                replace(words, 0, phrase.size(), {});
                break;
            }
        }
        lowerPlainWords(words); // "Please What": the first word is another one now
        const QList<Rewording> &ways = waysOfAsking();
        const auto found = std::find_if(ways.cbegin(), ways.cend(), [&](const Rewording &one) {
            return words.size() > one.said.size() && matches(words, 0, one.said, false);
        });
        if (found == ways.cend()) {
            return;
        }
        replace(words, 0, found->said.size(), found->meant);
    }
}

bool has(const QStringList &words, bool (*test)(const QString &))
{
    return std::any_of(words.cbegin(), words.cend(),
                       [test](const QString &word) { return test(word.toLower()); });
}

// What can only be a question needs no mark to be one.
void dropLastSign(QStringList &words)
{
    while (!words.isEmpty() &&
           (words.last() == QLatin1String(".") || words.last() == QLatin1String("!"))) {
        words.removeLast();
    }
    if (words.size() > 1 && words.last() == QLatin1String("?") && beginsSentences(words.first())) {
        words.removeLast();
    }
}

GateVerdict no(const QString &why)
{
    return {false, why};
}

QString firstDifference(const QStringList &a, const QStringList &b)
{
    qsizetype at = 0;
    while (at < a.size() && at < b.size() && a[at] == b[at]) {
        ++at;
    }
    const auto shown = [at](const QStringList &words) {
        return at < words.size() ? u'"' + words[at] + u'"' : QStringLiteral("nothing more");
    };
    return QStringLiteral("they differ: %1, %2").arg(shown(a), shown(b));
}

} // namespace

QStringList coreOf(const QString &question)
{
    QStringList words = split(withoutCourtesy(plain(question)));
    lowerPlainWords(words);
    reword(words, spellings());
    reword(words, abbreviations());
    lowerPlainWords(words); // what a contraction began with
    askPlainly(words);
    reword(words, numbers());
    if (!has(words, isTechnical)) {
        reword(words, synonyms());
    }
    dropLastSign(words);
    return words;
}

GateVerdict judgeQuestions(const QString &a, const QString &b)
{
    const QString left = plain(a);
    const QString right = plain(b);
    if (left == right) {
        return {!left.isEmpty(), left.isEmpty() ? QStringLiteral("there is no question")
                                                : QStringLiteral("the same text")};
    }
    if (std::max(a.size(), b.size()) > longest) {
        return no(QStringLiteral("too long to be sure"));
    }
    if (needsEveryLetter(left) || needsEveryLetter(right)) {
        return no(QStringLiteral("looks like code, a formula, a unit or a quotation, where every "
                                 "letter counts"));
    }
    const QStringList one = coreOf(a);
    const QStringList other = coreOf(b);
    if (has(one, isOfTheMoment) || has(other, isOfTheMoment)) {
        return no(QStringLiteral("asks about the moment"));
    }
    return one == other && !one.isEmpty()
               ? GateVerdict{true, QStringLiteral("the same question in other words")}
               : no(firstDifference(one, other));
}

bool hasOtherWords(const QString &question)
{
    const QString text = plain(question);
    return !text.isEmpty() && question.size() <= longest && !needsEveryLetter(text) &&
           !has(coreOf(question), isOfTheMoment);
}

GateVerdict judgeHit(const QString &asked, const QString &kept, double similarity, double threshold,
                     double learned)
{
    if (!(similarity >= threshold)) {
        return no(QStringLiteral("similarity %1 is below %2").arg(similarity).arg(threshold));
    }
    if (!(similarity > learned)) {
        return no(
            QStringLiteral("similarity %1 is not above %2, at which another answer was wanted")
                .arg(similarity)
                .arg(learned));
    }
    const auto [shorter, longer] = std::minmax({asked.size(), kept.size()});
    if (longer > mostLonger * shorter) {
        return no(QStringLiteral("one is more than three times as long as the other"));
    }
    return judgeQuestions(asked, kept);
}

} // namespace parley

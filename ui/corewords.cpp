// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/corewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace parley {

namespace {

// Those with the most words first: "%1 is empty" would take "prompt 3 is empty".
constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("parley::CoreWords",
                      "a proxy with a user name or password can't be kept: it would stand in a "
                      "file; set it up in the system instead"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "\"%1\" is no name of a variable: names begin with a "
                                           "letter and have letters, digits, blanks, - and _"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the authority file %1 holds no certificate in PEM (the "
                                           "text form that begins with BEGIN CERTIFICATE)"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the entry was stored but isn't found: the keyring is "
                                           "locked, or another program removed it"),
    QT_TRANSLATE_NOOP(
        "parley::CoreWords",
        "this is neither JSON nor a ZIP archive; choose the file as the other program exported it"),
    QT_TRANSLATE_NOOP(
        "parley::CoreWords",
        "a proxy is \"system\", \"none\", http://host:port or socks5://host:port, not \"%1\""),
    QT_TRANSLATE_NOOP(
        "parley::CoreWords",
        "the archive has a password; unpack it and choose the folder or the file inside"),
    QT_TRANSLATE_NOOP(
        "parley::CoreWords",
        "this file only lists archives; download the archives it names and import those"),
    QT_TRANSLATE_NOOP(
        "parley::CoreWords",
        "the archive only holds other archives; unpack it and import those one by one"),
    QT_TRANSLATE_NOOP(
        "parley::CoreWords",
        "\"%1\" would send keys and texts unencrypted over the internet: use https://"),
    QT_TRANSLATE_NOOP("parley::CoreWords",
                      "this is a web page; choose the ZIP archive or the JSON file of the export"),
    QT_TRANSLATE_NOOP(
        "parley::CoreWords",
        "written by a newer Parley (schema %1, this one knows %2); nothing was changed"),
    QT_TRANSLATE_NOOP("parley::CoreWords",
                      "the text is neither UTF-8 nor UTF-16; save it as UTF-8 and try again"),
    QT_TRANSLATE_NOOP("parley::CoreWords",
                      "the two braces are never closed; write \\{{ to send them as they are"),
    QT_TRANSLATE_NOOP("parley::CoreWords",
                      "what came is no list of prices: %1; the prices from before hold on"),
    QT_TRANSLATE_NOOP("parley::CoreWords",
                      "the pattern is empty: write a regular expression, or remove it"),
    QT_TRANSLATE_NOOP("parley::CoreWords",
                      "the server points to another address, which is not followed"),
    QT_TRANSLATE_NOOP("parley::CoreWords",
                      "\"%1\" takes no batches; profiles of OpenAI and Anthropic do"),
    QT_TRANSLATE_NOOP("parley::CoreWords",
                      "the archive is damaged (%1); export or download it again"),
    QT_TRANSLATE_NOOP("parley::CoreWords",
                      "nobody knows what %1 costs, so the budget can't be kept"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the JSON is nested deeper or larger than Parley reads"),
    QT_TRANSLATE_NOOP("parley::CoreWords",
                      "the pattern is no regular expression: %1 at character %2"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "%1 was written by a newer Parley and can't be changed"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "no answer in 15 s: the keyring waits to be unlocked"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "%1 takes no image: remove it or choose another model"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the file is larger than 1 MB: that is no workflow"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the JSON is damaged at byte %1 (%2); export it again"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the file is larger than 10 MB: that is no prompt"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the cache of answers was made by a newer Parley"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "an address must not hold a user or password: %1"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "nothing in it is from a program Parley knows"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the file is larger than Parley reads at once"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "this JSON is not from a program Parley knows"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the command /%1 has a blank or a slash in it"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "this is no text: give a CSV or JSONL file"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "\"%1\" must begin with https:// or http://"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the variable %1 has nothing to choose from"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "this database belongs to another program"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "there are no conversations in this file"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "it is there already; choose a new name"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "exports of Grok can't be imported yet"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "only a message of yours can be edited"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the keychain did not remove the entry"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the budget of this replay is used up"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the tables are not as they were made"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "in use by %1; opened for reading only"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the authority file %1 can't be read: %2"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "there is no name between the braces"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "%1 was malformed (%2); it is kept as %3"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "merging takes two answers or more"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "\"%1\" is larger than Parley reads"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "an answer is still being written"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "\"%1\" is no address of a server"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "\"%1\" is no name for a profile"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "can't write %1 down to the disk"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the archive has nothing in it"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the folder has no files in it"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "there are eight panes already"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "there is no message to answer"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "version %1 is of a newer Parley"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "there is no message to send"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "%1 is a number; \"%2\" is none"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "no variable is called \"%1\""),
    QT_TRANSLATE_NOOP("parley::CoreWords", "choose at least one model"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the folder %1 can't be made"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the server answered with %1"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "two variables are called %1"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the folder can't be made"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "there is no profile \"%1\""),
    QT_TRANSLATE_NOOP("parley::CoreWords", "this is no text in UTF-8"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "opened for reading only"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the prompt has no title"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "there is nothing to ask"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "it is no ordinary file"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the export was stopped"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the import was stopped"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "nothing could be read"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "there is no such file"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "no PDF could be made"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "no room for a backup"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "not a Parley archive"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "the message is empty"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "there are no prompts"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "%1 can't be written: %2"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "no model was chosen"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "can't set %1 aside: %2"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "can't write \"%1\": %2"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "no model is chosen"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "can't read \"%1\": %2"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "%1 can't be read: %2"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "%1 is malformed (%2)"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "prompt %1 is empty"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "%1 models at most"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "can't make %1: %2"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "out of memory"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "%1 is one of: %2"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "%1 is empty"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "line %1: %2"),
    QT_TRANSLATE_NOOP("parley::CoreWords", "row %1: %2"),
};

constexpr qsizetype longest = 2000; // characters; a longer text is no sentence of ours
constexpr int deepest = 3;          // sentences within sentences

struct Pattern
{
    const char *source;
    QRegularExpression matcher;
    QList<int> places; // their numbers, in the order of the English sentence
};

QList<Pattern> makePatterns()
{
    static const QRegularExpression place(QStringLiteral("%(\\d)"));
    QList<Pattern> made;
    for (const char *source : sentences) {
        Pattern pattern{source, {}, {}};
        const QString text = QString::fromUtf8(source);
        QString expression;
        qsizetype at = 0;
        auto found = place.globalMatch(text);
        while (found.hasNext()) {
            const auto match = found.next();
            expression += QRegularExpression::escape(text.sliced(at, match.capturedStart() - at));
            expression += QLatin1String("(.+)");
            pattern.places.append(match.captured(1).toInt());
            at = match.capturedEnd();
        }
        expression += QRegularExpression::escape(text.sliced(at));
        pattern.matcher.setPattern(QRegularExpression::anchoredPattern(expression));
        pattern.matcher.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
        made.append(pattern);
    }
    return made;
}

// Filled in at once: what is put in may hold places of its own.
QString filled(const QString &text, const QHash<int, QString> &values)
{
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (text.at(i) == u'%' && values.contains(number)) {
            made += values.value(number);
            ++i;
        } else {
            made += text.at(i);
        }
    }
    return made;
}

QString worded(const QString &sentence, int depth)
{
    static const QList<Pattern> patterns = makePatterns();
    if (sentence.isEmpty() || sentence.size() > longest || depth > deepest) {
        return sentence;
    }
    for (const Pattern &pattern : patterns) {
        const auto match = pattern.matcher.match(sentence);
        if (!match.hasMatch()) {
            continue;
        }
        QHash<int, QString> values;
        for (qsizetype i = 0; i < pattern.places.size(); ++i) {
            values.insert(pattern.places.at(i),
                          worded(match.captured(static_cast<int>(i) + 1), depth + 1));
        }
        return filled(QCoreApplication::translate("parley::CoreWords", pattern.source), values);
    }
    return sentence;
}

} // namespace

QString inOurWords(const QString &sentence)
{
    return worded(sentence, 0);
}

QStringList coreSentences()
{
    QStringList all;
    for (const char *sentence : sentences) {
        all.append(QString::fromUtf8(sentence));
    }
    return all;
}

} // namespace parley

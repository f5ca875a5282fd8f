// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transfer/transferwords.h"

#include "ui/corewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Transfer)
};

QString figure(qint64 number)
{
    return QLocale().toString(number);
}

int pluralOf(qint64 number)
{
    return static_cast<int>(qMin<qint64>(number, 1000));
}

QString chats(qint64 number)
{
    return QCoreApplication::translate("parley::Transfer", "%1 chats", nullptr, pluralOf(number))
        .arg(figure(number));
}

QString messages(qint64 number)
{
    return QCoreApplication::translate("parley::Transfer", "%1 messages", nullptr, pluralOf(number))
        .arg(figure(number));
}

QString things(qint64 number)
{
    return QCoreApplication::translate("parley::Transfer", "%1 things could not be carried over.",
                                       nullptr, pluralOf(number))
        .arg(figure(number));
}

struct WhatRow
{
    const char *what; // a trailing ":" stands before a detail
    const char *text;
};

constexpr WhatRow whats[] = {
    {"attachment_bytes",
     QT_TRANSLATE_NOOP("parley::Transfer",
                       "An attachment: the export names it but doesn't hold it")},
    {"citations", QT_TRANSLATE_NOOP("parley::Transfer", "Sources of an answer")},
    {"reasoning_recap", QT_TRANSLATE_NOOP("parley::Transfer", "A summary of the model's thoughts")},
    {"context_clear",
     QT_TRANSLATE_NOOP("parley::Transfer", "A mark that earlier messages were left out")},
    {"error", QT_TRANSLATE_NOOP("parley::Transfer", "An error message in place of an answer")},
    {"link", QT_TRANSLATE_NOOP("parley::Transfer", "A file that is only linked to")},
    {"missing_part", QT_TRANSLATE_NOOP("parley::Transfer", "A part the export doesn't hold")},
    {"content_type:", QT_TRANSLATE_NOOP("parley::Transfer", "Content of an unknown kind")},
    {"duplicate_dropped",
     QT_TRANSLATE_NOOP("parley::Transfer", "A message that was there twice; one was kept")},
    {"duplicate_id_renamed",
     QT_TRANSLATE_NOOP("parley::Transfer",
                       "Two different messages under one number; both were kept")},
    {"dangling_parent",
     QT_TRANSLATE_NOOP("parley::Transfer",
                       "The message it answers is missing; it begins a branch of its own")},
    {"cycle_cut", QT_TRANSLATE_NOOP("parley::Transfer",
                                    "Messages that answer each other in a circle; cut open")},
    {"empty_conversation", QT_TRANSLATE_NOOP("parley::Transfer", "A chat without any message")},
    {"duplicate_conversation",
     QT_TRANSLATE_NOOP("parley::Transfer", "A chat that was there twice; the newer one was kept")},
    {"not_a_conversation", QT_TRANSLATE_NOOP("parley::Transfer", "Something that is no chat")},
    {"unsafe_entry",
     QT_TRANSLATE_NOOP("parley::Transfer",
                       "A file whose path leads outside of the archive; it was not read")},
    {"symlink_entry",
     QT_TRANSLATE_NOOP("parley::Transfer", "A link to another file; it was not followed")},
    {"shard_missing:", QT_TRANSLATE_NOOP("parley::Transfer", "A file of chats that is missing")},
    {"shard_unreadable:",
     QT_TRANSLATE_NOOP("parley::Transfer", "A file of chats that can't be read")},
    {"file_unreadable", QT_TRANSLATE_NOOP("parley::Transfer", "A file that can't be read")},
    {"line_unreadable:", QT_TRANSLATE_NOOP("parley::Transfer", "A line that can't be read")},
};

// Why an archive with a passphrase was not opened, by providerCode.
constexpr WhatRow sealedWords[] = {
    {"sealed",
     QT_TRANSLATE_NOOP("parley::Transfer",
                       "Nothing was imported: the file is encrypted and no passphrase was given.")},
    {"sealed_passphrase",
     QT_TRANSLATE_NOOP("parley::Transfer",
                       "Nothing was imported: the passphrase does not open this file.")},
    {"sealed_altered",
     QT_TRANSLATE_NOOP("parley::Transfer",
                       "Nothing was imported: the file was altered or damaged after it was saved. "
                       "Use another copy of it.")},
    {"sealed_truncated",
     QT_TRANSLATE_NOOP("parley::Transfer",
                       "Nothing was imported: the end of the file is missing or damaged. Copy it "
                       "again from where it came.")},
    {"sealed_newer",
     QT_TRANSLATE_NOOP("parley::Transfer",
                       "Nothing was imported: a newer Parley wrote this file. Update Parley.")},
    {"sealed_costly",
     QT_TRANSLATE_NOOP("parley::Transfer",
                       "Nothing was imported: opening the file would take far more memory than "
                       "Parley ever asks for. It is not from Parley.")},
    {"sealed_memory",
     QT_TRANSLATE_NOOP("parley::Transfer",
                       "Nothing was imported: there is not enough free memory to open the file. "
                       "Close other programs and try again.")},
};

QString refusedText(const Error &error)
{
    for (const WhatRow &row : sealedWords) {
        if (error.providerCode == QLatin1String(row.what)) {
            return Words::tr(row.text);
        }
    }
    return Words::tr("Nothing was imported: %1.").arg(detailText(error));
}

QString stopped(const ImportOutcome &outcome)
{
    return Words::tr("Import stopped. %1 are in; importing the file again adds the rest.")
        .arg(chats(outcome.conversations));
}

} // namespace

QString readingText(const QString &fileName)
{
    return Words::tr("Reading %1…").arg(fileName);
}

QString importingText(qint64 done, qint64 total)
{
    return Words::tr("Importing chats, %1 of %2").arg(figure(done), figure(total));
}

QString exportingText(qint64 done, qint64 total)
{
    return total > 0 ? Words::tr("Exporting chats, %1 of %2").arg(figure(done), figure(total))
                     : Words::tr("Exporting…");
}

QString importedText(const ImportOutcome &outcome)
{
    if (outcome.error && outcome.error->kind == ErrorKind::Cancelled) {
        return stopped(outcome);
    }
    if (outcome.error && outcome.conversations == 0) {
        return refusedText(*outcome.error);
    }
    if (outcome.error) {
        return Words::tr("The import ended early, with %1 in: %2.")
            .arg(chats(outcome.conversations), detailText(*outcome.error));
    }
    if (outcome.conversations == 0 && outcome.known == 0) {
        return Words::tr("Nothing was imported: there is no message in this file.");
    }
    QString text =
        Words::tr("Imported from %1: %2, %3.")
            .arg(outcome.program, chats(outcome.conversations), messages(outcome.messages));
    if (outcome.known > 0) {
        text += u' ' + Words::tr("Already there: %1.").arg(chats(outcome.known));
    }
    return outcome.notCarried.isEmpty() ? text : text + u' ' + things(outcome.notCarried.size());
}

QString exportedText(const ExportOutcome &outcome, const QString &path)
{
    if (outcome.error && outcome.error->kind == ErrorKind::Cancelled) {
        return Words::tr("Export stopped. Nothing was written.");
    }
    if (outcome.error) {
        return outcome.error->providerCode == QLatin1String("sealed_memory")
                   ? Words::tr("Nothing was exported: there is not enough free memory to use a "
                               "passphrase. Close other programs and try again.")
                   : Words::tr("Nothing was exported: %1.").arg(detailText(*outcome.error));
    }
    if (!outcome.unreadable.isEmpty()) {
        return Words::tr("Saved as %1, without what can't be read: %2.")
            .arg(path, outcome.unreadable.join(QStringLiteral(", ")));
    }
    return Words::tr("Saved as %1: %2.").arg(path, chats(outcome.conversations));
}

QString notCarriedText(const QString &what)
{
    for (const WhatRow &row : whats) {
        const QLatin1String name(row.what);
        if (what == name) {
            return Words::tr(row.text);
        }
        if (name.endsWith(u':') && what.startsWith(name)) {
            return Words::tr(row.text) + QStringLiteral(" (%1)").arg(what.mid(name.size()));
        }
    }
    return what;
}

QString reportText(const ImportOutcome &outcome)
{
    QStringList lines;
    for (const NotCarried &item : outcome.notCarried) {
        const QString title = outcome.titles.value(item.conversation).simplified();
        const QString where = title.isEmpty() ? item.conversation : title;
        QString line = notCarriedText(item.what);
        if (!where.isEmpty()) {
            line = QStringLiteral("%1: %2").arg(where, line);
        }
        lines.append(item.node.isEmpty() ? line : line + QStringLiteral(" [%1]").arg(item.node));
    }
    return lines.join(u'\n');
}

} // namespace parley

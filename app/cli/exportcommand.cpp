// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/exportcommand.h"

#include "app/cli/console.h"
#include "archive/conversationarchive.h"
#include "archive/htmlexport.h"
#include "archive/jsonlexport.h"
#include "archive/markdownexport.h"

#include <QSaveFile>
#include <cstdio>

namespace parley {

void ExportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("id"), QStringLiteral("as \"list\" prints it"),
                                 QStringLiteral("ID"));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("- for standard output"),
                                 QStringLiteral("FILE"));
    parser.addOption({QStringLiteral("format"),
                      QStringLiteral("parley (complete; default), markdown, html or jsonl."),
                      QStringLiteral("F"), QStringLiteral("parley")});
    parser.addOption(
        {QStringLiteral("all"), QStringLiteral("All conversations and folders, without ID.")});
}

Result<void> ExportCommand::take(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    m_all = parser.isSet(QStringLiteral("all"));
    if (arguments.size() != (m_all ? 1 : 2)) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("export takes ID and FILE, or --all and FILE"));
    }
    m_id = ConversationId::fromString(arguments.first());
    m_path = arguments.last();
    if (m_id.isNull() && !m_all) {
        return Unexpected(
            ErrorKind::Configuration,
            QStringLiteral("\"%1\" is no conversation; \"parley-cli list\" shows them")
                .arg(arguments.at(0)));
    }
    m_format = parser.value(QStringLiteral("format"));
    const QStringList formats = {QStringLiteral("parley"), QStringLiteral("markdown"),
                                 QStringLiteral("html"), QStringLiteral("jsonl")};
    if (!formats.contains(m_format)) {
        return Unexpected(
            ErrorKind::Configuration,
            QStringLiteral("the format is parley, markdown, html or jsonl, not \"%1\"")
                .arg(m_format));
    }
    if (m_all && m_format != QLatin1String("parley")) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("--all writes a Parley archive; leave --format away"));
    }
    return {};
}

void ExportCommand::run(Composition &)
{
    if (m_all) {
        exportAll();
        return;
    }
    services().conversations.load(m_id).then(this, [this](const Result<Conversation> &loaded) {
        if (!loaded) {
            fail(loaded.error());
            return;
        }
        write(rendered(*loaded));
    });
}

void ExportCommand::exportAll()
{
    services().conversations.folders().then(this, [this](const Result<QList<Folder>> &folders) {
        const bool nothingYet =
            !folders && folders.error().providerCode == QLatin1String("missing");
        if (!folders && !nothingYet) {
            fail(folders.error());
            return;
        }
        m_content.folders = folders.value_or(QList<Folder>());
    });
    services().conversations.list().then(
        this, [this](const Result<QList<ConversationSummary>> &summaries) {
            if (!summaries && summaries.error().providerCode != QLatin1String("missing")) {
                fail(summaries.error());
                return;
            }
            m_left = summaries.value_or(QList<ConversationSummary>());
            exportNext();
        });
}

void ExportCommand::exportNext()
{
    if (m_left.isEmpty()) {
        write(writeArchive(m_content, services().clock.now()));
        return;
    }
    const ConversationSummary next = m_left.takeFirst();
    if (next.place != Filing()) {
        m_content.places.insert(next.id, next.place);
    }
    services().conversations.load(next.id).then(this, [this](const Result<Conversation> &loaded) {
        if (!loaded) {
            fail(loaded.error());
            return;
        }
        m_content.conversations.append(*loaded);
        exportNext();
    });
}

QByteArray ExportCommand::rendered(const Conversation &conversation) const
{
    if (m_format == QLatin1String("markdown")) {
        return exportMarkdown(conversation).toUtf8();
    }
    if (m_format == QLatin1String("html")) {
        return exportHtml(conversation).toUtf8();
    }
    if (m_format == QLatin1String("jsonl")) {
        return exportJsonLines(conversation);
    }
    return writeArchive({{conversation}}, services().clock.now());
}

void ExportCommand::write(const QByteArray &bytes)
{
    if (m_path == QLatin1String("-")) {
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
        Q_EMIT done(exitSuccess);
        return;
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        fail(ErrorKind::Storage,
             QStringLiteral("can't write \"%1\": %2").arg(m_path, file.errorString()));
        return;
    }
    console::writeLine(QStringLiteral("wrote %1").arg(m_path));
    Q_EMIT done(exitSuccess);
}

} // namespace parley

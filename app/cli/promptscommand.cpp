// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/promptscommand.h"

#include "app/cli/console.h"
#include "app/cli/promptchoice.h"
#include "archive/promptfolder.h"
#include "chat/promptjson.h"

namespace parley {

namespace {

QJsonObject jsonOf(const StoredPrompt &stored)
{
    QJsonObject object = promptToJson(stored.prompt);
    object.insert(QStringLiteral("id"), stored.prompt.id.toString());
    object.insert(QStringLiteral("version"), stored.version);
    object.insert(QStringLiteral("changed"), stored.changed.toString(Qt::ISODateWithMs));
    object.insert(QStringLiteral("favourite"), stored.favourite);
    object.insert(QStringLiteral("uses"), stored.uses);
    return object;
}

QString lineOf(const StoredPrompt &stored)
{
    QStringList names;
    for (const PromptVariable &variable : stored.prompt.variables) {
        names.append(variable.name);
    }
    const QString command =
        stored.prompt.command.isEmpty() ? QString() : u'/' + stored.prompt.command;
    QStringList parts{stored.prompt.title, command, names.join(QLatin1String(", "))};
    parts.removeAll(QString());
    return parts.join(QLatin1String("  "));
}

} // namespace

void PromptsCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(QStringLiteral(
        "The library of prompts: \"prompts\" lists them, \"prompts show NAME\" prints one as a "
        "Markdown file, \"prompts import PATH...\" takes files and folders in, \"prompts export "
        "FOLDER\" writes one file for each."));
    parser.addPositionalArgument(QStringLiteral("what"),
                                 QStringLiteral("words to look for, or show, import, export"),
                                 QStringLiteral("[WORDS|show NAME|import PATH...|export FOLDER]"));
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints JSON lines.")});
}

Result<void> PromptsCommand::take(const QCommandLineParser &parser)
{
    m_json = parser.isSet(QStringLiteral("json"));
    m_arguments = parser.positionalArguments();
    const QString first = m_arguments.value(0);
    m_what = first == QLatin1String("show")     ? What::Show
             : first == QLatin1String("import") ? What::Import
             : first == QLatin1String("export") ? What::Export
                                                : What::List;
    if (m_what == What::List) {
        return {};
    }
    m_arguments.removeFirst();
    const bool right = m_what == What::Import ? !m_arguments.isEmpty() : m_arguments.size() == 1;
    return right ? Result<void>()
                 : Unexpected(ErrorKind::Configuration,
                              m_what == What::Show     ? QStringLiteral("show takes one NAME")
                              : m_what == What::Import ? QStringLiteral("import takes files or "
                                                                        "folders")
                                                       : QStringLiteral("export takes one FOLDER"));
}

void PromptsCommand::run(Composition &)
{
    services().prompts.list().then(this, [this](const Result<QList<StoredPrompt>> &library) {
        if (!library && library.error().providerCode != QLatin1String("missing")) {
            fail(library.error());
            return;
        }
        const QList<StoredPrompt> prompts = library.value_or(QList<StoredPrompt>());
        switch (m_what) {
        case What::List:
            list(prompts);
            Q_EMIT done(exitSuccess);
            return;
        case What::Show:
            show(prompts);
            return;
        case What::Import:
            import(prompts);
            return;
        case What::Export:
            exportAll(prompts);
            return;
        }
    });
}

void PromptsCommand::list(const QList<StoredPrompt> &library) const
{
    const QString words = m_arguments.join(u' ');
    bool any = false;
    for (const StoredPrompt &stored : library) {
        if (isPromptFound(stored.prompt, words)) {
            any = true;
            m_json ? console::writeJson(jsonOf(stored)) : console::writeLine(lineOf(stored));
        }
    }
    if (!any && !m_json) {
        console::writeLine(library.isEmpty() ? QStringLiteral("No prompts yet.")
                                             : QStringLiteral("No prompt has these words."));
    }
}

void PromptsCommand::show(const QList<StoredPrompt> &library)
{
    const StoredPrompt *stored = findPrompt(library, m_arguments.first());
    if (!stored) {
        fail(noSuchPrompt(m_arguments.first()));
        return;
    }
    m_json ? console::writeJson(jsonOf(*stored))
           : console::writeText(QString::fromUtf8(promptFile(stored->prompt)));
    Q_EMIT done(exitSuccess);
}

void PromptsCommand::import(const QList<StoredPrompt> &library)
{
    const PromptsRead read = readPrompts(m_arguments);
    for (const QString &line : read.notes + read.refused) {
        console::writeNote(QStringLiteral("parley-cli: ") + line);
    }
    if (read.prompts.isEmpty()) {
        fail(ErrorKind::BadRequest, QStringLiteral("there is no prompt to take in"));
        return;
    }
    const bool whole = read.refused.isEmpty();
    const QList<Prompt> prompts = matchedPrompts(read.prompts, library);
    QList<QFuture<Result<void>>> saving;
    for (const Prompt &prompt : prompts) {
        saving.append(
            services().prompts.save(prompt, PromptSave::NewVersion, services().clock.now()));
    }
    QtFuture::whenAll(saving.begin(), saving.end())
        .then(this, [this, whole](const QList<QFuture<Result<void>>> &saved) {
            for (const QFuture<Result<void>> &one : saved) {
                if (const auto done = one.result(); !done) {
                    fail(done.error());
                    return;
                }
            }
            console::writeLine(QStringLiteral("%1 prompts are in the library").arg(saved.size()));
            Q_EMIT done(whole ? exitSuccess : exitFailure);
        });
}

void PromptsCommand::exportAll(const QList<StoredPrompt> &library)
{
    QList<Prompt> prompts;
    for (const StoredPrompt &stored : library) {
        prompts.append(stored.prompt);
    }
    if (const auto written = writePrompts(prompts, m_arguments.first()); !written) {
        fail(written.error());
        return;
    }
    console::writeLine(
        QStringLiteral("%1 prompts are in %2").arg(prompts.size()).arg(m_arguments.first()));
    Q_EMIT done(exitSuccess);
}

} // namespace parley

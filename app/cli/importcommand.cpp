// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/importcommand.h"

#include "app/cli/console.h"
#include "app/cli/interruptwatch.h"
#include "app/cli/numbers.h"
#include "archive/foreign/importjson.h"

#include <algorithm>

namespace parley {

namespace {

QMap<QString, QString> titlesOf(const ForeignExport &exported)
{
    QMap<QString, QString> titles;
    for (const ImportedConversation &conversation : exported.chats.conversations) {
        titles.insert(conversation.id, conversation.title);
    }
    return titles;
}

qsizetype conversationsOf(const ForeignExport &exported)
{
    const auto &list = exported.chats.conversations;
    return exported.own.conversations.size() +
           std::count_if(list.cbegin(), list.cend(), [](const ImportedConversation &conversation) {
               return !conversation.nodes.isEmpty();
           });
}

qsizetype messagesOf(const ForeignExport &exported)
{
    qsizetype count = 0;
    for (const ImportedConversation &conversation : exported.chats.conversations) {
        count += conversation.nodes.size();
    }
    for (const Conversation &conversation : exported.own.conversations) {
        count += conversation.size();
    }
    return count;
}

} // namespace

ImportCommand::ImportCommand(CommandLine line) : ComposedCommand(std::move(line)) {}

ImportCommand::~ImportCommand() = default;

void ImportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QStringLiteral("a Parley archive, the export of another program "
                                                "(also as ZIP), or its folder"),
                                 QStringLiteral("FILE"));
    parser.addOption({QStringLiteral("dry-run"), QStringLiteral("Reads only; writes nothing.")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints JSON.")});
    parser.addOption(
        {QStringLiteral("report"), QStringLiteral("Lists what could not be carried over.")});
    PassphraseInput::declare(parser);
}

Result<void> ImportCommand::take(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1) {
        return Unexpected(ErrorKind::Configuration, QStringLiteral("import takes one FILE"));
    }
    m_path = arguments.first();
    m_dryRun = parser.isSet(QStringLiteral("dry-run"));
    m_json = parser.isSet(QStringLiteral("json"));
    m_report = parser.isSet(QStringLiteral("report"));
    return m_passphrase.take(parser);
}

void ImportCommand::run(Composition &)
{
    const auto passphrase =
        isSealedArchive(m_path) ? m_passphrase.read(PassphraseInput::Known) : Result<Secret>();
    if (!passphrase) {
        refuse(passphrase.error());
        return;
    }
    if (m_dryRun) {
        preview(*passphrase);
        return;
    }
    m_run = std::make_unique<ImportRun>(services().conversations, services().clock);
    m_interrupt = std::make_unique<InterruptWatch>();
    connect(m_interrupt.get(), &InterruptWatch::interrupted, m_run.get(), &ImportRun::cancel);
    connect(m_run.get(), &ImportRun::finished, this, &ImportCommand::tell);
    m_run->start(m_path, *passphrase);
}

void ImportCommand::preview(const Secret &passphrase)
{
    const auto exported = readExport(m_path, {}, {}, passphrase);
    if (!exported) {
        refuse(exported.error());
        return;
    }
    if (m_json) {
        console::writeJson(importToJson(*exported));
    } else {
        console::writeLine(
            QStringLiteral("%1: %2, %3 would be imported; %4 can't be carried over")
                .arg(exported->program,
                     counted(conversationsOf(*exported), QStringLiteral("conversation")),
                     counted(messagesOf(*exported), QStringLiteral("message")),
                     counted(exported->chats.notCarried.size(), QStringLiteral("thing"))));
        report(exported->chats.notCarried, titlesOf(*exported));
    }
    Q_EMIT done(exitSuccess);
}

void ImportCommand::tell(const ImportOutcome &outcome)
{
    if (outcome.error && outcome.conversations == 0) {
        refuse(*outcome.error);
        return;
    }
    if (outcome.conversations == 0 && outcome.known == 0) {
        refuse(refuseImport("empty_archive",
                            QStringLiteral("there is no message in it that could be imported"))
                   .error());
        return;
    }
    if (m_json) {
        QJsonArray notCarried;
        for (const NotCarried &item : outcome.notCarried) {
            notCarried.append(QJsonObject{{QStringLiteral("conversation"), item.conversation},
                                          {QStringLiteral("node"), item.node},
                                          {QStringLiteral("what"), item.what}});
        }
        console::writeJson({{QStringLiteral("program"), outcome.program},
                            {QStringLiteral("conversations"), outcome.conversations},
                            {QStringLiteral("messages"), outcome.messages},
                            {QStringLiteral("known"), outcome.known},
                            {QStringLiteral("not_carried"), notCarried}});
    } else {
        console::writeLine(
            QStringLiteral("%1: imported %2, %3; %4 already there; %5 could not be carried over")
                .arg(outcome.program,
                     counted(outcome.conversations, QStringLiteral("conversation")),
                     counted(outcome.messages, QStringLiteral("message")),
                     QString::number(outcome.known),
                     counted(outcome.notCarried.size(), QStringLiteral("thing"))));
        report(outcome.notCarried, outcome.titles);
    }
    if (outcome.error) {
        fail(*outcome.error);
        return;
    }
    Q_EMIT done(exitSuccess);
}

void ImportCommand::report(const QList<NotCarried> &notCarried,
                           const QMap<QString, QString> &titles) const
{
    for (const NotCarried &item : m_report ? notCarried : QList<NotCarried>()) {
        const QString title = titles.value(item.conversation);
        console::writeLine(
            QStringLiteral("  %1  %2  %3")
                .arg(item.what, title.isEmpty() ? item.conversation : title, item.node));
    }
}

void ImportCommand::refuse(const Error &error)
{
    if (m_json) {
        console::writeJson(importErrorToJson(error));
    }
    fail(error);
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/exportcommand.h"

#include "app/cli/console.h"
#include "app/cli/interruptwatch.h"
#include "app/cli/pdfprinter.h"

namespace parley {

ExportCommand::ExportCommand(CommandLine line) : ComposedCommand(std::move(line)) {}

ExportCommand::~ExportCommand() = default;

void ExportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("id"), QStringLiteral("as \"list\" prints it"),
                                 QStringLiteral("ID"));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("- for standard output"),
                                 QStringLiteral("FILE"));
    parser.addOption({QStringLiteral("format"),
                      QStringLiteral("parley (complete; default), markdown, html, jsonl or pdf."),
                      QStringLiteral("F"), QStringLiteral("parley")});
    parser.addOption({QStringLiteral("all"),
                      QStringLiteral("All conversations and folders, without ID. FILE becomes a "
                                     "folder of files for markdown, html and pdf.")});
    parser.addOption({QStringLiteral("encrypt"),
                      QStringLiteral("Closes the archive with a passphrase, which is asked for in "
                                     "the terminal; format parley only.")});
    PassphraseInput::declare(parser);
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
    const QString name = parser.value(QStringLiteral("format"));
    const auto format = exportFormatFromName(name);
    if (!format) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("the format is %1, not \"%2\"")
                              .arg(exportFormatNames().join(QStringLiteral(" or ")), name));
    }
    m_format = *format;
    if (const auto taken = m_passphrase.take(parser); !taken) {
        return taken;
    }
    if (parser.isSet(QStringLiteral("encrypt"))) {
        if (m_format != ExportFormat::Parley) {
            return Unexpected(ErrorKind::Configuration,
                              QStringLiteral("--encrypt goes with the format parley only"));
        }
        m_format = ExportFormat::Sealed;
    }
    if (m_all && m_path == QLatin1String("-") && !holdsMany(m_format)) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("--all with this format writes a folder; name one"));
    }
    return {};
}

void ExportCommand::run(Composition &)
{
    if (m_format != ExportFormat::Sealed) {
        begin({});
        return;
    }
    const auto passphrase = m_passphrase.read(PassphraseInput::Fresh);
    if (passphrase) {
        begin(*passphrase);
    } else {
        fail(passphrase.error());
    }
}

void ExportCommand::begin(const Secret &passphrase)
{
    m_printer = std::make_unique<PdfPrinter>();
    m_interrupt = std::make_unique<InterruptWatch>();
    m_run = std::make_unique<ExportRun>(
        services().conversations, services().clock, [this](const Conversation &conversation) {
            return m_printer->print(conversation, services().clock.now());
        });
    connect(m_interrupt.get(), &InterruptWatch::interrupted, m_run.get(), &ExportRun::cancel);
    connect(m_run.get(), &ExportRun::finished, this, &ExportCommand::tell);
    if (m_all) {
        m_run->startAll(m_format, m_path, passphrase);
        return;
    }
    services().conversations.load(m_id).then(
        this, [this, passphrase](const Result<Conversation> &loaded) {
            if (!loaded) {
                fail(loaded.error());
                return;
            }
            m_run->startOne(*loaded, m_format, m_path, passphrase);
        });
}

void ExportCommand::tell(const ExportOutcome &outcome)
{
    if (outcome.error) {
        fail(*outcome.error);
        return;
    }
    if (m_path != QLatin1String("-")) {
        console::writeLine(QStringLiteral("wrote %1").arg(m_path));
    }
    if (!outcome.unreadable.isEmpty()) {
        fail(ErrorKind::Storage, QStringLiteral("without %1, which can't be read")
                                     .arg(outcome.unreadable.join(QStringLiteral(", "))));
        return;
    }
    Q_EMIT done(exitSuccess);
}

} // namespace parley

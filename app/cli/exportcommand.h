// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "export [--format parley|markdown|html|jsonl|pdf] [--encrypt] ID FILE": one conversation to a
// file, or to standard output for "-"; "export --all FILE": everything, as one file or as a folder
// with a file for each. An existing file is replaced only once the new one is complete.
#pragma once

#include "app/cli/composedcommand.h"
#include "app/cli/passphraseinput.h"
#include "archive/exportrun.h"

namespace parley {

class InterruptWatch;
class PdfPrinter;

class ExportCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    explicit ExportCommand(CommandLine line);
    ~ExportCommand() override;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    void run(Composition &composition) override;

private:
    void begin(const Secret &passphrase);
    void tell(const ExportOutcome &outcome);

    ExportFormat m_format = ExportFormat::Parley;
    ConversationId m_id;
    QString m_path;
    bool m_all = false;
    PassphraseInput m_passphrase;
    std::unique_ptr<PdfPrinter> m_printer;
    std::unique_ptr<InterruptWatch> m_interrupt;
    std::unique_ptr<ExportRun> m_run;
};

} // namespace parley

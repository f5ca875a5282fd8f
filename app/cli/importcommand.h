// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "import FILE [--dry-run] [--json] [--report]": conversations of a Parley archive or of another
// program's export. With --dry-run nothing is written; --json prints what would be imported in the
// common shape; --report lists what could not be carried.
#pragma once

#include "app/cli/composedcommand.h"
#include "app/cli/passphraseinput.h"
#include "archive/importrun.h"

namespace parley {

class InterruptWatch;

class ImportCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    explicit ImportCommand(CommandLine line);
    ~ImportCommand() override;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    [[nodiscard]] bool writes() const override { return !m_dryRun; }
    void run(Composition &composition) override;

private:
    void preview(const Secret &passphrase);
    void tell(const ImportOutcome &outcome);
    void report(const QList<NotCarried> &notCarried, const QMap<QString, QString> &titles) const;
    void refuse(const Error &error);

    QString m_path;
    bool m_dryRun = false;
    bool m_json = false;
    bool m_report = false;
    PassphraseInput m_passphrase;
    std::unique_ptr<ImportRun> m_run;
    std::unique_ptr<InterruptWatch> m_interrupt;
};

} // namespace parley

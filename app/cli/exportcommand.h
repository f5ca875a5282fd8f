// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "export [--format parley|markdown|html|jsonl] ID FILE": one conversation to a file, or to
// standard output for "-"; "export --all FILE": everything as one Parley archive. An existing file
// is replaced only once the new one is complete.
#pragma once

#include "app/cli/composedcommand.h"
#include "archive/conversationarchive.h"

namespace parley {

class ExportCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    using ComposedCommand::ComposedCommand;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    void run(Composition &composition) override;

private:
    [[nodiscard]] QByteArray rendered(const Conversation &conversation) const;
    void exportAll();
    void exportNext();
    void write(const QByteArray &bytes);

    QString m_format;
    ConversationId m_id;
    QString m_path;
    bool m_all = false;
    QList<ConversationSummary> m_left;
    ArchiveContent m_content;
};

} // namespace parley

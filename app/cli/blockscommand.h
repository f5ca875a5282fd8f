// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "blocks FILE [--chunk N]": Markdown to block values as JSON; with --chunk through the streaming
// path, N bytes at a time. Both give the same.
#pragma once

#include "app/cli/command.h"

namespace parley {

class BlocksCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;

private:
    QString m_path;
    qsizetype m_chunk = 0; // 0: parsed as a whole
};

} // namespace parley

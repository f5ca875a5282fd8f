// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "frames [sse|ndjson] FILE [--chunk N]": wire bytes to frames, one JSON object a line.
#pragma once

#include "app/cli/command.h"

namespace parley {

class FramesCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;

private:
    bool m_ndjson = false;
    QString m_path;
    qsizetype m_chunk = 0; // 0: all at once
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "tokens -m MODEL [FILE|-] [--ids]": counts tokens and says exact or estimate.
#pragma once

#include "app/cli/command.h"

namespace parley {

class TokensCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;

private:
    QString m_model;
    QString m_path;
    bool m_ids = false;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "models [--json]": what each profile offers, with context size and prices where they are said.
#pragma once

#include "app/cli/composedcommand.h"
#include "app/cli/profilequestion.h"

#include <vector>

namespace parley {

class ModelsCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    using ComposedCommand::ComposedCommand;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    void run(Composition &composition) override;

private:
    void print(const ProviderProfile &profile, const Result<QList<ModelInfo>> &models);

    std::vector<std::unique_ptr<ModelsQuestion>> m_questions;
    std::size_t m_open = 0;
    int m_exitCode = exitSuccess;
    bool m_json = false;
};

} // namespace parley

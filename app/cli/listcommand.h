// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "list [--json]": the conversations, newest first.
#pragma once

#include "app/cli/composedcommand.h"

namespace parley {

class ListCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    using ComposedCommand::ComposedCommand;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    void run(Composition &composition) override;

private:
    bool m_json = false;
};

} // namespace parley

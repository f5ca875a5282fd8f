// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "rankings [--tag T] [--blind or --open] [--json or --csv]": which models the person prefers, by
// the votes given in comparisons.
#pragma once

#include "app/cli/composedcommand.h"
#include "compare/standings.h"

namespace parley {

class RankingsCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    using ComposedCommand::ComposedCommand;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    void run(Composition &composition) override;

private:
    void print(const Standings &standings) const;

    StandingsFilter m_filter;
    bool m_json = false;
    bool m_csv = false;
};

} // namespace parley

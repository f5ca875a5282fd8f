// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "cache [stats [--json], clear, judge …, evaluate or team …]": what the caches of answers hold and
// saved; empties them; tells which questions are taken for the same, and how often that is right.
#pragma once

#include "app/cli/cachejudge.h"
#include "app/cli/cacheteam.h"
#include "app/cli/composedcommand.h"
#include "chat/responsecache.h"

namespace parley {

class CacheCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    using ComposedCommand::ComposedCommand;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    void run(Composition &composition) override;

private:
    void print(const CacheFigures &figures, const QJsonObject &team) const;

    bool m_clears = false;
    std::optional<CacheJudge> m_judge;
    CacheTeam m_team;
    bool m_isForTeam = false;
    bool m_json = false;
};

} // namespace parley

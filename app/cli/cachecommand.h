// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "cache [stats [--json], clear or judge …]": what the cache of answers holds and saved; empties
// it; tells which questions it takes for the same.
#pragma once

#include "app/cli/cachejudge.h"
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
    void print(const CacheFigures &figures) const;

    bool m_clears = false;
    std::optional<CacheJudge> m_judge;
    bool m_json = false;
};

} // namespace parley

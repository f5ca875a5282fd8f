// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "routing [list|show|check|add|remove|try|offline]": the plans that choose between a cheap and a
// strong model, what one would choose, and what it would have cost. PLAN is a name, or a file.
#pragma once

#include "app/cli/composedcommand.h"
#include "engine/offlinerouting.h"

namespace parley {

class RoutingCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    using ComposedCommand::ComposedCommand;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    void run(Composition &composition) override;

private:
    [[nodiscard]] Result<RoutingPlan> planOf(const QString &nameOrFile) const;
    void list();
    [[nodiscard]] Result<void> doIt();
    [[nodiscard]] Result<void> add(const RoutingPlan &plan);
    [[nodiscard]] Result<void> remove(const QString &name);
    void tryOut(const RoutingPlan &plan);
    void replay(const RoutingPlan &plan);
    void print(const OfflineFigures &figures) const;

    QString m_what;
    QString m_plan;
    QString m_prompt;
    OfflineSpan m_span;
    bool m_json = false;
    std::unique_ptr<OfflineRouting> m_offline;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A command that needs the services: makes the composition when it starts.
#pragma once

#include "app/cli/command.h"
#include "app/composition.h"

namespace parley {

class ComposedCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() final;

protected:
    // Whether conversations may be written; reading only works beside a running window.
    [[nodiscard]] virtual bool writes() const { return false; }
    virtual void run(Composition &composition) = 0;
    [[nodiscard]] Services &services() const { return m_composition->services(); }

    // For those that print amounts: --currency.
    static void declareCurrency(QCommandLineParser &parser);
    void takeCurrency(const QCommandLineParser &parser);

private:
    [[nodiscard]] static Result<void> showIn(const QString &code);

    QString m_currency;
    std::unique_ptr<Composition> m_composition;
};

} // namespace parley

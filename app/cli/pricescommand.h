// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "prices [show|refresh] [--json]": of which day the price list is and what its last refresh
// brought; refresh asks the public lists first. It fails only if none of them answered.
#pragma once

#include "app/cli/composedcommand.h"
#include "base/awaiting.h"
#include "chat/pricelist.h"

namespace parley {

class PricesCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    using ComposedCommand::ComposedCommand;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    void run(Composition &composition) override;

private:
    void print() const;

    bool m_refresh = false;
    bool m_json = false;
    Awaiting<PriceReport> m_report;
};

} // namespace parley

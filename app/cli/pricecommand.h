// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "price -m MODEL --in N --out N [--cached N] [--cache-write N] [--reasoning N]": nano-dollars and
// which row of the price list was used. MODEL may be VENDOR/MODEL; without a vendor the list is
// searched in its order. --in includes what is cached, --out includes reasoning.
#pragma once

#include "app/cli/command.h"
#include "chat/bill.h"

namespace parley {

class PriceCommand final : public Command
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
    BilledUnits m_units;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "cost --provider P -m MODEL --dialect D [--at RFC3339] [--request FILE] USAGE_FILE": prices a raw
// usage object exactly as it came on the wire. With --lines each line of USAGE_FILE is {id,
// provider, model, at, dialect, request, usage_raw} and its answer is one line with the same id.
#pragma once

#include "app/cli/command.h"
#include "app/composition.h"
#include "providers/catalogpricing.h"

namespace parley {

class CostCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;

private:
    [[nodiscard]] Result<void> priceOne(const QByteArray &bytes);
    [[nodiscard]] Result<void> priceLines(const QByteArray &bytes);

    PricedExchange m_exchange;
    QString m_requestPath;
    QString m_path;
    bool m_lines = false;
    PriceShelf m_shelf{pricesFolder(dataDir())};
    CatalogPricing m_pricing{m_shelf};
};

} // namespace parley

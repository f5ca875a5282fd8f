// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A list of prices that is what a test says, and refreshes to what the test says next.
#pragma once

#include "chat/pricelist.h"

#include <QPromise>

namespace parley {

class FakePriceList final : public PriceList
{
public:
    [[nodiscard]] bool isReady() const override { return m_ready; }
    [[nodiscard]] QDate asOf() const override { return {2026, 11, 21}; }
    [[nodiscard]] qsizetype models() const override { return 1176; }
    [[nodiscard]] std::optional<PriceReport> lastRefresh() const override { return m_report; }
    [[nodiscard]] bool isRefreshing() const override { return m_promise != nullptr; }
    [[nodiscard]] QFuture<Result<PriceReport>> refresh() override;
    void keepCurrent() override { setReady(true); }

    void setReady(bool ready);
    void finish(const PriceReport &report);

private:
    bool m_ready = true;
    std::optional<PriceReport> m_report;
    std::unique_ptr<QPromise<Result<PriceReport>>> m_promise;
};

} // namespace parley

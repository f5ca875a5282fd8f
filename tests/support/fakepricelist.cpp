// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/fakepricelist.h"

namespace parley {

QFuture<Result<PriceReport>> FakePriceList::refresh()
{
    m_promise = std::make_unique<QPromise<Result<PriceReport>>>();
    m_promise->start();
    Q_EMIT changed();
    return m_promise->future();
}

void FakePriceList::setReady(bool ready)
{
    m_ready = ready;
    Q_EMIT changed();
}

void FakePriceList::finish(const PriceReport &report)
{
    m_report = report;
    const auto promise = std::move(m_promise);
    if (promise) {
        promise->addResult(Result<PriceReport>(report));
        promise->finish();
    }
    Q_EMIT changed();
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/priceshelf.h"

#include "providers/pricefiles.h"

#include <QPromise>
#include <QThreadPool>

namespace parley {

namespace {

PriceShelf::Stand readStand(const QString &folder)
{
    return {std::make_shared<const PriceCatalog>(keptCatalog(folder)), readPriceReport(folder)};
}

} // namespace

void PriceShelf::begin()
{
    if (m_stand.list || m_reading) {
        return;
    }
    m_reading = readAgain();
}

QFuture<PriceShelf::Stand> PriceShelf::readAgain() const
{
    const auto promise = std::make_shared<QPromise<Stand>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, folder = m_folder] {
        promise->addResult(readStand(folder));
        promise->finish();
    });
    return promise->future();
}

const PriceShelf::Stand &PriceShelf::stand()
{
    if (!m_stand.list) {
        m_stand = m_reading ? m_reading->result() : readStand(m_folder);
    }
    return m_stand;
}

} // namespace parley

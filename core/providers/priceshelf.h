// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where the list of prices stands that holds now. Read on a worker when begin() says so, else by
// the first who asks. Main thread.
#pragma once

#include "chat/pricecatalog.h"
#include "chat/pricelist.h"

#include <QFuture>

namespace parley {

class PriceShelf
{
public:
    struct Stand
    {
        std::shared_ptr<const PriceCatalog> list;
        std::optional<PriceReport> report; // of the last refresh
    };

    // Empty: only what ships.
    explicit PriceShelf(QString folder = {}) : m_folder(std::move(folder)) {}

    void begin();
    [[nodiscard]] bool isReady() const
    {
        return m_stand.list || (m_reading && m_reading->isFinished());
    }
    // After begin(); nothing where it had been read before.
    [[nodiscard]] const std::optional<QFuture<Stand>> &reading() const { return m_reading; }
    // Waits where it is being read.
    [[nodiscard]] const Stand &stand();
    // What is kept now, by whomever; put() makes it hold.
    [[nodiscard]] QFuture<Stand> readAgain() const;
    void put(Stand stand) { m_stand = std::move(stand); }
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    QString m_folder;
    Stand m_stand;
    std::optional<QFuture<Stand>> m_reading;
};

} // namespace parley

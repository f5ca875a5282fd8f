// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: the list of prices that holds now, and what brings it up to date. Nobody is called unless a
// person asks for it, or has switched the weekly refresh on. Prices that answers have cost already
// never change by it. Main thread; outlives who looks at it.
#pragma once

#include "base/result.h"
#include "base/setting.h"
#include "chat/bill.h"

#include <QDateTime>
#include <QFuture>
#include <QUrl>

namespace parley {

inline constexpr Setting<bool> weeklyPricesSetting{"prices/weekly", false};

// A price per million tokens (per thousand of what is counted) that is another one now.
struct PriceChange
{
    QString model; // "openai/gpt-6-luna"
    Billed what = Billed::Input;
    std::optional<Money> before; // absent: there was none, or nobody knew
    std::optional<Money> after;
    qint64 above = 0; // it is the price of prompts longer than that
    friend bool operator==(const PriceChange &, const PriceChange &) = default;
};

struct PriceSourceReport
{
    enum class Outcome { Updated, Unchanged, Failed };
    QString name; // "genai-prices", "models.dev", "openrouter"
    QUrl address = {};
    Outcome outcome = Outcome::Failed;
    QString problem = {}; // why it failed
    int rows = 0;         // of vendors that are known here, and sound
    int added = 0;        // that were in no list before
    int changed = 0;
    int skipped = 0;           // that are not as they should be
    QStringList examples = {}; // of why
    friend bool operator==(const PriceSourceReport &, const PriceSourceReport &) = default;
};

struct PriceReport
{
    QDateTime at; // UTC; when it was tried
    QList<PriceSourceReport> sources;
    QList<PriceChange> changes; // the first of them
    int moreChanges = 0;
    friend bool operator==(const PriceReport &, const PriceReport &) = default;
};

class PriceList : public QObject
{
    Q_OBJECT
public:
    // False for a moment after the start, while it is read; the next three wait for it then.
    [[nodiscard]] virtual bool isReady() const = 0;
    // The day of its newest prices.
    [[nodiscard]] virtual QDate asOf() const = 0;
    [[nodiscard]] virtual qsizetype models() const = 0;
    [[nodiscard]] virtual std::optional<PriceReport> lastRefresh() const = 0;
    [[nodiscard]] virtual bool isRefreshing() const = 0;
    // Asks all sources; a second call while one runs gets the same answer. A source that fails
    // leaves what it said before: an error means that the result could not be kept.
    [[nodiscard]] virtual QFuture<Result<PriceReport>> refresh() = 0;
    // Reads the list in the background, and from now on refreshes it weekly if the person wants it.
    virtual void keepCurrent() = 0;

Q_SIGNALS:
    // It was read, a refresh began, or one ended.
    void changed();
};

} // namespace parley

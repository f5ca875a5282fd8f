// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What an answer cost, as it was known when it ended: later prices never change it. Plain value,
// any thread.
#pragma once

#include "base/money.h"

#include <QDate>

namespace parley {

struct Cost
{
    enum class Basis {
        Free,     // runs on one's own machine, or the model is given away
        Priced,   // counts of the provider times the price list
        Reported, // the provider's own figure
    };
    Money amount;
    Basis basis = Basis::Priced;
    QString row;                 // of the price list: "openai/gpt-6-luna"; empty: several, or none
    QDate pricesOf;              // the date of the price list
    std::optional<Money> listed; // by the price list, where the provider reports another figure
    // What caching made it cheaper by: the cached input at the plain price, less what it cost, by
    // the price list. Below zero where writing to the cache cost more than reading saved.
    std::optional<Money> saved = {};

    // Of two requests of one answer together.
    friend Cost operator+(const Cost &a, const Cost &b)
    {
        Cost both{a.amount + b.amount, std::max(a.basis, b.basis), {}, a.pricesOf, {}};
        both.row = a.row == b.row ? a.row : QString();
        if (a.listed || b.listed) {
            both.listed = a.listed.value_or(a.amount) + b.listed.value_or(b.amount);
        }
        if (a.saved || b.saved) {
            both.saved = a.saved.value_or(Money()) + b.saved.value_or(Money());
        }
        return both;
    }
    friend bool operator==(const Cost &, const Cost &) = default;
};

} // namespace parley

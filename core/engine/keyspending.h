// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How much was used with each key this month (UTC): tokens in and out, and what they cost as far as
// that is known. Kept in the settings, by the key's name; never holds a key. Main thread.
#pragma once

#include "base/clock.h"
#include "base/setting.h"
#include "chat/providerprofile.h"
#include "chat/usage.h"

namespace parley {

struct KeySpending
{
    qint64 tokens = 0;
    Money cost; // of answers whose price is known
    friend bool operator==(const KeySpending &, const KeySpending &) = default;
};

// By money first: it says more where there is any.
[[nodiscard]] bool spentLess(const KeySpending &a, const KeySpending &b);

class KeySpendingBook
{
public:
    // Both outlive the book.
    KeySpendingBook(SettingsStore &settings, const Clock &clock)
        : m_settings(settings), m_clock(clock)
    {}

    [[nodiscard]] KeySpending thisMonth(const QString &profile, const KeyName &key) const;
    void add(const QString &profile, const KeyName &key, const Usage &usage, Money cost);

private:
    SettingsStore &m_settings;
    const Clock &m_clock;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One limit of a key, as a server tells it in its headers: so many requests or tokens, so many of
// them left, full again after so long. Plain value, any thread. What a server does not say is
// absent.
#pragma once

#include <QtGlobal>
#include <chrono>
#include <optional>

namespace parley {

struct RateLimit
{
    enum class What { Requests, Tokens, InputTokens, OutputTokens };
    What what = What::Requests;
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<std::chrono::milliseconds> fullAfter; // from the moment the headers came
    friend bool operator==(const RateLimit &, const RateLimit &) = default;
};

} // namespace parley

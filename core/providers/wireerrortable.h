// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The error table of docs/errors.md as data, one block per vendor: words, HTTP statuses and the few
// message patterns -> kind of error. Pure; any thread.
#pragma once

#include "providers/wireerror.h"

namespace parley {

struct Verdict
{
    ErrorKind kind = ErrorKind::Overloaded;
    std::optional<bool> retry = std::nullopt; // where it differs from what the kind says
};

// `status`: 0 when none is known (inside a stream); some words count only then.
[[nodiscard]] std::optional<Verdict> verdictOfWord(const QString &word, int status);
[[nodiscard]] std::optional<Verdict> verdictOfMessage(WireVendor vendor, const QString &message);
[[nodiscard]] Verdict verdictOfStatus(int status);

// Google's "limit: 0": this account has no quota for the model, waiting never helps.
[[nodiscard]] bool saysNoQuotaAtAll(const QString &message);

} // namespace parley

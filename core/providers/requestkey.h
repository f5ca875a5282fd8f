// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Puts a key into the header its dialect names: the only place where a key becomes bytes, right
// before a request leaves. Main thread.
#pragma once

#include "base/secret.h"
#include "providers/dialect.h"

namespace parley {

// Configuration error when the profile needs a key and there is none, or when it is no key.
[[nodiscard]] Result<HttpHeaders> withKey(HttpHeaders headers, const Dialect &dialect,
                                          const ProviderProfile &profile, const Secret &key);
// The same to be looked at: where the key goes, and nothing of it.
[[nodiscard]] HttpHeaders withHiddenKey(HttpHeaders headers, const Dialect &dialect,
                                        const ProviderProfile &profile);

} // namespace parley

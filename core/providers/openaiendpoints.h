// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where the endpoints of OpenAI's formats are: below "/v1" when an address has no path, below a
// deployment on Azure's classic addresses. Pure; any thread.
#pragma once

#include "providers/dialect.h"

namespace parley {

// Bearer; Azure wants a header of its own.
[[nodiscard]] KeyHeader openAiKeyHeader(const ProviderProfile &profile);

// `path` ("/models") below the profile's base.
[[nodiscard]] QUrl openAiUrl(const ProviderProfile &profile, const QString &path);

// Like that, for a path that Azure keeps below the deployment of `model`.
[[nodiscard]] QUrl openAiModelUrl(const ProviderProfile &profile, const QString &model,
                                  const QString &path);

// `path` from the root of the server, not below the base.
[[nodiscard]] QUrl serverUrl(const ProviderProfile &profile, const QString &path);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Ollama's GET /api/tags -> ModelInfo. Pure; any thread.
#pragma once

#include "chat/provider.h"

namespace parley {

// Models that only embed are left out. Transport error when it is no list of models.
[[nodiscard]] Result<QList<ModelInfo>> parseOllamaModels(const QByteArray &body);
// From the answer of /api/ps: which of them are in memory, and with what context. Anything that is
// no such answer changes nothing. Always true.
bool markLoadedOllamaModels(QList<ModelInfo> &models, const QByteArray &body);

// From the answer of /api/show: what the list left out. False: the model only embeds.
[[nodiscard]] bool addOllamaDetails(ModelInfo &model, const QByteArray &body);

} // namespace parley

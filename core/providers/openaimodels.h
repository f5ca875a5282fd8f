// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// GET /models of OpenAI-compatible servers -> ModelInfo. OpenAI itself says only the id; others add
// context, prices or abilities under names of their own. Pure; any thread.
#pragma once

#include "chat/provider.h"

namespace parley {

// Transport error when it is no list of models; entries without an id are left out.
[[nodiscard]] Result<QList<ModelInfo>> parseOpenAiModels(const QByteArray &body);

} // namespace parley

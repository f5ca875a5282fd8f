// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Embeddings as OpenAI words them and everybody imitates. Plain numbers are asked for (local
// servers don't know base64), both are read. Pure; any thread.
#pragma once

#include "chat/provider.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QJsonObject openAiEmbeddingBody(const EmbeddingRequest &request);
// Transport error when a vector is missing, empty or no list of numbers.
[[nodiscard]] Result<Embeddings> parseOpenAiEmbeddings(const QByteArray &body);

} // namespace parley

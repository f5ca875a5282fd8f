// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The vendors' usage objects -> Usage: input with cache reads and writes, output with reasoning.
// Pure; any thread. What is missing or of a wrong type stays absent.
#pragma once

#include "chat/usage.h"

#include <QJsonObject>

namespace parley {

// Chat Completions in all shapes seen: OpenAI, DeepSeek, Mistral, Moonshot, OpenRouter, Perplexity.
[[nodiscard]] Usage usageFromChat(const QJsonObject &usage);

// Anthropic Messages: counters are totals, so `usage` is what message_start said with every later
// object laid over it.
[[nodiscard]] Usage usageFromAnthropic(const QJsonObject &usage);

// The last line of an Ollama answer. Counts of zero are left out by the server.
[[nodiscard]] Usage usageFromOllama(const QJsonObject &line);
// Gemini's usageMetadata: thoughts are counted beside the candidates.
[[nodiscard]] Usage usageFromGemini(const QJsonObject &usage);
// The stats of LM Studio's own API.
[[nodiscard]] Usage usageFromLmStudio(const QJsonObject &stats);

} // namespace parley

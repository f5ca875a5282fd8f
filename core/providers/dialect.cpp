// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/dialect.h"

#include "providers/anthropicdialect.h"
#include "providers/geminidialect.h"
#include "providers/lmstudiodialect.h"
#include "providers/ollamadialect.h"
#include "providers/openaichatdialect.h"
#include "providers/openairesponsesdialect.h"

#include <array>

namespace parley {

namespace {

struct Row
{
    const char *name;
    const Dialect &dialect;
};

const OpenAiChatDialect openAiChat;
const OpenAiResponsesDialect openAiResponses;
const AnthropicDialect anthropic;
const GeminiDialect gemini;
const OllamaDialect ollama;
const LmStudioDialect lmStudio;

// One line per dialect; "openrouter" is OpenAI's with data of its own.
const std::array dialects = {
    Row{"openai-chat", openAiChat},
    Row{"openrouter", openAiChat},
    Row{"openai-responses", openAiResponses},
    Row{"anthropic", anthropic},
    Row{"gemini", gemini},
    Row{"ollama", ollama},
    Row{"lmstudio", lmStudio},
};

} // namespace

const Dialect *findDialect(QStringView name)
{
    for (const Row &row : dialects) {
        if (name == QLatin1String(row.name)) {
            return &row.dialect;
        }
    }
    return nullptr;
}

} // namespace parley

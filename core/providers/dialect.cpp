// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/dialect.h"

#include "providers/anthropicdialect.h"
#include "providers/openaichatdialect.h"

#include <array>

namespace parley {

namespace {

struct Row
{
    const char *name;
    const Dialect &dialect;
};

const OpenAiChatDialect openAiChat;
const AnthropicDialect anthropic;

// One line per dialect; "openrouter" is OpenAI's with data of its own.
const std::array dialects = {
    Row{"openai-chat", openAiChat},
    Row{"openrouter", openAiChat},
    Row{"anthropic", anthropic},
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

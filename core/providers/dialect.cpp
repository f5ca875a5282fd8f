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

// One line per dialect; "openrouter" is OpenAI's with data of its own, "openai-socket" is a way of
// its own (OpenAiSocketProvider) to say the same.
const std::array dialects = {
    Row{"openai-chat", openAiChat},
    Row{"openrouter", openAiChat},
    Row{"openai-responses", openAiResponses},
    Row{"openai-socket", openAiResponses},
    Row{"anthropic", anthropic},
    Row{"gemini", gemini},
    Row{"ollama", ollama},
    Row{"lmstudio", lmStudio},
};

Unexpected notOffered(const ProviderProfile &profile, const QString &what)
{
    return Unexpected(ErrorKind::Configuration,
                      QStringLiteral("%1 offers no %2").arg(profile.title, what));
}

} // namespace

std::optional<HttpRequest> Dialect::nextModels(const QByteArray &, const ProviderProfile &) const
{
    return std::nullopt;
}

std::optional<Supplement<QList<ModelInfo>>> Dialect::loaded(const ProviderProfile &) const
{
    return std::nullopt;
}

std::optional<Supplement<ModelInfo>> Dialect::details(const ModelInfo &,
                                                      const ProviderProfile &) const
{
    return std::nullopt;
}

Result<Question<qint64>> Dialect::countTokens(const ChatRequest &,
                                              const ProviderProfile &profile) const
{
    return notOffered(profile, QStringLiteral("exact count of tokens"));
}

Result<Question<Embeddings>> Dialect::embed(const EmbeddingRequest &,
                                            const ProviderProfile &profile) const
{
    return notOffered(profile, QStringLiteral("embeddings"));
}

Result<Question<KeyAccount>> Dialect::account(const ProviderProfile &profile) const
{
    return notOffered(profile, QStringLiteral("account of a key"));
}

KeyHeader keyHeaderOf(const Dialect &dialect, const ProviderProfile &profile)
{
    const QString &wanted = profile.quirks.keyHeader;
    if (wanted.isEmpty()) {
        return dialect.keyHeader(profile);
    }
    return wanted == QLatin1String("bearer") ? KeyHeader{"authorization", "Bearer "}
                                             : KeyHeader{wanted.toLatin1().toLower(), {}};
}

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

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Chat Completions as OpenAI defines it and everybody else imitates it: OpenAI, OpenRouter, Azure,
// Groq, Mistral, DeepSeek, xAI, local servers … The differences are Quirks in the profile, never
// code here. Stateless; any thread. Only fields that were set are sent.
#pragma once

#include "providers/dialect.h"

namespace parley {

class OpenAiChatDialect final : public Dialect
{
public:
    [[nodiscard]] WireVendor vendor() const override { return WireVendor::OpenAi; }
    [[nodiscard]] KeyHeader keyHeader(const ProviderProfile &profile) const override;
    [[nodiscard]] Result<HttpRequest> encode(const ChatRequest &request,
                                             const ProviderProfile &profile) const override;
    [[nodiscard]] std::unique_ptr<Decoder> makeDecoder() const override;
    [[nodiscard]] HttpRequest modelsRequest(const ProviderProfile &profile) const override;
    [[nodiscard]] Result<QList<ModelInfo>> parseModels(const QByteArray &body) const override;
    [[nodiscard]] std::optional<Supplement<QList<ModelInfo>>>
    loaded(const ProviderProfile &profile) const override;
    [[nodiscard]] Result<Question<qint64>>
    countTokens(const ChatRequest &request, const ProviderProfile &profile) const override;
    [[nodiscard]] Result<Question<Embeddings>> embed(const EmbeddingRequest &request,
                                                     const ProviderProfile &profile) const override;
    [[nodiscard]] Result<Question<KeyAccount>>
    account(const ProviderProfile &profile) const override;
};

} // namespace parley

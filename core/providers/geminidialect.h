// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Google's Gemini API, streamGenerateContent. The key goes into a header, never into the address.
// Stateless; any thread.
#pragma once

#include "providers/dialect.h"

namespace parley {

class GeminiDialect final : public Dialect
{
public:
    [[nodiscard]] WireVendor vendor() const override { return WireVendor::Gemini; }
    [[nodiscard]] KeyHeader keyHeader(const ProviderProfile &profile) const override;
    [[nodiscard]] Result<HttpRequest> encode(const ChatRequest &request,
                                             const ProviderProfile &profile) const override;
    [[nodiscard]] std::unique_ptr<Decoder> makeDecoder() const override;
    [[nodiscard]] HttpRequest modelsRequest(const ProviderProfile &profile) const override;
    // Only models that generate content.
    [[nodiscard]] Result<QList<ModelInfo>> parseModels(const QByteArray &body) const override;
    [[nodiscard]] std::optional<HttpRequest>
    nextModels(const QByteArray &body, const ProviderProfile &profile) const override;
    [[nodiscard]] Result<Question<qint64>>
    countTokens(const ChatRequest &request, const ProviderProfile &profile) const override;
    [[nodiscard]] Result<Question<Embeddings>> embed(const EmbeddingRequest &request,
                                                     const ProviderProfile &profile) const override;
};

} // namespace parley

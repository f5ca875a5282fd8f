// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Ollama's own API (/api/chat, one JSON per line). Asks it not to cut a conversation that is too
// long in silence: that comes back as an error instead. Stateless; any thread.
#pragma once

#include "providers/dialect.h"

namespace parley {

class OllamaDialect final : public Dialect
{
public:
    [[nodiscard]] Framing framing() const override { return Framing::JsonLines; }
    [[nodiscard]] WireVendor vendor() const override { return WireVendor::Ollama; }
    [[nodiscard]] KeyHeader keyHeader(const ProviderProfile &profile) const override;
    // Configuration error for files that are no text: Ollama takes images only.
    [[nodiscard]] Result<HttpRequest> encode(const ChatRequest &request,
                                             const ProviderProfile &profile) const override;
    [[nodiscard]] std::unique_ptr<Decoder> makeDecoder() const override;
    [[nodiscard]] HttpRequest modelsRequest(const ProviderProfile &profile) const override;
    [[nodiscard]] Result<QList<ModelInfo>> parseModels(const QByteArray &body) const override;
    [[nodiscard]] std::optional<Supplement<QList<ModelInfo>>>
    loaded(const ProviderProfile &profile) const override;
    // Older servers list names only.
    [[nodiscard]] std::optional<Supplement<ModelInfo>>
    details(const ModelInfo &model, const ProviderProfile &profile) const override;
    [[nodiscard]] Result<Question<Embeddings>> embed(const EmbeddingRequest &request,
                                                     const ProviderProfile &profile) const override;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// OpenAI's Responses API over SSE. Asks with store:false: nothing is kept on the server, the whole
// conversation goes along each time, reasoning in its encrypted form. A profile that wants answers
// to survive a lost connection (Quirks::background) has them written in the background, which means
// store:true. Stateless; any thread.
#pragma once

#include "providers/dialect.h"

namespace parley {

class OpenAiResponsesDialect final : public Dialect
{
public:
    [[nodiscard]] WireVendor vendor() const override { return WireVendor::OpenAi; }
    [[nodiscard]] KeyHeader keyHeader(const ProviderProfile &profile) const override;
    // Configuration error for stop words: this API has none.
    [[nodiscard]] Result<HttpRequest> encode(const ChatRequest &request,
                                             const ProviderProfile &profile) const override;
    [[nodiscard]] std::unique_ptr<Decoder> makeDecoder() const override;
    [[nodiscard]] std::optional<HttpRequest> resumeRequest(const ProviderProfile &profile,
                                                           const ResumePoint &point) const override;
    [[nodiscard]] std::optional<HttpRequest> stopRequest(const ProviderProfile &profile,
                                                         const ResumePoint &point) const override;
    [[nodiscard]] HttpRequest modelsRequest(const ProviderProfile &profile) const override;
    [[nodiscard]] Result<QList<ModelInfo>> parseModels(const QByteArray &body) const override;
    [[nodiscard]] Result<Question<qint64>>
    countTokens(const ChatRequest &request, const ProviderProfile &profile) const override;
    [[nodiscard]] Result<Question<Embeddings>> embed(const EmbeddingRequest &request,
                                                     const ProviderProfile &profile) const override;
};

// Where answers are asked for.
[[nodiscard]] QUrl responsesUrl(const ProviderProfile &profile);
// Messages as "input" items.
[[nodiscard]] QJsonArray responsesInput(const QList<Message> &messages);
// The body of a request without "stream": what a WebSocket sends as response.create.
[[nodiscard]] Result<QJsonObject> responsesBody(const ChatRequest &request);

} // namespace parley

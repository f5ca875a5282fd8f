// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// LM Studio's own API. Its chat takes neither earlier answers nor tools of ours, so conversations
// go through its OpenAI-compatible address; this dialect reads recordings and lists models with
// what is loaded. Stateless; any thread.
#pragma once

#include "providers/dialect.h"

namespace parley {

class LmStudioDialect final : public Dialect
{
public:
    [[nodiscard]] WireVendor vendor() const override { return WireVendor::OpenAi; }
    [[nodiscard]] KeyHeader keyHeader(const ProviderProfile &profile) const override;
    // Always a Configuration error that says what to use instead.
    [[nodiscard]] Result<HttpRequest> encode(const ChatRequest &request,
                                             const ProviderProfile &profile) const override;
    [[nodiscard]] std::unique_ptr<Decoder> makeDecoder() const override;
    [[nodiscard]] HttpRequest modelsRequest(const ProviderProfile &profile) const override;
    [[nodiscard]] Result<QList<ModelInfo>> parseModels(const QByteArray &body) const override;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Anthropic Messages, API versions 2023-06-01 (default; what compatible servers know) and
// 2026-10-21 (takes no sampling parameters: a set temperature is a Configuration error before any
// request). The profile's apiVersion chooses. Stateless; any thread.
#pragma once

#include "providers/dialect.h"

namespace parley {

class AnthropicDialect final : public Dialect
{
public:
    [[nodiscard]] WireVendor vendor() const override { return WireVendor::Anthropic; }
    [[nodiscard]] KeyHeader keyHeader(const ProviderProfile &profile) const override;
    [[nodiscard]] Result<HttpRequest> encode(const ChatRequest &request,
                                             const ProviderProfile &profile) const override;
    [[nodiscard]] std::unique_ptr<Decoder> makeDecoder() const override;
    [[nodiscard]] HttpRequest modelsRequest(const ProviderProfile &profile) const override;
    [[nodiscard]] Result<QList<ModelInfo>> parseModels(const QByteArray &body) const override;
    [[nodiscard]] std::optional<HttpRequest>
    nextModels(const QByteArray &body, const ProviderProfile &profile) const override;
    [[nodiscard]] Result<Question<qint64>>
    countTokens(const ChatRequest &request, const ProviderProfile &profile) const override;
};

} // namespace parley

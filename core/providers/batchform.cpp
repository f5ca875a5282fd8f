// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/batchform.h"

#include "base/json.h"
#include "providers/anthropicbatchform.h"
#include "providers/openaibatchform.h"
#include "providers/requestparts.h"

#include <QRegularExpression>

namespace parley {

namespace {

using L1 = QLatin1String;

bool isVendorOf(const ProviderProfile &profile, const char *preset, const char *host)
{
    return profile.quirks.batches || profile.preset == L1(preset) ||
           profile.baseUrl.host() == L1(host);
}

} // namespace

std::optional<HttpRequest> BatchForm::upload(const QString &, const QList<QByteArray> &,
                                             const ProviderProfile &) const
{
    return std::nullopt;
}

std::unique_ptr<const BatchForm> batchFormOf(const Dialect &dialect, const ProviderProfile &profile)
{
    const bool chat = profile.dialect == L1("openai-chat");
    const bool responses = profile.dialect == L1("openai-responses");
    if (chat || responses) {
        const char *preset = chat ? "openai" : "openai-responses";
        return isVendorOf(profile, preset, "api.openai.com")
                   ? std::make_unique<OpenAiBatchForm>(dialect, responses ? "/v1/responses"
                                                                          : "/v1/chat/completions")
                   : nullptr;
    }
    const bool isClaude =
        profile.dialect == L1("anthropic") && isVendorOf(profile, "anthropic", "api.anthropic.com");
    return isClaude ? std::make_unique<AnthropicBatchForm>(dialect) : nullptr;
}

Result<QJsonObject> wholeQuestion(const Dialect &dialect, const ChatRequest &request,
                                  const ProviderProfile &profile)
{
    if (const auto valid = request.validate(); !valid) {
        return Unexpected(valid.error());
    }
    const auto worded = dialect.encode(asModelTakesIt(request, profile), profile);
    if (!worded) {
        return Unexpected(worded.error());
    }
    auto body = json::parseObject(worded->body);
    if (body) {
        for (const char *streamed : {"stream", "stream_options", "background"}) {
            body->remove(L1(streamed));
        }
    }
    return body;
}

bool isPlainId(const QString &id)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]{1,200}$"));
    return plain.match(id).hasMatch();
}

Unexpected noBatch()
{
    return Unexpected(ErrorKind::Transport,
                      QStringLiteral("the answer is JSON but says nothing of a batch"));
}

BatchAnswer failedRow(const QString &name, BatchRowState state, const Error &error)
{
    return {name, state, {Failed{error, std::nullopt, {}}}};
}

} // namespace parley

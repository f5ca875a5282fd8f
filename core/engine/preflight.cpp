// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/preflight.h"

#include <algorithm>

namespace parley {

namespace {

Unexpected refused(ErrorKind kind, const QString &sentence)
{
    return Unexpected(kind, sentence);
}

bool hasImage(const ChatRequest &request)
{
    return std::any_of(
        request.messages.cbegin(), request.messages.cend(), [](const Message &message) {
            return std::any_of(message.parts.cbegin(), message.parts.cend(), [](const Part &part) {
                return std::holds_alternative<ImagePart>(part);
            });
        });
}

Result<void> checkAbilities(const ModelInfo &info, const ChatRequest &request)
{
    const auto wanted = request.sampling.maxTokens;
    if (wanted && info.maxOutput && *wanted > *info.maxOutput) {
        return refused(ErrorKind::Configuration,
                       QStringLiteral("max_tokens is %1, but %2 writes at most %3 tokens")
                           .arg(*wanted)
                           .arg(info.id)
                           .arg(*info.maxOutput));
    }
    if (info.vision == false && hasImage(request)) {
        return refused(
            ErrorKind::Configuration,
            QStringLiteral("%1 takes no image: remove it or choose another model").arg(info.id));
    }
    return {};
}

// How many tokens the texts have at least. Pictures are left out: nobody knows what they weigh.
TokenCount countInput(TokenCounter &counter, const ChatRequest &request)
{
    TokenCount all{0, true};
    const auto add = [&](const QString &text) {
        const TokenCount count = counter.count(text, request.model);
        all.tokens += count.tokens;
        all.exact = all.exact && count.exact;
    };
    add(request.system);
    for (const Message &message : request.messages) {
        add(message.text());
        for (const Part &part : message.parts) {
            const auto *file = std::get_if<FilePart>(&part);
            if (file && file->mediaType.startsWith(QLatin1String("text/"))) {
                add(QString::fromUtf8(file->data));
            }
        }
    }
    return all;
}

// An estimate may be wrong by some factor: it alone never refuses.
bool mayNotFit(const ChatRequest &request, qint64 context)
{
    return estimateTokens(request).tokens > context * 7 / 10;
}

bool surelyTooLarge(const TokenCount &count, qint64 context)
{
    return count.exact ? count.tokens > context : count.tokens * 3 / 4 > context;
}

} // namespace

Result<void> checkBeforeSending(Services &services, const ExchangeTarget &target,
                                const ChatRequest &request)
{
    if (const auto valid = request.validate(); !valid) {
        return valid;
    }
    const ModelCatalog &catalog = services.memory.models;
    if (catalog.rulesOut(target.profile, target.model, services.clock.steady())) {
        return refused(ErrorKind::ModelNotFound,
                       QStringLiteral("\"%1\" is not in the list of models of \"%2\"")
                           .arg(target.model, target.profile.name));
    }
    const auto info = catalog.find({target.profile.name, target.model});
    if (!info) {
        return {};
    }
    if (target.profile.quirks.wholeModelList) {
        if (const auto able = checkAbilities(*info, request); !able) {
            return able;
        }
    }
    if (!info->context || !mayNotFit(request, *info->context)) {
        return {};
    }
    const TokenCount count = countInput(services.memory.tokens, request);
    if (surelyTooLarge(count, *info->context)) {
        return refused(ErrorKind::ContextLengthExceeded,
                       QStringLiteral("the conversation has %1 %2 tokens, %3 takes at most %4")
                           .arg(count.exact ? QStringLiteral("at least") : QStringLiteral("about"))
                           .arg(count.tokens)
                           .arg(target.model)
                           .arg(*info->context));
    }
    return {};
}

} // namespace parley

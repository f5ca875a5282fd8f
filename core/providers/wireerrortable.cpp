// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/wireerrortable.h"

#include <QRegularExpression>
#include <array>

namespace parley {

namespace {

using enum ErrorKind;

struct Row
{
    const char *word;
    ErrorKind kind;
    int onlyStatus = 0; // 0: any
    bool retry = false; // true: retry although the kind says no
};

constexpr Row openAi[] = {
    {"invalid_api_key", Auth},
    {"model_not_found", Permission, 403},
    {"model_not_found", ModelNotFound},
    {"unsupported_country_region_territory", Permission},
    {"context_length_exceeded", ContextLengthExceeded},
    {"rate_limit_exceeded", RateLimited},
    {"slow_down", RateLimited},
    {"insufficient_quota", QuotaExhausted},
    {"credit_balance_exhausted", QuotaExhausted},
    {"organization_spend_limit_exceeded", QuotaExhausted},
    {"project_spend_limit_exceeded", QuotaExhausted},
    {"organization_usage_limit_exceeded", QuotaExhausted},
    {"invalid_prompt", ContentFiltered},
    {"content_policy_violation", ContentFiltered},
    {"image_content_policy_violation", ContentFiltered},
    {"bio_policy", ContentFiltered},
    {"misalignment_policy_violation", ContentFiltered},
    {"previous_response_not_found", BadRequest},
    {"websocket_connection_limit_reached", ErrorKind::Transport},
};

constexpr Row anthropic[] = {
    {"enforced_spend_limit_reached", QuotaExhausted},
    {"contract_spend_limit_reached", QuotaExhausted},
    {"ramp_limit_exceeded", RateLimited},
    {"organization_on_hold", Permission},
    {"authentication_error", Auth},
    {"billing_error", QuotaExhausted},
    {"permission_error", Permission},
    {"not_found_error", ModelNotFound},
    {"conflict_error", BadRequest, 0, true},
    {"request_too_large", BadRequest},
    {"rate_limit_error", RateLimited},
    {"overloaded_error", Overloaded},
    {"timeout_error", Timeout},
};

constexpr Row openRouter[] = {
    {"token_limit_exceeded", ContextLengthExceeded},
    {"max_tokens_exceeded", BadRequest},
    {"string_too_long", BadRequest},
    {"authentication", Auth},
    {"permission_denied", Permission},
    {"payment_required", QuotaExhausted},
    {"provider_overloaded", Overloaded},
    {"provider_unavailable", Overloaded},
    {"server", Overloaded},
    {"invalid_request", BadRequest},
    {"not_found", ModelNotFound},
    {"precondition_failed", BadRequest},
    {"payload_too_large", BadRequest},
    {"unprocessable", BadRequest},
    {"refusal", ContentFiltered},
    {"timeout", Timeout},
};

constexpr Row gemini[] = {
    {"API_KEY_INVALID", Auth},         {"UNAUTHENTICATED", Auth},
    {"PERMISSION_DENIED", Permission}, {"FAILED_PRECONDITION", Permission},
    {"NOT_FOUND", ModelNotFound},      {"RESOURCE_EXHAUSTED", RateLimited},
    {"UNAVAILABLE", Overloaded},       {"INTERNAL", Overloaded},
    {"DEADLINE_EXCEEDED", Timeout},    {"ABORTED", BadRequest, 0, true},
};

constexpr Row azure[] = {
    {"DeploymentNotFound", ModelNotFound},
    {"content_filter", ContentFiltered},
    {"ResponsibleAIPolicyViolation", ContentFiltered},
};

constexpr Row local[] = {
    {"exceed_context_size_error", ContextLengthExceeded},
    {"NotFoundError", ModelNotFound},
    {"unavailable_error", Overloaded},
};

// Too general to overrule an HTTP status; inside a stream there is none.
constexpr Row generalWords[] = {
    {"invalid_request_error", BadRequest},
    {"INVALID_ARGUMENT", BadRequest},
    {"BadRequestError", BadRequest},
    {"tokens", RateLimited},
    {"requests", RateLimited},
};

struct Pattern
{
    WireVendor vendor;
    const char *expression;
    ErrorKind kind;
};

// Only what vendors give no code for.
constexpr Pattern patterns[] = {
    {WireVendor::OpenAi, "incorrect api key", Auth},
    {WireVendor::OpenAi, "not a valid model id", ModelNotFound},
    {WireVendor::OpenAi, "maximum context length is", ContextLengthExceeded},
    {WireVendor::Anthropic, "prompt is too long: \\d+ tokens > \\d+", ContextLengthExceeded},
    {WireVendor::Anthropic, "specified api usage limits", QuotaExhausted},
    {WireVendor::Gemini, "input token count \\(?\\d+\\)? exceeds", ContextLengthExceeded},
    {WireVendor::Ollama, "exceeds? (?:the )?(?:maximum )?context", ContextLengthExceeded},
};

struct StatusRow
{
    int status;
    ErrorKind kind;
    bool retry = false; // true: retry although the kind says no
};

constexpr StatusRow statuses[] =
    {
        {401, Auth},       {402, QuotaExhausted}, {403, Permission},       {404, ModelNotFound},
        {407, Auth},       {408, Timeout},        {409, BadRequest, true}, {429, RateLimited},
        {498, Overloaded}, // Groq: no flex capacity now
        {504, Timeout},    {524, Timeout},
};

template <std::size_t N>
std::optional<Verdict> lookUp(const Row (&table)[N], const QString &word, int status)
{
    for (const Row &row : table) {
        if ((row.onlyStatus == 0 || row.onlyStatus == status) && word == QLatin1String(row.word)) {
            return Verdict{row.kind, row.retry ? std::optional(true) : std::nullopt};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Verdict> verdictOfWord(const QString &word, int status)
{
    // Gateways pass the words of other vendors on, so every block is asked; none contradicts
    // another.
    for (const auto &found : {lookUp(openAi, word, status), lookUp(anthropic, word, status),
                              lookUp(openRouter, word, status), lookUp(gemini, word, status),
                              lookUp(azure, word, status), lookUp(local, word, status)}) {
        if (found) {
            return found;
        }
    }
    return status == 0 ? lookUp(generalWords, word, status) : std::nullopt;
}

std::optional<Verdict> verdictOfMessage(WireVendor vendor, const QString &message)
{
    for (const Pattern &pattern : patterns) {
        // Behind OpenAI's format may stand a gateway to any of the others.
        if (vendor != WireVendor::OpenAi && vendor != pattern.vendor) {
            continue;
        }
        const QRegularExpression expression(QLatin1String(pattern.expression),
                                            QRegularExpression::CaseInsensitiveOption);
        if (expression.match(message).hasMatch()) {
            return Verdict{pattern.kind, std::nullopt};
        }
    }
    return std::nullopt;
}

Verdict verdictOfStatus(int status)
{
    for (const StatusRow &row : statuses) {
        if (row.status == status) {
            return {row.kind, row.retry ? std::optional(true) : std::nullopt};
        }
    }
    if (status >= 500) {
        return {Overloaded, std::nullopt};
    }
    if (status >= 400) {
        return {BadRequest, std::nullopt};
    }
    // A redirect (never followed with a key) or something that is no answer at all.
    return {ErrorKind::Transport, false};
}

bool saysNoQuotaAtAll(const QString &message)
{
    static const QRegularExpression expression(QStringLiteral(R"(\blimit: 0\b(?!\.\d))"));
    return expression.match(message).hasMatch();
}

} // namespace parley

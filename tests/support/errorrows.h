// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The error table row by row, with bodies as vendors write them: what each means, and whether the
// same request may be sent again. Header only; whoever includes it links parley_providers too.
#pragma once

#include "providers/wireerror.h"

namespace parley::test {

struct ErrorRow
{
    const char *name;
    WireVendor vendor;
    int status;
    const char *error; // the object in {"error": …}
    const char *kind;
    bool retryable;
};

inline constexpr auto openAi = WireVendor::OpenAi;
inline constexpr auto anthropic = WireVendor::Anthropic;
inline constexpr auto gemini = WireVendor::Gemini;

inline constexpr ErrorRow errorRows[] = {
    {"bad key", openAi, 401, R"({"code":"invalid_api_key"})", "auth", false},
    {"xai bad key", openAi, 400,
     R"({"code":"Client specified an invalid argument","message":"Incorrect API key provided"})",
     "auth", false},
    {"anthropic bad key", anthropic, 401, R"({"type":"authentication_error"})", "auth", false},
    {"openrouter bad key", openAi, 401,
     R"({"code":401,"metadata":{"error_type":"authentication"}})", "auth", false},
    {"gemini bad key", gemini, 400,
     R"({"code":400,"status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]})", "auth",
     false},
    {"gemini unauthenticated", gemini, 401, R"({"status":"UNAUTHENTICATED"})", "auth", false},
    {"azure bad key", openAi, 401, R"({"code":"401"})", "auth", false},
    {"proxy login", openAi, 407, "{}", "auth", false},
    {"region", openAi, 403, R"({"code":"unsupported_country_region_territory"})", "permission",
     false},
    {"model without access", openAi, 403, R"({"code":"model_not_found"})", "permission", false},
    {"organisation on hold", anthropic, 400,
     R"({"type":"invalid_request_error","details":{"error_code":"organization_on_hold"}})",
     "permission", false},
    {"gemini precondition", gemini, 400, R"({"status":"FAILED_PRECONDITION"})", "permission",
     false},
    {"unknown model", openAi, 404, R"({"code":"model_not_found"})", "model_not_found", false},
    {"openrouter model id", openAi, 400,
     R"({"code":400,"message":"foo/bar is not a valid model ID"})", "model_not_found", false},
    {"azure deployment", openAi, 404, R"({"code":"DeploymentNotFound"})", "model_not_found", false},
    {"vllm model", openAi, 404, R"({"type":"NotFoundError","code":404})", "model_not_found", false},
    {"too long", openAi, 400, R"({"code":"context_length_exceeded"})", "context_length_exceeded",
     false},
    {"anthropic too long", anthropic, 400,
     R"({"type":"invalid_request_error","message":"prompt is too long: 5 tokens > 4 maximum"})",
     "context_length_exceeded", false},
    {"gemini too long", gemini, 400,
     R"({"status":"INVALID_ARGUMENT","message":"The input token count (9) exceeds the maximum"})",
     "context_length_exceeded", false},
    {"llama.cpp too long", openAi, 400, R"({"code":400,"type":"exceed_context_size_error"})",
     "context_length_exceeded", false},
    {"vllm too long", openAi, 400,
     R"({"code":400,"type":"BadRequestError","message":"This model's maximum context length is 8 tokens"})",
     "context_length_exceeded", false},
    {"a code silences the patterns", openAi, 400,
     R"({"code":"invalid_value","message":"maximum context length is a bad name"})", "bad_request",
     false},
    {"rate limit", openAi, 429, R"({"code":"rate_limit_exceeded"})", "rate_limited", true},
    {"slow down", openAi, 429, R"({"code":"slow_down"})", "rate_limited", true},
    {"anthropic rate limit", anthropic, 429, R"({"type":"rate_limit_error"})", "rate_limited",
     true},
    {"gemini per minute", gemini, 429,
     R"({"status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaId":"XPerMinuteY"}]}]})",
     "rate_limited", true},
    {"gemini per day", gemini, 429,
     R"({"status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaId":"XPerDayY"}]}]})",
     "quota_exhausted", false},
    {"gemini no quota", gemini, 429,
     R"({"status":"RESOURCE_EXHAUSTED","message":"Quota exceeded, limit: 0, model: x"})",
     "quota_exhausted", false},
    {"gemini some quota", gemini, 429,
     R"({"status":"RESOURCE_EXHAUSTED","message":"Quota exceeded, limit: 05, model: x"})",
     "rate_limited", true},
    {"no money", openAi, 429, R"({"type":"insufficient_quota","code":null})", "quota_exhausted",
     false},
    {"project limit", openAi, 429, R"({"code":"project_spend_limit_exceeded"})", "quota_exhausted",
     false},
    {"anthropic billing", anthropic, 402, R"({"type":"billing_error"})", "quota_exhausted", false},
    {"anthropic spend limit", anthropic, 429,
     R"({"type":"rate_limit_error","details":{"error_code":"enforced_spend_limit_reached"}})",
     "quota_exhausted", false},
    {"anthropic ramp", anthropic, 429,
     R"({"type":"rate_limit_error","details":{"error_code":"ramp_limit_exceeded"}})",
     "rate_limited", true},
    {"anthropic own limit", anthropic, 400,
     R"({"type":"invalid_request_error","message":"You have reached your specified API usage limits."})",
     "quota_exhausted", false},
    {"openrouter credits", openAi, 402, R"({"code":402})", "quota_exhausted", false},
    {"server fault", openAi, 500, R"({"type":"server_error"})", "overloaded", true},
    {"anthropic overloaded", anthropic, 529, R"({"type":"overloaded_error"})", "overloaded", true},
    {"openrouter provider", openAi, 502,
     R"({"code":502,"metadata":{"error_type":"provider_unavailable"}})", "overloaded", true},
    {"llama.cpp loading", openAi, 503, R"({"code":503,"type":"unavailable_error"})", "overloaded",
     true},
    {"gemini unavailable", gemini, 503, R"({"status":"UNAVAILABLE"})", "overloaded", true},
    {"timeout", openAi, 408, "{}", "timeout", true},
    {"anthropic timeout", anthropic, 504, R"({"type":"timeout_error"})", "timeout", true},
    {"cloudflare timeout", openAi, 524, "{}", "timeout", true},
    {"gemini deadline", gemini, 504, R"({"status":"DEADLINE_EXCEEDED"})", "timeout", true},
    {"prompt blocked", openAi, 400, R"({"code":"invalid_prompt"})", "content_filtered", false},
    {"azure filter", openAi, 400, R"({"code":"content_filter"})", "content_filtered", false},
    {"openrouter moderation", openAi, 403, R"({"code":403,"metadata":{"reasons":["x"]}})",
     "content_filtered", false},
    {"malformed", openAi, 400, R"({"code":"unsupported_parameter"})", "bad_request", false},
    {"unprocessable", openAi, 422, "{}", "bad_request", false},
    {"too big", anthropic, 413, R"({"type":"request_too_large"})", "bad_request", false},
    {"conflict", openAi, 409, "{}", "bad_request", true},
    {"anthropic conflict", anthropic, 409, R"({"type":"conflict_error"})", "bad_request", true},
    {"gemini aborted", gemini, 409, R"({"status":"ABORTED"})", "bad_request", true},
    {"chain lost", openAi, 400, R"({"code":"previous_response_not_found"})", "bad_request", false},
    {"unknown 4xx", openAi, 418, "{}", "bad_request", false},
    {"unknown 5xx", openAi, 599, "{}", "overloaded", true},
    {"redirect", openAi, 307, "{}", "transport", false},
    {"ollama model", WireVendor::Ollama, 404, R"("model 'x' not found")", "model_not_found", false},
};

} // namespace parley::test

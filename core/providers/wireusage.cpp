// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/wireusage.h"

#include "base/json.h"

namespace parley {

namespace {

std::optional<qint64> count(const QJsonObject &object, QLatin1String name)
{
    const auto value = json::integer(object, name);
    return value && *value >= 0 ? value : std::nullopt;
}

std::optional<qint64> firstCount(const QJsonObject &object,
                                 std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const auto value = count(object, QLatin1String(name))) {
            return value;
        }
    }
    return std::nullopt;
}

QJsonObject firstObject(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const auto value = json::object(object, QLatin1String(name))) {
            return *value;
        }
    }
    return {};
}

// A number of dollars, or an object with a total.
std::optional<Money> cost(const QJsonValue &value)
{
    const QJsonValue number =
        value.isObject() ? value.toObject().value(QLatin1String("total_cost")) : value;
    if (!number.isDouble() || number.toDouble() < 0) {
        return std::nullopt;
    }
    constexpr int decimals = 12;
    return Money::fromDecimal(QString::number(number.toDouble(), 'f', decimals));
}

} // namespace

Usage usageFromChat(const QJsonObject &usage)
{
    const QJsonObject in = firstObject(
        usage, {"prompt_tokens_details", "prompt_token_details", "input_tokens_details"});
    const QJsonObject out =
        firstObject(usage, {"completion_tokens_details", "output_tokens_details"});
    Usage result;
    result.input = firstCount(usage, {"prompt_tokens", "input_tokens"});
    result.output = firstCount(usage, {"completion_tokens", "output_tokens"});
    result.total = count(usage, QLatin1String("total_tokens"));
    result.cachedRead = count(in, QLatin1String("cached_tokens"));
    if (!result.cachedRead) {
        result.cachedRead =
            firstCount(usage, {"num_cached_tokens", "prompt_cache_hit_tokens", "cached_tokens"});
    }
    result.cacheWrite = count(in, QLatin1String("cache_write_tokens"));
    result.reasoning = count(out, QLatin1String("reasoning_tokens"));
    if (!result.reasoning) {
        result.reasoning = count(usage, QLatin1String("reasoning_tokens"));
    }
    // Some (xAI, Gemini's compatible endpoint) leave reasoning out of the completion; the total
    // tells.
    if (result.reasoning.value_or(0) > 0 && result.input && result.output && result.total &&
        *result.total == *result.input + *result.output + *result.reasoning) {
        *result.output += *result.reasoning;
    }
    if (!result.total && result.input && result.output) {
        result.total = *result.input + *result.output;
    }
    result.reportedCost = cost(usage.value(QLatin1String("cost")));
    return result;
}

Usage usageFromAnthropic(const QJsonObject &usage)
{
    Usage result;
    result.cachedRead = count(usage, QLatin1String("cache_read_input_tokens"));
    result.cacheWrite = count(usage, QLatin1String("cache_creation_input_tokens"));
    if (const auto fresh = count(usage, QLatin1String("input_tokens"))) {
        result.input = *fresh + result.cachedRead.value_or(0) + result.cacheWrite.value_or(0);
    }
    result.output = count(usage, QLatin1String("output_tokens"));
    result.reasoning = count(usage.value(QLatin1String("output_tokens_details")).toObject(),
                             QLatin1String("thinking_tokens"));
    if (result.input && result.output) {
        result.total = *result.input + *result.output;
    }
    return result;
}

Usage usageFromOllama(const QJsonObject &line)
{
    Usage result;
    result.input = count(line, QLatin1String("prompt_eval_count"));
    result.output = count(line, QLatin1String("eval_count"));
    if (result.input && result.output) {
        result.total = *result.input + *result.output;
    }
    return result;
}

Usage usageFromGemini(const QJsonObject &usage)
{
    const auto candidates = count(usage, QLatin1String("candidatesTokenCount"));
    const auto tools = count(usage, QLatin1String("toolUsePromptTokenCount"));
    Usage result;
    result.input = count(usage, QLatin1String("promptTokenCount"));
    if (result.input && tools) {
        *result.input += *tools;
    }
    result.reasoning = count(usage, QLatin1String("thoughtsTokenCount"));
    if (candidates || result.reasoning) {
        result.output = candidates.value_or(0) + result.reasoning.value_or(0);
    }
    result.total = count(usage, QLatin1String("totalTokenCount"));
    result.cachedRead = count(usage, QLatin1String("cachedContentTokenCount"));
    return result;
}

Usage usageFromLmStudio(const QJsonObject &stats)
{
    Usage result;
    result.input = count(stats, QLatin1String("input_tokens"));
    result.output = count(stats, QLatin1String("total_output_tokens"));
    result.reasoning = count(stats, QLatin1String("reasoning_output_tokens"));
    if (result.input && result.output) {
        result.total = *result.input + *result.output;
    }
    return result;
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/wirebill.h"

#include "base/json.h"
#include "providers/wireusage.h"

namespace parley {

namespace {

qint64 countAt(const QJsonObject &object, std::initializer_list<const char *> path)
{
    QJsonValue value = object;
    for (const char *name : path) {
        value = value.toObject().value(QLatin1String(name));
    }
    const double number = value.toDouble();
    constexpr double most = 1e15; // tokens: beyond it a double is no whole number
    return number > 0 && number <= most ? static_cast<qint64>(number) : 0;
}

qint64 firstOf(const QJsonObject &object,
               std::initializer_list<std::initializer_list<const char *>> paths)
{
    for (const auto &path : paths) {
        if (const qint64 found = countAt(object, path)) {
            return found;
        }
    }
    return 0;
}

// A service tier, speed or region that is the usual one costs the usual price.
void addFactor(BilledUnits &units, const QString &name)
{
    static const QStringList usual{QString(),
                                   QStringLiteral("auto"),
                                   QStringLiteral("default"),
                                   QStringLiteral("standard"),
                                   QStringLiteral("on_demand"),
                                   QStringLiteral("global"),
                                   QStringLiteral("not_available")};
    if (!usual.contains(name) && !units.factors.contains(name)) {
        units.factors.append(name);
    }
}

// The whole, less its parts that have prices of their own; a vendor's contradiction is no credit.
qint64 rest(qint64 whole, std::initializer_list<qint64> parts)
{
    for (const qint64 part : parts) {
        whole -= part;
    }
    return qMax<qint64>(whole, 0);
}

BilledUnits fromChat(const QJsonObject &usage)
{
    const Usage counts = usageFromChat(usage);
    BilledUnits units;
    const qint64 cached = counts.cachedRead.value_or(0);
    const qint64 written = counts.cacheWrite.value_or(0);
    const qint64 halfDay =
        countAt(usage, {"input_tokens_details", "cache_write_tokens_details", "ttl_12h_tokens"});
    const qint64 heard = firstOf(usage, {{"prompt_tokens_details", "audio_tokens"},
                                         {"input_tokens_details", "audio_tokens"}});
    const qint64 spoken = firstOf(usage, {{"completion_tokens_details", "audio_tokens"},
                                          {"output_tokens_details", "audio_tokens"}});
    const qint64 reasoning = counts.reasoning.value_or(0);
    const qint64 citations = countAt(usage, {"citation_tokens"});
    units.add(Billed::Input, rest(counts.input.value_or(0), {cached, written, heard}));
    units.add(Billed::CacheRead, cached);
    units.add(Billed::CacheWrite, rest(written, {halfDay}));
    units.add(Billed::CacheWrite12h, qMin(written, halfDay));
    units.add(Billed::InputAudio, heard);
    units.add(Billed::Output, rest(counts.output.value_or(0), {spoken, reasoning}));
    units.add(Billed::OutputAudio, spoken);
    units.add(Billed::Reasoning, reasoning);
    units.add(Billed::Citation, citations);
    units.add(Billed::WebSearch, firstOf(usage, {{"num_search_queries"},
                                                 {"tool_usage", "web_search", "num_requests"},
                                                 {"server_tool_use", "web_search_requests"}}));
    units.reported = counts.reportedCost;
    if (units.reported && usage.value(QLatin1String("is_byok")).toBool()) {
        // With the person's own key the router's fee comes on top of what the vendor takes.
        const QJsonValue upstream = usage.value(QLatin1String("cost_details"))
                                        .toObject()
                                        .value(QLatin1String("upstream_inference_cost"));
        *units.reported +=
            Money::fromDecimal(QString::number(upstream.toDouble(), 'f', 12)).value_or(Money());
    }
    return units;
}

BilledUnits fromAnthropic(const QJsonObject &usage)
{
    BilledUnits units;
    const qint64 written = countAt(usage, {"cache_creation_input_tokens"});
    const qint64 hour = countAt(usage, {"cache_creation", "ephemeral_1h_input_tokens"});
    const qint64 minutes = countAt(usage, {"cache_creation", "ephemeral_5m_input_tokens"});
    const qint64 output = countAt(usage, {"output_tokens"});
    const qint64 thought =
        qMin(output, countAt(usage, {"output_tokens_details", "thinking_tokens"}));
    units.add(Billed::Input, countAt(usage, {"input_tokens"}));
    units.add(Billed::CacheRead, countAt(usage, {"cache_read_input_tokens"}));
    units.add(Billed::CacheWrite, qMax(rest(written, {hour}), minutes));
    units.add(Billed::CacheWrite1h, hour);
    units.add(Billed::Output, output - thought);
    units.add(Billed::Reasoning, thought);
    units.add(Billed::WebSearch, countAt(usage, {"server_tool_use", "web_search_requests"}));
    addFactor(units, usage.value(QLatin1String("service_tier")).toString());
    addFactor(units, usage.value(QLatin1String("speed")).toString());
    addFactor(units, usage.value(QLatin1String("inference_geo")).toString());
    return units;
}

// Sum of the tokens of some kinds of content in one of Gemini's lists.
qint64 ofModality(const QJsonObject &usage, const char *list,
                  std::initializer_list<const char *> kinds)
{
    qint64 sum = 0;
    const QJsonArray items = usage.value(QLatin1String(list)).toArray();
    for (const QJsonValue &item : items) {
        const QString modality = item[QLatin1String("modality")].toString();
        for (const char *kind : kinds) {
            if (modality == QLatin1String(kind)) {
                sum += countAt(item.toObject(), {"tokenCount"});
            }
        }
    }
    return sum;
}

BilledUnits fromGemini(const QJsonObject &usage)
{
    const auto input = [&usage](std::initializer_list<const char *> kinds) {
        return ofModality(usage, "promptTokensDetails", kinds) +
               ofModality(usage, "toolUsePromptTokensDetails", kinds);
    };
    BilledUnits units;
    const qint64 prompt =
        countAt(usage, {"promptTokenCount"}) + countAt(usage, {"toolUsePromptTokenCount"});
    const qint64 cached = countAt(usage, {"cachedContentTokenCount"});
    const qint64 cachedSound = ofModality(usage, "cacheTokensDetails", {"AUDIO"});
    const qint64 cachedPicture = ofModality(usage, "cacheTokensDetails", {"IMAGE", "DOCUMENT"});
    const qint64 cachedFilm = ofModality(usage, "cacheTokensDetails", {"VIDEO"});
    const qint64 sound = rest(input({"AUDIO"}), {cachedSound});
    const qint64 picture = rest(input({"IMAGE", "DOCUMENT"}), {cachedPicture});
    const qint64 film = rest(input({"VIDEO"}), {cachedFilm});
    units.add(Billed::Input, rest(prompt, {cached, sound, picture, film}));
    units.add(Billed::CacheRead, rest(cached, {cachedSound, cachedPicture}));
    units.add(Billed::CacheReadAudio, cachedSound);
    units.add(Billed::CacheReadImage, cachedPicture);
    units.add(Billed::InputAudio, sound);
    units.add(Billed::InputImage, picture);
    units.add(Billed::InputVideo, film);
    const qint64 spoken = ofModality(usage, "candidatesTokensDetails", {"AUDIO"});
    const qint64 drawn = ofModality(usage, "candidatesTokensDetails", {"IMAGE", "DOCUMENT"});
    const qint64 filmed = ofModality(usage, "candidatesTokensDetails", {"VIDEO"});
    units.add(Billed::Output,
              rest(countAt(usage, {"candidatesTokenCount"}), {spoken, drawn, filmed}));
    units.add(Billed::OutputAudio, spoken);
    units.add(Billed::OutputImage, drawn);
    units.add(Billed::OutputVideo, filmed);
    units.add(Billed::Reasoning, countAt(usage, {"thoughtsTokenCount"}));
    return units;
}

BilledUnits fromCounts(const Usage &counts)
{
    BilledUnits units;
    const qint64 reasoning = counts.reasoning.value_or(0);
    units.add(Billed::Input, counts.input.value_or(0));
    units.add(Billed::Output, rest(counts.output.value_or(0), {reasoning}));
    units.add(Billed::Reasoning, reasoning);
    return units;
}

// The usage itself, or the answer it stands in.
QJsonObject unwrapped(const QJsonObject &usage)
{
    for (const char *name : {"usage", "usageMetadata", "usage_metadata", "stats"}) {
        if (const auto inner = json::object(usage, QLatin1String(name))) {
            return *inner;
        }
    }
    return usage;
}

std::optional<BilledUnits> unitsOf(QStringView dialect, const QJsonObject &usage)
{
    if (dialect == u"anthropic") {
        return fromAnthropic(usage);
    }
    if (dialect == u"gemini") {
        return fromGemini(usage);
    }
    if (dialect == u"ollama") {
        return fromCounts(usageFromOllama(usage));
    }
    if (dialect == u"lmstudio") {
        return fromCounts(usageFromLmStudio(usage));
    }
    if (dialect.startsWith(u"openai") || dialect == u"openrouter") {
        return fromChat(usage);
    }
    return std::nullopt;
}

} // namespace

std::optional<BilledUnits> billedUnits(QStringView dialect, const QJsonObject &usage,
                                       const QJsonObject &request)
{
    std::optional<BilledUnits> units = unitsOf(dialect, unwrapped(usage));
    if (!units || (units->counts == decltype(units->counts){} && !units->reported)) {
        return std::nullopt;
    }
    units->add(Billed::Request, 1);
    if (request.value(QLatin1String("batch")).toBool()) {
        addFactor(*units, QStringLiteral("batch"));
    }
    addFactor(*units, request.value(QLatin1String("service_tier")).toString());
    addFactor(*units, request.value(QLatin1String("speed")).toString());
    return units;
}

} // namespace parley

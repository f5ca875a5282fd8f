// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/profilejson.h"

#include "base/currency.h"
#include "base/json.h"
#include "chat/connectionfields.h"

namespace parley {

namespace {

using L1 = QLatin1String;
using std::chrono::milliseconds;

struct RotationName
{
    const char *name;
    KeyRotation rotation;
};

constexpr RotationName rotations[] = {
    {"failover", KeyRotation::Failover},
    {"round_robin", KeyRotation::RoundRobin},
    {"least_spent", KeyRotation::LeastSpent},
};

constexpr L1 prefillName("prefill");

Unexpected malformed(L1 member)
{
    return Unexpected(ErrorKind::Storage,
                      QStringLiteral("\"%1\" of a profile is malformed").arg(member));
}

struct TimeoutField
{
    const char *name;
    milliseconds Timeouts::*field;
};

constexpr TimeoutField timeoutFields[] = {
    {"connect_seconds", &Timeouts::connect},
    {"first_byte_seconds", &Timeouts::firstByte},
    {"idle_seconds", &Timeouts::idle},
};

struct FlagField
{
    const char *name;
    bool Quirks::*field;
};

constexpr FlagField flagFields[] = {
    {"versioned_path", &Quirks::versionedPath},
    {"stream_options", &Quirks::streamOptions},
    {"key_required", &Quirks::keyRequired},
    {"background", &Quirks::background},
    {"local", &Quirks::local},
    {"lists_models", &Quirks::listsModels},
    {"alternate_roles", &Quirks::alternateRoles},
    {"short_tool_ids", &Quirks::shortToolIds},
    {"replay_reasoning", &Quirks::replayReasoning},
    {"whole_model_list", &Quirks::wholeModelList},
    {"batches", &Quirks::batches},
};

struct TextField
{
    const char *name;
    QString Quirks::*field;
};

constexpr TextField textFields[] = {
    {"max_tokens_field", &Quirks::maxTokensField},
    {"system_role", &Quirks::systemRole},
    {"reasoning_format", &Quirks::reasoningFormat},
    {"models_path", &Quirks::modelsPath},
    {"count_path", &Quirks::countPath},
    {"account_path", &Quirks::accountPath},
    {"key_header", &Quirks::keyHeader},
    {"prefill_field", &Quirks::prefillField},
};

Result<Quirks> readQuirks(const QJsonObject &object)
{
    Quirks quirks;
    for (const FlagField &flag : flagFields) {
        const QJsonValue value = object.value(L1(flag.name));
        if (!value.isUndefined() && !value.isBool()) {
            return malformed(L1(flag.name));
        }
        quirks.*flag.field = value.toBool(quirks.*flag.field);
    }
    for (const TextField &text : textFields) {
        const QJsonValue value = object.value(L1(text.name));
        if (!value.isUndefined() && value.toString().isEmpty()) {
            return malformed(L1(text.name));
        }
        quirks.*text.field = value.toString(quirks.*text.field);
    }
    const QJsonValue prefill = object.value(prefillName);
    if (!prefill.isUndefined() && !prefill.isArray()) {
        return malformed(prefillName);
    }
    for (const QJsonValue &model : prefill.toArray()) {
        if (model.toString().isEmpty()) {
            return malformed(prefillName);
        }
        quirks.prefill.append(model.toString());
    }
    return quirks;
}

Result<Timeouts> readTimeouts(const QJsonObject &object)
{
    constexpr double longest = 24 * 3600;
    Timeouts timeouts;
    for (const TimeoutField &timeout : timeoutFields) {
        const QJsonValue value = object.value(L1(timeout.name));
        if (value.isUndefined()) {
            continue;
        }
        const double seconds = value.toDouble(-1);
        constexpr double shortest = 0.001; // it is kept in milliseconds
        if (!(seconds >= shortest && seconds <= longest)) {
            return malformed(L1(timeout.name));
        }
        timeouts.*timeout.field = milliseconds(qRound64(seconds * 1000));
    }
    return timeouts;
}

std::optional<KeyRotation> readRotation(const QJsonValue &value)
{
    const QString name = value.toString(L1(rotations[0].name));
    for (const RotationName &rotation : rotations) {
        if (name == L1(rotation.name)) {
            return rotation.rotation;
        }
    }
    return std::nullopt;
}

Result<QList<KeyName>> readKeys(const QJsonValue &list)
{
    QList<KeyName> keys;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject object = value.toObject();
        const QString source = object.value(L1("source")).toString();
        const bool isEnvironment = source == L1("environment");
        KeyName key;
        key.source = isEnvironment ? KeyName::Source::Environment : KeyName::Source::Keychain;
        key.name = object.value(L1("name")).toString();
        key.label = object.value(L1("label")).toString();
        key.origin = object.value(L1("origin")).toString();
        key.hint = object.value(L1("hint")).toString();
        key.enabled = object.value(L1("enabled")).toBool(true);
        if (key.name.isEmpty() || !(isEnvironment || source == L1("keychain"))) {
            return malformed(L1("keys"));
        }
        keys.append(key);
    }
    return keys;
}

Result<QMap<QString, QString>> readHeaders(const QJsonObject &object)
{
    QMap<QString, QString> headers;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString()) {
            return malformed(L1("headers"));
        }
        headers.insert(it.key(), it.value().toString());
    }
    return headers;
}

std::optional<Money> readAmount(const QJsonValue &value)
{
    const auto amount = Money::fromDecimal(value.toString());
    return amount && *amount >= Money() ? amount : std::nullopt;
}

Result<QList<OwnPrice>> readPrices(const QJsonValue &list)
{
    QList<OwnPrice> prices;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject object = value.toObject();
        const auto input = readAmount(object.value(L1("input")));
        const auto output = readAmount(object.value(L1("output")));
        OwnPrice price{object.value(L1("model")).toString(), input.value_or(Money()),
                       output.value_or(Money()), readAmount(object.value(L1("cache_read"))),
                       readAmount(object.value(L1("cache_write")))};
        const bool whole = (price.cacheRead || !object.contains(L1("cache_read"))) &&
                           (price.cacheWrite || !object.contains(L1("cache_write")));
        if (price.model.isEmpty() || !input || !output || !whole) {
            return malformed(L1("prices"));
        }
        prices.append(price);
    }
    return prices;
}

QJsonArray writePrices(const QList<OwnPrice> &prices)
{
    QJsonArray list;
    for (const OwnPrice &price : prices) {
        QJsonObject object{{L1("model"), price.model},
                           {L1("input"), decimalText(price.input)},
                           {L1("output"), decimalText(price.output)}};
        if (price.cacheRead) {
            object.insert(L1("cache_read"), decimalText(*price.cacheRead));
        }
        if (price.cacheWrite) {
            object.insert(L1("cache_write"), decimalText(*price.cacheWrite));
        }
        list.append(object);
    }
    return list;
}

QJsonArray writeKeys(const QList<KeyName> &keys)
{
    QJsonArray list;
    for (const KeyName &key : keys) {
        const bool isEnvironment = key.source == KeyName::Source::Environment;
        list.append(QJsonObject{{L1("source"), L1(isEnvironment ? "environment" : "keychain")},
                                {L1("name"), key.name},
                                {L1("label"), key.label},
                                {L1("origin"), key.origin},
                                {L1("hint"), key.hint},
                                {L1("enabled"), key.enabled}});
    }
    return list;
}

QJsonObject writeHeaders(const QMap<QString, QString> &headers)
{
    QJsonObject object;
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

QJsonObject writeQuirks(const Quirks &quirks)
{
    QJsonObject object;
    for (const FlagField &flag : flagFields) {
        object.insert(L1(flag.name), quirks.*flag.field);
    }
    for (const TextField &text : textFields) {
        if (!(quirks.*text.field).isEmpty()) {
            object.insert(L1(text.name), quirks.*text.field);
        }
    }
    object.insert(prefillName, QJsonArray::fromStringList(quirks.prefill));
    return object;
}

} // namespace

QJsonObject profileToJson(const ProviderProfile &profile)
{
    QJsonObject object{
        {L1("name"), profile.name},
        {L1("preset"), profile.preset},
        {L1("title"), profile.title},
        {L1("dialect"), profile.dialect},
        {L1("base_url"), profile.baseUrl.toString(QUrl::FullyEncoded)},
        {L1("headers"), writeHeaders(profile.headers)},
        {L1("keys"), writeKeys(profile.keys)},
        {L1("key_rotation"), L1(rotations[static_cast<int>(profile.keyRotation)].name)},
        {L1("proxy"), profile.proxy.isEmpty() ? QString() : proxyToText(profile.proxy)},
        {L1("ca_file"), profile.caFile},
        {L1("api_version"), profile.apiVersion},
        {L1("prompt_cache"), profile.promptCache},
        {L1("quirks"), writeQuirks(profile.quirks)},
    };
    if (!profile.prices.isEmpty()) {
        object.insert(L1("prices"), writePrices(profile.prices));
    }
    if (!profile.extra.isEmpty()) {
        object.insert(L1("extra"), json::parseObject(profile.extra).value_or(QJsonObject()));
    }
    for (const TimeoutField &timeout : timeoutFields) {
        const auto ms = (profile.timeouts.*timeout.field).count();
        object.insert(L1(timeout.name), static_cast<double>(ms) / 1000);
    }
    return object;
}

Result<ProviderProfile> profileFromJson(const QJsonObject &object)
{
    const auto quirks = readQuirks(object.value(L1("quirks")).toObject());
    const auto timeouts = readTimeouts(object);
    const auto keys = readKeys(object.value(L1("keys")));
    const auto headers = readHeaders(object.value(L1("headers")).toObject());
    const auto prices = readPrices(object.value(L1("prices")));
    for (const Error *error :
         {quirks ? nullptr : &quirks.error(), timeouts ? nullptr : &timeouts.error(),
          keys ? nullptr : &keys.error(), headers ? nullptr : &headers.error(),
          prices ? nullptr : &prices.error()}) {
        if (error) {
            return Unexpected(*error);
        }
    }
    const auto rotation = readRotation(object.value(L1("key_rotation")));
    if (!rotation) {
        return malformed(L1("key_rotation"));
    }
    const QJsonValue extra = object.value(L1("extra"));
    if (!extra.isUndefined() && !extra.isObject()) {
        return malformed(L1("extra"));
    }
    const auto proxy = proxyFromText(object.value(L1("proxy")).toString());
    if (!proxy) {
        return malformed(L1("proxy"));
    }
    ProviderProfile profile;
    profile.proxy = *proxy;
    profile.keyRotation = *rotation;
    profile.extra = extra.isObject() ? json::compact(extra) : QByteArray();
    profile.name = object.value(L1("name")).toString();
    profile.preset = object.value(L1("preset")).toString();
    profile.title = object.value(L1("title")).toString();
    profile.dialect = object.value(L1("dialect")).toString();
    profile.baseUrl = QUrl(object.value(L1("base_url")).toString(), QUrl::StrictMode);
    profile.caFile = object.value(L1("ca_file")).toString();
    profile.apiVersion = object.value(L1("api_version")).toString();
    profile.promptCache = object.value(L1("prompt_cache")).toBool(true);
    profile.headers = *headers;
    profile.keys = *keys;
    profile.timeouts = *timeouts;
    profile.quirks = *quirks;
    profile.prices = *prices;
    if (profile.dialect.isEmpty()) {
        return malformed(L1("dialect"));
    }
    if (!profile.baseUrl.isEmpty() && !profile.baseUrl.isValid()) {
        return malformed(L1("base_url"));
    }
    return profile;
}

} // namespace parley

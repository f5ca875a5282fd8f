// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/pricerows.h"

#include "base/json.h"
#include "base/money.h"

#include <QSet>

namespace parley {

namespace {

using L1 = QLatin1String;

struct UnitName
{
    const char *theirs;
    const char *ours;
};

constexpr UnitName genaiUnits[] = {
    {"input_mtok", "input"},
    {"output_mtok", "output"},
    {"cache_read_mtok", "cache_read"},
    {"cache_write_mtok", "cache_write"},
    {"cache_write_1h_mtok", "cache_write_1h"},
    {"input_audio_mtok", "input_audio"},
    {"output_audio_mtok", "output_audio"},
    {"cache_audio_read_mtok", "cache_read_audio"},
    {"input_image_mtok", "input_image"},
    {"output_image_mtok", "output_image"},
    {"cache_image_read_mtok", "cache_read_image"},
    {"input_video_mtok", "input_video"},
    {"output_video_mtok", "output_video"},
    {"output_reasoning_mtok", "reasoning"},
    {"output_citation_mtok", "citation"},
    {"web_searches_kcount", "web_search"},
    {"requests_kcount", "request"},
};

constexpr UnitName modelsDevUnits[] = {
    {"input", "input"},
    {"output", "output"},
    {"reasoning", "reasoning"},
    {"cache_read", "cache_read"},
    {"cache_write", "cache_write"},
    {"input_audio", "input_audio"},
    {"output_audio", "output_audio"},
};

// Dollars each; per token but for the last two.
constexpr UnitName openRouterUnits[] = {
    {"prompt", "input"},
    {"completion", "output"},
    {"input_cache_read", "cache_read"},
    {"input_cache_write", "cache_write"},
    {"input_cache_write_1h", "cache_write_1h"},
    {"internal_reasoning", "reasoning"},
    {"image_token", "input_image"},
    {"audio", "input_audio"},
    {"audio_output", "output_audio"},
    {"request", "request"},
    {"web_search", "web_search"},
};

Unexpected unsound(const QString &why)
{
    return Unexpected(ErrorKind::Configuration, why);
}

// A name, and what else names it: how the rules of a model of genai-prices are read.
struct Rules
{
    QSet<QString> names;
    QSet<QString> beginnings;
    QSet<QString> patterns;
    bool sound = true;
};

void readRules(const QJsonObject &match, Rules &rules, int depth)
{
    constexpr int deepest = 8;
    constexpr qsizetype longest = 300;
    rules.sound = rules.sound && depth < deepest && !match.isEmpty();
    for (auto it = match.begin(); rules.sound && it != match.end(); ++it) {
        const QString kind = it.key();
        if (it->isArray()) {
            for (const QJsonValue &rule : it->toArray()) {
                readRules(rule.toObject(), rules, depth + 1);
            }
            continue;
        }
        const QString value = it->toString();
        rules.sound = !value.isEmpty() && value.size() <= longest;
        if (kind == L1("equals") || kind == L1("ends_with")) {
            rules.names.insert(value.toLower());
        } else if (kind == L1("starts_with") || kind == L1("contains")) {
            rules.beginnings.insert(value.toLower());
        } else if (kind == L1("regex") && value.endsWith(u'$') && !value.startsWith(L1("^(?!"))) {
            rules.patterns.insert(value);
        }
    }
}

QJsonArray sorted(const QSet<QString> &words)
{
    QStringList list = words.values();
    list.sort();
    return QJsonArray::fromStringList(list);
}

// 1.5, or {"base": 1.5, "tiers": [{"start": 200000, "price": 3}]}.
QJsonValue genaiRate(const QJsonValue &value)
{
    if (!value.isObject()) {
        return value;
    }
    QJsonArray rate{value[L1("base")]};
    const QJsonArray tiers = value[L1("tiers")].toArray();
    for (const QJsonValue &tier : tiers) {
        rate.append(QJsonArray{tier[L1("start")], tier[L1("price")]});
    }
    return rate;
}

// Nothing where it is billed by other things only.
std::optional<Result<QJsonObject>> genaiTerms(const QJsonObject &entry)
{
    QJsonObject terms;
    const QJsonObject constraint = entry.value(L1("constraint")).toObject();
    if (constraint.contains(L1("start_date"))) {
        terms.insert(L1("from"), constraint.value(L1("start_date")));
    } else if (constraint.contains(L1("start_time"))) {
        terms.insert(L1("daily"), QJsonArray{constraint.value(L1("start_time")),
                                             constraint.value(L1("end_time"))});
    } else if (!constraint.isEmpty()) {
        return unsound(QStringLiteral("a condition nobody knows"));
    }
    if (!entry.value(L1("prices")).isObject()) {
        return unsound(QStringLiteral("it has no prices"));
    }
    const QJsonObject prices = entry.value(L1("prices")).toObject();
    QJsonObject rates;
    for (const UnitName &unit : genaiUnits) {
        const QJsonValue value = prices.value(L1(unit.theirs));
        if (value.isNull()) {
            return unsound(QStringLiteral("\"%1\" is no price").arg(L1(unit.theirs)));
        }
        if (!value.isUndefined()) {
            rates.insert(L1(unit.ours), genaiRate(value));
        }
    }
    if (rates.isEmpty() && !prices.isEmpty()) {
        return std::nullopt;
    }
    terms.insert(L1("rates"), rates);
    return Result<QJsonObject>(terms);
}

void putLimit(QJsonObject &row, const char *name, const QJsonValue &value)
{
    constexpr double most = 1e9; // tokens
    if (value.isDouble() && value.toDouble() >= 1 && value.toDouble() <= most) {
        row.insert(L1(name), static_cast<qint64>(value.toDouble()));
    }
}

QJsonObject namedRow(const QString &id)
{
    return {{L1("id"), id}, {L1("names"), QJsonArray{id.toLower()}}};
}

// Dollars for one as a decimal text -> for a million or a thousand; nothing for "-1" (it varies)
// and for what is no number.
std::optional<double> scaled(const QJsonValue &value, const char *power)
{
    const QString text = value.toString();
    constexpr int decimals = 15;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    // "1.5e-7" has a power of its own.
    const auto amount = Money::fromDecimal(
        (text.contains(u'e', Qt::CaseInsensitive) ? QString::number(number, 'f', decimals) : text) +
        L1(power));
    return isNumber && amount && *amount >= Money() ? std::optional(amount->dollars())
                                                    : std::nullopt;
}

Result<QJsonObject> openRouterRates(const QJsonObject &pricing)
{
    QJsonObject rates;
    bool free = true;
    for (const UnitName &unit : openRouterUnits) {
        const QJsonValue value = pricing.value(L1(unit.theirs));
        if (value.isUndefined() || value.isNull()) {
            continue;
        }
        const bool counted = L1(unit.ours) == L1("request") || L1(unit.ours) == L1("web_search");
        const std::optional<double> price = scaled(value, counted ? "e3" : "e6");
        const bool varies = value.toString().startsWith(u'-');
        if (!price && !varies) {
            return unsound(QStringLiteral("\"%1\" is no price").arg(L1(unit.theirs)));
        }
        const bool root = L1(unit.ours) == L1("input") || L1(unit.ours) == L1("output");
        if (varies || *price > 0 || root) { // a kind at 0 is billed as what it is a case of
            rates.insert(L1(unit.ours), varies ? QJsonValue() : QJsonValue(*price));
            free = free && price && *price == 0;
        }
    }
    if (!rates.contains(L1("input")) || !rates.contains(L1("output"))) {
        return unsound(QStringLiteral("it has no price of input and output"));
    }
    return free ? QJsonObject() : rates;
}

// Longer prompts at other prices: [{"min_prompt_tokens": 200000, "prompt": "0.000002"}].
bool addOverrides(QJsonObject &rates, const QJsonArray &overrides)
{
    for (const QJsonValue &entry : overrides) {
        const double from = entry[L1("min_prompt_tokens")].toDouble(-1);
        if (from < 1) {
            return false;
        }
        for (const UnitName &unit : openRouterUnits) {
            const QJsonValue value = entry[L1(unit.theirs)];
            if (value.isUndefined()) {
                continue;
            }
            const std::optional<double> price = scaled(value, "e6");
            if (!price || !rates.contains(L1(unit.ours))) {
                return false;
            }
            const QJsonValue before = rates.value(L1(unit.ours));
            QJsonArray rate = before.isArray() ? before.toArray() : QJsonArray{before};
            rate.append(QJsonArray{from - 1, *price});
            rates.insert(L1(unit.ours), rate);
        }
    }
    return true;
}

// "tiers": the same prices again, for prompts above tier.size.
Result<QJsonObject> modelsDevRates(const QJsonObject &cost)
{
    QJsonObject rates;
    for (const UnitName &unit : modelsDevUnits) {
        const QJsonValue value = cost.value(L1(unit.theirs));
        if (value.isUndefined()) {
            continue;
        }
        QJsonArray rate{value};
        const QJsonArray tiers = cost.value(L1("tiers")).toArray();
        for (const QJsonValue &tier : tiers) {
            if (tier[L1("tier")][L1("type")].toString(L1("context")) != L1("context")) {
                return unsound(QStringLiteral("a tier nobody knows"));
            }
            if (!tier[L1(unit.theirs)].isUndefined()) {
                rate.append(QJsonArray{tier[L1("tier")][L1("size")], tier[L1(unit.theirs)]});
            }
        }
        const QJsonValue beyond = cost.value(L1("context_over_200k"))[L1(unit.theirs)];
        if (tiers.isEmpty() && !beyond.isUndefined()) {
            rate.append(QJsonArray{200'000, beyond});
        }
        rates.insert(L1(unit.ours), rate.size() == 1 ? value : QJsonValue(rate));
    }
    return rates;
}

void putAbilities(QJsonObject &row, const QJsonValue &inputs, const QJsonValue &tools,
                  const QJsonValue &reasoning)
{
    if (inputs.isArray()) {
        row.insert(L1("vision"), inputs.toArray().contains(L1("image")));
    }
    if (tools.isBool()) {
        row.insert(L1("tools"), tools);
    }
    if (reasoning.isBool()) {
        row.insert(L1("reasoning"), reasoning);
    }
}

} // namespace

std::optional<Result<QJsonObject>> genaiRow(const QJsonObject &model)
{
    const QString id = model.value(L1("id")).toString();
    Rules rules;
    readRules(model.value(L1("match")).toObject(), rules, 0);
    if (id.isEmpty() || !rules.sound) {
        return unsound(QStringLiteral("nothing says which names it has"));
    }
    rules.names.insert(id.toLower());
    const QJsonValue prices = model.value(L1("prices"));
    const QJsonArray entries =
        prices.isArray() ? prices.toArray() : QJsonArray{QJsonObject{{L1("prices"), prices}}};
    QJsonArray terms;
    for (const QJsonValue &entry : entries) {
        const auto read = genaiTerms(entry.toObject());
        if (!read || !*read) {
            return read;
        }
        terms.append(**read);
    }
    QJsonObject row{{L1("id"), id}, {L1("names"), sorted(rules.names)}, {L1("terms"), terms}};
    if (!rules.beginnings.isEmpty()) {
        row.insert(L1("beginnings"), sorted(rules.beginnings));
    }
    if (!rules.patterns.isEmpty()) {
        row.insert(L1("patterns"), sorted(rules.patterns));
    }
    putLimit(row, "context", model.value(L1("context_window")));
    if (model.value(L1("deprecated")).toBool()) {
        row.insert(L1("deprecated"), true);
    }
    return Result<QJsonObject>(row);
}

Result<QJsonObject> openRouterRow(const QJsonObject &model)
{
    const QJsonObject pricing = model.value(L1("pricing")).toObject();
    auto rates = openRouterRates(pricing);
    if (!rates) {
        return rates;
    }
    if (!addOverrides(*rates, pricing.value(L1("overrides")).toArray())) {
        return unsound(QStringLiteral("a condition nobody knows"));
    }
    QJsonObject row = namedRow(model.value(L1("id")).toString());
    row.insert(L1("terms"), QJsonArray{QJsonObject{{L1("rates"), *rates}}});
    putLimit(row, "context", model.value(L1("context_length")));
    putLimit(row, "max_output", model.value(L1("top_provider"))[L1("max_completion_tokens")]);
    const QJsonValue parameters = model.value(L1("supported_parameters"));
    const auto takes = [&parameters](L1 word) {
        return parameters.isArray() ? QJsonValue(parameters.toArray().contains(word))
                                    : QJsonValue();
    };
    putAbilities(row, model.value(L1("architecture"))[L1("input_modalities")], takes(L1("tools")),
                 takes(L1("reasoning")));
    return row;
}

Result<QJsonObject> modelsDevRow(const QString &id, const QJsonObject &model)
{
    const QJsonValue limit = model.value(L1("limit"));
    if (!limit.isObject() || id.isEmpty()) {
        return unsound(QStringLiteral("it has no limits"));
    }
    QJsonObject row = namedRow(id);
    putLimit(row, "context", limit[L1("context")]);
    putLimit(row, "max_output", limit[L1("output")]);
    putAbilities(row, model.value(L1("modalities"))[L1("input")], model.value(L1("tool_call")),
                 model.value(L1("reasoning")));
    if (model.value(L1("status")).toString() == L1("deprecated")) {
        row.insert(L1("deprecated"), true);
    }
    const QJsonObject cost = model.value(L1("cost")).toObject();
    if (cost.value(L1("input")).toDouble() > 0 || cost.value(L1("output")).toDouble() > 0) {
        const auto rates = modelsDevRates(cost);
        if (!rates) {
            return rates;
        }
        row.insert(L1("terms"), QJsonArray{QJsonObject{{L1("rates"), *rates}}});
    }
    return row;
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/router.h"

#include "engine/defaults.h"

#include <algorithm>

namespace parley {

namespace {

using namespace std::chrono_literals;

// One line a rule, parts parted by tabs: PROFILE or PROFILE/MODEL, then who comes next, "stay"
// where others than this profile may not be asked, and after what else than usual somebody is asked
// or nobody is (no steps: they have no slash).
const Setting<QStringList> fallbackSetting{"chat/fallbacks", {}};
const auto stay = QStringLiteral("stay");

struct SwitchWord
{
    const char *word;
    bool SwitchAfter::*field;
    bool says; // the word stands where the field has this value
};

constexpr SwitchWord switchWords[] = {
    {"not-after-rate-limit", &SwitchAfter::rateLimit, false},
    {"not-after-server-error", &SwitchAfter::serverError, false},
    {"not-after-no-first-token", &SwitchAfter::noFirstToken, false},
    {"after-budget", &SwitchAfter::budget, true},
};

QString endpointName(const ExchangeTarget &target)
{
    return target.profile.origin() + u' ' + target.model;
}

bool rests(const Services &services, const ExchangeTarget &target)
{
    return services.memory.resting.value(endpointName(target)) > services.clock.steady();
}

QList<ModelRef> stepsOf(const FallbackRule &rule)
{
    QList<ModelRef> steps = rule.next;
    if (!rule.mayCross) {
        steps.removeIf([&rule](const ModelRef &step) { return step.profile != rule.profile; });
    }
    return steps;
}

// Its own, else that of its profile.
FallbackRule ruleFor(const Services &services, const ExchangeTarget &chosen)
{
    FallbackRule found;
    const QList<FallbackRule> rules = fallbackRules(services.settings);
    for (const FallbackRule &rule : rules) {
        if (rule.profile != chosen.profile.name) {
            continue;
        }
        if (rule.model == chosen.model) {
            return rule;
        }
        if (rule.model.isEmpty() && found.profile.isEmpty()) {
            found = rule;
        }
    }
    return found;
}

} // namespace

QList<FallbackRule> fallbackRules(const SettingsStore &settings)
{
    QList<FallbackRule> rules;
    const QStringList lines = settings.get(fallbackSetting);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t', Qt::SkipEmptyParts);
        if (parts.size() < 2) {
            continue;
        }
        FallbackRule rule;
        const auto of = ModelRef::fromString(parts.first());
        rule.profile = of ? of->profile : parts.first();
        rule.model = of ? of->model : QString();
        for (const QString &part : parts.mid(1)) {
            if (const auto next = ModelRef::fromString(part)) {
                rule.next.append(*next);
            }
            rule.mayCross = rule.mayCross && part != stay;
            for (const SwitchWord &choice : switchWords) {
                if (part == QLatin1String(choice.word)) {
                    rule.switchAfter.*choice.field = choice.says;
                }
            }
        }
        if (!rule.next.isEmpty()) {
            rules.append(rule);
        }
    }
    return rules;
}

void setFallbackRules(SettingsStore &settings, const QList<FallbackRule> &rules)
{
    QStringList lines;
    for (const FallbackRule &rule : rules) {
        QStringList parts{rule.model.isEmpty() ? rule.profile
                                               : ModelRef{rule.profile, rule.model}.toString()};
        for (const ModelRef &next : rule.next) {
            parts.append(next.toString());
        }
        if (!rule.mayCross) {
            parts.append(stay);
        }
        for (const SwitchWord &choice : switchWords) {
            if (rule.switchAfter.*choice.field == choice.says) {
                parts.append(QLatin1String(choice.word));
            }
        }
        lines.append(parts.join(u'\t'));
    }
    settings.set(fallbackSetting, lines);
}

QList<ExchangeTarget> candidates(const Services &services, const ExchangeTarget &chosen)
{
    QList<ExchangeTarget> all{chosen};
    for (const ModelRef &next : stepsOf(ruleFor(services, chosen))) {
        const auto profile = findProfile(services, next.profile);
        const bool known =
            std::any_of(all.cbegin(), all.cend(), [&next](const ExchangeTarget &target) {
                return target.profile.name == next.profile && target.model == next.model;
            });
        if (profile && !known) {
            all.append({*profile, next.model});
        }
    }
    std::stable_partition(all.begin(), all.end(), [&services](const ExchangeTarget &target) {
        return !rests(services, target);
    });
    return all;
}

ExchangeOrder orderFor(const Services &services, const ProviderProfile &profile,
                       const ChatRequest &request, quintptr pane)
{
    const QList<ExchangeTarget> all = candidates(services, {profile, request.model});
    ExchangeOrder order{all.first().profile, request, all.mid(1), pane,
                        ruleFor(services, {profile, request.model}).switchAfter};
    order.request.model = all.first().model;
    return order;
}

void restEndpoint(Services &services, const ExchangeTarget &target)
{
    constexpr std::chrono::milliseconds aWhile = 30s;
    services.memory.resting.insert(endpointName(target), services.clock.steady() + aWhile);
}

void wakeEndpoint(Services &services, const ExchangeTarget &target)
{
    services.memory.resting.remove(endpointName(target));
}

} // namespace parley

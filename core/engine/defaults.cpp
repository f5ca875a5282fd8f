// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/defaults.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace parley {

namespace {

// The variables that make profiles by themselves; others (a GITHUB_TOKEN) are meant for other work.
constexpr std::array keyVariables = {"OPENAI_API_KEY", "ANTHROPIC_API_KEY", "OPENROUTER_API_KEY",
                                     "GEMINI_API_KEY"};

// How the vendors name their models; the preset or dialect a bare name belongs to.
struct Family
{
    const char *prefix;
    const char *vendor;
};

constexpr std::array families = {
    Family{"gpt-", "openai"},        Family{"chatgpt-", "openai"},  Family{"o1", "openai"},
    Family{"o3", "openai"},          Family{"o4", "openai"},        Family{"claude-", "anthropic"},
    Family{"gemini-", "gemini"},     Family{"gemma-", "gemini"},    Family{"grok-", "xai"},
    Family{"deepseek-", "deepseek"}, Family{"mistral-", "mistral"}, Family{"codestral-", "mistral"},
    Family{"sonar", "perplexity"},   Family{"demo-", "demo"},
};

Unexpected malformed(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

QString variable(const QProcessEnvironment &environment, const char *name)
{
    return environment.value(QLatin1String(name)).trimmed();
}

QList<ProviderProfile> ofVendor(const QList<ProviderProfile> &profiles, QLatin1String vendor)
{
    QList<ProviderProfile> result;
    std::copy_if(profiles.begin(), profiles.end(), std::back_inserter(result),
                 [vendor](const ProviderProfile &profile) {
                     return profile.preset == vendor || profile.dialect == vendor ||
                            profile.name == vendor;
                 });
    return result;
}

// The profiles a model id without a profile may belong to.
QList<ProviderProfile> candidates(const QString &model, const QList<ProviderProfile> &profiles)
{
    if (model.contains(u'/')) {
        return ofVendor(profiles, QLatin1String("openrouter")); // "vendor/model" is its manner
    }
    for (const Family &family : families) {
        if (model.startsWith(QLatin1String(family.prefix))) {
            const auto found = ofVendor(profiles, QLatin1String(family.vendor));
            if (!found.isEmpty()) {
                return found;
            }
        }
    }
    return profiles;
}

} // namespace

QList<ProviderProfile> environmentProfiles(const QList<ProviderPreset> &presets,
                                           const QProcessEnvironment &environment)
{
    QList<ProviderProfile> result;
    for (const ProviderPreset &preset : presets) {
        const bool customary =
            std::any_of(keyVariables.begin(), keyVariables.end(), [&preset](const char *name) {
                return preset.environmentVariable == QLatin1String(name);
            });
        if (!customary || environment.value(preset.environmentVariable).trimmed().isEmpty()) {
            continue;
        }
        ProviderProfile profile = preset.profile;
        profile.preset = preset.id;
        profile.name = profile.name.isEmpty() ? preset.id : profile.name;
        profile.keys = {
            {KeyName::Source::Environment, preset.environmentVariable, preset.environmentVariable}};
        profile.bindKeys();
        result.append(profile);
    }
    return result;
}

QList<ProviderProfile> allProfiles(const Services &services)
{
    QList<ProviderProfile> all = services.profiles.profiles();
    const QList<ProviderProfile> saved = all;
    for (const auto &made : environmentProfiles(services.presets, services.environment)) {
        const bool known =
            std::any_of(saved.begin(), saved.end(), [&made](const ProviderProfile &profile) {
                return profile.name == made.name ||
                       (profile.preset == made.preset && profile.origin() == made.origin());
            });
        if (!known) {
            all.append(made);
        }
    }
    for (const ProviderPreset &preset : services.presets) {
        const auto sameName = [&preset](const ProviderProfile &profile) {
            return profile.name == preset.profile.name;
        };
        if (preset.profile.dialect == QLatin1String("demo") &&
            std::none_of(all.begin(), all.end(), sameName)) {
            all.append(preset.profile);
        }
    }
    return all;
}

std::optional<ProviderProfile> findProfile(const Services &services, QStringView name)
{
    if (auto saved = services.profiles.find(name)) {
        return saved; // as the first of them all, without making the others
    }
    for (const ProviderProfile &profile : allProfiles(services)) {
        if (profile.name == name) {
            return profile;
        }
    }
    return std::nullopt;
}

Result<ModelRef> matchModel(const QString &text, const QList<ProviderProfile> &profiles)
{
    const QString wanted = text.trimmed();
    if (const auto ref = ModelRef::fromString(wanted)) {
        for (const ProviderProfile &profile : profiles) {
            if (profile.name == ref->profile) {
                return *ref;
            }
        }
    }
    const QList<ProviderProfile> found = candidates(wanted, profiles);
    if (!wanted.isEmpty() && found.size() == 1) {
        return ModelRef{found.first().name, wanted};
    }
    const auto named = ModelRef::fromString(wanted);
    if (named && found.isEmpty()) {
        return malformed(QStringLiteral("there is no profile \"%1\" for the model \"%2\"")
                             .arg(named->profile, named->model));
    }
    return malformed(
        QStringLiteral("\"%1\" fits %2 profile; write it as PROFILE/MODEL")
            .arg(wanted, found.isEmpty() ? QStringLiteral("no") : QStringLiteral("more than one")));
}

Result<ModelRef> defaultModel(const Services &services)
{
    const QString chosen = services.settings.get(defaultModelSetting);
    if (!chosen.isEmpty()) {
        return matchModel(chosen, allProfiles(services));
    }
    const QString fromEnvironment = variable(services.environment, "DEFAULT_MODEL");
    if (fromEnvironment.isEmpty()) {
        return ModelRef();
    }
    const Result<ModelRef> model = matchModel(fromEnvironment, allProfiles(services));
    return model ? model : malformed(QStringLiteral("DEFAULT_MODEL: ") + model.error().detail);
}

Result<Sampling> withDefaults(const Services &services, const Sampling &chosen)
{
    Sampling sampling = chosen;
    if (const int tokens = services.settings.get(maxTokensSetting);
        !sampling.maxTokens && tokens > 0) {
        sampling.maxTokens = tokens;
    }
    if (const double warmth = services.settings.get(temperatureSetting);
        !sampling.temperature && warmth >= 0) {
        sampling.temperature = warmth;
    }
    const QString tokens = variable(services.environment, "MAX_TOKENS");
    if (!sampling.maxTokens && !tokens.isEmpty()) {
        bool ok = false;
        const int number = tokens.toInt(&ok);
        if (!ok || number < 1) {
            return malformed(QStringLiteral("MAX_TOKENS must be a whole number above 0, not \"%1\"")
                                 .arg(tokens));
        }
        sampling.maxTokens = number;
    }
    const QString warmth = variable(services.environment, "TEMPERATURE");
    if (!sampling.temperature && !warmth.isEmpty()) {
        bool ok = false;
        const double number = QLocale::c().toDouble(warmth, &ok);
        if (!ok || !(number >= 0 && number <= 2)) { // also refuses "nan"
            return malformed(
                QStringLiteral("TEMPERATURE must be a number from 0 to 2, not \"%1\"").arg(warmth));
        }
        sampling.temperature = number;
    }
    return sampling;
}

Result<Answerer> chooseAnswerer(const Services &services, const ModelRef &model,
                                const Sampling &sampling)
{
    const Result<ModelRef> chosen =
        model.isEmpty() ? defaultModel(services) : Result<ModelRef>(model);
    if (!chosen) {
        return Unexpected(chosen.error());
    }
    if (chosen->isEmpty()) {
        return malformed(QStringLiteral("no model is chosen"));
    }
    const auto profile = findProfile(services, chosen->profile);
    if (!profile) {
        return malformed(
            QStringLiteral("there is no provider profile \"%1\"").arg(chosen->profile));
    }
    const Result<Sampling> full = withDefaults(services, sampling);
    if (!full) {
        return Unexpected(full.error());
    }
    return Answerer{*profile, *chosen, *full};
}

} // namespace parley

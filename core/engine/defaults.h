// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What holds where settings are silent: variables of the environment. DEFAULT_MODEL, MAX_TOKENS and
// TEMPERATURE fill what nobody chose; the customary key variables make profiles by themselves. A
// bad value is a Configuration error that names its variable. Pure reads; main thread.
#pragma once

#include "chat/conversation.h"
#include "engine/services.h"

namespace parley {

inline const Setting<QString> defaultModelSetting{"chat/model", {}};       // "PROFILE/MODEL"
inline const Setting<int> maxTokensSetting{"chat/maxTokens", 0};           // 0: the vendor's own
inline const Setting<double> temperatureSetting{"chat/temperature", -1.0}; // below 0: likewise

// Profiles that OPENAI_API_KEY, ANTHROPIC_API_KEY, OPENROUTER_API_KEY and GEMINI_API_KEY make by
// themselves, ready for use. Addresses come from the presets alone, never from the environment.
[[nodiscard]] QList<ProviderProfile> environmentProfiles(const QList<ProviderPreset> &presets,
                                                         const QProcessEnvironment &environment);
// The saved profiles, behind them those of the environment for vendors without a saved one, and the
// demo, which needs no setting up.
[[nodiscard]] QList<ProviderProfile> allProfiles(const Services &services);
[[nodiscard]] std::optional<ProviderProfile> findProfile(const Services &services,
                                                         QStringView name);

// "PROFILE/MODEL", or a bare model id that is given to the only profile, or to the one of the
// vendor whose models are named so. Configuration error when it fits none or several.
[[nodiscard]] Result<ModelRef> matchModel(const QString &text,
                                          const QList<ProviderProfile> &profiles);
// The setting, else DEFAULT_MODEL, else an empty reference.
[[nodiscard]] Result<ModelRef> defaultModel(const Services &services);
// `chosen`, with what it leaves open from the settings, else from the environment.
[[nodiscard]] Result<Sampling> withDefaults(const Services &services, const Sampling &chosen);

// Who answers the next message of a conversation.
struct Answerer
{
    ProviderProfile profile;
    ModelRef model;
    Sampling sampling;
};

// Configuration error when no model is chosen, its profile is gone, or a variable is malformed.
[[nodiscard]] Result<Answerer> chooseAnswerer(const Services &services, const ModelRef &model,
                                              const Sampling &sampling);

} // namespace parley

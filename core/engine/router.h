// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Who is asked when the chosen model can't answer: the person's own ordered list per model or per
// profile. Nobody else is ever asked, since privacy and price differ. Endpoints that failed rest a
// while and are asked last. Pure but for the memory of Services; main thread.
#pragma once

#include "engine/exchange.h"

namespace parley {

struct FallbackRule
{
    QString profile;
    QString model; // empty: every model of the profile
    QList<ModelRef> next;
    bool mayCross = true; // false: steps of another profile rest until the person allows them
    SwitchAfter switchAfter = {};
    friend bool operator==(const FallbackRule &, const FallbackRule &) = default;
};

[[nodiscard]] QList<FallbackRule> fallbackRules(const SettingsStore &settings);
void setFallbackRules(SettingsStore &settings, const QList<FallbackRule> &rules);

// All who may be asked, the chosen one first unless it rests and another does not. A rule for the
// model goes before one for its profile; candidates whose profile is gone are left out.
[[nodiscard]] QList<ExchangeTarget> candidates(const Services &services,
                                               const ExchangeTarget &chosen);

// The request with all who may be asked; `pane` as in ExchangeOrder.
[[nodiscard]] ExchangeOrder orderFor(const Services &services, const ProviderProfile &profile,
                                     const ChatRequest &request, quintptr pane);

// It failed as an endpoint (overloaded, unreachable, no such model): it rests for half a minute.
void restEndpoint(Services &services, const ExchangeTarget &target);
void wakeEndpoint(Services &services, const ExchangeTarget &target);

} // namespace parley

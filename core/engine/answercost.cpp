// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/answercost.h"

#include "chat/cachedanswer.h"
#include "engine/defaults.h"

namespace parley {

std::optional<Cost> costOf(const ModelRef &asked, const QString &answeredBy,
                           const QByteArray &rawUsage, const Services &services)
{
    const auto profile = findProfile(services, asked.profile);
    if (!profile || !services.price) {
        return std::nullopt;
    }
    // A router or a deployment may have answered with another model than the name says.
    if (!answeredBy.isEmpty()) {
        if (auto cost = services.price(*profile, answeredBy, rawUsage)) {
            return cost;
        }
    }
    return services.price(*profile, asked.model, rawUsage);
}

Cost costFromCache(const std::optional<Money> &saved)
{
    return Cost{Money(), Cost::Basis::Free, {}, {}, {}, saved};
}

void priceAnswer(AnswerMeta &meta, const Services &services)
{
    if (meta.requests.isEmpty()) {
        const auto cached = FromCache::of(meta.details);
        meta.cost = cached ? costFromCache(cached->saved)
                           : costOf(meta.answerer(), meta.answeredBy, meta.rawUsage, services);
        return;
    }
    std::optional<Cost> sum;
    bool known = true;
    for (AnswerRequest &request : meta.requests) {
        if (!request.cost) {
            request.cost = costOf(request.asked, request.answeredBy, request.rawUsage, services);
        }
        known = known && request.cost;
        if (known) {
            sum = sum ? *sum + *request.cost : request.cost;
        }
    }
    meta.cost = known ? sum : std::nullopt;
}

} // namespace parley

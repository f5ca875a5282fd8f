// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/cachelookup.h"

#include "chat/requestkey.h"
#include "engine/answercost.h"

#include <QtConcurrentRun>

namespace parley {

namespace {

constexpr int mostMegabytes = 100'000;
constexpr int mostDays = 3650;
constexpr qsizetype longestKept = 4'000'000; // characters

qsizetype lengthOf(const StreamEvent &event)
{
    const auto *text = std::get_if<TextDelta>(&event);
    const auto *thought = std::get_if<ReasoningDelta>(&event);
    return text ? text->text.size() : thought ? thought->text.size() : 0;
}

} // namespace

CacheBounds cacheBounds(const SettingsStore &settings)
{
    const qint64 megabytes = std::clamp(settings.get(cacheMegabytesSetting), 1, mostMegabytes);
    const int days = std::clamp(settings.get(cacheDaysSetting), 1, mostDays);
    return {megabytes * 1'000'000, std::chrono::hours(24) * days};
}

CacheUse cacheUse(const Services &services, const std::optional<bool> &choice)
{
    const bool wanted =
        services.cache && choice.value_or(services.settings.get(answerCacheSetting));
    return wanted ? CacheUse::Usual : CacheUse::Never;
}

// Attachments are long: not here.
void CacheLookup::name(const ProviderProfile &profile, const ChatRequest &request,
                       Awaiting<CacheKey>::Done named)
{
    m_asked = {profile.name, request.model};
    m_named.wait(QtConcurrent::run(requestKey, profile, request),
                 [this, named = std::move(named)](const Result<CacheKey> &key) {
                     m_key = key.value_or(CacheKey());
                     m_use = key ? m_use : CacheUse::Never;
                     named(key);
                 });
}

void CacheLookup::look(const ProviderProfile &profile, const ChatRequest &request, Found found)
{
    m_found = std::move(found);
    m_timer = m_services.clock.after(patience, [this] {
        m_looked.forget();
        tell(std::nullopt);
    });
    name(profile, request, [this, profile, request](const Result<CacheKey> &key) {
        if (!key || !m_found) {
            tell(std::nullopt);
            return;
        }
        m_looked.wait(m_services.cache->find(m_key), [this, profile, request](const auto &answer) {
            if (answer && !*answer && m_reach == Reach::Similar) {
                lookFurther(profile, request);
            } else {
                tell(answer.value_or(std::nullopt));
            }
        });
    });
}

// It was not asked before in these words.
void CacheLookup::lookFurther(const ProviderProfile &profile, const ChatRequest &request)
{
    m_timer.reset();
    beginSimilar(profile, request);
    m_similar->look([this](const std::optional<SimilarHit> &hit) {
        m_other = hit ? std::optional(hit->other) : std::nullopt;
        tell(hit ? std::optional(hit->answer) : std::nullopt);
    });
}

void CacheLookup::beginSimilar(const ProviderProfile &profile, const ChatRequest &request)
{
    m_similar = std::make_unique<SimilarLookup>(m_services);
    m_similar->begin(profile, request);
}

void CacheLookup::prepare(const ProviderProfile &profile, const ChatRequest &request)
{
    if (m_use != CacheUse::Never) {
        name(profile, request, [](const Result<CacheKey> &) {});
        if (m_reach == Reach::Similar) {
            beginSimilar(profile, request);
        }
    }
}

void CacheLookup::tell(const std::optional<CachedAnswer> &answer)
{
    m_timer.reset();
    if (const Found found = std::exchange(m_found, nullptr)) {
        found(answer);
    }
}

void CacheLookup::serve(const CachedAnswer &answer)
{
    m_use = CacheUse::Never;
    m_services.cache->served(m_other ? m_other->key : m_key, answer.cost.value_or(Money()));
}

void CacheLookup::stop()
{
    m_named.forget();
    m_looked.forget();
    m_similar.reset();
    m_timer.reset();
    m_found = nullptr;
}

void CacheLookup::note(const StreamEvent &event)
{
    if (m_use == CacheUse::Never) {
        return;
    }
    m_length += lengthOf(event);
    if (m_length > longestKept) {
        giveUp();
        forget();
        return;
    }
    m_heard.add(event);
}

void CacheLookup::keep(const ProviderProfile &profile, const ChatRequest &request,
                       const Finished &end)
{
    const Turn &heard = m_heard.turn();
    if (m_use == CacheUse::Never || end.reason != StopReason::Stop || !isKeepable(heard.message)) {
        return;
    }
    // Another one than asked first may have answered.
    const ModelRef asked{profile.name, request.model};
    const auto key = asked == m_asked && !m_key.isEmpty() ? Result<CacheKey>(m_key)
                                                          : requestKey(profile, request);
    if (!key) {
        return;
    }
    const auto cost = costOf(asked, heard.model, heard.rawUsage, m_services);
    std::optional<Money> paid = cost ? std::optional(cost->amount) : std::nullopt;
    if (!paid && heard.usage) {
        paid = heard.usage->reportedCost;
    }
    m_services.cache->keep(
        *key, {heard.message, heard.model, end.rawReason, paid, m_services.clock.now()});
    if (m_similar && *key == m_key) {
        m_similar->note(m_key);
    }
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The cache's part of one exchange: whether its question was answered before, by the same words or,
// where that was chosen, by others, and keeping what comes of it. Looks on other threads and never
// for long: a cache that does not answer in time is as good as none. Main thread; owned by its
// exchange.
#pragma once

#include "base/awaiting.h"
#include "chat/responsecache.h"
#include "chat/turnbuilder.h"
#include "engine/exchange.h"
#include "engine/similarlookup.h"

namespace parley {

// Whether answers are taken from the cache, and kept in it; and for how much and how long.
inline const Setting<bool> answerCacheSetting{"cache/answers", true};
inline const Setting<int> cacheMegabytesSetting{"cache/megabytes", 200};
inline const Setting<int> cacheDaysSetting{"cache/days", 7};

[[nodiscard]] CacheBounds cacheBounds(const SettingsStore &settings);
// By the choice of a conversation, else by the setting.
[[nodiscard]] CacheUse cacheUse(const Services &services, const std::optional<bool> &choice);

class CacheLookup
{
public:
    // Waiting longer than this would be noticed.
    static constexpr std::chrono::milliseconds patience{50};
    using Found = std::function<void(const std::optional<CachedAnswer> &)>;

    enum class Reach {
        Same,    // asks nobody
        Similar, // also for the same question in other words
    };

    CacheLookup(Services &services, CacheUse use, Reach reach = Reach::Same)
        : m_services(services), m_use(use), m_reach(reach)
    {}

    // Whether look() could find anything.
    [[nodiscard]] bool looks() const { return m_use == CacheUse::Usual; }
    // Calls back once, maybe from inside.
    void look(const ProviderProfile &profile, const ChatRequest &request, Found found);
    // For one that is kept without having been looked for; takes its time elsewhere.
    void prepare(const ProviderProfile &profile, const ChatRequest &request);
    // Which question it was the answer to, where that was another one; after look().
    [[nodiscard]] const std::optional<OtherQuestion> &other() const { return m_other; }
    // It is given as the answer; nothing more is kept.
    void serve(const CachedAnswer &answer);
    // Forgets who asked; nothing is called back.
    void stop();

    // Of the answer of a model, as it arrives.
    void note(const StreamEvent &event);
    // As if nothing of it had come.
    void forget() { m_heard = {}; }
    // It was no answer to the question alone: never kept.
    void giveUp() { m_use = CacheUse::Never; }
    // It has ended; only what is whole is kept.
    void keep(const ProviderProfile &profile, const ChatRequest &request, const Finished &end);

private:
    void name(const ProviderProfile &profile, const ChatRequest &request,
              Awaiting<CacheKey>::Done named);
    void lookFurther(const ProviderProfile &profile, const ChatRequest &request);
    void beginSimilar(const ProviderProfile &profile, const ChatRequest &request);
    void tell(const std::optional<CachedAnswer> &answer);

    Services &m_services;
    CacheUse m_use;
    Reach m_reach;
    TurnBuilder m_heard;
    qsizetype m_length = 0; // of what was heard, in characters
    ModelRef m_asked;       // by the first question
    CacheKey m_key;         // of that one; empty: not known yet
    std::optional<OtherQuestion> m_other;
    std::unique_ptr<SimilarLookup> m_similar; // once it was begun
    Found m_found;
    Awaiting<CacheKey> m_named;
    Awaiting<std::optional<CachedAnswer>> m_looked;
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace parley

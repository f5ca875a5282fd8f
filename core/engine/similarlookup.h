// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of a cache lookup that goes by likeness: gets the vector of a question from the provider
// the person chose for that, looks for kept answers to questions like it and lets the judge
// (questiongate.h) decide. Only where it was switched on; what may not be compared never leaves.
// Never for long: a vector that does not come in time is as good as none, and is kept beside the
// answer all the same if it comes before that has ended. Main thread; owned by a CacheLookup.
#pragma once

#include "base/awaiting.h"
#include "chat/questiongate.h"
#include "chat/responsecache.h"
#include "chat/similaranswers.h"
#include "engine/vectorfetch.h"

namespace parley {

// Off by default; whose embeddings, by name; how alike two questions must be; also for chats that
// want their answers varied.
inline const Setting<bool> similarSetting{"cache/similar", false};
inline const Setting<QString> embeddingProfileSetting{"cache/embeddingProfile", {}};
inline const Setting<QString> embeddingModelSetting{"cache/embeddingModel", {}};
inline const Setting<double> similarThresholdSetting{"cache/similarThreshold", usualThreshold};
inline const Setting<bool> similarVariedSetting{"cache/similarVaried", false};

constexpr double leastThreshold = 0.5;
constexpr double mostThreshold = 0.999;
constexpr double mostTemperature = 0.3; // above it an answer is meant to be another one each time

// What the settings say, in reason.
[[nodiscard]] double similarThreshold(const SettingsStore &settings);
// Absent: it is switched off, nothing was chosen, or what was chosen is gone.
[[nodiscard]] std::optional<EmbeddingSource> embeddingSource(const Services &services);
// Another answer is wanted than that one: where it was the answer to another question, it is not
// given to questions like this one again.
void learnFromRefresh(Services &services, const QMap<QString, QByteArray> &details);

struct SimilarHit
{
    CachedAnswer answer;
    OtherQuestion other; // than the one that was asked
};

class SimilarLookup
{
public:
    // For the vector, and for the store afterwards.
    static constexpr std::chrono::milliseconds patience{300};
    static constexpr std::chrono::milliseconds storePatience{50};
    using Found = std::function<void(const std::optional<SimilarHit> &)>;

    explicit SimilarLookup(Services &services) : m_services(services) {}

    // Asks for the vector, where that makes sense.
    void begin(const ProviderProfile &profile, const ChatRequest &request);
    // After begin(). Calls back once, maybe from inside; the vector is still waited for afterwards.
    void look(Found found);
    // The answer is kept under that key: so is the question, if its vector came.
    void note(const CacheKey &key);

private:
    void fetch(const QuestionScope &asked);
    void giveUp();
    void search();
    void consider(const Result<QList<SimilarQuestion>> &found);
    void tell(const std::optional<SimilarHit> &hit);

    Services &m_services;
    std::optional<VectorFetch> m_fetch;
    QuestionScope m_asked;
    QList<float> m_vector; // empty: not there
    bool m_over = true;    // no vector is on its way
    Found m_found;
    Awaiting<QuestionScope> m_scoped;
    Awaiting<QList<SimilarQuestion>> m_searched;
    Awaiting<std::optional<CachedAnswer>> m_fetched;
    std::unique_ptr<Clock::Timer> m_timer;
};

} // namespace parley

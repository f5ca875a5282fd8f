// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/similarlookup.h"

#include "engine/defaults.h"

#include <QtConcurrentRun>
#include <algorithm>
#include <cmath>

namespace parley {

using namespace std::chrono_literals;

namespace {

constexpr int candidates = 8;
constexpr std::chrono::milliseconds restAfterFailure = 60s; // of a server that gave no vector

QString restName(const EmbeddingSource &source)
{
    return QStringLiteral("embeddings ") + source.profile.origin() + u' ' + source.model;
}

} // namespace

double similarThreshold(const SettingsStore &settings)
{
    const double chosen = settings.get(similarThresholdSetting);
    return std::isfinite(chosen) ? std::clamp(chosen, leastThreshold, mostThreshold)
                                 : usualThreshold;
}

std::optional<EmbeddingSource> embeddingSource(const Services &services)
{
    const QString model = services.settings.get(embeddingModelSetting).trimmed();
    if (!services.settings.get(similarSetting) || model.isEmpty()) {
        return std::nullopt;
    }
    const auto profile = findProfile(services, services.settings.get(embeddingProfileSetting));
    return profile ? std::optional(EmbeddingSource{*profile, model}) : std::nullopt;
}

void learnFromRefresh(Services &services, const QMap<QString, QByteArray> &details)
{
    const auto cached = FromCache::of(details);
    if (cached && cached->other && services.cache && services.cache->similar()) {
        services.cache->similar()->refuse(cached->other->key, cached->other->similarity);
    }
}

void SimilarLookup::begin(const ProviderProfile &profile, const ChatRequest &request)
{
    const auto source = embeddingSource(m_services);
    const bool isVaried = request.sampling.temperature.value_or(0) > mostTemperature &&
                          !m_services.settings.get(similarVariedSetting);
    if (!source || isVaried || !m_services.cache || !m_services.cache->similar() ||
        m_services.memory.resting.value(restName(*source)) > m_services.clock.steady()) {
        return;
    }
    m_over = false;
    m_fetch.emplace(m_services, *source);
    m_scoped.wait(QtConcurrent::run(questionScope, profile, request, *source),
                  [this](const Result<QuestionScope> &scope) {
                      if (scope && hasOtherWords(scope->question)) {
                          fetch(*scope);
                      } else {
                          giveUp();
                      }
                  });
}

void SimilarLookup::fetch(const QuestionScope &asked)
{
    m_asked = asked;
    m_fetch->ask({asked.question}, [this](const Result<QList<QList<float>>> &vectors) {
        if (!vectors) {
            m_services.memory.resting.insert(restName(m_fetch->source()),
                                             m_services.clock.steady() + restAfterFailure);
            giveUp();
            return;
        }
        m_over = true;
        m_vector = vectors->first();
        if (m_found) {
            search();
        }
    });
}

void SimilarLookup::giveUp()
{
    m_over = true;
    tell(std::nullopt);
}

void SimilarLookup::look(Found found)
{
    m_found = std::move(found);
    if (!m_vector.isEmpty()) {
        search();
    } else if (m_over) {
        tell(std::nullopt);
    } else {
        m_timer = m_services.clock.after(patience, [this] { tell(std::nullopt); });
    }
}

void SimilarLookup::search()
{
    m_timer = m_services.clock.after(storePatience, [this] {
        m_searched.forget();
        m_fetched.forget();
        tell(std::nullopt);
    });
    m_searched.wait(m_services.cache->similar()->findSimilar(m_asked.scope, m_vector, candidates),
                    [this](const Result<QList<SimilarQuestion>> &found) { consider(found); });
}

void SimilarLookup::consider(const Result<QList<SimilarQuestion>> &found)
{
    const QList<SimilarQuestion> questions = found.value_or(QList<SimilarQuestion>());
    const double threshold = similarThreshold(m_services.settings);
    const auto hit =
        std::find_if(questions.cbegin(), questions.cend(), [&](const SimilarQuestion &one) {
            return judgeHit(m_asked.question, one.question, one.similarity, threshold,
                            one.threshold)
                .same;
        });
    if (hit == questions.cend()) {
        tell(std::nullopt);
        return;
    }
    const OtherQuestion other{hit->question, hit->similarity, hit->key};
    m_fetched.wait(m_services.cache->find(other.key), [this, other](const auto &fetched) {
        const std::optional<CachedAnswer> answer = fetched.value_or(std::nullopt);
        tell(answer ? std::optional(SimilarHit{*answer, other}) : std::nullopt);
    });
}

void SimilarLookup::tell(const std::optional<SimilarHit> &hit)
{
    m_timer.reset();
    if (const Found found = std::exchange(m_found, nullptr)) {
        found(hit);
    }
}

void SimilarLookup::note(const CacheKey &key)
{
    if (!m_vector.isEmpty()) {
        m_services.cache->similar()->note({key, m_asked.scope, m_asked.question, m_vector});
    }
}

} // namespace parley

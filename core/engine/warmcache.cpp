// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/warmcache.h"

#include "chat/vendorlimits.h"

namespace parley {

namespace {

using namespace std::chrono_literals;

struct Manner
{
    std::chrono::seconds keeps{0};
    qint64 least = 0;    // tokens below which nothing is kept
    qint64 step = 1;     // kept in pieces of so many tokens
    bool always = false; // by itself, for everybody
    bool marked = false; // because the question says so, and then all of it
};

Manner mannerOf(const ProviderProfile &profile)
{
    if (profile.quirks.local) {
        return {};
    }
    if (profile.dialect == QLatin1String("anthropic")) {
        return {5min, worthCaching, 1, false, profile.promptCache};
    }
    const bool isOpenAi = profile.dialect.startsWith(QLatin1String("openai")) &&
                          profile.baseUrl.host().endsWith(QLatin1String("openai.com"));
    return isOpenAi ? Manner{10min, 1024, 128, true, false} : Manner{5min, 1024, 1, false, false};
}

qint64 touched(const CountedAnswer &answer)
{
    return answer.usage.cachedRead.value_or(0) + answer.usage.cacheWrite.value_or(0);
}

} // namespace

CacheForecast forecastCache(const SendHistory &history, const ProviderProfile &profile,
                            const QString &model, qint64 input, const QDateTime &now)
{
    const Manner manner = mannerOf(profile);
    const CountedAnswer *last = nullptr;
    const CountedAnswer *before = nullptr;
    for (const CountedAnswer &answer : history.answers) {
        if (answer.model == ModelRef{profile.name, model}) {
            before = std::exchange(last, &answer);
        }
    }
    const auto within = [&manner](const QDateTime &from, const QDateTime &to) {
        return from.secsTo(to) < manner.keeps.count();
    };
    CacheForecast forecast;
    if (last && within(last->ended, now) && *last->usage.input >= manner.least) {
        const bool couldHit =
            before && within(before->ended, last->ended) && *before->usage.input >= manner.least;
        if (touched(*last) > 0) {
            const bool whole = manner.always || last->usage.cacheWrite.value_or(0) > 0;
            forecast.read = whole ? *last->usage.input : *last->usage.cachedRead;
        } else if (manner.always && !couldHit) {
            forecast.read = *last->usage.input; // the first of them filled it
        }
    }
    forecast.read = qMin(forecast.read, input) / manner.step * manner.step;
    const bool writes = manner.marked || (last && last->usage.cacheWrite.value_or(0) > 0);
    if (writes && input >= qMax<qint64>(1, manner.least)) {
        forecast.written = input - forecast.read;
    }
    return forecast;
}

} // namespace parley

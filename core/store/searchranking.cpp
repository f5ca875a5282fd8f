// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/searchranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace parley {

namespace {

constexpr double saturation = 1.2; // BM25's k1
constexpr double lengthWeight = 0.75;
constexpr double manyMessages = 1e6; // a term in nearly all of them says nearly nothing

struct Weighed
{
    FoundMessage *message;
    TermCounts counts;
    double score = 0;
};

} // namespace

QList<FoundMessage> bestOf(QList<FoundMessage> messages, const QList<SearchTerm> &terms,
                           const QList<qint64> &frequencies)
{
    std::vector<Weighed> weighed;
    double words = 0;
    for (FoundMessage &message : messages) {
        weighed.push_back({&message, countTerms(message.text, terms)});
        words += static_cast<double>(weighed.back().counts.words);
    }
    const double usual =
        std::max(1.0, words / static_cast<double>(std::max<std::size_t>(1, weighed.size())));
    for (Weighed &one : weighed) {
        const double length = static_cast<double>(one.counts.words) / usual;
        for (qsizetype term = 0; term < terms.size(); ++term) {
            const double often = one.counts.times[term];
            const double seldom =
                std::log(1 + manyMessages / static_cast<double>(1 + frequencies[term]));
            one.score +=
                terms[term].excluded
                    ? 0
                    : seldom * often * (saturation + 1) /
                          (often + saturation * (1 - lengthWeight + lengthWeight * length));
        }
    }
    std::stable_sort(weighed.begin(), weighed.end(),
                     [](const Weighed &a, const Weighed &b) { return a.score > b.score; });
    QList<FoundMessage> best;
    for (Weighed &one : weighed) {
        best.append(std::move(*one.message));
    }
    return best;
}

} // namespace parley

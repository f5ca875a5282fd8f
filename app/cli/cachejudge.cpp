// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/cachejudge.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "base/json.h"
#include "base/vectorindex.h"
#include "engine/defaults.h"
#include "engine/similarlookup.h"

#include <algorithm>
#include <array>

namespace parley {

namespace {

constexpr qsizetype pairsAtOnce = 32; // of one request: servers take 64 texts and more
constexpr std::array thresholds{0.80, 0.85, 0.90, 0.93, 0.95, 0.97, 0.98, 0.99};

Unexpected wrong(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

QString share(qsizetype part, qsizetype all)
{
    return QStringLiteral("%1 of %2 (%3 %)")
        .arg(part)
        .arg(all)
        .arg(all == 0 ? 0.0 : 100.0 * double(part) / double(all), 0, 'f', 1);
}

} // namespace

QuestionPair questionPairFrom(const QByteArray &line)
{
    const auto object = json::parseObject(line).value_or(QJsonObject());
    const auto a = json::string(object, QLatin1String("a"));
    const auto b = json::string(object, QLatin1String("b"));
    const QJsonValue same = object.value(QLatin1String("same"));
    return {object.value(QLatin1String("id")),
            a.value_or(QString()),
            b.value_or(QString()),
            json::number(object, QLatin1String("similarity")),
            same.isBool() ? std::optional(same.toBool()) : std::nullopt,
            a && b};
}

QJsonObject cacheVerdict(const QuestionPair &pair, double threshold)
{
    QJsonObject verdict;
    if (pair.isWhole) {
        const GateVerdict words = judgeQuestions(pair.a, pair.b);
        const GateVerdict all = judgeHit(pair.a, pair.b, pair.similarity.value_or(1), threshold);
        verdict = {{QStringLiteral("hit"), all.same},
                   {QStringLiteral("why"), words.same ? all.why : words.why}};
        if (pair.similarity) {
            verdict.insert(QStringLiteral("similarity"), *pair.similarity);
        }
    } else {
        verdict.insert(QStringLiteral("error"),
                       QStringLiteral("this line is no {\"a\": text, \"b\": text}"));
    }
    if (!pair.id.isUndefined()) {
        verdict.insert(QStringLiteral("id"), pair.id);
    }
    return verdict;
}

QStringList evaluationTable(const QList<QuestionPair> &pairs)
{
    QStringList table{QStringLiteral("threshold | alone: found | alone: false hits | with the "
                                     "judge: found | with the judge: false hits")};
    for (const double threshold : thresholds) {
        std::array<qsizetype, 2> all{}; // [same]
        std::array<qsizetype, 2> alone{};
        std::array<qsizetype, 2> judged{};
        for (const QuestionPair &pair : pairs) {
            if (!pair.isWhole || !pair.same) {
                continue;
            }
            const double similarity = pair.similarity.value_or(-1);
            const size_t same = *pair.same ? 1 : 0;
            ++all[same];
            alone[same] += similarity >= threshold ? 1 : 0;
            judged[same] += judgeHit(pair.a, pair.b, similarity, threshold).same ? 1 : 0;
        }
        table.append(QStringList{QString::number(threshold, 'f', 2), share(alone[1], all[1]),
                                 share(alone[0], all[0]), share(judged[1], all[1]),
                                 share(judged[0], all[0])}
                         .join(QStringLiteral(" | ")));
    }
    return table;
}

void CacheJudge::declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("similarity"),
                      QStringLiteral("How alike the two are by their embeddings, -1 to 1."),
                      QStringLiteral("S")});
    parser.addOption({QStringLiteral("embeddings"),
                      QStringLiteral("Measures how alike they are by that model's embeddings."),
                      QStringLiteral("PROFILE/MODEL")});
    parser.addOption({QStringLiteral("lines"),
                      QStringLiteral("Reads {\"id\",\"a\",\"b\"} a line from standard input.")});
}

Result<void> CacheJudge::take(const QCommandLineParser &parser, const QStringList &questions)
{
    m_lines = parser.isSet(QStringLiteral("lines")) || m_task == Task::Evaluate;
    const auto similarity = decimalNumber(parser, QStringLiteral("similarity"));
    if (!similarity) {
        return Unexpected(similarity.error());
    }
    m_similarity = *similarity;
    if (m_similarity && !(*m_similarity >= -1 && *m_similarity <= 1)) {
        return wrong(QStringLiteral("--similarity takes a number from -1 to 1"));
    }
    m_source = parser.value(QStringLiteral("embeddings"));
    if (parser.isSet(QStringLiteral("embeddings")) && !ModelRef::fromString(m_source)) {
        return wrong(QStringLiteral("--embeddings takes PROFILE/MODEL"));
    }
    if (m_similarity && !m_source.isEmpty()) {
        return wrong(QStringLiteral("--similarity is known or measured by --embeddings, not both"));
    }
    if (m_task == Task::Evaluate && !questions.isEmpty()) {
        return wrong(QStringLiteral("cache evaluate reads standard input alone"));
    }
    if (questions.size() != (m_lines ? 0 : 2)) {
        return wrong(m_lines ? QStringLiteral("cache judge --lines reads standard input alone")
                             : QStringLiteral("cache judge takes two questions"));
    }
    if (!m_lines) {
        m_pairs = {{QJsonValue(QJsonValue::Undefined), questions[0], questions[1], {}, {}}};
    }
    return {};
}

Result<void> CacheJudge::readPairs()
{
    Error error;
    const auto input = console::readInput(QStringLiteral("-"), &error);
    if (!input) {
        return Unexpected(error);
    }
    for (const QByteArray &line : input->split('\n')) {
        if (!line.trimmed().isEmpty()) {
            m_pairs.append(questionPairFrom(line));
        }
    }
    return {};
}

void CacheJudge::run(Services &services, Done done)
{
    m_done = std::move(done);
    m_threshold = similarThreshold(services.settings);
    if (const auto read = m_lines ? readPairs() : Result<void>(); !read) {
        m_done(Unexpected(read.error()));
        return;
    }
    for (QuestionPair &pair : m_pairs) {
        pair.similarity = pair.similarity ? pair.similarity : m_similarity;
    }
    if (m_source.isEmpty()) {
        m_done(print());
        return;
    }
    const ModelRef model = *ModelRef::fromString(m_source);
    const auto profile = findProfile(services, model.profile);
    if (!profile) {
        m_done(wrong(QStringLiteral("there is no profile \"%1\"").arg(model.profile)));
        return;
    }
    m_fetch.emplace(services, EmbeddingSource{*profile, model.model});
    measure();
}

void CacheJudge::measure()
{
    QStringList texts;
    const qsizetype end = std::min(m_measured + pairsAtOnce, m_pairs.size());
    for (qsizetype i = m_measured; i < end; ++i) {
        texts += {m_pairs[i].a, m_pairs[i].b};
    }
    if (texts.isEmpty()) {
        m_done(print());
        return;
    }
    m_fetch->ask(texts, [this](const Result<QList<QList<float>>> &vectors) {
        if (vectors) {
            takeVectors(*vectors);
        } else {
            m_done(Unexpected(vectors.error()));
        }
    });
}

void CacheJudge::takeVectors(const QList<QList<float>> &vectors)
{
    for (qsizetype i = 0; i + 1 < vectors.size(); i += 2) {
        m_pairs[m_measured++].similarity = cosine(vectors[i], vectors[i + 1]);
    }
    measure();
}

int CacheJudge::print() const
{
    if (m_task == Task::Evaluate) {
        for (const QString &line : evaluationTable(m_pairs)) {
            console::writeLine(line);
        }
    } else {
        for (const QuestionPair &pair : m_pairs) {
            console::writeJson(cacheVerdict(pair, m_threshold));
        }
    }
    const bool allWhole = std::all_of(m_pairs.cbegin(), m_pairs.cend(),
                                      [](const QuestionPair &pair) { return pair.isWhole; });
    return allWhole ? exitSuccess : exitFailure;
}

} // namespace parley

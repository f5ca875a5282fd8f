// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/cachejudge.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "base/json.h"
#include "chat/questiongate.h"

namespace parley {

namespace {

constexpr double leastSimilarity = 0.95; // cosine: below it two questions are not even compared

Unexpected wrong(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

} // namespace

QJsonObject cacheVerdict(const QString &a, const QString &b,
                         const std::optional<double> &similarity)
{
    const GateVerdict verdict = judgeQuestions(a, b);
    const bool tooFar = verdict.same && similarity && *similarity < leastSimilarity;
    return {{QStringLiteral("hit"), verdict.same && !tooFar},
            {QStringLiteral("why"),
             tooFar
                 ? QStringLiteral("similarity %1 is below %2").arg(*similarity).arg(leastSimilarity)
                 : verdict.why}};
}

void CacheJudge::declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("similarity"),
                      QStringLiteral("How alike the two are by their embeddings, -1 to 1."),
                      QStringLiteral("S")});
    parser.addOption({QStringLiteral("lines"),
                      QStringLiteral("Reads {\"id\",\"a\",\"b\"} a line from standard input.")});
}

Result<void> CacheJudge::take(const QCommandLineParser &parser, const QStringList &questions)
{
    m_lines = parser.isSet(QStringLiteral("lines"));
    m_questions = questions;
    const auto similarity = decimalNumber(parser, QStringLiteral("similarity"));
    if (!similarity) {
        return Unexpected(similarity.error());
    }
    m_similarity = *similarity;
    if (m_similarity && !(*m_similarity >= -1 && *m_similarity <= 1)) {
        return wrong(QStringLiteral("--similarity takes a number from -1 to 1"));
    }
    if (questions.size() != (m_lines ? 0 : 2)) {
        return wrong(m_lines ? QStringLiteral("cache judge --lines reads standard input alone")
                             : QStringLiteral("cache judge takes two questions"));
    }
    return {};
}

QJsonObject CacheJudge::judge(const QByteArray &line) const
{
    const auto pair = json::parseObject(line);
    const auto a = pair ? json::string(*pair, QLatin1String("a")) : std::nullopt;
    const auto b = pair ? json::string(*pair, QLatin1String("b")) : std::nullopt;
    QJsonObject verdict;
    if (a && b) {
        const auto own = json::number(*pair, QLatin1String("similarity"));
        verdict = cacheVerdict(*a, *b, own ? own : m_similarity);
    } else {
        verdict.insert(QStringLiteral("error"),
                       QStringLiteral("this line is no {\"a\": text, \"b\": text}"));
    }
    if (pair && pair->contains(QLatin1String("id"))) {
        verdict.insert(QStringLiteral("id"), pair->value(QLatin1String("id")));
    }
    return verdict;
}

int CacheJudge::run() const
{
    if (!m_lines) {
        console::writeJson(cacheVerdict(m_questions[0], m_questions[1], m_similarity));
        return exitSuccess;
    }
    Error error;
    const auto input = console::readInput(QStringLiteral("-"), &error);
    if (!input) {
        console::writeError(error);
        return exitFailure;
    }
    int code = exitSuccess;
    for (const QByteArray &line : input->split('\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const QJsonObject verdict = judge(line);
        code = verdict.contains(QLatin1String("error")) ? exitFailure : code;
        console::writeJson(verdict);
    }
    return code;
}

} // namespace parley

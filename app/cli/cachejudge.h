// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "cache judge [--similarity S | --embeddings PROFILE/MODEL] [--lines] [A B]": would the answer
// that is kept for question A do for question B? And "cache evaluate": the same for labelled pairs
// on standard input, as a table: what a threshold alone would serve, and what is served. Main
// thread; destroying it says nothing.
#pragma once

#include "engine/vectorfetch.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace parley {

struct QuestionPair
{
    QJsonValue id;
    QString a;
    QString b;
    std::optional<double> similarity;
    std::optional<bool> same; // what people say
    bool isWhole = true;
};

// {"id", "a", "b", "similarity", "same"}, the last two where they are known.
[[nodiscard]] QuestionPair questionPairFrom(const QByteArray &line);
// {"hit":…,"why":…,"similarity":…}; the last where it was measured.
[[nodiscard]] QJsonObject cacheVerdict(const QuestionPair &pair, double threshold);
// A line for each threshold: pairs served by it alone and with the judge, of those that are the
// same and of those that are not. Pairs without a similarity count as far from each other.
[[nodiscard]] QStringList evaluationTable(const QList<QuestionPair> &pairs);

class CacheJudge
{
public:
    enum class Task { Judge, Evaluate };
    using Done = std::function<void(Result<int>)>; // exit code

    explicit CacheJudge(Task task) : m_task(task) {}

    static void declare(QCommandLineParser &parser);
    // `questions`: what was given as arguments.
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser, const QStringList &questions);
    // Prints the verdicts or the table. A line that is no pair gets an "error" of its own; the exit
    // code then. Calls back once, maybe from inside.
    void run(Services &services, Done done);

private:
    [[nodiscard]] Result<void> readPairs();
    void measure();
    void takeVectors(const QList<QList<float>> &vectors);
    [[nodiscard]] int print() const;

    Task m_task;
    bool m_lines = false;
    std::optional<double> m_similarity;
    QString m_source; // "PROFILE/MODEL"; empty: nothing is measured
    QList<QuestionPair> m_pairs;
    qsizetype m_measured = 0; // pairs so far
    double m_threshold = 0;
    std::optional<VectorFetch> m_fetch;
    Done m_done;
};

} // namespace parley

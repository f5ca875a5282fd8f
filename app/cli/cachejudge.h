// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "cache judge [--similarity S] [--lines] [A B]": would the answer that is kept for question A do
// for question B? Pairs as arguments, or one a line on standard input. Main thread.
#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QJsonObject>

namespace parley {

// {"hit":…,"why":…} for two questions. `similarity`: of the two, where it was measured.
[[nodiscard]] QJsonObject cacheVerdict(const QString &a, const QString &b,
                                       const std::optional<double> &similarity);

class CacheJudge
{
public:
    static void declare(QCommandLineParser &parser);
    // `questions`: what was given as arguments.
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser, const QStringList &questions);
    // Prints the verdicts. A line that is no pair gets an "error" of its own; the exit code then.
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] QJsonObject judge(const QByteArray &line) const;

    bool m_lines = false;
    std::optional<double> m_similarity;
    QStringList m_questions;
};

} // namespace parley

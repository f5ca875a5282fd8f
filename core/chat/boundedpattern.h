// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A regular expression that a person wrote, with a ceiling on what looking for it may cost: a
// pattern that goes back and forth too long is given up, never waited for. Letter case counts
// unless it begins with (?i). Plain value, any thread.
#pragma once

#include "base/result.h"

#include <QRegularExpression>

namespace parley {

class BoundedPattern
{
public:
    enum class Found { No, Yes, TooCostly };

    static constexpr qsizetype longest = 500;    // characters of a pattern
    static constexpr qsizetype lookedAt = 8'000; // characters of a text, from its beginning

    // Configuration error in one sentence for one that is empty, too long or malformed.
    [[nodiscard]] static Result<BoundedPattern> make(const QString &pattern);
    [[nodiscard]] Found in(QStringView text) const;

private:
    explicit BoundedPattern(QRegularExpression expression) : m_expression(std::move(expression)) {}

    QRegularExpression m_expression;
};

} // namespace parley

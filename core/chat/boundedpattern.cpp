// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/boundedpattern.h"

namespace parley {

namespace {

// Steps for each place of the text where a match could begin. Without the just-in-time compiler,
// which counts steps in another way. A pattern can only lower these marks, never raise them.
QString bounded(const QString &pattern)
{
    return QLatin1String("(*LIMIT_MATCH=2500)(*LIMIT_DEPTH=2500)(*NO_JIT)") + pattern;
}

Unexpected refusal(const QString &why)
{
    return Unexpected(ErrorKind::Configuration, why);
}

} // namespace

Result<BoundedPattern> BoundedPattern::make(const QString &pattern)
{
    if (pattern.trimmed().isEmpty()) {
        return refusal(QStringLiteral("the pattern is empty: write a regular expression, or remove "
                                      "it"));
    }
    if (pattern.size() > longest) {
        return refusal(QStringLiteral("the pattern has %1 characters: write one of at most %2")
                           .arg(pattern.size())
                           .arg(longest));
    }
    // Errors are told for what the person wrote, not for what was put before it.
    const QRegularExpression written(pattern);
    if (!written.isValid()) {
        return refusal(QStringLiteral("the pattern is no regular expression: %1 at character %2")
                           .arg(written.errorString())
                           .arg(written.patternErrorOffset() + 1));
    }
    QRegularExpression expression(bounded(pattern), QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid()) {
        return refusal(QStringLiteral("the pattern is too large: write a simpler one"));
    }
    return BoundedPattern(std::move(expression));
}

BoundedPattern::Found BoundedPattern::in(QStringView text) const
{
    const QRegularExpressionMatch match = m_expression.match(text.left(lookedAt).toString());
    if (!match.isValid()) {
        return Found::TooCostly;
    }
    return match.hasMatch() ? Found::Yes : Found::No;
}

} // namespace parley

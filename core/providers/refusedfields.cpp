// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/refusedfields.h"

#include <QRegularExpression>

namespace parley {

namespace {

const auto streamOptions = QStringLiteral("stream_options");
const auto oldLimit = QStringLiteral("max_tokens");
const auto newLimit = QStringLiteral("max_completion_tokens");
const auto prefill = QStringLiteral("prefill");

// The message names the field and says that it is the field, not its value, that is wrong.
bool refuses(const Error &error, const QString &field)
{
    if (error.httpStatus != 400 && error.httpStatus != 422) {
        return false;
    }
    static const QRegularExpression refusal(
        QStringLiteral("unsupported|not supported|unknown|unrecogni[sz]ed|unexpected|not permitted|"
                       "not allowed|extra inputs"),
        QRegularExpression::CaseInsensitiveOption);
    // The first field named is the one refused; a second one may be the advice.
    static const QRegularExpression named(
        QStringLiteral("\\b(stream_options|max_tokens|max_completion_tokens)\\b"));
    const QRegularExpressionMatch first = named.match(error.detail);
    return first.captured(1) == field && refusal.match(error.detail).hasMatch();
}

} // namespace

bool RefusedFields::learn(const QString &model, const Quirks &sent, const Error &error)
{
    if (sent.streamOptions && refuses(error, streamOptions)) {
        m_byModel[model].insert(streamOptions);
        return true;
    }
    const bool isKnown = sent.maxTokensField == oldLimit || sent.maxTokensField == newLimit;
    QSet<QString> &refused = m_byModel[model];
    if (!isKnown || !refuses(error, sent.maxTokensField) || refused.contains(oldLimit) ||
        refused.contains(newLimit)) {
        return false; // refused both ways: asking a third time would not help
    }
    refused.insert(sent.maxTokensField);
    return true;
}

bool RefusedFields::learnPrefill(const QString &model, const Error &error)
{
    const bool isRefusal =
        error.kind == ErrorKind::BadRequest && (error.httpStatus == 400 || error.httpStatus == 422);
    if (!isRefusal || m_byModel.value(model).contains(prefill)) {
        return false;
    }
    m_byModel[model].insert(prefill);
    return true;
}

Quirks RefusedFields::appliedTo(Quirks quirks, const QString &model) const
{
    const QSet<QString> refused = m_byModel.value(model);
    quirks.streamOptions = quirks.streamOptions && !refused.contains(streamOptions);
    if (refused.contains(prefill)) {
        quirks.prefill.clear();
    }
    if (refused.contains(quirks.maxTokensField)) {
        quirks.maxTokensField = quirks.maxTokensField == oldLimit ? newLimit : oldLimit;
    }
    return quirks;
}

} // namespace parley

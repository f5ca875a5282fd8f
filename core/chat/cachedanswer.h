// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// An answer that was paid for and is kept for the next time the same question is asked, and as
// JSON: the one wording that all stores of answers share. Plain value, any thread. Reading takes
// hostile input: what is missing makes it no answer.
#pragma once

#include "base/money.h"
#include "chat/streamevent.h"

#include <QDateTime>
#include <QJsonObject>

namespace parley {

struct CachedAnswer
{
    Message message{Role::Assistant, {}};
    QString answeredBy; // the model that really answered
    QString rawReason;  // the vendor's word for its end
    // What it cost, and so what is saved each time; absent: nobody knows.
    std::optional<Money> cost;
    QDateTime stored; // UTC
    friend bool operator==(const CachedAnswer &, const CachedAnswer &) = default;
};

// Whether all of it can be kept: text, reasoning and sources; nothing that ran, was called or
// refused.
[[nodiscard]] bool isKeepable(const Message &answer);

[[nodiscard]] QByteArray cachedAnswerToJson(const CachedAnswer &answer);
[[nodiscard]] std::optional<CachedAnswer> cachedAnswerFromJson(const QByteArray &json);

// What an answer from the cache says of itself, among AnswerMeta::details.
inline const QString fromCacheDetail = QStringLiteral("parley.cache");
// The question it was the answer to, where that was another one.
struct OtherQuestion
{
    QString question;
    double similarity = 0; // cosine
    QByteArray key;        // of its answer in the cache
    friend bool operator==(const OtherQuestion &, const OtherQuestion &) = default;
};
struct FromCache
{
    QDateTime stored;           // UTC
    std::optional<Money> saved; // absent: nobody knows
    std::optional<OtherQuestion> other = {};
    friend bool operator==(const FromCache &, const FromCache &) = default;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<FromCache> fromJson(const QByteArray &json);
    // Of such details; nothing where the answer came from its model.
    [[nodiscard]] static std::optional<FromCache> of(const QMap<QString, QByteArray> &details);
};

// What its provider told when it was new, text in pieces of a size that a window can follow; no
// usage, since none is billed.
[[nodiscard]] QList<StreamEvent> eventsOf(const CachedAnswer &answer,
                                          const std::optional<OtherQuestion> &other = {});

} // namespace parley

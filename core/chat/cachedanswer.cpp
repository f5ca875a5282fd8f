// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/cachedanswer.h"

#include "base/json.h"
#include "chat/conversationjson.h"

#include <QMap>
#include <QTimeZone>
#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype smallestPiece = 48; // characters
constexpr qsizetype mostPieces = 200;   // of one part

void putMoney(QJsonObject &object, const char *name, const std::optional<Money> &money)
{
    if (money) {
        object.insert(QLatin1String(name), static_cast<qint64>(money->nano()));
    }
}

std::optional<Money> moneyIn(const QJsonObject &object, const char *name)
{
    const auto nano = json::integer(object, QLatin1String(name));
    return nano ? std::optional(Money::fromNano(*nano)) : std::nullopt;
}

QDateTime timeIn(const QJsonObject &object)
{
    const auto time = json::integer(object, QLatin1String("stored"));
    return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC) : QDateTime();
}

// Without a question there was no other one, whatever else it says.
std::optional<OtherQuestion> otherIn(const QJsonObject &object)
{
    const QJsonObject other = object.value(QLatin1String("other")).toObject();
    const QString question = other.value(QLatin1String("question")).toString();
    if (question.isEmpty()) {
        return std::nullopt;
    }
    return OtherQuestion{
        question,
        std::clamp(json::number(other, QLatin1String("similarity")).value_or(0.0), -1.0, 1.0),
        QByteArray::fromHex(other.value(QLatin1String("key")).toString().toLatin1())};
}

// Never between the two halves of a character.
template <class Make>
void appendPieces(QList<StreamEvent> &events, const QString &text, Make make)
{
    const qsizetype size = std::max(smallestPiece, text.size() / mostPieces + 1);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = std::min(at + size, text.size());
        if (end < text.size() && text[end].isLowSurrogate()) {
            ++end;
        }
        events.append(make(text.mid(at, end - at)));
        at = end;
    }
}

} // namespace

bool isKeepable(const Message &answer)
{
    return !answer.text().isEmpty() &&
           std::all_of(answer.parts.cbegin(), answer.parts.cend(), [](const Part &part) {
               return std::holds_alternative<TextPart>(part) ||
                      std::holds_alternative<ReasoningPart>(part) ||
                      std::holds_alternative<CitationPart>(part);
           });
}

QByteArray cachedAnswerToJson(const CachedAnswer &answer)
{
    const auto noBlobs = [](const QByteArray &) { return QString(); };
    QJsonObject object{{QStringLiteral("parts"), partsToJson(answer.message.parts, noBlobs)},
                       {QStringLiteral("answered_by"), answer.answeredBy},
                       {QStringLiteral("raw_reason"), answer.rawReason},
                       {QStringLiteral("stored"), answer.stored.toMSecsSinceEpoch()}};
    putMoney(object, "cost_nano_usd", answer.cost);
    return json::compact(object);
}

std::optional<CachedAnswer> cachedAnswerFromJson(const QByteArray &json)
{
    const auto object = json::parseObject(json);
    if (!object) {
        return std::nullopt;
    }
    const auto noBlobs = [](const QString &) -> Result<QByteArray> {
        return Unexpected(ErrorKind::Storage, QStringLiteral("an answer holds no files"));
    };
    const auto parts = partsFromJson(object->value(QLatin1String("parts")).toArray(), noBlobs);
    CachedAnswer answer;
    answer.stored = timeIn(*object);
    if (!parts || !answer.stored.isValid()) {
        return std::nullopt;
    }
    answer.message.parts = *parts;
    answer.answeredBy = object->value(QLatin1String("answered_by")).toString();
    answer.rawReason = object->value(QLatin1String("raw_reason")).toString();
    answer.cost = moneyIn(*object, "cost_nano_usd");
    return isKeepable(answer.message) ? std::optional(answer) : std::nullopt;
}

QByteArray FromCache::toJson() const
{
    QJsonObject object{{QStringLiteral("stored"), stored.toMSecsSinceEpoch()}};
    putMoney(object, "saved_nano_usd", saved);
    if (other) {
        object.insert(
            QStringLiteral("other"),
            QJsonObject{{QStringLiteral("question"), other->question},
                        {QStringLiteral("similarity"), other->similarity},
                        {QStringLiteral("key"), QString::fromLatin1(other->key.toHex())}});
    }
    return json::compact(object);
}

std::optional<FromCache> FromCache::fromJson(const QByteArray &json)
{
    const auto object = json::parseObject(json);
    if (!object || !timeIn(*object).isValid()) {
        return std::nullopt;
    }
    return FromCache{timeIn(*object), moneyIn(*object, "saved_nano_usd"), otherIn(*object)};
}

std::optional<FromCache> FromCache::of(const QMap<QString, QByteArray> &details)
{
    return fromJson(details.value(fromCacheDetail));
}

QList<StreamEvent> eventsOf(const CachedAnswer &answer, const std::optional<OtherQuestion> &other)
{
    QList<StreamEvent> events{
        Started{{}, answer.answeredBy, {}},
        DetailReported{fromCacheDetail, FromCache{answer.stored, answer.cost, other}.toJson()}};
    int block = 0;
    for (const Part &part : answer.message.parts) {
        if (const auto *text = std::get_if<TextPart>(&part)) {
            appendPieces(events, text->text, [](const QString &piece) { return TextDelta{piece}; });
        } else if (const auto *thought = std::get_if<ReasoningPart>(&part)) {
            appendPieces(events, thought->text, [block](const QString &piece) {
                return ReasoningDelta{piece, block};
            });
            const bool hasMark = !thought->signature.isEmpty() || !thought->opaque.isEmpty();
            if (hasMark) {
                events.append(ReasoningSigned{thought->signature, thought->opaque, block});
            }
            block += hasMark || !thought->text.isEmpty() ? 1 : 0; // numbered as they are told
        } else if (const auto *source = std::get_if<CitationPart>(&part)) {
            events.append(CitationAdded{*source});
        }
    }
    events.append(Finished{StopReason::Stop, answer.rawReason});
    return events;
}

} // namespace parley

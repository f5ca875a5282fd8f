// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/answermetareader.h"

#include "base/json.h"
#include "base/jsonreader.h"
#include "chat/answermetajson.h"

namespace parley {

namespace {

// Each returns false for what only the document's reader understands.
bool readCount(JsonReader &reader, std::optional<qint64> &count)
{
    qint64 number = 0;
    const bool read = reader.integer(number);
    count = number;
    return read;
}

bool readMilliseconds(JsonReader &reader, std::optional<std::chrono::milliseconds> &time)
{
    std::optional<qint64> count;
    const bool read = readCount(reader, count);
    time = std::chrono::milliseconds(count.value_or(0));
    return read;
}

bool readUsage(JsonReader &reader, std::optional<Usage> &usage)
{
    usage = Usage{};
    return reader.members([&](QByteArrayView name) {
        return name == "input"         ? readCount(reader, usage->input)
               : name == "output"      ? readCount(reader, usage->output)
               : name == "total"       ? readCount(reader, usage->total)
               : name == "cached_read" ? readCount(reader, usage->cachedRead)
               : name == "cache_write" ? readCount(reader, usage->cacheWrite)
                                       : name == "reasoning" && readCount(reader, usage->reasoning);
    });
}

bool readCost(JsonReader &reader, std::optional<Cost> &cost)
{
    std::optional<qint64> nano;
    std::optional<qint64> listed;
    QString basis;
    QString row;
    QString day;
    const bool read = reader.members([&](QByteArrayView name) {
        return name == "nano_usd"    ? readCount(reader, nano)
               : name == "basis"     ? reader.string(basis)
               : name == "row"       ? reader.string(row)
               : name == "prices_of" ? reader.string(day)
                                     : name == "listed_nano_usd" && readCount(reader, listed);
    });
    const auto known = costBasisFromName(basis);
    if (!read || !nano || !known) {
        return false;
    }
    cost = Cost{Money::fromNano(*nano), *known, row, QDate::fromString(day, Qt::ISODate), {}};
    if (listed) {
        cost->listed = Money::fromNano(*listed);
    }
    return true;
}

bool readEveryday(const QByteArray &json, AnswerMeta &meta)
{
    JsonReader reader(json);
    QString usage;
    QString reason;
    const bool read = reader.members([&](QByteArrayView name) {
        return name == "profile"           ? reader.string(meta.asked.profile)
               : name == "model"           ? reader.string(meta.asked.model)
               : name == "answered_by"     ? reader.string(meta.answeredBy)
               : name == "response_id"     ? reader.string(meta.responseId)
               : name == "request_id"      ? reader.string(meta.requestId)
               : name == "raw_stop_reason" ? reader.string(meta.rawStopReason)
               : name == "via_profile"     ? reader.string(meta.via.profile)
               : name == "via_model"       ? reader.string(meta.via.model)
               : name == "raw_usage"       ? reader.string(usage)
               : name == "stop_reason"     ? reader.string(reason)
               : name == "usage"           ? readUsage(reader, meta.usage)
               : name == "cost"            ? readCost(reader, meta.cost)
               : name == "attempts"        ? reader.integer(meta.attempts)
               : name == "first_token_ms"
                   ? readMilliseconds(reader, meta.firstToken)
                   : name == "duration_ms" && readMilliseconds(reader, meta.duration);
    });
    meta.rawUsage = usage.toUtf8();
    meta.stopReason = stopReasonFromName(reason);
    return read && reader.atEnd();
}

} // namespace

Result<AnswerMeta> metaFromBytes(const QByteArray &json)
{
    AnswerMeta everyday;
    if (readEveryday(json, everyday)) {
        return everyday;
    }
    const auto object = json::parseObject(json);
    return object ? Result<AnswerMeta>(metaFromJson(*object)) : Unexpected(object.error());
}

} // namespace parley

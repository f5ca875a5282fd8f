// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/socketlog.h"

#include "base/json.h"
#include "chat/turnbuilder.h"
#include "providers/decoderesult.h"

namespace parley {

namespace {

using L1 = QLatin1String;

constexpr std::size_t mostAnswers = 1000;

Turn fold(const QList<StreamEvent> &events)
{
    TurnBuilder builder;
    for (const StreamEvent &event : events) {
        builder.add(event);
    }
    return builder.turn();
}

} // namespace

void SocketLog::bytes(QByteArrayView bytes)
{
    read(m_parser.feed(bytes));
}

void SocketLog::finish()
{
    read(m_parser.finish());
    if (m_answers.empty()) {
        asked({});
    }
    closed(1006, {});
}

void SocketLog::read(const Result<QList<Frame>> &lines)
{
    if (!lines) {
        return;
    }
    for (const Frame &each : *lines) {
        if (const auto object = json::parseObject(each.data)) {
            line(*object);
        }
    }
}

void SocketLog::line(const QJsonObject &line)
{
    const QJsonObject frame = line.value(L1("frame")).toObject();
    if (!line.contains(L1("dir"))) {
        said(line);
    } else if (line.value(L1("dir")).toString() == L1("c2s")) {
        if (frame.value(L1("type")).toString() == L1("response.create")) {
            asked(frame.value(L1("stream_id")).toString());
        }
    } else if (!frame.isEmpty()) {
        said(frame);
    } else if (const QJsonObject close = line.value(L1("close")).toObject(); !close.isEmpty()) {
        closed(close.value(L1("code")).toInt(), close.value(L1("reason")).toString());
    }
}

void SocketLog::asked(const QString &lane)
{
    if (!m_lanes.isOpen(lane) && m_answers.size() < mostAnswers) {
        m_lanes.open(lane);
        m_answers.push_back({lane, {}, {}});
    }
}

void SocketLog::said(const QJsonObject &event)
{
    if (m_answers.empty()) {
        asked(event.value(L1("stream_id")).toString());
    }
    const QDateTime epoch = QDateTime::fromSecsSinceEpoch(0, Qt::UTC); // a record has no clock
    for (const QString &lane : m_lanes.deliver(event).lanes) {
        for (Answer &answer : m_answers) {
            if (answer.lane == lane && !answer.decoder.ended()) {
                answer.events += answer.decoder.event(event, epoch);
            }
        }
    }
}

void SocketLog::closed(int code, const QString &reason)
{
    for (Answer &answer : m_answers) {
        if (!answer.decoder.ended()) {
            m_lanes.drop(answer.lane);
            answer.events += answer.decoder.closed(code, reason);
        }
    }
}

QJsonObject SocketLog::result() const
{
    const Turn turn = fold(m_answers.front().events);
    QJsonObject result = decodeResult(turn);
    const QJsonArray responses = result.value(L1("responses")).toArray();
    if (!responses.isEmpty()) {
        result.insert(L1("response_id"), responses.last().toObject().value(L1("id")));
    }
    if (m_answers.size() > 1) {
        QJsonObject lanes;
        for (const Answer &answer : m_answers) {
            lanes.insert(answer.lane, fold(answer.events).message.text());
        }
        result.insert(L1("lanes"), lanes);
        // Tokens are counted per answer: no number is that of the whole.
        result.insert(L1("usage"), QJsonValue());
        result.insert(L1("usage_raw"), QJsonValue());
    }
    return result;
}

} // namespace parley

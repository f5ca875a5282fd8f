// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A recorded conversation over OpenAI's WebSocket: one JSON line per message, {"dir":"c2s" or
// "s2c", "frame":{…} or "close":{"code","reason"}}, or the bare frames of the server. Lines -> the
// events of each answer. Pure; any one thread. What is no such line is skipped.
#pragma once

#include "net/ndjsonparser.h"
#include "providers/openaisocketdecoder.h"
#include "providers/socketlanes.h"

namespace parley {

class SocketLog
{
public:
    struct Answer
    {
        QString lane;
        OpenAiSocketDecoder decoder;
        QList<StreamEvent> events;
    };

    void bytes(QByteArrayView bytes);
    // The record is at its end.
    void finish();
    // In the order they were asked for; at least one after finish().
    [[nodiscard]] const std::vector<Answer> &answers() const { return m_answers; }
    // The fields of decodeResult() for the first answer, and the texts of all when there are more.
    [[nodiscard]] QJsonObject result() const;

private:
    void read(const Result<QList<Frame>> &lines);
    void line(const QJsonObject &line);
    void asked(const QString &lane);
    void said(const QJsonObject &event);
    void closed(int code, const QString &reason);

    NdjsonParser m_parser;
    SocketLanes m_lanes;
    std::vector<Answer> m_answers;
};

} // namespace parley

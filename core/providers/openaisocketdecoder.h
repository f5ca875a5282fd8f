// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reads one answer of OpenAI's WebSocket mode: the events of SSE, an error shape of its own with
// status and headers inside, and steering, after which a second response goes on with the answer.
// Pure; any one thread; one object per answer. Exactly one end comes out, as streamevent.h
// promises.
#pragma once

#include "providers/answersize.h"
#include "providers/openairesponsesdecoder.h"

#include <QDateTime>
#include <QJsonArray>

namespace parley {

class OpenAiSocketDecoder
{
public:
    // `now` (UTC) turns a date the server names into a wait.
    [[nodiscard]] QList<StreamEvent> event(const QJsonObject &event, const QDateTime &now);
    // The connection was closed or broke before the answer ended.
    [[nodiscard]] QList<StreamEvent> closed(int code, const QString &reason);
    [[nodiscard]] QList<StreamEvent> fail(const Error &error);
    [[nodiscard]] QList<StreamEvent> note(QLatin1String name, const QJsonValue &value);

    [[nodiscard]] bool ended() const { return m_ended; }
    // Of the response that answers now; empty before it began, and between one that was steered
    // and its successor.
    [[nodiscard]] QString responseId() const { return m_waits ? QString() : m_responseId; }

private:
    QList<StreamEvent> steer(const QString &type, const QJsonObject &event);
    QList<StreamEvent> supersede(const QJsonObject &response);
    QList<StreamEvent> accept(const QList<StreamEvent> &events);
    void endResponse(const QString &rawStop);

    OpenAiResponsesDecoder m_decoder;
    AnswerSize m_size;
    QString m_responseId;
    QString m_text;         // of the response that answers now
    QJsonArray m_responses; // those a steer has ended
    bool m_waits = false;   // for the successor of a steered response
    bool m_ended = false;
};

// Whether a connection closed with that code is worth opening again.
[[nodiscard]] bool mayReopen(int closeCode);

} // namespace parley

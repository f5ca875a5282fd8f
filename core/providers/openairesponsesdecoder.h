// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reads the events of OpenAI's Responses API, over SSE or WebSocket: the same objects on both. An
// answer may be only the rest of one (resumed after a break): state is kept per item, and ids are
// taken from wherever they come. Unknown events are skipped. Any one thread; one object per answer.
#pragma once

#include "providers/decoder.h"
#include "providers/eventlist.h"
#include "providers/plaindelta.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace parley {

class OpenAiResponsesDecoder final : public Decoder
{
public:
    [[nodiscard]] QList<StreamEvent> feed(const Frame &frame) override;
    // The same for an event that is parsed already and is no "error".
    [[nodiscard]] QList<StreamEvent> feed(const QJsonObject &event);
    // Ends the answer with this error; no effect after its end.
    [[nodiscard]] QList<StreamEvent> refuse(const Error &error);
    // Tells something of the transport's, once the answer has started.
    [[nodiscard]] QList<StreamEvent> note(QLatin1String name, const QJsonValue &value);
    [[nodiscard]] QList<StreamEvent> finish() override;
    [[nodiscard]] QList<StreamEvent> whole(const QJsonValue &body) override;
    // Only a terminal event ends a response, and that ends it at once.
    [[nodiscard]] bool isComplete() const override { return m_events.ended(); }
    // Of a response that is written in the background and says which number its events have.
    [[nodiscard]] ResumePoint resumePoint() const override;
    void takeUp(const ResumePoint &from) override;

private:
    struct ToolCall
    {
        int number = 0;
        bool hasArguments = false;
    };

    void event(const QString &type, const QJsonObject &event);
    void delta(const PlainResponsesDelta &delta);
    // False: it was read before the break.
    bool numbered(const QJsonValue &number);
    void itemAdded(int index, const QJsonObject &item);
    void itemDone(int index, const QJsonObject &item);
    void toolStarted(int index, const QJsonObject &item);
    void toolArguments(int index, const QString &fragment);
    void reasoningDone(int index, const QJsonObject &item);
    void serverTool(const QJsonObject &item);
    void wholeMessage(const QJsonObject &item);
    void annotation(const QJsonObject &annotation);
    void segment(int index, const QString &text);
    int reasoningBlock(int index, int part);
    void terminal(const QString &status, const QJsonObject &response);
    void failed(const Error &error, const QString &rawReason);
    void settle();

    EventList m_events;
    QMap<int, ToolCall> m_toolCalls;                   // by output_index
    QMap<std::pair<int, int>, int> m_reasoning;        // (output_index, part) -> block
    QMap<int, std::pair<QString, QString>> m_segments; // output_index -> phase, text
    QSet<int> m_silent;                                // messages begun here, nothing said yet
    QJsonArray m_replay;                               // reasoning items to send back
    QString m_backgroundId;                            // of a response that goes on without us
    bool m_takenUp = false;
    QJsonValue m_firstNumber;
    QJsonValue m_lastNumber;
};

// The error an "error" event tells: inside "error", or at the top level beside the event's own
// type.
[[nodiscard]] QJsonObject responsesErrorOf(const QJsonObject &event);

} // namespace parley

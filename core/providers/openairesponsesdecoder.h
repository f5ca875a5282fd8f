// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reads the events of OpenAI's Responses API, over SSE or WebSocket: the same objects on both. An
// answer may be only the rest of one (resumed after a break): state is kept per item, and ids are
// taken from wherever they come. Unknown events are skipped. Any one thread; one object per answer.
#pragma once

#include "providers/decoder.h"
#include "providers/eventlist.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace parley {

class OpenAiResponsesDecoder final : public Decoder
{
public:
    [[nodiscard]] QList<StreamEvent> feed(const Frame &frame) override;
    [[nodiscard]] QList<StreamEvent> finish() override;
    [[nodiscard]] QList<StreamEvent> whole(const QJsonValue &body) override;
    // Only a terminal event ends a response, and that ends it at once.
    [[nodiscard]] bool isComplete() const override { return m_events.ended(); }

private:
    struct ToolCall
    {
        int number = 0;
        bool hasArguments = false;
    };

    void event(const QString &type, const QJsonObject &event);
    bool delta(const QString &type, const QJsonObject &event);
    void numbered(const QJsonObject &event);
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
    QJsonValue m_firstNumber;
    QJsonValue m_lastNumber;
};

} // namespace parley

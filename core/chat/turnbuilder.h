// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Folds StreamEvents into a Turn: the only place that knows how deltas add up. Plain value, any
// thread. Feeding after the end is a programmer's fault and asserts.
#pragma once

#include "chat/streamevent.h"

#include <QMap>

namespace parley {

struct Turn
{
    Message message{Role::Assistant, {}};
    QString responseId;
    QString model;
    QString requestId;
    std::optional<Usage> usage;
    QByteArray rawUsage;
    std::optional<StopReason> stopReason;
    QString rawStopReason;
    QMap<QString, QByteArray> details; // DetailReported by name
    std::optional<Error> error;
    bool complete = false; // ended with Finished
};

class TurnBuilder
{
public:
    void add(const StreamEvent &event) { addTo(m_turn.message, event); }
    // The same, for a message that is kept elsewhere (in the tree) and may have parts already: new
    // ones come behind them. Adding a token then never copies what is there. turn().message stays
    // empty; use one message only.
    void addTo(Message &message, const StreamEvent &event);
    [[nodiscard]] const Turn &turn() const { return m_turn; }
    [[nodiscard]] bool ended() const { return m_turn.complete || m_turn.error; }
    // Something a person can see has arrived.
    [[nodiscard]] bool hasVisible() const { return m_visible; }

private:
    ReasoningPart &reasoningBlock(QList<Part> &parts, int block);
    ToolCallPart *toolCall(QList<Part> &parts, int index);

    Turn m_turn;
    QList<qsizetype> m_reasoning; // block number -> index into parts
    QList<qsizetype> m_toolCalls;
    bool m_visible = false;
};

} // namespace parley

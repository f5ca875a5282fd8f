// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Folds the events of one exchange into the node of its answer: text and other parts, figures, how
// it ended. Also for an answer that goes on: the seam with what was there is joined. Plain value,
// main thread; the node stays in its tree, so that a token never copies the text so far.
#pragma once

#include "chat/conversation.h"
#include "engine/exchange.h"
#include "engine/seam.h"

namespace parley {

class AnswerFold
{
public:
    // What an event changed, for those who write it down.
    struct Change
    {
        QString text;       // shown or reasoned now; at the very end of the last part unless
        bool other = false; // something besides such text changed: then the whole has to be written
    };

    // A new answer, or (the node has text) one that goes on. Makes the node Streaming.
    explicit AnswerFold(Node &node);

    Change add(Node &node, const StreamEvent &event);
    // Who answered, attempts and times; those of an earlier part of the answer are added.
    void setExchange(Node &node, const ExchangeStatus &status) const;
    [[nodiscard]] bool ended() const { return m_builder.ended(); }

private:
    Change addText(Node &node, const QString &text);
    Change addReasoning(Node &node, const ReasoningDelta &reasoning);
    void addFigures(Node &node) const;
    void settle(Node &node) const;
    [[nodiscard]] QByteArray joinedReplay(const QByteArray &latest) const;

    TurnBuilder m_builder;
    SeamJoiner m_seam;
    AnswerMeta m_earlier; // of the part before the interruption
    bool m_hadVisible = false;
};

} // namespace parley

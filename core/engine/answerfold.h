// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Folds the events of one exchange into the node of its answer: text and other parts, figures, how
// it ended. Also for an answer that goes on: the seam with what was there is joined; and for one
// that is taken up at meta.resume: what was there beyond that point comes again and is cut off
// before. Plain value, main thread; the node stays in its tree, so that a token never copies the
// text so far.
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

    enum class Kind {
        Asked,   // a new answer, or (the node has text) one that goes on
        TakenUp, // the rest of what this node was asked for
    };

    // Makes the node Streaming.
    explicit AnswerFold(Node &node, Kind kind = Kind::Asked);

    Change add(Node &node, const StreamEvent &event);
    // Who answered, attempts and times; those of an earlier part of the answer are added.
    void setExchange(Node &node, const ExchangeStatus &status) const;
    // Notes in meta.resume how far the answer is written down, if it could go on from there with
    // nothing known but the node. False: nothing changed.
    [[nodiscard]] bool setReached(Node &node, const Exchange &exchange) const;
    // Ends the answer here, where the person steered it: what follows belongs to another node.
    void supersede(Node &node, const Superseded &superseded);
    [[nodiscard]] bool ended() const { return m_builder.ended(); }

private:
    Change fold(Node &node, const StreamEvent &event);
    Change addText(Node &node, const QString &text);
    Change addReasoning(Node &node, const ReasoningDelta &reasoning);
    bool cutToResume(Node &node, const StreamEvent &event);
    void addFigures(Node &node) const;
    void settle(Node &node) const;
    [[nodiscard]] QByteArray joinedReplay(const QByteArray &latest) const;

    TurnBuilder m_builder;
    SeamJoiner m_seam;
    AnswerMeta m_earlier; // of the part before the interruption
    bool m_hadVisible = false;
    QList<Part> m_before;  // of one that is taken up
    bool m_beyond = false; // the node may hold what comes again
    bool m_between = true; // no part is open that only its beginning would explain
    bool m_called = false; // a tool: calls are numbered
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the panes of a comparison show of their last answers: figures, and who is best at what. Pure
// functions of values, any thread.
#pragma once

#include "chat/comparison.h"
#include "engine/turnfigures.h"

namespace parley {

// The question that stands at `from` or nearest above it; null: none.
[[nodiscard]] NodeId questionAbove(const Conversation &conversation, const NodeId &from);
// The question the active path ends with; null: none.
[[nodiscard]] NodeId lastQuestion(const Conversation &conversation);

// The last question and answer on a pane's path.
struct PaneTurn
{
    NodeId question;     // null: nothing was asked yet
    NodeId answer;       // null: not answered
    qsizetype turn = -1; // of the comparison; -1: asked before it was one
    bool picked = false;
};
[[nodiscard]] PaneTurn paneTurn(const Comparison &comparison, const Conversation &pane);

// At what an answer is better than another; only told when at least two have the figure and they
// differ.
struct BestAt
{
    bool cost = false;
    bool speed = false;
    bool firstToken = false;
    friend bool operator==(const BestAt &, const BestAt &) = default;
};
[[nodiscard]] QList<BestAt> bestOf(const QList<TurnFigures> &figures);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The conversations panes begin with. Pure functions of values, any thread; what they make is not
// stored yet.
#pragma once

#include "chat/comparison.h"

namespace parley {

// An empty pane with that model, system prompt and parameters.
[[nodiscard]] Conversation newPane(const LineUpPane &like, const QDateTime &now);
// A pane that knows what that one says up to its last question, and is to answer that question.
// The copy of the question is told apart. Copies the parameters, not the model.
struct CopiedPane
{
    Conversation conversation;
    NodeId question; // null: nothing was asked there
};
[[nodiscard]] CopiedPane paneBeside(const Conversation &pane, const ModelRef &model,
                                    const QDateTime &now);
// All it says, to be gone on with by another model.
[[nodiscard]] Conversation paneAfter(const Conversation &pane, const ModelRef &model,
                                     const QDateTime &now);
// A pane that was asked this and answered so, elsewhere: both get ids of their own.
[[nodiscard]] Conversation answeredPane(const LineUpPane &like, const QString &question,
                                        const Node &answer);
[[nodiscard]] LineUp lineUpOf(const QString &name, const QList<Conversation> &panes);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A merged answer as the person has it before them: what the model wrote, with the disputed points
// they let in, each where it fits best. Pure, any thread.
#pragma once

#include "chat/merge.h"
#include "compare/mergereading.h"

#include <QStringList>

namespace parley {

struct MergedAnswer
{
    QString text;              // Markdown; as the model wrote it where nothing was let in
    QList<QList<int>> sources; // of each of its blocks, as MergeReading::sources
    QList<DisputedPoint> open; // that nobody decided about
    friend bool operator==(const MergedAnswer &, const MergedAnswer &) = default;
};

// `answers` as the model got them; what was settled of another version and does not fit this one is
// passed over.
[[nodiscard]] MergedAnswer mergedAnswer(const QString &said, const QStringList &answers,
                                        const QList<SettledPoint> &settled);

// The same of a stored one: `answer` of its conversation. Nothing for one that is not there.
[[nodiscard]] MergedAnswer mergedAnswer(const Conversation &conversation, const NodeId &answer,
                                        const Merge &merge);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a step makes: a text, or a list of texts; and the changes a transform step makes to it
// without asking anybody: "trim", "lines", "json risk.level", "first 3" … docs/workflow-format.md
// has all of them. Pure, any thread.
#pragma once

#include "base/result.h"

#include <QStringList>

namespace parley {

struct FlowValue
{
    QString text;
    QStringList rows;
    bool isList = false;

    // As it is put into a prompt: rows of one line below each other, else each behind its number.
    [[nodiscard]] QString asText() const;
    // Of a text: its items where it is a JSON list, else its lines that are not blank.
    [[nodiscard]] QStringList asRows() const;
    friend bool operator==(const FlowValue &, const FlowValue &) = default;
};

// Whether a list comes of it. BadRequest error with one sentence when one of them is no change or
// does not fit what comes before it.
[[nodiscard]] Result<bool> checkChanges(const QStringList &changes);
// BadRequest error where the text is not what the change needs.
[[nodiscard]] Result<FlowValue> applyChanges(const QString &text, const QStringList &changes);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Conditions of a workflow as a person writes them: `{{risk}} is "high" and not {{clauses}} is
// empty`. docs/workflow-format.md has all words. Texts are compared without regard to case and to
// blanks around them; in comparisons of size the first number of a text counts. Pure, any thread.
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>

namespace parley {

// The names in it, each once. BadRequest error with one sentence when it is none.
[[nodiscard]] Result<QStringList> namesInCondition(const QString &condition);
// Of one that is sound. A name without a value is empty.
[[nodiscard]] bool holds(const QString &condition, const QMap<QString, QString> &values);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a comparison says of merged answers and of waiting questions, as JSON. Unknown members are
// ignored, what can't be read is left out. Pure functions, any thread.
#pragma once

#include "chat/comparison.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parley {

[[nodiscard]] QJsonArray mergesToJson(const QList<Merge> &merges);
[[nodiscard]] QList<Merge> mergesFromJson(const QJsonArray &array);
[[nodiscard]] QJsonObject mergePlanToJson(const MergePlan &plan);
[[nodiscard]] MergePlan mergePlanFromJson(const QJsonObject &object);
[[nodiscard]] QJsonArray waitingToJson(const QList<WaitingQuestion> &waiting);
[[nodiscard]] QList<WaitingQuestion> waitingFromJson(const QJsonArray &array);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Comparisons and line-ups as JSON: the wording of the store's rows and of line-up files, which
// people share. Never holds a key. Pure functions, any thread.
// Reading takes hostile input: unknown members are ignored; what can't be used is a Configuration
// error (files) or a Storage error (rows) that names its path.
#pragma once

#include "base/result.h"
#include "chat/comparison.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parley {

// All but its id and the times, which stand beside it.
[[nodiscard]] QJsonObject comparisonToJson(const Comparison &comparison);
// Panes that are none are left out.
[[nodiscard]] Comparison comparisonFromJson(const QJsonObject &object);

[[nodiscard]] QJsonArray lineUpPanesToJson(const QList<LineUpPane> &panes);
[[nodiscard]] QList<LineUpPane> lineUpPanesFromJson(const QJsonArray &panes);

[[nodiscard]] QByteArray lineUpFile(const LineUp &lineUp);
// A new one of that name. Error::providerCode: "not_a_lineup" (something else, or cut off), "newer"
// (of a later Parley), "panes" (fewer than two or more than eight of them name a model).
[[nodiscard]] Result<LineUp> readLineUpFile(const QByteArray &bytes);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is known of an answer as JSON, for the store's rows and Parley archives. Lossless, except
// that error texts pass through redacted(): no key reaches a file. Pure functions, any thread.
// Reading never fails: what is missing or of another type is absent.
#pragma once

#include "chat/conversation.h"

#include <QJsonObject>

namespace parley {

[[nodiscard]] QJsonObject metaToJson(const AnswerMeta &meta);
[[nodiscard]] AnswerMeta metaFromJson(const QJsonObject &object);

// The names in it; nothing for one of a later version.
[[nodiscard]] QLatin1String costBasisName(Cost::Basis basis);
[[nodiscard]] std::optional<Cost::Basis> costBasisFromName(const QString &name);
[[nodiscard]] std::optional<StopReason> stopReasonFromName(const QString &name);

} // namespace parley

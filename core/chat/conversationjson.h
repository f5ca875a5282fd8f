// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Messages as JSON: the one wording that the store's rows and Parley archives share. Lossless.
// Bytes of attachments go through a BlobSink and stand in the JSON only by the name it gave. Pure
// functions, any thread.
// Reading takes hostile input: unknown members are ignored, a missing one is a Storage error that
// names its path.
#pragma once

#include "chat/conversation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <functional>

namespace parley {

using BlobSink = std::function<QString(const QByteArray &bytes)>;
using BlobSource = std::function<Result<QByteArray>(const QString &name)>;

[[nodiscard]] QJsonArray partsToJson(const QList<Part> &parts, const BlobSink &sink);
[[nodiscard]] Result<QList<Part>> partsFromJson(const QJsonArray &parts, const BlobSource &source);

[[nodiscard]] QJsonObject samplingToJson(const Sampling &sampling);
[[nodiscard]] Sampling samplingFromJson(const QJsonObject &object);

// Vendor bytes must come back exactly: as text where that is possible, else {"base64": …}.
[[nodiscard]] QJsonValue bytesToJson(const QByteArray &bytes);
[[nodiscard]] QByteArray bytesFromJson(const QJsonValue &value);

[[nodiscard]] std::optional<Role> roleFromName(QStringView name);
// "complete", "streaming", "interrupted", "failed"
[[nodiscard]] QLatin1String nodeStateName(NodeState state);
[[nodiscard]] std::optional<NodeState> nodeStateFromName(QStringView name);

} // namespace parley

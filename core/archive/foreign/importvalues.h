// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How values of other programs' exports are read: times, names, media types, data URLs, results of
// tools. Pure functions, any thread; every value is hostile. The rules R1 … R20 named in this
// folder are those of docs/import.md.
#pragma once

#include "archive/foreign/importedchats.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parley {

// R6: pieces that are not empty, with one blank line between them.
[[nodiscard]] QString joinPieces(const QStringList &pieces);

// R3: seconds, milliseconds or microseconds, also as text, or ISO 8601; invalid when it is no time.
[[nodiscard]] QDateTime importedTime(const QJsonValue &value);

// The last part of what may be a path, without control characters.
[[nodiscard]] QString displayName(const QString &name);

// R9: by the source, the ending of the name, the first bytes.
[[nodiscard]] QString mediaTypeOf(const QString &given, const QString &name,
                                  const QByteArray &bytes = {});

// Bytes of a base64 "data:" URL and its type; nothing when it is none.
struct DataUrl
{
    QString mediaType;
    QByteArray bytes;
};
[[nodiscard]] std::optional<DataUrl> readDataUrl(const QString &url);

// R10: JSON text becomes an object or a list, other text stays.
[[nodiscard]] QJsonValue toolArguments(const QJsonValue &value);
// R11: lists of text parts become text, other JSON stays.
[[nodiscard]] QJsonValue toolResult(const QJsonValue &value);
// As toolResult(), for JSON written as text.
[[nodiscard]] QJsonValue toolResultFromText(const QJsonValue &value);

// R1: UTF-8 without a mark, whatever it was; nothing when it is in no encoding we take.
[[nodiscard]] std::optional<QByteArray> utf8Of(const QByteArray &bytes);

// The entries of a list; what is no list stands for itself.
[[nodiscard]] QJsonArray conversationsIn(const QJsonValue &document);
[[nodiscard]] bool hasSomething(const QJsonValue &value); // not null, "", [], {} or false

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The pieces of a Parley archive as JSON, for its writer and its reader. Pure functions, any
// thread; refusals are Storage errors with a code. See docs/archive-format.md.
#pragma once

#include "chat/conversation.h"
#include "chat/conversationjson.h"
#include "chat/filing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parley {

inline constexpr int archiveVersion = 1;
inline constexpr const char *archiveFormatName = "parley-archive";

[[nodiscard]] Unexpected refuseArchive(const char *code, const QString &why);
// What an attachment is called in an archive.
[[nodiscard]] QString archiveHash(const QByteArray &bytes);
[[nodiscard]] QJsonValue archiveTime(const QDateTime &time);

[[nodiscard]] QJsonArray archiveFolders(const QList<Folder> &folders);
[[nodiscard]] QList<Folder> foldersOfArchive(const QJsonArray &list);
// `place` null: it was put nowhere in particular.
[[nodiscard]] QJsonObject archiveConversation(const Conversation &conversation, const Filing *place,
                                              const BlobSink &sink);
[[nodiscard]] Result<Conversation> conversationOfArchive(const QJsonObject &object,
                                                         const BlobSource &source);
[[nodiscard]] std::optional<Filing> placeOfArchive(const QJsonObject &conversation);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The conversations of an archive that keeps them in JSON files: one "conversations.json", or
// many numbered parts of it since 2026, or a single JSON file of any name. Pure except for reading
// members; worker thread.
#pragma once

#include "archive/foreign/importedchats.h"
#include "archive/foreign/members.h"

#include <QJsonValue>

namespace parley {

// In their order; reports parts that are listed and missing.
[[nodiscard]] QStringList conversationFiles(Members &members, ImportedChats &chats);

// One list of all conversations in them (or the only document). A part that can't be read is
// reported; it is an error only when none can.
[[nodiscard]] Result<QJsonValue> readShards(Members &members, const QStringList &files,
                                            ImportedChats &chats);

// JSON in any encoding we take. Errors are import refusals.
[[nodiscard]] Result<QJsonValue> parseDocument(const QByteArray &bytes);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: one program whose exports are read. A reader is told by content, never by file name, that
// an export is its own; it is strict about safety and lenient about shape, and reports what it
// leaves behind. Pure functions on a worker thread; all input is hostile.
#pragma once

#include "archive/foreign/importedchats.h"
#include "archive/foreign/members.h"

namespace parley {

struct ForeignInput
{
    QString fileName;           // of what was chosen, for display and times in names
    Members *members = nullptr; // null: a single file was chosen
    QJsonValue document;        // that file, or the conversations of an archive; null: none
    ImportProgress progress = {};
};

struct ForeignFormat
{
    const char *program; // for people: "ChatGPT"
    // Whether an archive with these names is its own; null: told by its document only.
    bool (*isArchive)(const QStringList &names);
    bool (*isDocument)(const QJsonValue &document);
    // Appends raw conversations; settleConversations() comes after. An error is an import refusal.
    Result<void> (*read)(const ForeignInput &input, ImportedChats &chats);
};

[[nodiscard]] const ForeignFormat &chatGptFormat();
[[nodiscard]] const ForeignFormat &claudeFormat();
[[nodiscard]] const ForeignFormat &chatboxFormat();
[[nodiscard]] const ForeignFormat &cherryFormat();
[[nodiscard]] const ForeignFormat &cherryDatabaseFormat();
[[nodiscard]] const ForeignFormat &libreChatFormat();
[[nodiscard]] const ForeignFormat &openWebUiFormat();
[[nodiscard]] const ForeignFormat &lmStudioFormat();
[[nodiscard]] const ForeignFormat &janFormat();

// False, with a Cancelled error, when the person stopped the import.
[[nodiscard]] Result<void> importStep(const ForeignInput &input, qint64 done, qint64 total);

} // namespace parley

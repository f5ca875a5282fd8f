// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reads what a person chose to import, whatever it is: a Parley archive or the export of another
// program, as a file, a ZIP archive or a folder. Recognised by content, never by name. Pure except
// for reading that file; blocks, so call it from a worker thread. Keys that stand in a backup are
// never taken over: only conversations are read.
#pragma once

#include "archive/conversationarchive.h"
#include "archive/foreign/importedchats.h"
#include "archive/foreign/members.h"
#include "base/secret.h"

namespace parley {

struct ForeignExport
{
    QString program; // for people: "ChatGPT"; "Parley" for our own archive
    ImportedChats chats;
    ArchiveContent own; // of a Parley archive; `chats` is empty then
};

// Errors are import refusals (see importedchats.h), "io" when it can't be read, Cancelled, "sealed"
// for an archive that needs the passphrase, or what seal/sealedreader.h says.
[[nodiscard]] Result<ForeignExport> readExport(const QString &path,
                                               const ImportProgress &progress = {},
                                               const MemberLimits &limits = {},
                                               const Secret &passphrase = {});
// Whether this file is an archive that a passphrase opens. Reads its first bytes only.
[[nodiscard]] bool isSealedArchive(const QString &path);

// A cheap guess by the first bytes: a folder, a ZIP archive by that name, or what Parley wrote.
[[nodiscard]] bool mayHoldChats(const QString &path);

} // namespace parley

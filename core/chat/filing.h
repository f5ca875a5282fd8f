// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where a person put a conversation: folder, pin, archive, trash. Plain values, any thread.
#pragma once

#include "base/id.h"

#include <QDateTime>

namespace parley {

struct Folder;
using FolderId = Id<Folder>;

struct Folder
{
    FolderId id;
    QString name;
    friend bool operator==(const Folder &, const Folder &) = default;
};

struct Filing
{
    FolderId folder; // null: none
    bool pinned = false;
    bool archived = false;
    QDateTime trashed; // UTC, when it was put into the trash; invalid: it is not there
    friend bool operator==(const Filing &, const Filing &) = default;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What Parley writes is for the person alone: files 0600, folders 0700, no memory image of a crash
// (it would hold keys; see base/processguard.h for debuggers). POSIX; on Windows the person's own
// folder is private already and nothing is done. A file of somebody else stays as it is. What goes
// to a place the person chose has the rights the person's own umask gives. Any thread.
#pragma once

#include "base/result.h"

#include <QFileDevice>
#include <QStringList>

namespace parley {

// First thing in main, before any other thread runs.
void keepProcessPrivate();

// Gives a new file, or a new folder, that was made for a chosen place the rights it would have
// without keepProcessPrivate(). False when it can't.
[[nodiscard]] bool openToOthers(QFileDevice &file);
[[nodiscard]] bool openToOthers(const QString &folder);

// Makes this folder and its missing parents, each for the owner alone. False when it can't.
[[nodiscard]] bool makePrivateFolders(const QString &folder);

// Whole or not at all, for the owner alone, with the folder it is in. Storage error that says which
// file and why.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

// Takes everybody else's rights from what is in `folder` under one of these names ("parley.db*"),
// and from `folder` itself if there is any. True: something was mended.
bool tightenFiles(const QString &folder, const QStringList &names);

} // namespace parley

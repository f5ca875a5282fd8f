// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reads what was attached to a conversation, line by line, so that a model may look at a long file
// in pieces. No file of the disk is ever opened: names are only compared. Pure, any thread.
#pragma once

#include "base/result.h"
#include "chat/message.h"

#include <functional>

namespace parley {

struct FileRange
{
    QString name;    // empty: the only file there is
    int from = 1;    // line, counted from 1
    int lines = 400; // at most so many, and never more than mostFileText
    friend bool operator==(const FileRange &, const FileRange &) = default;
};

inline constexpr qsizetype mostFileText = 40'000; // characters of one answer

// The text of a file that is none by itself, like a PDF.
using FileText = std::function<Result<QString>(const FilePart &file)>;

// Of several files of a name the newest, which is the last. Configuration error that names the
// files there are, or says why this one can't be read.
[[nodiscard]] Result<QString> readAttached(const QList<FilePart> &files, const FileRange &range,
                                           const FileText &textOf);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is said while chats are imported and exported, and of what could not be carried over. Pure
// functions of values and the current language; main thread.
#pragma once

#include "archive/exportrun.h"
#include "archive/importrun.h"

namespace parley {

[[nodiscard]] QString readingText(const QString &fileName);
// `total` 0: not known.
[[nodiscard]] QString importingText(qint64 done, qint64 total);
[[nodiscard]] QString exportingText(qint64 done, qint64 total);
[[nodiscard]] QString importedText(const ImportOutcome &outcome);
[[nodiscard]] QString exportedText(const ExportOutcome &outcome, const QString &path);
// "attachment_bytes" in words (docs/import.md lists them).
[[nodiscard]] QString notCarriedText(const QString &what);
// One line for each: what, in which chat. Plain text, to be read and copied.
[[nodiscard]] QString reportText(const ImportOutcome &outcome);

} // namespace parley

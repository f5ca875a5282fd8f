// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Saving a chat as a file: asks where and as what, writes it in the background, says how it went.
// Formats: Markdown and one page of HTML for people, Parley's own for everything. Main thread.
#pragma once

#include "base/result.h"
#include "chat/conversation.h"

#include <functional>

class QWidget;

namespace parley {

enum class ExportFormat { Markdown, Html, Parley };

[[nodiscard]] QByteArray exportedBytes(const Conversation &conversation, ExportFormat format,
                                       const QDateTime &now);
// A name without what file systems refuse: "Retry with jitter in C++.md".
[[nodiscard]] QString exportFileName(const QString &title, ExportFormat format);
// Any thread. Storage error; the old file stays when the new one can't be written whole.
[[nodiscard]] Result<void> writeExport(const QString &path, const QByteArray &bytes);

using Exported = std::function<void(const QString &path, const Result<void> &result)>;
// `exported` is not called when the person cancels or the window goes away.
void askToExport(QWidget &window, const Conversation &conversation, const QDateTime &now,
                 const Exported &exported);

} // namespace parley

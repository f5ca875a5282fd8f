// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What conversations can be written as, and what such a file is called. Pure functions, any thread.
#pragma once

#include "chat/conversation.h"

#include <QSet>
#include <QStringList>

namespace parley {

// Parley: complete. Markdown, Html, Pdf: for people, the active path. JsonLines: for programs.
// Sealed: as Parley, closed with a passphrase.
enum class ExportFormat { Parley, Markdown, Html, JsonLines, Pdf, Sealed };

// As the terminal calls them; Sealed has no name there.
[[nodiscard]] QStringList exportFormatNames();
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(QStringView name);
// Without the dot.
[[nodiscard]] QLatin1String exportSuffix(ExportFormat format);
// Any number of conversations in one file; else a file for each.
[[nodiscard]] bool holdsMany(ExportFormat format);
// A name without what file systems refuse: "Retry with jitter in C++.md"; `fallback` where nothing
// of the title is left.
[[nodiscard]] QString exportFileName(const QString &title, ExportFormat format,
                                     const QString &fallback = QStringLiteral("Conversation"));
[[nodiscard]] QString exportFileName(const QString &title, QLatin1String suffix,
                                     const QString &fallback);
// Several that were asked the same, beside each other.
struct ComparedPanes
{
    QString title;
    QList<Conversation> panes; // from left to right
    QSet<NodeId> picked;       // answers
};
// In one file, which holds each pane as exportedBytes() would.
[[nodiscard]] QByteArray exportedPanes(const ComparedPanes &panes, ExportFormat format,
                                       const QDateTime &now);
// One conversation as a file; not as PDF, which needs fonts (print/pdfexport.h),
// nor sealed, which takes time (archive/exporttarget.h).
[[nodiscard]] QByteArray exportedBytes(const Conversation &conversation, ExportFormat format,
                                       const QDateTime &now);

} // namespace parley

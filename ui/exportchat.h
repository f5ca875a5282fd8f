// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks where chats are to be saved and as what. Nothing is written here. Main thread.
#pragma once

#include "archive/exportformat.h"
#include "print/pdfexport.h"

#include <functional>

class QWidget;

namespace parley {

// The faces of the window, for paper.
[[nodiscard]] PdfFonts pdfFonts();

using ExportChosen = std::function<void(ExportFormat format, const QString &path)>;
// `chosen` is not called when the person cancels or the window goes away. The dialogs offer the
// name `title` with the ending of the format; for all chats that is the name of a folder where the
// format holds one chat.
void askToExport(QWidget &window, const QString &title, const ExportChosen &chosen);
// All panes of a comparison, in one file.
void askToExportPanes(QWidget &window, const QString &title, const ExportChosen &chosen);
void askToExportAll(QWidget &window, const QString &title, const ExportChosen &chosen);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The active path of a conversation as a PDF for paper: A4, page numbers, code, tables, pictures
// that were attached. Nothing is loaded from anywhere: pictures come from the conversation,
// everything else of the text stands as text. Any thread, under a QGuiApplication (fonts).
#pragma once

#include "chat/conversation.h"

class QPagedPaintDevice;

namespace parley {

// Families, each with what to fall back to.
struct PdfFonts
{
    QStringList text{QStringLiteral("sans-serif")};
    QStringList mono{QStringLiteral("monospace")};
};

// Storage error when no PDF came of it.
[[nodiscard]] Result<QByteArray> exportPdf(const Conversation &conversation,
                                           const PdfFonts &fonts = {});

// Draws it onto the pages of a device that is set up, below a line with what, of when and by whom
// it is. `from`, `to`: pages, counted from 1; 0: all. Storage error when the device takes nothing.
[[nodiscard]] Result<void> printPages(QPagedPaintDevice &device, const Conversation &conversation,
                                      const PdfFonts &fonts = {}, int from = 0, int to = 0);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The active path of a conversation as a PDF for paper: A4, page numbers, code, tables, pictures
// that were attached. Nothing is loaded from anywhere: pictures come from the conversation,
// everything else of the text stands as text. Any thread, under a QGuiApplication (fonts).
#pragma once

#include "chat/conversation.h"

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

} // namespace parley

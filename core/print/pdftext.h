// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The text of a PDF file, page by page, by Poppler. Pure function, any thread but the window's: a
// page takes its time. Files are hostile: nothing in them is run or followed, the amount of text is
// limited. Configuration errors, providerCode: "pdf_encrypted", "pdf_damaged", "pdf_no_text" (pages
// that are pictures), "too_big".
#pragma once

#include "base/result.h"

namespace parley {

[[nodiscard]] bool looksLikePdf(const QByteArray &bytes);
// At most `mostBytes` as UTF-8; pages are parted by a blank line.
[[nodiscard]] Result<QString> pdfText(const QByteArray &bytes, qint64 mostBytes);

} // namespace parley

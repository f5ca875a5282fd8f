// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How a chat looks on paper, with the choice of printer, paper and what of it. Main thread. The
// only place that knows of printers.
#pragma once

#include "print/pdfexport.h"

class QDialog;
class QWidget;

namespace parley {

class Theme;

// `selected`: of it, where something is; printed instead when the person says so. Deletes itself
// when it is closed.
[[nodiscard]] QDialog *makePrintPreview(const Theme &theme, const Conversation &whole,
                                        const std::optional<Conversation> &selected,
                                        const PdfFonts &fonts, QWidget &window);

} // namespace parley

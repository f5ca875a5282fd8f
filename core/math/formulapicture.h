// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A typeset formula: SVG whose ink is written as "currentColor", and its size in em (the size of
// the letters around it). Value; any thread.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace parley {

struct FormulaPicture
{
    QByteArray svg;
    double width = 0;   // em
    double ascent = 0;  // em above the baseline
    double descent = 0; // em below it; may be negative
    friend bool operator==(const FormulaPicture &, const FormulaPicture &) = default;
};

// Reads the size from the viewBox, which MathJax writes in thousandths of an em with the baseline
// at y = 0. Fails for anything else, and for sizes nobody can show.
[[nodiscard]] Result<FormulaPicture> pictureFromSvg(const QByteArray &svg);

} // namespace parley

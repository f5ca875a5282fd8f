// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "parley --print-pdf": one chat as a Parley archive on standard input becomes a PDF on standard
// output, without a window or a screen. parley-cli has no fonts and asks this program. Main thread.
#pragma once

namespace parley {

// The exit code; a sentence is on stderr when it is not 0.
[[nodiscard]] int printPdf(int &argc, char **argv);

} // namespace parley

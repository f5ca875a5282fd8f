// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Finds what may be labels of link references, so that a definition is only looked up and carried
// to the pieces which can use it. Errs on the side of too many. Pure functions, any thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace parley {

// Labels match when these are equal: white space and quote marks after line breaks collapsed, case
// folded.
[[nodiscard]] QString labelKey(QStringView label);

// The keys of all innermost bracket pairs of `text`, sorted and without doubles.
[[nodiscard]] QStringList labelKeysIn(QStringView text);

// The labels, as written and without doubles, of all bracket pairs which a colon follows.
[[nodiscard]] QStringList definedLabelsIn(QStringView text);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the core says in English, in the person's language: the sentences a person meets often when
// something can't be saved, read, imported or sent. The core has no tr(); its sentences are known
// here by their pattern, and what is put into them is looked up again ("can't write %1: no room").
// A sentence that is not known, and what servers and libraries say, stays as it is. Pure function
// of values and the current language; main thread.
#pragma once

#include "base/error.h"

#include <QStringList>

namespace parley {

[[nodiscard]] QString inOurWords(const QString &sentence);
[[nodiscard]] inline QString detailText(const Error &error)
{
    return inOurWords(error.detail);
}
// The patterns, each as it stands in a source of the core; for the test that they do.
[[nodiscard]] QStringList coreSentences();

} // namespace parley

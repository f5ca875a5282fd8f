// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A text as what two texts are compared by: words in any script, single characters of scripts that
// write without blanks, single signs. Nothing is ever cut between a letter and its marks. Pure, any
// thread.
#pragma once

#include <QStringView>
#include <vector>

namespace parley {

struct WordPlace
{
    qsizetype from = 0; // UTF-16
    qsizetype to = 0;
    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};

enum class Blanks {
    Ignored,
    Kept, // a run of them is a word too: in code they matter
};

[[nodiscard]] std::vector<WordPlace> splitWords(QStringView text, Blanks blanks);
// How much a word says when it stands on both sides: signs nothing, "of" little, "workspace" much.
[[nodiscard]] int wordWeight(QStringView word);

} // namespace parley

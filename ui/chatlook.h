// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What every transcript of the window paints with, made once: colours of models, of code, typeset
// formulas. Main thread; theme and services outlive it.
#pragma once

#include "engine/services.h"
#include "ui/modelcolors.h"
#include "ui/transcript/codehighlighter.h"
#include "ui/transcript/formulas.h"

namespace parley {

struct ChatLook
{
    ChatLook(Theme &theme, Services &services)
        : colors(theme, services.settings), renderer(services.clock), formulas(renderer)
    {}

    ModelColors colors;
    CodeLanguages languages;
    MathRenderer renderer;
    Formulas formulas;
};

} // namespace parley

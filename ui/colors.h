// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The colour table: every role in light and dark, each also in high contrast. Plain data, any
// thread. Widgets ask their Theme, which knows whether it is dark. Source of every value:
// docs/design.md.
#pragma once

#include <QColor>

namespace parley {

enum class ColorRole {
    Window,
    Sheet,
    Raised,
    Sunken,
    Bubble,
    Hover,
    Hover2,
    Pressed,
    Selected,
    Line,
    LineStrong,
    Control,
    Ink,
    Ink2,
    Ink3,
    InkOff,
    Accent,
    AccentHover,
    AccentPress,
    OnAccent,
    AccentSoft,
    AccentInk,
    Focus,
    Danger,
    DangerSoft,
    Warn,
    WarnSoft,
    Ok,
    OkSoft,
    Info,
    InfoSoft,
    Mark,
    Shadow,
    Scrim,
    ModelClay,
    ModelIndigo,
    ModelSky,
    ModelMoss,
    ModelPlum,
    ModelGold,
    ModelRose,
    ModelSlate,
    CodeKeyword,
    CodeString,
    CodeNumber,
    CodeFunction,
    CodeType,
    CodeComment,
};

[[nodiscard]] QColor colorFor(ColorRole role, bool dark, bool highContrast = false);

} // namespace parley

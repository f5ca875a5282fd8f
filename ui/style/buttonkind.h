// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a button means, so that the style can draw it. Kept as a property on the widget; a plain
// QPushButton counts as Standard. Main thread.
#pragma once

class QWidget;

namespace parley {

enum class ButtonKind {
    Standard,
    Primary, // at most one in a view
    Quiet,
    Danger,
    Icon, // square, no frame, icon only
};

void setButtonKind(QWidget &button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget *button);
// 28 px high instead of 32.
void setSmall(QWidget &button, bool small);
[[nodiscard]] bool isSmall(const QWidget *button);
// A check box that is drawn as a switch.
void setToggle(QWidget &checkBox);
[[nodiscard]] bool isToggle(const QWidget *checkBox);
// A field that holds something wrong: its frame turns red.
void setFaulty(QWidget &field, bool faulty);
[[nodiscard]] bool isFaulty(const QWidget *field);

} // namespace parley

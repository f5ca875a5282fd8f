// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Looks over every widget of a window: the words a person can see or hear, and whether they have
// room. Main thread.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace parley {

struct SeenText
{
    QString where; // classes from the window down
    QString text;
};

// Labels, buttons, menus, actions, tool tips, placeholders, names for screen readers.
[[nodiscard]] QList<SeenText> seenTexts(const QWidget &window);
// Labels and buttons whose words are cut off without a tool tip that has them whole.
[[nodiscard]] QStringList cutOff(const QWidget &window);
// Whether nothing but signs, figures and single letters stands outside of the brackets.
[[nodiscard]] bool isBracketed(const QString &text);

} // namespace parley

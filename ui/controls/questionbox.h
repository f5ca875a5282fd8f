// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the small windows that ask or tell something are put together with. Main thread.
#pragma once

#include "ui/theme.h"

class QDialog;
class QHBoxLayout;
class QVBoxLayout;
class QWidget;

namespace parley {

class Label;

// In front of `window`, whom it belongs to; it goes when it is closed. Not open yet.
struct QuestionBox
{
    QDialog *dialog;
    QVBoxLayout *rows;
};
[[nodiscard]] QuestionBox questionBox(const Theme &theme, QWidget &window, const QString &title);
// Words below what is there.
Label *addWords(const QuestionBox &box, const Theme &theme, TextStyle style, ColorRole role,
                const QString &text);
// What is asked, and what it means.
void addQuestion(const QuestionBox &box, const Theme &theme, const QString &title,
                 const QString &body);
// The last row; the buttons are added to it.
[[nodiscard]] QHBoxLayout *addAnswers(const QuestionBox &box);

} // namespace parley

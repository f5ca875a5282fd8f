// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks once before something is lost for good. Nothing else is worth a question. Main thread.
#pragma once

#include "ui/theme.h"

#include <functional>

class QWidget;

namespace parley {

struct Question
{
    QString title;  // "Delete 3 chats for good?"
    QString body;   // what is lost
    QString action; // what the button does: "Delete for good"
};

// Calls back when the person agrees; the safe answer is the default one.
void confirm(QWidget &window, const Theme &theme, const Question &question,
             const std::function<void()> &agreed);

} // namespace parley

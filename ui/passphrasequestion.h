// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Asks for a passphrase: twice for a new one, so that a slip of the finger closes nothing for ever.
// What was typed leaves the fields with the question. Main thread; returns at once, the call comes
// at most once, and not after `context` is gone.
#pragma once

#include "base/secret.h"
#include "ui/theme.h"

#include <functional>

class QObject;
class QWidget;

namespace parley {

struct PassphraseQuestion
{
    QString title;
    QString body;    // what it is for
    QString action;  // what the button does: "Open"
    QString trouble; // what was wrong with the last one; empty: nothing
    bool fresh = false;
};

void askPassphrase(QWidget &window, const Theme &theme, const PassphraseQuestion &question,
                   QObject &context, const std::function<void(const Secret &passphrase)> &given);

} // namespace parley

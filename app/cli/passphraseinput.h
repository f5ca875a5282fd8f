// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where a command takes a passphrase from: a file descriptor, a variable of the environment, else
// the terminal, without an echo. Never from the arguments, which every other program can read.
// Blocks while a person types. Main thread.
#pragma once

#include "base/result.h"
#include "base/secret.h"

class QCommandLineParser;

namespace parley {

class PassphraseInput
{
public:
    enum Kind { Known, Fresh }; // a fresh one is asked for twice

    static void declare(QCommandLineParser &parser);
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser);
    // Configuration error where there is none, or an empty one; Cancelled by Ctrl+C.
    [[nodiscard]] Result<Secret> read(Kind kind) const;

private:
    QString m_variable;
    int m_descriptor = -1;
};

} // namespace parley

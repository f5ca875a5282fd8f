// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The command line of the window program as a value. Pure; needs no application, so that --help and
// --version work without a screen.
#pragma once

#include "app/start/startwish.h"
#include "base/result.h"

#include <QStringList>

namespace parley {

struct WindowOptions
{
    bool help = false;
    bool version = false;
    bool printPdf = false;   // a chat from standard input, without a window
    QString language;        // empty: as the settings say
    QString dataDir;         // empty: PARLEY_DATA_DIR, else the platform's folder
    QString firstRunPicture; // file to write; empty: an ordinary start
    bool forgetLock = false; // the passphrase of the windows was forgotten
    QString question;        // what the picture's demo is asked; else for a new chat
    bool newChat = false;
    bool quick = false; // the quick window
    QStringList files;  // as given
};

// Without the program's own name.
[[nodiscard]] QStringList argumentsOf(int argc, const char *const *argv);
// arguments: without the program's name; Qt's own options are left alone. Configuration error,
// worded for the terminal, on wrong use.
[[nodiscard]] Result<WindowOptions> parseWindowOptions(const QStringList &arguments);
// What they ask of the window. Reads the environment and the current folder.
[[nodiscard]] StartWish wishOf(const WindowOptions &options);
[[nodiscard]] QString windowHelp();
// Prints help, version or what was wrong; the exit code where that was all there is to do.
[[nodiscard]] std::optional<int> answeredAtOnce(const Result<WindowOptions> &options);

} // namespace parley

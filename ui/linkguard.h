// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Opening a link or loading a picture a model or server wrote: the one place that hands an address
// to the system. Only http, https and mailto; the person sees the real host, spelt so that
// look-alike letters show, and says yes first. Main thread.
#pragma once

#include "ui/theme.h"

#include <QUrl>
#include <functional>

class QWidget;

namespace parley {

// What the dialog shows of an address.
struct LinkFacts
{
    bool allowed = false;   // of a kind that may be opened at all
    QString host;           // as the network sees it: punycode; the address of a mail
    bool disguised = false; // host looks different from what is really asked
    QString full;           // shortened, control characters made visible
};

[[nodiscard]] LinkFacts linkFacts(const QUrl &url);
// Asks, then opens. What isn't allowed is said so and never opened.
void askToOpen(QWidget &window, const Theme &theme, const QUrl &url);
// Asks whether a picture may be fetched, naming who would be asked; then calls `load`.
void askToLoadPicture(QWidget &window, const Theme &theme, const QUrl &url,
                      std::function<void()> load);
// Opens without asking: only for addresses that are part of Parley itself.
void openOwnPage(const QUrl &url);

} // namespace parley

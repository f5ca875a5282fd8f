// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Has a screen reader say something that happened, wherever the focus is. Does nothing where nobody
// listens. Main thread.
// Qt has an event for that from 6.8 on. Before, its bridge to AT-SPI drops alerts, so that what is
// said appears as a notification there: an object without a picture, which screen readers read out
// when it shows.
#pragma once

#include <QString>

class QWidget;

namespace parley {

enum class Urgency {
    Polite,    // after what is being said
    Assertive, // at once: something went wrong or is asked
};

// `from`: the widget it is about; `words`: plain text, whole sentences.
void announce(QWidget &from, const QString &words, Urgency urgency = Urgency::Polite);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Looks at a window as it is painted: can what labels, buttons and fields say be told from what is
// behind it? Main thread.
#pragma once

#include <QStringList>

class QWidget;

namespace parley {

// Those whose strongest letter has less than this contrast (1 … 21) to the ground around it. What
// can't be used now is left out.
[[nodiscard]] QStringList faintWords(QWidget &window, double least);

} // namespace parley

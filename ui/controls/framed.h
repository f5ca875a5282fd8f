// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A frame as fields have it, around a text or a list that stands on a page. Main thread.
#pragma once

class QAbstractScrollArea;
class QWidget;

namespace parley {

class Theme;

// Owns `field`; what is shown or hidden is the frame.
[[nodiscard]] QWidget *framed(const Theme &theme, QAbstractScrollArea &field);

} // namespace parley

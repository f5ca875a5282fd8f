// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The regions of the window F6 walks through. A region is a widget with a place in the order and a
// child that takes the keyboard for it. Main thread.
#pragma once

class QWidget;

namespace parley {

enum class Region { Rail, Sidebar, Header, Transcript, Composer, Page };

void markRegion(QWidget &area, QWidget &target, Region region);
// Gives the keyboard to the region after (1) or before (-1) the one that has it, among those that
// can be seen below `root`.
void focusNextRegion(QWidget &root, int step);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What pages and popups are put together with. Main thread.
#pragma once

#include <QScrollArea>

class QLayout;
class QVBoxLayout;

namespace parley {

class Theme;

// Scrolls up and down, without a frame and on the colour of what lies below. Owns `content`.
[[nodiscard]] QScrollArea *scrolling(QWidget *content, const QString &name,
                                     QWidget *parent = nullptr);
// A page that is one sheet from edge to edge: the rows on it.
[[nodiscard]] QVBoxLayout *sheetRows(QWidget &page, const Theme &theme);
// Hides what is in it at once and removes it later: this may be called by one of them.
void emptyLayout(QLayout &layout);

} // namespace parley

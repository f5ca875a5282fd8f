// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What pages and popups are put together with. Main thread.
#pragma once

#include <QScrollArea>

class QLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace parley {

class Theme;

// Scrolls up and down, without a frame and on the colour of what lies below. Owns `content`.
[[nodiscard]] QScrollArea *scrolling(QWidget *content, const QString &name,
                                     QWidget *parent = nullptr);
// A page that is one sheet from edge to edge: the rows on it.
[[nodiscard]] QVBoxLayout *sheetRows(QWidget &page, const Theme &theme);
// For several lines of text; Tab leaves it. `height` in px at 100 %.
[[nodiscard]] QPlainTextEdit *textField(const Theme &theme, const QString &name, int height,
                                        QWidget *parent);
// Hides what is in it at once and removes it later: this may be called by one of them.
void emptyLayout(QLayout &layout);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What pages and popups are put together with. Main thread.
#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QLayout;
class QPlainTextEdit;
class QTextEdit;
class QVBoxLayout;

namespace parley {

class Button;
class Label;
class SearchField;
class Theme;

// Scrolls up and down, without a frame and on the colour of what lies below. Owns `content`.
[[nodiscard]] QScrollArea *scrolling(QWidget *content, const QString &name,
                                     QWidget *parent = nullptr);
// A page that is one sheet from edge to edge: the rows on it.
[[nodiscard]] QVBoxLayout *sheetRows(QWidget &page, const Theme &theme);
// The first row of a page that one goes back from; what else belongs there is added to `row`.
struct PageHead
{
    QWidget *widget;
    QHBoxLayout *row;
    Button *back;
    Label *title;
};
// `back`: where that button leads, for people.
[[nodiscard]] PageHead pageHead(const Theme &theme, const QString &back, const QString &title,
                                QWidget *parent);
// A popup that is searched: the field, a line, what is said instead of rows. The rows come below.
[[nodiscard]] QVBoxLayout *searchedRows(QWidget &box, const Theme &theme, SearchField &field,
                                        Label &note, int below);
// Plain text without a frame and scroll bars, that wraps anywhere and goes in its own direction.
void makePlain(QTextEdit &edit);
// For several lines of text; Tab leaves it. `height` in px at 100 %.
[[nodiscard]] QPlainTextEdit *textField(const Theme &theme, const QString &name, int height,
                                        QWidget *parent);
// Hides what is in it at once and removes it later: this may be called by one of them.
void emptyLayout(QLayout &layout);

} // namespace parley

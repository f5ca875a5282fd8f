// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How the pages of the settings begin. Main thread.
#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace parley {

class Theme;

// What a page is called, as its first row.
void addSettingsTitle(QVBoxLayout &column, const Theme &theme, const QString &title,
                      QWidget *parent);
// A page that scrolls: the rows of its content, which it owns from now on; the title is there.
[[nodiscard]] QVBoxLayout *settingsRows(QWidget &page, const Theme &theme, QWidget *content,
                                        const QString &title);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The program's frame: names, words, style, theme and fonts, and everything that follows the theme.
// Main thread; one per process; made before any window and outlives them.
#pragma once

#include "app/words/translation.h"
#include "ui/theme.h"

#include <QApplication>
#include <memory>

namespace parley {

class Application final : public QApplication
{
    Q_OBJECT
public:
    Application(int &argc, char **argv);
    ~Application() override;

    // Words, numbers and direction of the language; "" for the system's. Before any window is made:
    // what is there already keeps its words.
    void speak(const QString &choice);

    [[nodiscard]] Theme &theme() { return *m_theme; }

    // What has to be set before the first QApplication.
    static void prepare();

private:
    void applyTheme();

    int m_blink = cursorFlashTime(); // ms, as the desktop has it
    Translation m_english{QStringLiteral("en")};
    QTranslator m_qtWords; // Qt's own dialogs and menus
    std::unique_ptr<QTranslator> m_words;
    std::unique_ptr<Theme> m_theme;
};

} // namespace parley

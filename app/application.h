// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The program's frame: names, words, style, theme and fonts, and everything that follows the theme.
// Main thread; one per process; made before any window and outlives them.
#pragma once

#include "app/plurals.h"
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

    [[nodiscard]] Theme &theme() { return *m_theme; }

    // What has to be set before the first QApplication.
    static void prepare();

private:
    void applyTheme();

    Plurals m_plurals;
    std::unique_ptr<Theme> m_theme;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "ui/style/parleystyle.h"

#include <QIcon>
#include <QWidget>

namespace parley {

Application::Application(int &argc, char **argv)
    : QApplication(argc, argv), m_theme(std::make_unique<Theme>())
{
    installTranslator(&m_plurals);
    setStyle(new ParleyStyle(*m_theme));
    setWindowIcon(m_theme->icon(QStringLiteral("parley-mark")));
    applyTheme();
    connect(m_theme.get(), &Theme::changed, this, &Application::applyTheme);
}

Application::~Application()
{
    // The style draws with the theme, and windows may still be closing.
    setStyle(QStringLiteral("Fusion"));
}

void Application::prepare()
{
    setApplicationName(QStringLiteral("parley"));
    setApplicationDisplayName(QStringLiteral("Parley"));
    setApplicationVersion(QStringLiteral(PARLEY_VERSION));
    setDesktopFileName(QStringLiteral("io.github.parleychat.Parley"));
    setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
}

void Application::applyTheme()
{
    setPalette(m_theme->palette());
    setFont(m_theme->font(TextStyle::Interface));
    for (QWidget *window : topLevelWidgets()) {
        window->update();
    }
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "app/words/pseudotranslation.h"
#include "ui/languages.h"
#include "ui/style/accessroles.h"
#include "ui/style/parleystyle.h"

#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QWidget>

namespace parley {

namespace {

// Where Qt's own words are: with Qt, or beside a program that brings its Qt along.
QStringList qtWordFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {QLibraryInfo::path(QLibraryInfo::TranslationsPath),
            program.filePath(QStringLiteral("translations")),
            program.filePath(QStringLiteral("../translations")),
            program.filePath(QStringLiteral("../share/qt6/translations")),
            program.filePath(QStringLiteral("../Resources/translations"))};
}

} // namespace

Application::Application(int &argc, char **argv)
    : QApplication(argc, argv), m_theme(std::make_unique<Theme>())
{
    installTranslator(&m_english);
    setStyle(new ParleyStyle(*m_theme));
    setWindowIcon(m_theme->icon(QStringLiteral("parley-mark")));
    installAccessRoles();
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

void Application::speak(const QString &choice)
{
    const QLocale system = QLocale::system();
    const QString language = languageFor(choice, system.uiLanguages());
    QLocale::setDefault(localeFor(choice, system));
    setLayoutDirection(directionOf(language));
    for (const QString &folder : qtWordFolders()) {
        if (m_qtWords.load(QStringLiteral("qtbase_") + language, folder)) {
            installTranslator(&m_qtWords);
            break;
        }
    }
    if (language == languages().first()) { // English is there
        m_words.reset();
    } else if (languages().contains(language)) {
        m_words = std::make_unique<Translation>(language);
    } else {
        m_words = std::make_unique<PseudoTranslation>();
    }
    if (m_words) {
        installTranslator(m_words.get());
    }
}

void Application::applyTheme()
{
    setPalette(m_theme->palette());
    setFont(m_theme->font(TextStyle::Interface));
    setCursorFlashTime(m_theme->isStill() ? 0 : m_blink);
    for (QWidget *window : topLevelWidgets()) {
        window->update();
    }
}

} // namespace parley

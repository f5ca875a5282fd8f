// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/fonts.h"

#include "base/logging.h"

#include <QFontDatabase>
#include <QGuiApplication>

// A static library's resources stay out of the program unless somebody names them; the macro only
// works outside of a namespace.
static void initLookResources()
{
    Q_INIT_RESOURCE(look);
}

namespace parley {

void loadFonts()
{
    static bool loaded = false;
    if (loaded) {
        return;
    }
    loaded = true;
    initLookResources();
    for (const char *file :
         {"ParleySans-Regular.otf", "ParleySans-Medium.otf", "ParleySans-SemiBold.otf",
          "ParleyDisplay-SemiBold.otf", "ParleyMono-Medium.ttf"}) {
        const QString path = QStringLiteral(":/parley/fonts/%1").arg(QLatin1String(file));
        if (QFontDatabase::addApplicationFont(path) < 0) {
            qCWarning(logUi) << "font could not be loaded:" << path;
        }
    }
}

QFont fontOf(FontFace face)
{
    QFont font;
    switch (face) {
    case FontFace::Text:
        font.setFamilies({QStringLiteral("Parley Sans"), QStringLiteral("Noto Sans")});
        font.setStyleHint(QFont::SansSerif);
        break;
    case FontFace::Display:
        font.setFamilies({QStringLiteral("Parley Display"), QStringLiteral("Noto Sans")});
        font.setStyleHint(QFont::SansSerif);
        break;
    case FontFace::Mono:
        font.setFamilies({QStringLiteral("Parley Mono"), QStringLiteral("DejaVu Sans Mono")});
        font.setStyleHint(QFont::Monospace);
        font.setFixedPitch(true);
        break;
    }
    if (qGuiApp->devicePixelRatio() > 1) {
        font.setHintingPreference(QFont::PreferNoHinting);
    }
    return font;
}

} // namespace parley

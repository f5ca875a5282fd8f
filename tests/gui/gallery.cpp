// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Pictures of every screen of the real window, light and dark, at 100 and 150 %.
// usage: parley_gallery FOLDER [NAME [LANGUAGE [high-contrast] [large]]]
// With a name: only the screens it is a part of. Large: text of 150 %.
#include "app/application.h"
#include "gui/galleryscreens.h"

#include <QDir>
#include <QProcess>
#include <cstdio>

using namespace parley;

namespace {

constexpr char scaleVariable[] = "QT_SCALE_FACTOR";
constexpr char childVariable[] = "PARLEY_GALLERY_CHILD";

// The device pixel ratio belongs to a process, so each one gets its own.
int runChildren(const QString &program, const QStringList &arguments)
{
    for (const char *scale : {"1", "1.5"}) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(scaleVariable), QString::fromLatin1(scale));
        environment.insert(QString::fromLatin1(childVariable), QStringLiteral("1"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(program, arguments);
        constexpr int patience = 300'000; // ms
        if (!child.waitForFinished(patience) || child.exitCode() != 0) {
            std::fprintf(stderr, "gallery at scale %s failed\n", scale);
            return 1;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2 || argc > 6) {
        std::fprintf(stderr,
                     "usage: parley_gallery FOLDER [NAME [LANGUAGE [high-contrast] [large]]]\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString wanted = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "can't make %s\n", argv[1]);
        return 1;
    }
    if (!qEnvironmentVariableIsSet(childVariable)) {
        QCoreApplication app(argc, argv);
        return runChildren(QCoreApplication::applicationFilePath(), app.arguments().mid(1));
    }
    Application::prepare();
    Application app(argc, argv);
    const QString language = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString();
    if (!language.isEmpty()) {
        app.speak(language);
    }
    const QStringList looks = app.arguments().mid(4);
    const bool sharp = looks.contains(QLatin1String("high-contrast"));
    const bool large = looks.contains(QLatin1String("large"));
    app.theme().setHighContrast(sharp ? Wish::Yes : Wish::No);
    app.theme().setTextScale(large ? 150 : 100);
    const QString scale = qEnvironmentVariable(scaleVariable);
    const QString suffix = (sharp ? QStringLiteral("-sharp") : QString()) +
                           (large ? QStringLiteral("-large") : QString()) +
                           (scale == QLatin1String("1") ? QString() : u'@' + scale + u'x');
    const QString spoken = language.isEmpty() ? QString() : u'-' + language;
    int failures = 0;
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        app.theme().setScheme(scheme);
        const QString shade = scheme == ColorScheme::Dark ? QStringLiteral("-dark") : QString();
        for (const GalleryScreen &screen : galleryScreens()) {
            if (!screen.name.contains(wanted)) {
                continue;
            }
            const QString file = QDir(folder).filePath(screen.name + spoken + shade + suffix +
                                                       QStringLiteral(".png"));
            const QPixmap picture = screen.take(app.theme());
            if (picture.isNull() || !picture.save(file)) {
                std::fprintf(stderr, "no picture: %s\n", qPrintable(file));
                ++failures;
            }
        }
    }
    return failures == 0 ? 0 : 1;
}

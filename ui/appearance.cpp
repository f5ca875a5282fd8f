// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/appearance.h"

namespace parley {

namespace {

QString schemeName(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return QStringLiteral("light");
    case ColorScheme::Dark:
        return QStringLiteral("dark");
    case ColorScheme::System:
        break;
    }
    return QStringLiteral("system");
}

ColorScheme schemeFromName(const QString &name)
{
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        if (name == schemeName(scheme)) {
            return scheme;
        }
    }
    return ColorScheme::System;
}

QString wishName(Wish wish)
{
    switch (wish) {
    case Wish::No:
        return QStringLiteral("no");
    case Wish::Yes:
        return QStringLiteral("yes");
    case Wish::AsDesktop:
        break;
    }
    return QStringLiteral("system");
}

Wish wishFromName(const QString &name)
{
    for (const Wish wish : {Wish::No, Wish::Yes}) {
        if (name == wishName(wish)) {
            return wish;
        }
    }
    return Wish::AsDesktop;
}

} // namespace

QList<int> textSizes()
{
    return {90, 100, 110, 125, 150};
}

void applyAppearance(Theme &theme, const SettingsStore &settings)
{
    theme.setScheme(schemeFromName(settings.get(schemeSetting)));
    theme.setHighContrast(wishFromName(settings.get(contrastSetting)));
    theme.setStill(wishFromName(settings.get(stillSetting)));
    theme.setTextScale(settings.get(textSizeSetting));
}

void chooseScheme(Theme &theme, SettingsStore &settings, ColorScheme scheme)
{
    settings.set(schemeSetting, schemeName(scheme));
    theme.setScheme(scheme);
}

void chooseHighContrast(Theme &theme, SettingsStore &settings, Wish wish)
{
    settings.set(contrastSetting, wishName(wish));
    theme.setHighContrast(wish);
}

void chooseStill(Theme &theme, SettingsStore &settings, Wish wish)
{
    settings.set(stillSetting, wishName(wish));
    theme.setStill(wish);
}

void chooseTextSize(Theme &theme, SettingsStore &settings, int percent)
{
    settings.set(textSizeSetting, percent);
    theme.setTextScale(percent);
}

void stepTextSize(Theme &theme, SettingsStore &settings, int step)
{
    const QList<int> sizes = textSizes();
    const qsizetype now = qMax<qsizetype>(0, sizes.indexOf(theme.textScale()));
    chooseTextSize(theme, settings, sizes.at(qBound<qsizetype>(0, now + step, sizes.size() - 1)));
}

} // namespace parley

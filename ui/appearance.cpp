// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/appearance.h"

#include "base/names.h"

namespace parley {

namespace {

constexpr std::array schemeNames = {
    std::pair{ColorScheme::System, "system"},
    std::pair{ColorScheme::Light, "light"},
    std::pair{ColorScheme::Dark, "dark"},
};
constexpr std::array wishNames = {
    std::pair{Wish::AsDesktop, "system"},
    std::pair{Wish::No, "no"},
    std::pair{Wish::Yes, "yes"},
};

} // namespace

QList<int> textSizes()
{
    return {90, 100, 110, 125, 150};
}

void applyAppearance(Theme &theme, const SettingsStore &settings)
{
    theme.setScheme(
        valueIn(schemeNames, settings.get(schemeSetting)).value_or(ColorScheme::System));
    theme.setHighContrast(
        valueIn(wishNames, settings.get(contrastSetting)).value_or(Wish::AsDesktop));
    theme.setStill(valueIn(wishNames, settings.get(stillSetting)).value_or(Wish::AsDesktop));
    theme.setTextScale(settings.get(textSizeSetting));
}

void chooseScheme(Theme &theme, SettingsStore &settings, ColorScheme scheme)
{
    settings.set(schemeSetting, QString(nameIn(schemeNames, scheme)));
    theme.setScheme(scheme);
}

void chooseHighContrast(Theme &theme, SettingsStore &settings, Wish wish)
{
    settings.set(contrastSetting, QString(nameIn(wishNames, wish)));
    theme.setHighContrast(wish);
}

void chooseStill(Theme &theme, SettingsStore &settings, Wish wish)
{
    settings.set(stillSetting, QString(nameIn(wishNames, wish)));
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

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/desktop/desktoplooks.h"

#include "base/logging.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <array>

namespace parley {

namespace {

const Setting<bool> desktopDarkSetting{"appearance/desktopDark", false, SettingScope::Machine};
const Setting<bool> desktopContrastSetting{"appearance/desktopContrast", false,
                                           SettingScope::Machine};
const Setting<bool> desktopStillSetting{"appearance/desktopStill", false, SettingScope::Machine};

const auto looksService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto looksPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");

enum class About { Dark, Contrast, Still };

struct Key
{
    const char *group;
    const char *key;
    About about;
    double yes; // the value that means it; switches are 0 and 1
};

constexpr auto keys = std::to_array<Key>({
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    {"org.freedesktop.appearance", "color-scheme", About::Dark, 1},
#endif
        {"org.freedesktop.appearance", "contrast", About::Contrast, 1},
        {"org.gnome.desktop.a11y.interface", "high-contrast", About::Contrast, 1},
        {"org.freedesktop.appearance", "reduced-motion", About::Still, 1},
        {"org.gnome.desktop.interface", "enable-animations", About::Still, 0},
        {"org.kde.kdeglobals.KDE", "AnimationDurationFactor", About::Still, 0},
});

const Key *keyOf(const QString &group, const QString &name)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key &key) {
        return group == QLatin1String(key.group) && name == QLatin1String(key.key);
    });
    return found == keys.end() ? nullptr : &*found;
}

QString fullName(const Key &key)
{
    return QLatin1String(key.group) + u'/' + QLatin1String(key.key);
}

} // namespace

DesktopLooks::DesktopLooks(Theme &theme, SettingsStore &settings)
    : m_theme(theme), m_settings(settings)
{
    if (settings.isSet(desktopDarkSetting)) {
        theme.setDesktopIsDark(settings.get(desktopDarkSetting));
    }
    if (settings.get(desktopContrastSetting)) {
        theme.setDesktopContrast(true);
    }
    if (settings.get(desktopStillSetting)) {
        theme.setDesktopStill(true);
    }
}

void DesktopLooks::follow(QDBusConnection bus)
{
    if (!bus.isConnected()) {
        return; // no desktop to follow
    }
    // The whole message: Qt 6.4 refuses slots with a QDBusVariant.
    if (!bus.connect(looksService, looksPath, settingsInterface, QStringLiteral("SettingChanged"),
                     this, SLOT(noteSignal(QDBusMessage)))) {
        qCInfo(logApp) << "changes of the desktop's looks can't be followed";
    }
    for (const Key &key : keys) {
        QDBusMessage question = QDBusMessage::createMethodCall(
            looksService, looksPath, settingsInterface, QStringLiteral("Read"));
        const QString group = QLatin1String(key.group);
        const QString name = QLatin1String(key.key);
        question << group << name;
        auto *waiting = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting, group, name] {
            const QDBusPendingReply<QDBusVariant> reply = *waiting;
            if (!reply.isError()) { // a portal that doesn't know the key has no wish
                note(group, name, reply.value().variant());
            }
            waiting->deleteLater();
        });
    }
}

void DesktopLooks::noteSignal(const QDBusMessage &message)
{
    const QVariantList values = message.arguments();
    note(values.value(0).toString(), values.value(1).toString(), values.value(2));
}

void DesktopLooks::note(const QString &group, const QString &key, const QVariant &value)
{
    const Key *known = keyOf(group, key);
    if (!known) {
        return;
    }
    // Old portals wrap the answer once more.
    const QVariant inner =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    bool isNumber = false;
    const double number = inner.toDouble(&isNumber);
    if (isNumber) {
        m_said.insert(fullName(*known), qFuzzyCompare(number + 1, known->yes + 1));
        apply();
    }
}

void DesktopLooks::apply()
{
    // Several keys may speak of one thing: each that wishes it is enough.
    const auto wished = [this](About about) -> std::optional<bool> {
        std::optional<bool> wish;
        for (const Key &key : keys) {
            const auto said = m_said.constFind(fullName(key));
            if (key.about == about && said != m_said.cend()) {
                wish = wish.value_or(false) || *said;
            }
        }
        return wish;
    };
    if (const auto dark = wished(About::Dark)) {
        m_settings.set(desktopDarkSetting, *dark);
        m_theme.setDesktopIsDark(*dark);
    }
    if (const auto contrast = wished(About::Contrast)) {
        m_settings.set(desktopContrastSetting, *contrast);
        m_theme.setDesktopContrast(*contrast);
    }
    if (const auto still = wished(About::Still)) {
        m_settings.set(desktopStillSetting, *still);
        m_theme.setDesktopStill(*still);
    }
}

} // namespace parley

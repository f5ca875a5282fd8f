// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/desktopscheme.h"

#include "base/logging.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace parley {

namespace {

const Setting<bool> desktopDarkSetting{"appearance/desktopDark", false, SettingScope::Machine};

const auto portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto group = QStringLiteral("org.freedesktop.appearance");
const auto schemeKey = QStringLiteral("color-scheme");
constexpr uint preferDark = 1; // 0: no preference, 2: light

} // namespace

DesktopScheme::DesktopScheme(Theme &theme, SettingsStore &settings)
    : m_theme(theme), m_settings(settings)
{
    if (settings.isSet(desktopDarkSetting)) {
        theme.setDesktopIsDark(settings.get(desktopDarkSetting));
    }
}

void DesktopScheme::follow()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return; // no desktop to follow
    }
    // The whole message: Qt 6.4 refuses slots with a QDBusVariant.
    if (!bus.connect(portalService, portalPath, settingsInterface, QStringLiteral("SettingChanged"),
                     this, SLOT(noteSignal(QDBusMessage)))) {
        qCInfo(logApp) << "changes of the desktop's colours can't be followed";
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        portalService, portalPath, settingsInterface, QStringLiteral("Read"));
    question << group << schemeKey;
    auto *waiting = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        const QDBusPendingReply<QDBusVariant> reply = *waiting;
        if (!reply.isError()) {
            note(reply.value().variant());
        }
        waiting->deleteLater();
    });
}

void DesktopScheme::noteSignal(const QDBusMessage &message)
{
    const QVariantList values = message.arguments();
    if (values.value(0).toString() == group && values.value(1).toString() == schemeKey) {
        note(values.value(2));
    }
}

void DesktopScheme::note(const QVariant &value)
{
    // Old portals wrap the answer once more.
    const QVariant inner =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    bool known = false;
    const uint scheme = inner.toUInt(&known);
    if (known) {
        m_settings.set(desktopDarkSetting, scheme == preferDark);
        m_theme.setDesktopIsDark(scheme == preferDark);
    }
}

} // namespace parley

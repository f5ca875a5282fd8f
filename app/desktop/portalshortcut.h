// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keys given by the desktop portal (org.freedesktop.portal.GlobalShortcuts, version 1): a session,
// one shortcut bound in it, and a signal when it is pressed. The desktop may ask the person, and
// may choose other keys than wished. New keys need a new session. Main thread; never blocks.
#pragma once

#include "engine/globalshortcut.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

namespace parley {

// One entry of the portal's list of shortcuts: (sa{sv}).
struct PortalKeys
{
    QString id;
    QVariantMap options;
};
QDBusArgument &operator<<(QDBusArgument &argument, const PortalKeys &keys);
const QDBusArgument &operator>>(const QDBusArgument &argument, PortalKeys &keys);
using PortalKeysList = QList<PortalKeys>;

// As the portal words keys ("CTRL+ALT+space"); empty where it has no name for them.
[[nodiscard]] QString portalTrigger(const QString &keys);

class PortalShortcut final : public GlobalShortcut
{
    Q_OBJECT
public:
    explicit PortalShortcut(const QDBusConnection &bus = QDBusConnection::sessionBus());
    ~PortalShortcut() override;

    void setKeys(const QString &keys) override;

private Q_SLOTS:
    // Response(uint response, map results) of a request
    void noteSession(const QDBusMessage &message);
    void noteBound(const QDBusMessage &message);
    // Activated(session, id, time, options)
    void notePressed(const QDBusMessage &message);

private:
    void closeSession();
    void call(QDBusMessage message, const char *slot);

    QDBusConnection m_bus;
    QString m_keys;
    QString m_session; // path; empty: none
    QString m_request; // path of the one that is waited for
    int m_requests = 0;
};

} // namespace parley

Q_DECLARE_METATYPE(parley::PortalKeys)

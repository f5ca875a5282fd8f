// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/desktop/dbusnotifier.h"

#include "base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace parley {

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
const auto openAction = QStringLiteral("default"); // a click on the notification itself
constexpr int asTheDesktopLikes = -1;

QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(service, path, service, QString::fromLatin1(method));
}

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection &bus) : m_bus(bus) {}

void DBusNotifier::notify(const Notification &notification)
{
    if (!m_bus.isConnected()) {
        Q_EMIT undelivered(notification);
        return;
    }
    if (!m_listening) {
        m_listening = true;
        m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                      SLOT(noteAction(uint, QString)));
        m_bus.connect(service, path, service, QStringLiteral("ActivationToken"), this,
                      SLOT(noteToken(uint, QString)));
        m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                      SLOT(noteClosed(uint, uint)));
    }
    if (m_markup) {
        send(notification);
        return;
    }
    auto *asking = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf("GetCapabilities")), this);
    connect(asking, &QDBusPendingCallWatcher::finished, this, [this, asking, notification] {
        const QDBusPendingReply<QStringList> reply = *asking;
        if (!reply.isError()) {
            m_markup = reply.value().contains(QLatin1String("body-markup"));
            send(notification);
        } else {
            qCInfo(logApp) << "no notifications:" << reply.error().name();
            Q_EMIT undelivered(notification);
        }
        asking->deleteLater();
    });
}

void DBusNotifier::send(const Notification &notification)
{
    const QString body = *m_markup ? notification.text.toHtmlEscaped() : notification.text;
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("io.github.parleychat.Parley")},
        {QStringLiteral("category"), QStringLiteral("im.received")}};
    QDBusMessage call = callOf("Notify");
    call << QStringLiteral("Parley") << m_shown.value(notification.chat)
         << QStringLiteral("io.github.parleychat.Parley") << notification.title << body
         << QStringList{openAction, tr("Open")} << hints << asTheDesktopLikes;
    auto *sending = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(sending, &QDBusPendingCallWatcher::finished, this, [this, sending, notification] {
        const QDBusPendingReply<uint> reply = *sending;
        if (!reply.isError()) {
            m_shown.insert(notification.chat, reply.value());
        } else {
            m_markup.reset(); // it may be another service next time
            Q_EMIT undelivered(notification);
        }
        sending->deleteLater();
    });
}

void DBusNotifier::withdraw(const ConversationId &chat)
{
    const uint id = m_shown.take(chat);
    if (id != 0) {
        QDBusMessage call = callOf("CloseNotification");
        call << id;
        m_bus.asyncCall(call);
    }
}

void DBusNotifier::noteToken(uint id, const QString &token)
{
    // Everybody on the bus hears of everybody's notifications.
    if (!m_shown.key(id).isNull()) {
        m_tokens.insert(id, token.toLatin1());
    }
}

void DBusNotifier::noteAction(uint id, const QString &action)
{
    const ConversationId chat = m_shown.key(id);
    if (!chat.isNull() && action == openAction) {
        Q_EMIT chosen(chat, m_tokens.take(id));
    }
}

void DBusNotifier::noteClosed(uint id, uint)
{
    const ConversationId chat = m_shown.key(id);
    if (!chat.isNull()) {
        m_shown.remove(chat);
        m_tokens.remove(id);
    }
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What Parley says to the desktop over D-Bus, told to fakes on a bus of their own.
#include "app/desktop/dbusnotifier.h"
#include "app/desktop/portalshortcut.h"

#include <QDBusArgument>
#include <QDBusContext>
#include <QtTest>

using namespace parley;

namespace {

const auto notifications = QStringLiteral("org.freedesktop.Notifications");
const auto notificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");

} // namespace

class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
    };
    QStringList capabilities;
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &, int)
    {
        shown.append({replaces, title, body, actions});
        return replaces != 0 ? replaces : static_cast<uint>(40 + shown.size());
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

class FakePortal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.GlobalShortcuts")

public:
    QDBusConnection bus{QStringLiteral("fakes")};
    uint answer = 0;
    int sessions = 0;
    QStringList triggers;

    void press(const QString &session, const QString &id)
    {
        Q_EMIT Activated(QDBusObjectPath(session), id, 7,
                         {{QStringLiteral("activation_token"), QStringLiteral("token-9")}});
    }

public Q_SLOTS:
    QDBusObjectPath CreateSession(const QVariantMap &options)
    {
        ++sessions;
        return respond(options, {{QStringLiteral("session_handle"),
                                  QStringLiteral("/session/%1").arg(sessions)}});
    }
    QDBusObjectPath BindShortcuts(const QDBusObjectPath &, const QList<parley::PortalKeys> &wanted,
                                  const QString &, const QVariantMap &options)
    {
        triggers.append(
            wanted.first().options.value(QStringLiteral("preferred_trigger")).toString());
        PortalKeysList bound = wanted;
        bound.first().options = {
            {QStringLiteral("trigger_description"), QStringLiteral("Super+Space")}};
        return respond(options, {{QStringLiteral("shortcuts"), QVariant::fromValue(bound)}});
    }

Q_SIGNALS:
    void Activated(const QDBusObjectPath &session, const QString &id, qulonglong time,
                   const QVariantMap &options);

private:
    // As the portal does: the signal of a request whose path who asks can foresee.
    QDBusObjectPath respond(const QVariantMap &options, const QVariantMap &results)
    {
        const QString sender = message().service().mid(1).replace(u'.', u'_');
        const QString path =
            portalPath + QStringLiteral("/request/%1/%2")
                             .arg(sender, options.value(QStringLiteral("handle_token")).toString());
        QDBusMessage response = QDBusMessage::createSignal(
            path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        response << answer << results;
        bus.send(response);
        return QDBusObjectPath(path);
    }
};

class TestDesktopBus : public QObject
{
    Q_OBJECT

private:
    QDBusConnection m_bus{QStringLiteral("none")};
    QDBusConnection m_own{QStringLiteral("none")};

    static Notification about(const ConversationId &chat)
    {
        return {chat, QStringLiteral("A <b>title</b> 半"),
                QStringLiteral("<a href=\"http://x\">5 < 6 & \"7\"</a>")};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fakes"));
        m_own = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("own"));
        QVERIFY(m_bus.isConnected() && m_own.isConnected());
    }

    void whatModelsSayIsNeverMarkup_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::newRow("plain") << QStringList{QStringLiteral("body")}
                               << QStringLiteral("<a href=\"http://x\">5 < 6 & \"7\"</a>");
        QTest::newRow("markup") << QStringList{QStringLiteral("body"),
                                               QStringLiteral("body-markup")}
                                << QStringLiteral(
                                       "&lt;a href=&quot;http://x&quot;&gt;5 &lt; 6 &amp; "
                                       "&quot;7&quot;&lt;/a&gt;");
    }
    void whatModelsSayIsNeverMarkup()
    {
        QFETCH(const QStringList, capabilities);
        QFETCH(const QString, body);
        FakeNotifications fake;
        fake.capabilities = capabilities;
        QVERIFY(m_bus.registerObject(notificationsPath, &fake, QDBusConnection::ExportAllContents));
        QVERIFY(m_bus.registerService(notifications));
        DBusNotifier notifier(m_own);
        notifier.notify(about(ConversationId::create()));
        QTRY_COMPARE(fake.shown.size(), 1);
        QCOMPARE(fake.shown.first().title, QStringLiteral("A <b>title</b> 半"));
        QCOMPARE(fake.shown.first().body, body);
        QCOMPARE(fake.shown.first().actions.value(0), QStringLiteral("default"));
        m_bus.unregisterService(notifications);
        m_bus.unregisterObject(notificationsPath);
    }

    void aClickOpensItsChat()
    {
        FakeNotifications fake;
        m_bus.registerObject(notificationsPath, &fake, QDBusConnection::ExportAllContents);
        m_bus.registerService(notifications);
        DBusNotifier notifier(m_own);
        const auto first = ConversationId::create();
        const auto second = ConversationId::create();
        notifier.notify(about(first));
        QTRY_COMPARE(fake.shown.size(), 1);
        notifier.notify(about(second));
        QTRY_COMPARE(fake.shown.size(), 2);
        QTest::qWait(0);
        QSignalSpy chosen(&notifier, &Notifier::chosen);
        QList<std::pair<ConversationId, QByteArray>> opened;
        connect(&notifier, &Notifier::chosen, this,
                [&opened](const ConversationId &chat, const QByteArray &token) {
                    opened.append({chat, token});
                });
        Q_EMIT fake.ActionInvoked(1, QStringLiteral("default")); // another program's
        Q_EMIT fake.ActionInvoked(42, QStringLiteral("other"));
        Q_EMIT fake.ActivationToken(42, QStringLiteral("token-1"));
        Q_EMIT fake.ActionInvoked(42, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first(), std::pair(second, QByteArray("token-1")));
        notifier.notify(about(first)); // takes the place of the former
        QTRY_COMPARE(fake.shown.size(), 3);
        QCOMPARE(fake.shown.last().replaces, 41U);
        notifier.withdraw(first);
        QTRY_COMPARE(fake.closed, QList<uint>{41});
        m_bus.unregisterService(notifications);
        m_bus.unregisterObject(notificationsPath);
    }

    void withoutAServiceItIsSaid()
    {
        DBusNotifier notifier(m_own);
        QSignalSpy undelivered(&notifier, &Notifier::undelivered);
        notifier.notify(about(ConversationId::create()));
        QVERIFY(undelivered.wait());
        DBusNotifier none(QDBusConnection(QStringLiteral("no such bus")));
        QSignalSpy atOnce(&none, &Notifier::undelivered);
        none.notify(about(ConversationId::create()));
        QCOMPARE(atOnce.size(), 1);
    }

    void thePortalGivesKeys()
    {
        PortalShortcut shortcut(m_own); // registers the types the fake speaks with
        FakePortal fake;
        fake.bus = m_bus;
        QVERIFY(m_bus.registerObject(portalPath, &fake, QDBusConnection::ExportAllContents));
        QVERIFY(m_bus.registerService(portal));
        shortcut.setKeys(QStringLiteral("Ctrl+Alt+Space"));
        QCOMPARE(shortcut.state(), GlobalShortcut::State::Asking);
        QTRY_COMPARE(shortcut.state(), GlobalShortcut::State::Works);
        QCOMPARE(shortcut.given(), QStringLiteral("Super+Space"));
        QCOMPARE(fake.triggers, QStringList{QStringLiteral("CTRL+ALT+space")});
        QList<QByteArray> pressed;
        connect(&shortcut, &GlobalShortcut::pressed, this,
                [&pressed](const QByteArray &token) { pressed.append(token); });
        fake.press(QStringLiteral("/session/other"), QStringLiteral("quick-window"));
        fake.press(QStringLiteral("/session/1"), QStringLiteral("other"));
        fake.press(QStringLiteral("/session/1"), QStringLiteral("quick-window"));
        QTRY_COMPARE(pressed, QList<QByteArray>{"token-9"});
        shortcut.setKeys(QStringLiteral("Meta+J")); // in a session of its own
        QTRY_COMPARE(shortcut.state(), GlobalShortcut::State::Works);
        QCOMPARE(fake.triggers.last(), QStringLiteral("LOGO+j"));
        QCOMPARE(fake.sessions, 2);
        shortcut.setKeys({});
        QCOMPARE(shortcut.state(), GlobalShortcut::State::Off);
        fake.answer = 1;
        shortcut.setKeys(QStringLiteral("Meta+J"));
        QTRY_COMPARE(shortcut.state(), GlobalShortcut::State::Refused);
        m_bus.unregisterService(portal);
        m_bus.unregisterObject(portalPath);
    }

    void aDesktopWithoutPortalIsSaid()
    {
        PortalShortcut shortcut(m_own);
        shortcut.setKeys(QStringLiteral("Ctrl+Alt+Space"));
        QTRY_COMPARE(shortcut.state(), GlobalShortcut::State::Nowhere);
    }

    void keysAreWordedForThePortal_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("trigger");
        QTest::newRow("letter") << QStringLiteral("Ctrl+Shift+K") << QStringLiteral("CTRL+SHIFT+k");
        QTest::newRow("function key") << QStringLiteral("F12") << QStringLiteral("F12");
        QTest::newRow("no name for it") << QStringLiteral("Ctrl+PgUp") << QString();
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("nonsense") << QStringLiteral("半") << QString();
    }
    void keysAreWordedForThePortal()
    {
        QFETCH(const QString, keys);
        QTEST(portalTrigger(keys), "trigger");
    }
};

QTEST_GUILESS_MAIN(TestDesktopBus)
#include "tst_desktopbus.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the desktop wishes of the looks, said by a fake portal on a bus of its own.
#include "app/desktop/desktoplooks.h"

#include <QDBusContext>
#include <QDBusVariant>
#include <QtTest>

using namespace parley;

namespace {

const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto appearance = QStringLiteral("org.freedesktop.appearance");

} // namespace

class FakeSettingsPortal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QMap<QString, QVariant> values; // "group key"
    int asked = 0;
    bool wraps = false; // as old portals do

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++asked;
        const QString name = group + u' ' + key;
        if (!values.contains(name)) {
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                           QStringLiteral("not found"));
            return QDBusVariant(0U);
        }
        const QVariant value = values.value(name);
        return wraps ? QDBusVariant(QVariant::fromValue(QDBusVariant(value))) : QDBusVariant(value);
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestDesktopLooks : public QObject
{
    Q_OBJECT

private:
    QDBusConnection m_bus{QStringLiteral("none")};
    QDBusConnection m_own{QStringLiteral("none")};

    void serve(FakeSettingsPortal &fake)
    {
        QVERIFY(m_bus.registerObject(portalPath, &fake, QDBusConnection::ExportAllContents));
        QVERIFY(m_bus.registerService(portal));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fakes"));
        m_own = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("own"));
        QVERIFY(m_bus.isConnected() && m_own.isConnected());
    }
    void cleanup()
    {
        m_bus.unregisterService(portal);
        m_bus.unregisterObject(portalPath);
    }

    void wishesAreFollowed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("sharp");
        QTest::addColumn<bool>("still");
        const auto add = [](const char *name, const char *key, const QVariant &value, bool sharp,
                            bool still) {
            QTest::newRow(name) << QString::fromLatin1(key) << value << sharp << still;
        };
        add("contrast", "org.freedesktop.appearance contrast", 1U, true, false);
        add("usual contrast", "org.freedesktop.appearance contrast", 0U, false, false);
        add("unknown contrast", "org.freedesktop.appearance contrast", 7U, false, false);
        add("GNOME's contrast", "org.gnome.desktop.a11y.interface high-contrast", true, true,
            false);
        add("still", "org.freedesktop.appearance reduced-motion", 1U, false, true);
        add("moving", "org.freedesktop.appearance reduced-motion", 0U, false, false);
        add("GNOME's still", "org.gnome.desktop.interface enable-animations", false, false, true);
        add("GNOME's moving", "org.gnome.desktop.interface enable-animations", true, false, false);
        add("KDE's still", "org.kde.kdeglobals.KDE AnimationDurationFactor", QStringLiteral("0"),
            false, true);
        add("KDE's slow", "org.kde.kdeglobals.KDE AnimationDurationFactor", QStringLiteral("2.0"),
            false, false);
        add("nonsense", "org.kde.kdeglobals.KDE AnimationDurationFactor", QStringLiteral("半"),
            false, false);
    }
    void wishesAreFollowed()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(bool, sharp);
        QFETCH(bool, still);
        for (const bool wraps : {false, true}) {
            FakeSettingsPortal fake;
            fake.wraps = wraps;
            fake.values.insert(key, value);
            serve(fake);
            Theme theme;
            MemorySettings settings;
            DesktopLooks looks(theme, settings);
            looks.follow(m_own);
            // All are asked and the answers come in order; the last one is told by a change.
            QTRY_VERIFY(fake.asked >= 5);
            fake.change(appearance, QStringLiteral("accent-color"), 1U); // none of ours
            QTRY_COMPARE(theme.isHighContrast(), sharp);
            QTRY_COMPARE(theme.isStill(), still);
            // The next start knows it before it asks.
            Theme next;
            const DesktopLooks again(next, settings);
            QCOMPARE(next.isHighContrast(), sharp);
            QCOMPARE(next.isStill(), still);
            cleanup();
        }
    }

    void changesAreFollowed()
    {
        FakeSettingsPortal fake;
        serve(fake);
        Theme theme;
        MemorySettings settings;
        DesktopLooks looks(theme, settings);
        looks.follow(m_own);
        QTRY_VERIFY(fake.asked >= 5);
        fake.change(appearance, QStringLiteral("contrast"), 1U);
        QTRY_VERIFY(theme.isHighContrast());
        fake.change(appearance, QStringLiteral("reduced-motion"), 1U);
        QTRY_VERIFY(theme.isStill());
        fake.change(QStringLiteral("org.gnome.desktop.interface"),
                    QStringLiteral("enable-animations"), true); // one wish is enough
        fake.change(appearance, QStringLiteral("contrast"), 0U);
        QTRY_VERIFY(!theme.isHighContrast());
        QVERIFY(theme.isStill());
        theme.setHighContrast(Wish::Yes); // the person has the last word
        fake.change(appearance, QStringLiteral("reduced-motion"), 0U);
        QTRY_VERIFY(!theme.isStill());
        QVERIFY(theme.isHighContrast());
    }
};

QTEST_MAIN(TestDesktopLooks)
#include "tst_desktoplooks.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/setting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

const Setting<int> size{"look/size", 12};
const Setting<QString> name{"look/name", QStringLiteral("none")};
const Setting<bool> wrap{"look/wrap", true};
const Setting<double> zoom{"look/zoom", 1.0};
const Setting<QStringList> recent{"look/recent", {}};

} // namespace

class TestSetting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silentSettingsGiveTheirDefault();
    void aValueIsKeptAndTold();
    void settingTheSameAgainIsSilent();
    void settingTheDefaultMakesItSet();
    void resetGoesBackToTheDefault();
    void aValueOfAnotherTypeIsTheDefault();
    void aFileKeepsAllTypes();
    void anUnreadableFileGivesDefaults();
};

void TestSetting::silentSettingsGiveTheirDefault()
{
    const MemorySettings settings;
    QCOMPARE(settings.get(size), 12);
    QCOMPARE(settings.get(name), QStringLiteral("none"));
    QVERIFY(!settings.isSet(size));
}

void TestSetting::aValueIsKeptAndTold()
{
    MemorySettings settings;
    QStringList told;
    connect(&settings, &SettingsStore::changed, this, [&told](QLatin1String key) { told += key; });
    settings.set(size, 14);
    settings.set(name, QStringLiteral("名前"));
    QCOMPARE(settings.get(size), 14);
    QCOMPARE(settings.get(name), QStringLiteral("名前"));
    QCOMPARE(told, (QStringList{QStringLiteral("look/size"), QStringLiteral("look/name")}));
}

void TestSetting::settingTheSameAgainIsSilent()
{
    MemorySettings settings;
    settings.set(size, 14);
    int told = 0;
    connect(&settings, &SettingsStore::changed, this, [&told] { ++told; });
    settings.set(size, 14);
    QCOMPARE(told, 0);
}

void TestSetting::settingTheDefaultMakesItSet()
{
    MemorySettings settings;
    settings.set(size, 12);
    QVERIFY(settings.isSet(size));
}

void TestSetting::resetGoesBackToTheDefault()
{
    MemorySettings settings;
    settings.set(size, 14);
    settings.reset(size);
    QVERIFY(!settings.isSet(size));
    QCOMPARE(settings.get(size), 12);
}

void TestSetting::aValueOfAnotherTypeIsTheDefault()
{
    MemorySettings settings;
    settings.set(Setting<QStringList>{"look/size", {}}, {QStringLiteral("a"), QStringLiteral("b")});
    QCOMPARE(settings.get(size), 12);
}

void TestSetting::aFileKeepsAllTypes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        FileSettings settings(path);
        settings.set(size, -3);
        settings.set(name, QStringLiteral("a=b; \"c\", 日本\n%"));
        settings.set(wrap, false);
        settings.set(zoom, 1.25);
        settings.set(recent, {QStringLiteral("x"), QStringLiteral("y, z")});
    }
    const FileSettings settings(path);
    QCOMPARE(settings.get(size), -3);
    QCOMPARE(settings.get(name), QStringLiteral("a=b; \"c\", 日本\n%"));
    QCOMPARE(settings.get(wrap), false);
    QCOMPARE(settings.get(zoom), 1.25);
    QCOMPARE(settings.get(recent), (QStringList{QStringLiteral("x"), QStringLiteral("y, z")}));
}

void TestSetting::anUnreadableFileGivesDefaults()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArrayLiteral("\x00\xff[[[look\nsize=\xf0\x9f"));
    file.close();
    const FileSettings settings(path);
    QCOMPARE(settings.get(wrap), true);
}

QTEST_GUILESS_MAIN(TestSetting)
#include "tst_setting.moc"

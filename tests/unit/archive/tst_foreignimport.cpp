// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/foreignimport.h"
#include "archive/foreign/importjson.h"

#include "importcomparison.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

QDir fixtures()
{
    return QDir(QStringLiteral(PARLEY_TEST_DATA "/import"));
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QString hostile(const char *name)
{
    return fixtures().filePath(QStringLiteral("hostile/") + QLatin1String(name));
}

QString classOf(const char *name)
{
    const auto result = readExport(hostile(name));
    return result ? QStringLiteral("imported") : result.error().providerCode;
}

QStringList leftBehind(const ForeignExport &exported)
{
    QStringList codes;
    for (const NotCarried &item : exported.chats.notCarried) {
        codes.append(item.what);
    }
    codes.sort();
    return codes;
}

} // namespace

class TestForeignImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFixtureComesOutAsExpected_data();
    void everyFixtureComesOutAsExpected();
    void refusalsNameTheirClass_data();
    void refusalsNameTheirClass();
    void membersThatLeadOutsideAreLeftOut();
    void linksAreLeftOut();
    void aTopFolderAndLitterAreNoMatter();
    void anUnpackedFolderIsTaken();
    void otherEncodingsAreTaken_data();
    void otherEncodingsAreTaken();
    void everyLimitIsCounted();
    void stoppingEndsIt();
    void keysAreNeverTakenOver();
};

void TestForeignImport::everyFixtureComesOutAsExpected_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("expected");
    const QDir dir = fixtures();
    const QString ending = QStringLiteral(".expected.json");
    for (const QString &name : dir.entryList({u'*' + ending}, QDir::Files)) {
        const QString stem = name.chopped(ending.size());
        for (const char *kind : {".json", ".zip", ".folder.zip"}) {
            if (dir.exists(stem + QLatin1String(kind))) {
                QTest::newRow(qPrintable(stem))
                    << dir.filePath(stem + QLatin1String(kind)) << dir.filePath(name);
            }
        }
    }
}

void TestForeignImport::everyFixtureComesOutAsExpected()
{
    QFETCH(const QString, input);
    QFETCH(const QString, expected);
    const auto exported = readExport(input);
    QVERIFY2(exported, exported ? "" : qPrintable(exported.error().detail));
    const QStringList want = importcomparison::lines(readJson(expected));
    const QStringList got = importcomparison::lines(importToJson(*exported));
    QVERIFY(!want.isEmpty());
    for (qsizetype i = 0; i < qMin(want.size(), got.size()); ++i) {
        QCOMPARE(got.at(i), want.at(i));
    }
    QCOMPARE(got.size(), want.size());
}

void TestForeignImport::refusalsNameTheirClass_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("errorClass");
    const QList<QPair<const char *, const char *>> cases{
        {"only-traversal.zip", "archive_unsafe_path"},
        {"linked-conversations.zip", "archive_unsafe_path"},
        {"duplicates.zip", "archive_duplicate_names"},
        {"empty.zip", "empty_archive"},
        {"bomb.zip", "archive_too_large"},
        {"foreign.zip", "unsupported_format"},
        {"nested.zip", "archive_nested"},
        {"truncated.zip", "archive_corrupt"},
        {"checksum.zip", "archive_corrupt"},
        {"encrypted.zip", "archive_encrypted"},
        {"latin1.json", "encoding"},
        {"broken.json", "malformed_json"},
        {"page.html", "unsupported_format"},
        {"nothing.json", "empty_archive"},
        {"other.json", "unsupported_format"},
        {"deep.json", "archive_too_large"},
        {"missing.json", "io"},
    };
    for (const auto &[name, errorClass] : cases) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(errorClass);
    }
}

void TestForeignImport::refusalsNameTheirClass()
{
    QFETCH(const QString, name);
    QFETCH(const QString, errorClass);
    QCOMPARE(classOf(qPrintable(name)), errorClass);
    const auto refused = readExport(hostile(qPrintable(name)));
    QVERIFY(refused.error().detail.size() > 20); // one sentence for a person
    const QJsonObject error =
        importErrorToJson(refused.error()).value(QLatin1String("error")).toObject();
    QCOMPARE(error.value(QLatin1String("class")).toString(), errorClass);
}

void TestForeignImport::membersThatLeadOutsideAreLeftOut()
{
    const auto exported = readExport(hostile("traversal.zip"));
    QVERIFY(exported);
    QCOMPARE(exported->chats.conversations.size(), 1);
    QCOMPARE(leftBehind(*exported), QStringList{QStringLiteral("unsafe_entry")});
}

void TestForeignImport::linksAreLeftOut()
{
    const auto exported = readExport(hostile("links.zip"));
    QVERIFY(exported);
    QCOMPARE(exported->chats.conversations.size(), 1);
    QCOMPARE(leftBehind(*exported), QStringList{QStringLiteral("symlink_entry")});
}

void TestForeignImport::aTopFolderAndLitterAreNoMatter()
{
    const auto exported = readExport(hostile("top-folder.zip"));
    QVERIFY(exported);
    QCOMPARE(exported->program, QStringLiteral("Claude"));
    QCOMPARE(exported->chats.conversations.first().nodes.first().text, QStringLiteral("Hello"));
    QVERIFY(exported->chats.notCarried.isEmpty());
}

void TestForeignImport::anUnpackedFolderIsTaken()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("data/threads/th")));
    const QString thread = dir.filePath(QStringLiteral("data/threads/th/"));
    QFile about(thread + QStringLiteral("thread.json"));
    QVERIFY(about.open(QIODevice::WriteOnly));
    about.write(R"({"id": "th", "title": "Tea 茶", "created": 1783000000.5})");
    about.close();
    QFile lines(thread + QStringLiteral("messages.jsonl"));
    QVERIFY(lines.open(QIODevice::WriteOnly));
    lines.write(R"({"id": "a", "role": "user", "content": "Green?"}
{"id": "b", "role": "assi
{"id": "c", "role": "assistant", "content": [{"type": "text", "text": {"value": "Black."}}]})");
    lines.close();
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), thread + QStringLiteral("link")));
    const auto exported = readExport(dir.filePath(QStringLiteral("data")));
    QVERIFY2(exported, exported ? "" : qPrintable(exported.error().detail));
    QCOMPARE(exported->chats.conversations.first().nodes.size(), 2);
    QCOMPARE(leftBehind(*exported),
             (QStringList{QStringLiteral("line_unreadable:2"), QStringLiteral("symlink_entry")}));
}

void TestForeignImport::otherEncodingsAreTaken_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"utf16.json", "bom.json"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestForeignImport::otherEncodingsAreTaken()
{
    QFETCH(const QString, name);
    const auto exported = readExport(hostile(qPrintable(name)));
    QVERIFY2(exported, exported ? "" : qPrintable(exported.error().detail));
    QCOMPARE(exported->chats.conversations.first().title, QStringLiteral("Safe"));
}

void TestForeignImport::everyLimitIsCounted()
{
    const QString archive = hostile("top-folder.zip");
    MemberLimits limits;
    limits.count = 2;
    QCOMPARE(readExport(archive, {}, limits).error().providerCode,
             QStringLiteral("archive_too_large"));
    limits = {};
    limits.member = 10;
    QCOMPARE(readExport(archive, {}, limits).error().providerCode,
             QStringLiteral("archive_too_large"));
    limits = {};
    limits.total = 10;
    QCOMPARE(readExport(archive, {}, limits).error().providerCode,
             QStringLiteral("archive_too_large"));
}

void TestForeignImport::stoppingEndsIt()
{
    int calls = 0;
    const auto stopped = readExport(fixtures().filePath(QStringLiteral("claude-2026.zip")),
                                    [&calls](qint64, qint64) { return ++calls < 2; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(calls, 2);
}

void TestForeignImport::keysAreNeverTakenOver()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("backup.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray planted = "planted-"
                               "credential";
    file.write(R"({"settings": {"providers": {"openai": {"apiKey": ")" + planted +
               R"("}}}, "session:s": {"id": "s", "name": "N", "settings": {"modelId": "m",
               "apiKey": ")" +
               planted + R"("}, "messages": [{"id": "a", "role": "user",
               "contentParts": [{"type": "text", "text": "Hi"}]}]}})");
    file.close();
    const auto exported = readExport(path);
    QVERIFY(exported);
    QCOMPARE(exported->chats.conversations.size(), 1);
    QVERIFY(!QJsonDocument(importToJson(*exported)).toJson().contains(planted));
}

QTEST_GUILESS_MAIN(TestForeignImport)
#include "tst_foreignimport.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/windowoptions.h"

#include <QtTest>

using namespace parley;

class TestWindowOptions : public QObject
{
    Q_OBJECT

private:
    static QStringList words(const char *line)
    {
        return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void anOrdinaryStartHasNoOptions()
    {
        const auto options = parseWindowOptions({});
        QVERIFY(options);
        QVERIFY(options->dataDir.isEmpty());
        QVERIFY(!answeredAtOnce(options));
    }

    void everyOptionIsUnderstood()
    {
        const auto options = parseWindowOptions(
            words("--data-dir /somewhere/日本 --first-run-picture p.png --ask Hi"));
        QVERIFY(options);
        QCOMPARE(options->dataDir, QStringLiteral("/somewhere/日本"));
        QCOMPARE(options->firstRunPicture, QStringLiteral("p.png"));
        QCOMPARE(options->question, QStringLiteral("Hi"));
        QVERIFY(parseWindowOptions(words("--print-pdf"))->printPdf);
        QVERIFY(parseWindowOptions(words("--forget-lock"))->forgetLock);
        QVERIFY(!parseWindowOptions({})->forgetLock);
        QCOMPARE(parseWindowOptions(words("--language pt_BR"))->language, QStringLiteral("pt_BR"));
        QVERIFY(parseWindowOptions(words("--language pseudo-rtl")));
    }

    void qtKeepsItsOwnOptions()
    {
        const auto options = parseWindowOptions(words("-platform offscreen --data-dir d"));
        QVERIFY(options);
        QCOMPARE(options->dataDir, QStringLiteral("d"));
    }

    void helpAndVersionAnswerAtOnce()
    {
        QCOMPARE(answeredAtOnce(parseWindowOptions(words("--help"))), 0);
        QCOMPARE(answeredAtOnce(parseWindowOptions(words("--version"))), 0);
    }

    void whatIsAskedOfTheWindowIsAWish()
    {
        qputenv("XDG_ACTIVATION_TOKEN", "token-1");
        const auto options = parseWindowOptions(
            {QStringLiteral("notes 半.md"), QStringLiteral("--ask"), QStringLiteral("Why? \n<b>"),
             QStringLiteral("--quick"), QStringLiteral("--"), QStringLiteral("--new-chat")});
        QVERIFY(options);
        const StartWish wish = wishOf(*options);
        QCOMPARE(wish.files, QStringList({QDir::current().filePath(QStringLiteral("notes 半.md")),
                                          QDir::current().filePath(QStringLiteral("--new-chat"))}));
        QCOMPARE(wish.text, QStringLiteral("Why? \n<b>"));
        QVERIFY(wish.quick && !wish.newChat);
        QCOMPARE(wish.token, QByteArray("token-1"));
        QCOMPARE(wishFromLine(wishToLine(wish)), wish);
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QVERIFY(
            wishOf(*parseWindowOptions(words("--first-run-picture p --ask Hi"))).text.isEmpty());
    }

    void whatIsNoWishIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("known");
        const auto line = [](const char *more) {
            return QByteArrayLiteral(R"({"parley":"start")") + more + "}\n";
        };
        QTest::newRow("bare") << line("") << true;
        QTest::newRow("other types")
            << line(R"(,"files":7,"text":[],"quick":"yes","token":1)") << true;
        QTest::newRow("not from a root") << line(R"(,"files":["../etc/passwd",null,""])") << true;
        QTest::newRow("blanks in the token") << line(R"(,"token":"a b")") << true;
        QTest::newRow("letters in the token") << line(R"(,"token":"日")") << true;
        QTest::newRow("another word") << QByteArray(R"({"parley":"quit"})") << false;
        QTest::newRow("no object") << QByteArray("raise\n") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("cut") << line("").chopped(3) << false;
    }
    void whatIsNoWishIsNotRead()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const bool, known);
        QCOMPARE(wishFromLine(line), known ? std::optional(StartWish()) : std::nullopt);
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("no such language") << QStringLiteral("--language tlh");
        QTest::newRow("unknown") << QStringLiteral("--nonsense");
        QTest::newRow("no value") << QStringLiteral("--data-dir");
        QTest::newRow("question without words") << QStringLiteral("--new-chat --ask");
        QTest::newRow("file without a name") << QStringLiteral("a.md ");
        QTest::newRow("like an option") << QStringLiteral("a.md -x");
    }
    void wrongUseIsSaid()
    {
        QFETCH(QString, line);
        const auto options = parseWindowOptions(line.split(u' '));
        QVERIFY(!options);
        QCOMPARE(answeredAtOnce(options), 2);
    }
};

QTEST_GUILESS_MAIN(TestWindowOptions)
#include "tst_windowoptions.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/shortened.h"

#include "chat/tokencounter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace parley;

namespace {

QString lines(int count, const QString &what = QStringLiteral("line"))
{
    QStringList list;
    for (int i = 0; i < count; ++i) {
        list.append(what + QStringLiteral(" %1 says something").arg(i));
    }
    return list.join(u'\n');
}

bool isSound(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (text.at(i).isSurrogate() && !pair) {
            return false;
        }
        i += pair ? 1 : 0;
    }
    return true;
}

Message message(const QList<Part> &parts)
{
    return {Role::Assistant, parts};
}

} // namespace

class TestShortened : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void longTextsKeepTheirEnds_data();
    void longTextsKeepTheirEnds();
    void whatIsShortStaysAsItIs_data();
    void whatIsShortStaysAsItIs();
    void codeIsShortenedInsideItsFences();
    void blanksThatMeanNothingGo();
    void signsArePutTogetherAsTheyWere();
    void resultsCallsAndFilesAreShortened();
    void picturesAndOtherFilesAreNamed();
    void thoughtsGoUnlessACallNeedsThem();
};

void TestShortened::longTextsKeepTheirEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sign");
    QTest::newRow("English") << lines(400) << QString();
    QTest::newRow("Chinese") << QStringLiteral("我们在谈论一件很长的事情。").repeated(400)
                             << QString();
    QTest::newRow("Arabic") << QStringLiteral("هذا نص طويل جدا ").repeated(400) << QString();
    QTest::newRow("emoji")
        << QStringLiteral("👩‍👩‍👧‍👦🏳️‍🌈👍🏽").repeated(600)
        << QString();
    QTest::newRow("no blanks") << QString(50'000, u'x') << QString();
    QTest::newRow("only line ends") << QString(50'000, u'\r') << QString();
    QTest::newRow("huge") << lines(40'000) << QString();
}

void TestShortened::longTextsKeepTheirEnds()
{
    QFETCH(QString, text);
    const QString less = shortenedText(text);
    QVERIFY(less.size() < text.size());
    QVERIFY(estimateTokens(less).tokens < 500);
    QVERIFY(less.contains(QStringLiteral(" tokens left out …]")));
    QVERIFY(less.startsWith(text.left(20)));
    QVERIFY(less.endsWith(text.trimmed().right(20)));
    QVERIFY(isSound(less));
    QCOMPARE(shortenedText(text), less);
    QCOMPARE(shortenedText(less), less); // what was shortened stays as it is
}

void TestShortened::whatIsShortStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << QStringLiteral("Hi");
    QTest::newRow("a fence nobody closed") << QStringLiteral("```\nint a;");
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + u'x';
    QTest::newRow("a table") << QStringLiteral("| a  |  b |\n|---|---|\n| 1  |  2 |");
    QTest::newRow("just below") << QStringLiteral("abcd").repeated(599);
}

void TestShortened::whatIsShortStaysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(shortenedText(text), text);
}

void TestShortened::codeIsShortenedInsideItsFences()
{
    const QString code = lines(300, QStringLiteral("    int"));
    const QString text = QStringLiteral("Look:\n````cpp\n") + code +
                         QStringLiteral("\n````\nand then `x`.\n~~~\nshort\n~~~");
    const QString less = shortenedText(text);
    QVERIFY(less.startsWith(QStringLiteral("Look:\n````cpp\n    int 0 says something\n")));
    QVERIFY(less.endsWith(
        QStringLiteral("int 299 says something\n````\nand then `x`.\n~~~\nshort\n~~~")));
    QCOMPARE(less.count(QStringLiteral("left out")), 1);
}

void TestShortened::blanksThatMeanNothingGo()
{
    QCOMPARE(shortenedText(QStringLiteral("a  \t\n\n\n\n\nb   ")), QStringLiteral("a\n\nb"));
    QCOMPARE(shortenedText(QStringLiteral("  indented  twice")),
             QStringLiteral("  indented  twice"));
}

// What is read as one sign is never cut, wherever the cut falls.
void TestShortened::signsArePutTogetherAsTheyWere()
{
    const QString family = QStringLiteral("👩‍👩‍👧‍👦");
    for (int shift = 0; shift < 16; ++shift) {
        const QString text = QString(shift, u'x') + family.repeated(500);
        const QString less = withoutMiddle(text, 100, 50, 20);
        const QString head = less.left(less.indexOf(u'\n'));
        const QString tail = less.mid(less.lastIndexOf(u'\n') + 1);
        QCOMPARE((head.size() - shift) % family.size(), 0);
        QCOMPARE(tail.size() % family.size(), 0);
        QVERIFY(!tail.isEmpty());
    }
}

void TestShortened::resultsCallsAndFilesAreShortened()
{
    const QString arguments = QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("path"), QStringLiteral("a.txt")},
                                  {QStringLiteral("text"), lines(500)}})
            .toJson(QJsonDocument::Compact));
    const Message less = shortened(message(
        {ToolCallPart{QStringLiteral("c"), QStringLiteral("write"), arguments},
         ToolResultPart{QStringLiteral("c"), lines(500), true},
         FilePart{QStringLiteral("text/plain"), lines(500).toUtf8(), QStringLiteral("log.txt")}}));
    QCOMPARE(less.parts.size(), 3);
    const auto &call = std::get<ToolCallPart>(less.parts.at(0));
    QCOMPARE(call.id, QStringLiteral("c"));
    const QJsonObject kept = QJsonDocument::fromJson(call.arguments.toUtf8()).object();
    QCOMPARE(kept.value(QStringLiteral("path")).toString(), QStringLiteral("a.txt"));
    QVERIFY(kept.value(QStringLiteral("text")).toString().contains(QStringLiteral("left out")));
    const auto &result = std::get<ToolResultPart>(less.parts.at(1));
    QCOMPARE(result.callId, QStringLiteral("c"));
    QVERIFY(result.isError);
    QVERIFY(result.text.contains(QStringLiteral("left out")));
    const auto &file = std::get<FilePart>(less.parts.at(2));
    QCOMPARE(file.name, QStringLiteral("log.txt"));
    QVERIFY(file.data.size() < 1500);
    QCOMPARE(shortened(less), less);
}

void TestShortened::picturesAndOtherFilesAreNamed()
{
    const Message less = shortened(
        message({ImagePart{QStringLiteral("image/png"), "\x89PNG", QStringLiteral("猫.png")},
                 ImagePart{QStringLiteral("image/png"), "\x89PNG", {}},
                 FilePart{QStringLiteral("application/pdf"), "%PDF-1.7", QStringLiteral("a.pdf")},
                 FilePart{QStringLiteral("audio/wav"), QByteArray("\xff\xfe\0", 3),
                          QStringLiteral("b.wav")}}));
    QCOMPARE(less.text(),
             QStringLiteral("[… picture “猫.png” left out …]\n[… picture left out …]\n[… file "
                            "“a.pdf” left out …]\n[… file “b.wav” left out …]\n"));
    QCOMPARE(less.role, Role::Assistant);
}

void TestShortened::thoughtsGoUnlessACallNeedsThem()
{
    const ReasoningPart thought{QStringLiteral("Hm"), QStringLiteral("signed"), {}};
    QVERIFY(shortened(message({thought})).parts.isEmpty());
    QCOMPARE(shortened(message({thought, TextPart{QStringLiteral("Yes")}})),
             message({TextPart{QStringLiteral("Yes")}}));
    const Message called = message(
        {thought, ToolCallPart{QStringLiteral("c"), QStringLiteral("f"), QStringLiteral("{}")}});
    QCOMPARE(shortened(called), called);
}

QTEST_GUILESS_MAIN(TestShortened)
#include "tst_shortened.moc"

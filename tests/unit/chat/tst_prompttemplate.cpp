// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/prompttemplate.h"

#include <QTest>

using namespace parley;

class TestPromptTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFilledOnceAndInOrder()
    {
        const QString text = QStringLiteral("Explain {{topic}} to {{ who }}: {{topic}}!");
        QCOMPARE(placesIn(text), (QStringList{QStringLiteral("topic"), QStringLiteral("who")}));
        QCOMPARE(fillTemplate(text, {{QStringLiteral("topic"), QStringLiteral("{{who}} 熊")},
                                     {QStringLiteral("who"), QStringLiteral("me")}}),
                 QStringLiteral("Explain {{who}} 熊 to me: {{who}} 熊!"));
        QCOMPARE(fillTemplate(text, {}), QStringLiteral("Explain  to : !"));
    }

    void bracesBehindABackslashAreText()
    {
        const QString text = QStringLiteral("Vue: \\{{ name }} and {{name}}");
        QCOMPARE(placesIn(text), QStringList{QStringLiteral("name")});
        QCOMPARE(fillTemplate(text, {{QStringLiteral("name"), QStringLiteral("x")}}),
                 QStringLiteral("Vue: {{ name }} and x"));
    }

    void anyTextEscapedSaysItself_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "plain", "{{", "}}", "{{a}}", "\\{{a}}", "\\\\{{", "{{{{",
                                 "{{{a}}}", "a\\", "{ {", "{{\n}}", "مرحبا {{اسم}}"}) {
            QTest::addRow("%s", text) << QString::fromUtf8(text);
        }
    }
    void anyTextEscapedSaysItself()
    {
        QFETCH(QString, text);
        const QString escaped = escapedForTemplate(text);
        QVERIFY(checkTemplate(escaped, {}));
        QCOMPARE(fillTemplate(escaped, {}), text);
    }

    void faultsNameTheirLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("open") << QStringLiteral("one\ntwo {{topic\nthree")
                              << QStringLiteral("line 2: the two braces are never closed");
        QTest::newRow("open at the end")
            << QStringLiteral("{{") << QStringLiteral("line 1: the two braces are never");
        QTest::newRow("no name") << QStringLiteral("\n\n{{ }}")
                                 << QStringLiteral("line 3: there is no name");
        QTest::newRow("digits") << QStringLiteral("{{1+1}}")
                                << QStringLiteral("line 1: \"1+1\" is no name");
        QTest::newRow("long") << QStringLiteral("{{%1}}").arg(QString(61, u'a'))
                              << QStringLiteral("is no name of a variable");
        QTest::newRow("unknown") << QStringLiteral("{{topic}}\n{{tone}}")
                                 << QStringLiteral("line 2: no variable is called \"tone\"");
    }
    void faultsNameTheirLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const auto checked = checkTemplate(text, {QStringLiteral("topic")});
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::BadRequest);
        QVERIFY2(checked.error().detail.contains(sentence), qPrintable(checked.error().detail));
    }

    void piecesCoverTheWholeText()
    {
        const QString text = QStringLiteral("a {{b}} \\{{c}} {{1}} {{d\ne");
        qsizetype at = 0;
        for (const TemplatePiece &piece : readTemplate(text)) {
            QCOMPARE(piece.from, at);
            QVERIFY(piece.to > piece.from);
            at = piece.to;
        }
        QCOMPARE(at, text.size());
    }

    void namesAreLettersOfAnyScript()
    {
        for (const char *name : {"a", "_a", "two words", "größe", "主题", "a-1", "हिन्दी"}) {
            QVERIFY2(isVariableName(QString::fromUtf8(name)), name);
        }
        for (const char *name : {"", " a", "a ", "1a", "a.b", "a}", "a\nb", "-a"}) {
            QVERIFY2(!isVariableName(QString::fromUtf8(name)), name);
        }
    }
};

QTEST_GUILESS_MAIN(TestPromptTemplate)
#include "tst_prompttemplate.moc"

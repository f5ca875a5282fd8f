// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Answers that want to harm: they are shown, and nothing else happens. Every prefix must paint.
#include "stage.h"

#include <QElapsedTimer>
#include <QHelpEvent>
#include <QToolTip>

using namespace parley;

class TestTranscriptHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileTextOpensNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("images") << QStringLiteral("![x](file:///etc/passwd) ![y](/etc/passwd) "
                                                  "![z](//127.0.0.1/share/a.png) "
                                                  "![w](http://127.0.0.1:9/x.png)");
        QTest::newRow("html") << QStringLiteral("<img src=/etc/passwd><script>alert(1)</script>\n\n"
                                                "<iframe src=\"file:///etc/passwd\"></iframe>");
        QTest::newRow("svg") << QStringLiteral("```svg\n<svg><image href=\"file:///etc/passwd\"/>"
                                               "</svg>\n```");
        QTest::newRow("language") << QStringLiteral("```../../../../etc/passwd\nx\n```");
        QTest::newRow("bidi") << QStringLiteral("abc \u202E\u2066 def \u2069 `a\u202Eb`");
        QTest::newRow("zalgo") << QStringLiteral("e") + QString(2'000, QChar(0x0301));
        QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧‍👦").repeated(500);
        QTest::newRow("nul") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
        QTest::newRow("lone surrogate")
            << QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b");
        QTest::newRow("empty") << QString();
        QTest::newRow("nested") << QStringLiteral("> - ").repeated(300) + QStringLiteral("deep");
        QTest::newRow("wide table") << QStringLiteral("|a").repeated(199) + QStringLiteral("|\n") +
                                           QStringLiteral("|-").repeated(199) +
                                           QStringLiteral("|\n");
    }

    void hostileTextOpensNothing()
    {
        QFETCH(QString, text);
        Stage stage;
        const NodeId id = stage.answer(QString(), NodeState::Streaming);
        stage.show();
        stage.begin(id, SessionPhase::Streaming);
        const qsizetype step = qMax<qsizetype>(1, text.size() / 40);
        for (qsizetype i = 0; i < text.size(); i += step) {
            stage.stream(id, text.mid(i, step));
            stage.beat();
            QVERIFY(!stage.grab().isNull());
        }
        stage.finish(id);
        stage.beat();
        QVERIFY(!stage.grab().isNull());
        // No picture was made of what the text names: only its words are there.
        QVERIFY(
            stage.view->findChildren<QObject *>(QStringLiteral("QNetworkAccessManager")).isEmpty());
    }

    void sizeIsBorne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line of 1 MB") << QString(1'000'000, u'x');
        QTest::newRow("words of 1 MB") << QStringLiteral("word ").repeated(200'000);
        QTest::newRow("100,000 lines of code")
            << QStringLiteral("```c\n") + QStringLiteral("int x;\n").repeated(100'000);
        QTest::newRow("100,000 paragraphs") << QStringLiteral("p\n\n").repeated(100'000);
        QTest::newRow("5,000 rows")
            << QStringLiteral("|a|b|\n|-|-|\n") + QStringLiteral("|cell|other|\n").repeated(5'000);
        QTest::newRow("20,000 links") << QStringLiteral("[a](https://b.c/d) ").repeated(20'000);
    }

    void sizeIsBorne()
    {
        QFETCH(QString, text);
        Stage stage;
        stage.answer(text);
        QElapsedTimer timer;
        timer.start();
        stage.show();
        QVERIFY(!stage.grab().isNull());
        stage.view->scrollTo(0);
        QVERIFY(!stage.grab().isNull());
        stage.view->jumpToEnd();
        QVERIFY(!stage.grab().isNull());
        qInfo("%lld ms to parse, open and see both ends", timer.elapsed());
        // Ten times what it takes here: only a cost that explodes fails.
        QVERIFY(timer.elapsed() < 10'000);
    }

    void tooltipsShowMarkupAsText()
    {
        Stage stage;
        stage.answer(QStringLiteral("[x](https://example.org/&lt;img/src=/etc/passwd&gt;)"));
        stage.show();
        const QList<PaintedPart> parts = stage.view->pieces().painter(Place{0, 0})->parts();
        QCOMPARE(parts.size(), 1);
        const QPoint at = stage.view->scene().rectOfPart({{0, 0}, 0}).center();
        QHelpEvent help(QEvent::ToolTip, at, stage.view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(stage.view->viewport(), &help);
        QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;img")));
        QVERIFY(!QToolTip::text().contains(QStringLiteral("<img")));
        QToolTip::hideText();
    }
};

QTEST_MAIN(TestTranscriptHostile)
#include "tst_transcripthostile.moc"

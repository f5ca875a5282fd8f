// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is hidden from the Markdown parser, and comes back.
#include "text/inlineguard.h"

#include <QTest>

using namespace parley;

class TestInlineGuard : public QObject
{
    Q_OBJECT

private:
    // The finds of a text: "m:" inline formula, "d:" display formula, "c:" comment, joined by '|'.
    static QString finds(const QString &text)
    {
        InlineGuard guard;
        QStringList result;
        const QString hidden = guard.guarded(text);
        for (const InlineGuard::Part &part : guard.parts(hidden)) {
            if (part.guarded == nullptr) {
                continue;
            }
            switch (part.guarded->kind) {
            case Guarded::Kind::Math:
                result.append(QLatin1String("m:") + part.guarded->tex);
                break;
            case Guarded::Kind::MathDisplay:
                result.append(QLatin1String("d:") + part.guarded->tex);
                break;
            default:
                result.append(QLatin1String("c:") + part.guarded->raw);
                break;
            }
        }
        return result.join(u'|');
    }

private Q_SLOTS:
    void formulasAndCommentsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *text, const char *found) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("a $x_1$ b", "m:x_1");
        row("$x$, ($y$)", "m:x|m:y");
        row("$$x$$", "d:x");
        row("\\(x\\) \\[y\\]", "m:x|d:y");
        row("$$\nx\n+ y\n$$", "d:x\n+ y");
        row("$$\nx", "d:x");
        row("$$\nx\n\ny$$", "d:x");
        row("a $$\nx", "");
        row("$5 and $10", "");
        row("US$5 or A$6", "");
        row("$5 (was 7$)", "");
        row("$5 + x_1$", "m:5 + x_1");
        row("$ x$", "");
        row("$x $", "");
        row("$x\ny$", "");
        row("$x$y", "");
        row("\\$x$", "");
        row("\\\\(x\\)", "");
        row("\\(\\)", "");
        row("$$ $$", "");
        row("`$x$` $y$", "m:y");
        row("``$x`$ $y$``", "");
        row("`$x$", "m:x");
        row("```\n$x$\n```\n$y$", "m:y");
        row("> ```\n> $x$\n> ```\n$y$", "m:y");
        row("~~~\n$x$", "");
        row("a <!-- *b* --> c", "c:<!-- *b* -->");
        row("a <!--> b -->", "c:<!-->");
        row("<!-- block -->", "");
        row("a <!-- b\n\n-->", "");
        row("", "");
    }
    void formulasAndCommentsAreFound()
    {
        QFETCH(const QString, text);
        QTEST(finds(text), "found");
    }

    void whatWasHiddenComesBack()
    {
        const QString text = QStringLiteral("a $x_1$ \\(y\\) <!-- z --> $x_1$ **\u20ac5**");
        InlineGuard guard;
        const QString hidden = guard.guarded(text);
        QVERIFY(!hidden.contains(u'$'));
        QVERIFY(!hidden.contains(QLatin1String("<!--")));
        QCOMPARE(guard.restored(hidden), text);
    }

    void equalFormulasHaveEqualCodes()
    {
        InlineGuard guard;
        QCOMPARE(guard.guarded(u"$x$"), guard.guarded(u"$x$"));
        QVERIFY(guard.guarded(u"$x$") != guard.guarded(u"$y$"));
    }

    void addressesComeBackAsTheyAre()
    {
        InlineGuard guard;
        const QString code = guard.address(QStringLiteral("http://a/\\(b\\)"));
        QCOMPARE(guard.restoredAddress(code), QStringLiteral("http://a/\\(b\\)"));
        const QString formula = guard.guarded(u"c\\(d\\)");
        QCOMPARE(guard.restoredAddress(formula), QStringLiteral("c(d)"));
    }

    void strangeCodesDoNoHarm()
    {
        InlineGuard guard;
        (void)guard.guarded(u"$x$");
        for (const QString &text :
             {QString(QChar(0xfdd0)), QString(QChar(0xfdd0)) + QChar(0xfdd1),
              QString(QChar(0xfdd0)) + QString(40, QChar(0xfde1)) + QChar(0xfdd1),
              QString(QChar(0xfdd0)) + QChar(u'a') + QChar(0xfdd1)}) {
            QVERIFY(guard.restored(text).size() <= text.size() + 3);
        }
    }

    void emphasisBesideCjkLettersGetsAMark()
    {
        InlineGuard guard;
        const QString text = QStringLiteral("说**（重点）**吧");
        QVERIFY(guard.guarded(text).size() > text.size());
        QCOMPARE(guard.restored(guard.guarded(text)), text);
        QCOMPARE(guard.guarded(u"a **（b）** c"), QStringLiteral("a **（b）** c"));
    }
};

QTEST_GUILESS_MAIN(TestInlineGuard)
#include "tst_inlineguard.moc"

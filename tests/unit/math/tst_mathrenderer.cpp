// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "math/mathrenderer.h"
#include "support/fakeclock.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace parley;

class tst_MathRenderer : public QObject
{
    Q_OBJECT
private:
    // Waits in the event loop: the renderer needs it between thread and caller.
    Result<FormulaPicture> typeset(const QString &tex, bool display = true)
    {
        auto future = m_renderer.typeset(tex, display);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000)) {
            return Unexpected(ErrorKind::Timeout, QStringLiteral("no answer in the test"));
        }
        return future.result();
    }

    FakeClock m_clock;
    MathRenderer m_renderer{m_clock};

private Q_SLOTS:
    void whatModelsWriteIsTypeset_data()
    {
        QTest::addColumn<QString>("tex");
        const QStringList formulas{
            QStringLiteral("x"),
            QStringLiteral("\\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}"),
            QStringLiteral("\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt\\pi}{2}"),
            QStringLiteral("\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}"),
            QStringLiteral("\\begin{aligned} a &= b + c \\\\ &= d \\end{aligned}"),
            QStringLiteral("\\begin{align*} a &= b \\\\ c &= d \\end{align*}"),
            QStringLiteral(
                "f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}"),
            QStringLiteral("\\underbrace{a+b+c}_{\\text{sum}} \\xrightarrow{f} \\widehat{xyz}"),
            QStringLiteral("\\ce{2H2 + O2 -> 2H2O}"),
            QStringLiteral("\\mathbb{R}^n \\ni \\mathbf{x} \\mapsto \\operatorname{softmax}(x)"),
            QStringLiteral("\\boxed{E = mc^2} \\tag{1}"),
            QStringLiteral("\\color{red}{x} + \\cancel{y} + \\bra{\\psi}"),
            QString::fromUtf8("速度 = \\frac{\\text{距离}}{\\text{时间}} + \\text{naïve}"),
            QStringLiteral("\\newcommand{\\R}{\\mathbb{R}} \\R"),
            QStringLiteral("\\begin{CD} A @>>> B \\\\ @VVV @VVV \\\\ C @>>> D \\end{CD}"),
        };
        for (const QString &tex : formulas) {
            QTest::newRow(qPrintable(tex.left(30))) << tex;
        }
    }

    void whatModelsWriteIsTypeset()
    {
        QFETCH(QString, tex);
        for (const bool display : {true, false}) {
            const auto picture = typeset(tex, display);
            QVERIFY2(picture, picture ? "" : qPrintable(picture.error().detail));
            QVERIFY(picture->width > 0.2);
            QVERIFY(picture->ascent + picture->descent > 0.3);
            QXmlStreamReader xml(picture->svg);
            while (!xml.atEnd()) {
                xml.readNext();
                QVERIFY(xml.name() != QLatin1String("merror"));
                QVERIFY(!xml.attributes().hasAttribute(QLatin1String("href")));
            }
            QVERIFY(!xml.hasError());
        }
    }

    void aFormulaStandsOnItsBaseline()
    {
        const auto letter = typeset(QStringLiteral("x"), false);
        const auto fraction = typeset(QStringLiteral("\\frac{1}{2}"), true);
        QVERIFY(letter && fraction);
        QVERIFY(qAbs(letter->ascent - 0.442) < 0.02); // height of x in the fonts of TeX
        QVERIFY(letter->descent < 0.05);
        QVERIFY(fraction->ascent > 1 && fraction->descent > 0.5);
    }

    void brokenTexSaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::newRow("open brace") << QStringLiteral("\\frac{a}{");
        QTest::newRow("unknown command") << QStringLiteral("\\nosuchthing x");
        QTest::newRow("unknown environment") << QStringLiteral("\\begin{nosuch} x \\end{nosuch}");
        QTest::newRow("without end") << QStringLiteral("\\begin{matrix} 1 & 2");
        QTest::newRow("empty") << QString();
        QTest::newRow("a link") << QStringLiteral("\\href{https://example.org}{x}");
        QTest::newRow("more code") << QStringLiteral("\\require{html} \\style{color:red}{x}");
        QTest::newRow("endless macro") << QStringLiteral("\\def\\a{\\a\\a}\\a");
        QTest::newRow("growing macro")
            << QStringLiteral("\\def\\a#1{\\a{#1#1}}\\a{xxxxxxxxxxxxxxxx}");
        QTest::newRow("too long") << QString(MathRenderer::longest + 1, u'x');
        QTest::newRow("deep") << QString(4000, u'{') + u'x' + QString(4000, u'}');
    }

    void brokenTexSaysWhatIsWrong()
    {
        QFETCH(QString, tex);
        const auto picture = typeset(tex);
        QVERIFY(!picture);
        QVERIFY(!picture.error().detail.isEmpty());
        QVERIFY(typeset(QStringLiteral("x"))); // and the next one works
    }

    void whatAFormulaDefinesStaysInIt()
    {
        QVERIFY(typeset(QStringLiteral("\\def\\mine{y} \\renewcommand{\\alpha}{\\beta} \\mine")));
        QVERIFY(!typeset(QStringLiteral("\\mine")));
        const auto alpha = typeset(QStringLiteral("\\alpha"), false);
        QVERIFY(alpha && alpha->svg.contains("1D6FC")); // MATHEMATICAL ITALIC SMALL ALPHA
    }

    void labelsOfAnotherFormulaAreForgotten()
    {
        const QString tex = QStringLiteral("\\begin{equation} x \\label{one} \\end{equation}");
        QVERIFY(typeset(tex));
        QVERIFY(typeset(tex));
    }

    void whatTakesTooLongFailsAndTheNextWorks()
    {
        QVERIFY(typeset(QStringLiteral("x"))); // loaded
        // Seconds of work on any machine.
        QString big = QStringLiteral("\\begin{matrix}");
        for (int i = 0; i < 800; ++i) {
            big += QStringLiteral("1&2&3&\\\\");
        }
        big += QStringLiteral("\\end{matrix}");
        QVERIFY(big.size() < MathRenderer::longest);
        auto future = m_renderer.typeset(big, true);
        m_clock.advance(MathRenderer::limit);
        QVERIFY(QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000));
        QVERIFY(!future.result());
        QVERIFY(future.result().error().detail.contains(QLatin1String("too long")));
        QVERIFY(typeset(QStringLiteral("x")));
    }

    void theNewestIsTypesetFirst()
    {
        QVERIFY(typeset(QStringLiteral("x")));
        QStringList order;
        QList<QFuture<Result<FormulaPicture>>> futures;
        for (const QString &tex : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
            futures.append(m_renderer.typeset(tex, false));
            futures.last().then(
                this, [&order, tex](const Result<FormulaPicture> &) { order.append(tex); });
        }
        QCOMPARE(m_renderer.waiting(), 2);
        QVERIFY(QTest::qWaitFor([&order] { return order.size() == 3; }, 60'000));
        QCOMPARE(order,
                 QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
    }

    void endingInTheMiddleDropsWhatWaits()
    {
        QFuture<Result<FormulaPicture>> future;
        {
            MathRenderer renderer(m_clock);
            future = renderer.typeset(QStringLiteral("\\frac12"), true);
        }
        QVERIFY(!future.isValid() || future.resultCount() == 0);
    }
};

QTEST_GUILESS_MAIN(tst_MathRenderer)
#include "tst_mathrenderer.moc"

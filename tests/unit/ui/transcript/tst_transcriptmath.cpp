// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Formulas in the transcript, typeset by the real renderer.
#include "stage.h"
#include "ui/transcript/mathpainter.h"

#include <QClipboard>
#include <QMenu>

using namespace parley;

namespace {

const QString formulaAnswer = QString::fromUtf8(R"(The roots of $ax^2+bx+c=0$ are

$$x_{1,2} = \frac{-b \pm \sqrt{b^2-4ac}}{2a}$$

and with $\hat\beta = (X^\top X)^{-1} X^\top y$ in a line, \(\frac{1}{2}\) and $\sum_{i=1}^n i = \frac{n(n+1)}{2}$.

## A heading with $E = mc^2$

\[
\begin{aligned}
\nabla \cdot \mathbf{E} &= \frac{\rho}{\varepsilon_0} \\
\nabla \times \mathbf{B} &= \mu_0 \mathbf{J} + \mu_0\varepsilon_0 \frac{\partial \mathbf{E}}{\partial t}
\end{aligned}
\]

- a list: $\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}$ and $\mathbb{R}^n$

  $$\underbrace{a+b+\cdots+z}_{26} \xrightarrow{f(x)} \widehat{xyz} \overbrace{\overline{AB}}^{\text{a line}}$$

> a quote: $f(x) = \begin{cases} 1 & x > 0 \\ 0 & \text{otherwise} \end{cases}$

| law | formula |
|---|---|
| Ohm | $U = R \cdot I$ |
| Gauß | $\int_{-\infty}^{\infty} e^{-x^2}\,dx = \sqrt{\pi}$ |

$$\ce{2H2 + O2 -> 2H2O} \qquad \boxed{E = mc^2} \tag{1} \qquad \color{red}{x} + \cancel{y}$$

$$\left\lfloor \left( \frac{\displaystyle\int_0^1 x\,dx}{\displaystyle\prod_{k} k} \right) \right\rfloor \text{ 速度 naïve}$$

$$\begin{array}{|c|c|} \hline a & b \\ \hline c & d \\ \hline \end{array} \quad \sqrt[3]{\frac{x}{y}} \quad \vec{v} \perp \overrightarrow{AB}$$
)");

} // namespace

class tst_TranscriptMath : public QObject
{
    Q_OBJECT
private:
    struct World : Stage
    {
        explicit World(const QSize &size = QSize(1000, 700)) : Stage(size)
        {
            view = std::make_unique<TranscriptView>(theme, clock, languages, &formulas);
            view->resize(size);
        }
        // Until every formula that was asked for is there.
        bool typeset()
        {
            return QTest::qWaitFor(
                [this] {
                    paint();
                    for (int i = 0; i < view->pieces().itemCount(1); ++i) {
                        const BlockPainter *painter = view->pieces().painter({1, i});
                        if (painter && painter->isWaiting()) {
                            return false;
                        }
                    }
                    return true;
                },
                60'000);
        }
        int heightOf(int item) { return view->scene().rectOf({1, item}).height(); }

        SystemClock wall;
        MathRenderer renderer{wall};
        Formulas formulas{renderer};
        ~World() { view.reset(); } // it refers to them
    };

    static QString fraction() { return QStringLiteral("\\frac{a+b}{c+d}"); }

private Q_SLOTS:
    void aDisplayFormulaReplacesItsSource()
    {
        World world;
        world.ask(QStringLiteral("?"));
        world.answer(QStringLiteral("$$") + fraction() + QStringLiteral("$$"));
        world.show();
        QVERIFY(world.view->pieces().painter({1, 0})->isWaiting());
        const int source = world.heightOf(0);
        const QImage before = world.grab();
        QVERIFY(world.typeset());
        QVERIFY(world.heightOf(0) > source + 10);
        QVERIFY(world.grab() != before);
    }

    void anInlineFormulaStandsInItsLine()
    {
        World world;
        world.ask(QStringLiteral("?"));
        world.answer(QStringLiteral("Let $x_1$ be small, $y$ large. ") + QString(40, u'w') +
                     QStringLiteral("\n\nPlain."));
        world.show();
        QVERIFY(world.typeset());
        const TranscriptItem *item = world.view->pieces().item({1, 0});
        // What is selected, searched and read aloud is the text, formulas as TeX.
        QCOMPARE(itemText(*item).left(26), QStringLiteral("Let x_1 be small, y large."));
        QCOMPARE(world.heightOf(0), world.heightOf(1)); // as a line without any
        const BlockPainter *painter = world.view->pieces().painter({1, 0});
        // A formula is one piece for the pointer: from its left edge on comes what stands after it.
        const qreal before = painter->caretRect(4).left();
        const qreal after = painter->caretRect(7).left();
        QVERIFY(after - before > 8 && after - before < 40);
        QCOMPARE(painter->positionAt(QPointF(before + 1, 12)), 4);
        QCOMPARE(painter->positionAt(QPointF(after - 1, 12)), 7);
        QCOMPARE(painter->positionAt(painter->caretRect(20).center()), 20);
    }

    void aHighInlineFormulaMakesRoomInItsLine()
    {
        World world;
        world.ask(QStringLiteral("?"));
        world.answer(QStringLiteral("so $\\displaystyle\\sum_{i=0}^{n} \\frac{1}{i}$ it is"));
        world.show();
        QVERIFY(world.typeset());
        QVERIFY(world.heightOf(0) > world.theme.lineHeight(TextStyle::Reading) + 8);
    }

    void aDisplayFormulaInsideAParagraphHasALineOfItsOwn()
    {
        World world;
        world.ask(QStringLiteral("?"));
        world.answer(QStringLiteral("before $$x$$ after\n\nPlain."));
        world.show();
        QVERIFY(world.typeset());
        QCOMPARE(world.heightOf(0) - world.heightOf(1),
                 2 * world.theme.lineHeight(TextStyle::Reading));
    }

    void aBrokenFormulaStaysItsSourceAndSaysWhy()
    {
        World world;
        world.ask(QStringLiteral("?"));
        world.answer(QStringLiteral("$$\\frac{a}{$$"));
        world.show();
        QVERIFY(world.typeset());
        const BlockPainter *painter = world.view->pieces().painter({1, 0});
        QVERIFY(painter->tipAt(QPointF(4, 10)).contains(QLatin1String("brace")));
        QCOMPARE(itemText(*world.view->pieces().item({1, 0})), QStringLiteral("\\frac{a}{"));
    }

    void aWideFormulaScrollsInsideItself()
    {
        World world(QSize(500, 400));
        QString sum = QStringLiteral("x_0");
        for (int i = 1; i < 60; ++i) {
            sum += QStringLiteral(" + x_{%1}").arg(i);
        }
        world.ask(QStringLiteral("?"));
        world.answer(QStringLiteral("$$") + sum + QStringLiteral("$$"));
        world.show();
        QVERIFY(world.typeset());
        const BlockPainter *painter = world.view->pieces().painter({1, 0});
        QVERIFY(painter->scrollRange().width() > 200);
        const QImage before = world.grab();
        ItemState state;
        state.scrollX = 100;
        world.view->changeState({1, 0}, state);
        world.paint();
        QVERIFY(world.grab() != before);
    }

    void aFormulaStillBeingWrittenIsNotTypeset()
    {
        World world;
        world.ask(QStringLiteral("?"));
        const NodeId id = world.answer(QString(), NodeState::Streaming);
        world.show();
        world.begin(id, SessionPhase::Streaming);
        world.stream(id, QStringLiteral("$$\n\\frac{1}"));
        world.beat();
        world.paint();
        QVERIFY(!world.view->pieces().painter({1, 0})->isWaiting());
        world.stream(id, QStringLiteral("{2}\n$$\n"));
        world.finish(id);
        world.beat();
        world.paint();
        QVERIFY(world.view->pieces().painter({1, 0})->isWaiting());
        QVERIFY(world.typeset());
    }

    void theReaderIsNotMovedWhenAFormulaAboveGrows()
    {
        World world;
        QString text = QStringLiteral("$$") + fraction() + QStringLiteral("$$\n\n");
        for (int i = 0; i < 80; ++i) {
            text += QStringLiteral("line %1\n\n").arg(i);
        }
        world.ask(QStringLiteral("?"));
        world.answer(text);
        world.show();
        world.view->showTurn(1);
        const int top = world.view->scene().top();
        world.view->scrollTo(top + 62); // the formula is just above the edge
        const Place reading = world.view->pieces().placeAt(world.view->scene().top() + 30);
        const int before = world.view->scene().rectOf(reading).top();
        QVERIFY(world.typeset());
        QCOMPARE(world.view->scene().rectOf(reading).top(), before);
    }

    void formulasInTablesWiden()
    {
        World world;
        world.ask(QStringLiteral("?"));
        world.answer(QStringLiteral(
            "| a | b |\n|---|---|\n| $\\displaystyle\\frac{\\displaystyle\\frac12}{3}$ | x |\n"));
        world.show();
        const int source = world.heightOf(0);
        QVERIFY(world.typeset());
        QVERIFY(world.heightOf(0) > source);
    }

    void everyKindOfFormulaIsPainted_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyKindOfFormulaIsPainted()
    {
        QFETCH(bool, dark);
        World world(QSize(1000, 1250));
        world.theme.setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
        world.ask(QStringLiteral("Show me formulas."));
        world.answer(formulaAnswer);
        world.show();
        QVERIFY(world.typeset());
        const QImage picture = world.grab();
        int inked = 0;
        const QRgb sheet = world.theme.color(ColorRole::Sheet).rgb();
        for (int y = 0; y < picture.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
            inked += static_cast<int>(std::count_if(
                line, line + picture.width(), [sheet](QRgb pixel) { return pixel != sheet; }));
        }
        QVERIFY(inked > 10'000);
        if (const QString folder = qEnvironmentVariable("PARLEY_GALLERY"); !folder.isEmpty()) {
            QVERIFY(picture.save(
                QStringLiteral("%1/formulas-%2.png")
                    .arg(folder, dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
    }

    void theMenuCopiesTex_data()
    {
        QTest::addColumn<QString>("around");
        QTest::addColumn<QString>("mark");
        QTest::newRow("displayed") << QString() << QStringLiteral("$$");
        QTest::newRow("inside of a line") << QStringLiteral("words") << QStringLiteral("$");
    }
    void theMenuCopiesTex()
    {
        QFETCH(QString, around);
        QFETCH(QString, mark);
        World world;
        world.ask(QStringLiteral("?"));
        world.answer((around + u' ' + mark + fraction() + mark + u' ' + around).trimmed());
        world.show();
        QVERIFY(world.typeset());
        QGuiApplication::clipboard()->clear();
        const auto position = static_cast<int>(around.size()) + 2;
        const auto menu = world.view->actions().menu().make(1, {{1, 0}, -1}, position);
        for (QAction *action : menu->actions()) {
            if (action->text() == QLatin1String("Copy formula as TeX")) {
                action->trigger();
            }
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), fraction());
    }
};

QTEST_MAIN(tst_TranscriptMath)
#include "tst_transcriptmath.moc"

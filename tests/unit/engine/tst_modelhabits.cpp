// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/modelhabits.h"

#include <QFile>
#include <QTest>
#include <cmath>

using namespace parley;

namespace {

const QString model = QStringLiteral("anthropic/claude-sonnet-5-5");

TextTokens prose(double tokens)
{
    return {tokens * 0.9, 0, tokens * 0.1, 0};
}

// Figures that look like chance and are always the same.
class Dice
{
public:
    [[nodiscard]] qsizetype below(qsizetype end)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<qsizetype>((m_state >> 33) % static_cast<quint64>(end));
    }

private:
    quint64 m_state = 7;
};

QString fileText(const char *path)
{
    QFile file(QStringLiteral(PARLEY_SOURCE_DIR "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What this repository said one day: a sample must not change with the program.
QString proseText()
{
    return fileText("tests/data/tokens/sample-prose.txt");
}

QString codeText()
{
    return fileText("tests/data/tokens/sample-code.txt");
}

// Sentences in characters of their own, put together anew by every question.
QString kanjiText()
{
    const QStringList words{QStringLiteral("完全抖动"),
                            QStringLiteral("在零和当前上限之间"),
                            QStringLiteral("随机选择"),
                            QStringLiteral("每次等待的时间"),
                            QStringLiteral("，"),
                            QStringLiteral("因此同时失败的客户端"),
                            QStringLiteral("不会同时"),
                            QStringLiteral("重试"),
                            QStringLiteral("。"),
                            QStringLiteral("请解释一下"),
                            QStringLiteral("这个函数的作用"),
                            QStringLiteral("并且写一个测试")};
    Dice dice;
    QString text;
    while (text.size() < 60'000) {
        text += words.at(dice.below(words.size()));
    }
    return text;
}

} // namespace

class TestModelHabits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnknownModelIsTakenAtItsEstimate();
    void aFactorIsLearnedWithinThreeAnswers();
    void aConstantPartIsLearnedToo();
    void oneOddAnswerMovesLittle();
    void anOddFirstAnswerIsOvercome();
    void aLastingChangeIsFollowed();
    void nothingIsLearnedFromNothing();
    void factorsStayWithinBounds();
    void theUsualAnswerIsTheMedianOfTheLast();
    void habitsSurviveTheProgram();
    void whatCantBeReadIsLeftOut();
    void onlySoManyModelsAreKept();
    void afterThreeAnswersNineOfTenEstimatesAreWithinFivePercent_data();
    void afterThreeAnswersNineOfTenEstimatesAreWithinFivePercent();
};

void TestModelHabits::anUnknownModelIsTakenAtItsEstimate()
{
    const ModelHabits habits;
    QCOMPARE(habits.corrected(model, prose(1000), 12), 1012.0);
    QCOMPARE(habits.learnedFrom(model), 0);
    QVERIFY(!habits.usualAnswer(model));
}

void TestModelHabits::aFactorIsLearnedWithinThreeAnswers()
{
    ModelHabits habits;
    for (const double size : {300.0, 900.0, 2500.0}) {
        habits.learnInput(model, prose(size), 8, qRound64(size * 1.31) + 8);
    }
    QCOMPARE(habits.learnedFrom(model), 3);
    const double guess = habits.corrected(model, prose(6000), 8);
    QVERIFY2(std::abs(guess / (6000 * 1.31 + 8) - 1) < 0.02, qPrintable(QString::number(guess)));
    QCOMPARE(habits.corrected(QStringLiteral("other/model"), prose(6000), 8), 6008.0);
}

void TestModelHabits::aConstantPartIsLearnedToo()
{
    ModelHabits habits;
    for (const double size : {20.0, 2000.0, 60.0, 4000.0, 120.0}) {
        habits.learnInput(model, prose(size), 8, qRound64(size) + 8 + 40);
    }
    QVERIFY(std::abs(habits.corrected(model, prose(40), 8) - 88) < 9);
    QVERIFY(std::abs(habits.corrected(model, prose(9000), 8) - 9048) < 150);
}

void TestModelHabits::oneOddAnswerMovesLittle()
{
    ModelHabits habits;
    for (int i = 1; i <= 5; ++i) {
        habits.learnInput(model, prose(500 * i), 8, 600 * i + 8);
    }
    habits.learnInput(model, prose(1000), 8, 48'000); // its server searched the web
    QVERIFY(std::abs(habits.corrected(model, prose(1000), 8) / 1208 - 1) < 0.03);
}

void TestModelHabits::anOddFirstAnswerIsOvercome()
{
    ModelHabits habits;
    habits.learnInput(model, prose(1000), 8, 30'000);
    for (int i = 1; i <= 3; ++i) {
        habits.learnInput(model, prose(700 * i), 8, 840 * i + 8);
    }
    QVERIFY(std::abs(habits.corrected(model, prose(3000), 8) / 3608 - 1) < 0.05);
}

void TestModelHabits::aLastingChangeIsFollowed()
{
    ModelHabits habits;
    for (int i = 0; i < 40; ++i) {
        habits.learnInput(model, prose(500 + 10 * i), 8, 508 + 10 * i);
    }
    for (int i = 0; i < 5; ++i) {
        habits.learnInput(model, prose(900 + 10 * i), 8, qRound64((900 + 10 * i) * 1.35) + 8);
    }
    QVERIFY(std::abs(habits.corrected(model, prose(2000), 8) / 2708 - 1) < 0.05);
}

void TestModelHabits::nothingIsLearnedFromNothing()
{
    ModelHabits habits;
    habits.learnInput(model, {}, 0, 100);
    habits.learnInput(model, prose(100), 8, 0);
    habits.learnInput(model, prose(100), 8, -5);
    habits.learnAnswer(model, 0);
    QCOMPARE(habits.learnedFrom(model), 0);
    QVERIFY(habits.toLines().isEmpty());
}

void TestModelHabits::factorsStayWithinBounds()
{
    ModelHabits habits;
    for (int i = 0; i < 30; ++i) {
        habits.learnInput(model, prose(1000), 0, 1'000'000'000);
    }
    QVERIFY(habits.corrected(model, prose(1000), 0) <= 3 * 1000 + 2000);
    for (int i = 0; i < 60; ++i) {
        habits.learnInput(model, prose(100'000), 0, 1);
    }
    QVERIFY(habits.corrected(model, prose(1000), 0) >= 0);
    QVERIFY(std::isfinite(habits.corrected(model, prose(1000), 0)));
}

void TestModelHabits::theUsualAnswerIsTheMedianOfTheLast()
{
    ModelHabits habits;
    for (const qint64 length : {1, 1, 1, 1, 1, 700, 20'000, 650, 800, 690, 710, 720}) {
        habits.learnAnswer(model, length);
    }
    QCOMPARE(habits.usualAnswer(model), std::optional<qint64>(700));
}

void TestModelHabits::habitsSurviveTheProgram()
{
    MemorySettings settings;
    ModelHabits habits;
    for (int i = 1; i <= 4; ++i) {
        habits.learnInput(model, prose(500 * i), 8, 600 * i + 8);
        habits.learnAnswer(model, 100 * i);
    }
    saveHabits(settings, habits);
    const ModelHabits again = loadHabits(settings);
    QCOMPARE(again.learnedFrom(model), 4);
    QCOMPARE(again.usualAnswer(model), habits.usualAnswer(model));
    QVERIFY(std::abs(again.corrected(model, prose(900), 8) -
                     habits.corrected(model, prose(900), 8)) < 0.001);
    QCOMPARE(again.toLines(), habits.toLines());
}

void TestModelHabits::whatCantBeReadIsLeftOut()
{
    ModelHabits habits;
    habits.learnInput(model, prose(500), 8, 700);
    const QString good = habits.toLines().first();
    const ModelHabits read = ModelHabits::fromLines(
        {QString(), QStringLiteral("\t1 2 3"), QStringLiteral("m\tnan inf"), good.left(60),
         QString(good).replace(QLatin1String("\t1"), QLatin1String("\tx")), good});
    QCOMPARE(read.toLines(), habits.toLines());
}

void TestModelHabits::onlySoManyModelsAreKept()
{
    ModelHabits habits;
    for (int i = 0; i < 500; ++i) {
        habits.learnAnswer(QStringLiteral("p/m%1").arg(i), 10);
    }
    QCOMPARE(habits.toLines().size(), 200);
    QVERIFY(habits.usualAnswer(QStringLiteral("p/m499")));
    QVERIFY(!habits.usualAnswer(QStringLiteral("p/m0")));
}

// Pairs of an estimate and a count: the estimate as for Gemini, the count by quite another
// vocabulary with a factor and a constant on top, as a service would have them.
void TestModelHabits::afterThreeAnswersNineOfTenEstimatesAreWithinFivePercent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CountWay>("truth");
    for (const auto &[name, way] : {std::pair("cl100k", CountWay{VocabularyName::Cl100k}),
                                    std::pair("claude", CountWay{VocabularyName::Claude})}) {
        QTest::addRow("prose, %s", name) << proseText() << way;
        QTest::addRow("code, %s", name) << codeText() << way;
        QTest::addRow("Chinese, %s", name) << kanjiText() << way;
        QTest::addRow("prose and code, %s", name)
            << proseText().left(30'000) + codeText().left(30'000) << way;
    }
}

void TestModelHabits::afterThreeAnswersNineOfTenEstimatesAreWithinFivePercent()
{
    QFETCH(QString, text);
    QFETCH(CountWay, truth);
    QVERIFY(text.size() > 20'000);
    const QString gemini = QStringLiteral("gemini-3.8-flash");
    TallyBook book;
    Dice dice;
    ModelHabits habits;
    QList<double> errors;
    for (int i = 0; i < 60; ++i) {
        const qsizetype length = 1200 + dice.below(12'000);
        const QString question = text.mid(dice.below(text.size() - length), length);
        const TokenTally tally = book.text(question, countWayOf(gemini));
        const TextTokens estimate = textTokens(tally, gemini);
        const qint64 counted = qRound64(sumOf(book.text(question, truth).text) * 1.17) + 23;
        if (i >= 3) {
            const double guess = habits.corrected(gemini, estimate, 4);
            errors.append(std::abs(guess / static_cast<double>(counted) - 1));
        }
        habits.learnInput(gemini, estimate, 4, counted);
    }
    std::sort(errors.begin(), errors.end());
    const double p90 = errors.at(errors.size() * 9 / 10);
    QVERIFY2(p90 <= 0.05, qPrintable(QStringLiteral("p90 is %1").arg(p90)));
}

QTEST_GUILESS_MAIN(TestModelHabits)
#include "tst_modelhabits.moc"

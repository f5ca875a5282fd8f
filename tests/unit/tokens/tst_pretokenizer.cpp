// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The pieces of DeepSeek's three expressions in turn, by hand from their text (the other rules are
// held against the reference's ids in tst_tokencounter), and what holds for the pieces of any rule.
#include "chat/pretokenizer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace parley;

namespace {

QStringList piecesOf(PieceRule rule, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QStringList pieces;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = pieceEnd(rule, bytes, from);
        pieces += QString::fromUtf8(bytes.mid(from, end - from));
        if (end <= from) {
            break;
        }
        from = end;
    }
    return pieces;
}

} // namespace

class TestPretokenizer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deepSeekSplitsInTurn_data();
    void deepSeekSplitsInTurn();
    void piecesMakeTheWholeTextAgain_data();
    void piecesMakeTheWholeTextAgain();
};

void TestPretokenizer::deepSeekSplitsInTurn_data()
{
    QTest::addColumn<QStringList>("pieces");
    const auto row = [](const char *name, const QStringList &pieces) {
        QTest::newRow(name) << pieces;
    };
    row("words", {QStringLiteral("Two"), QStringLiteral(" words")});
    row("digits by three, before all else",
        {QStringLiteral("a"), QStringLiteral("123"), QStringLiteral("45"), QStringLiteral("b")});
    row("Chinese by itself",
        {QStringLiteral("a"), QStringLiteral("中文カナ"), QStringLiteral("b")});
    row("other letters are words", {QStringLiteral("한국어"), QStringLiteral(" слово")});
    row("a sign and the Latin letters behind it",
        {QStringLiteral("x"), QStringLiteral("_name"), QStringLiteral(".size")});
    row("but not other letters", {QStringLiteral("x"), QStringLiteral("_"), QStringLiteral("имя")});
    row("a blank and its signs",
        {QStringLiteral("a"), QStringLiteral(" =="), QStringLiteral(" b")});
    row("signs take line ends with them", {QStringLiteral(");\n\n"), QStringLiteral("x")});
    row("the last blank goes to the word", {QStringLiteral("  "), QStringLiteral(" x")});
    row("but all of them before a digit",
        {QStringLiteral("x"), QStringLiteral("   "), QStringLiteral("7")});
    row("and before Chinese", {QStringLiteral("x"), QStringLiteral("  "), QStringLiteral("中")});
    row("lines", {QStringLiteral("a"), QStringLiteral(" \n \n"), QStringLiteral("  "),
                  QStringLiteral(" b")});
    row("an accent stays with its letter", {QStringLiteral("e\u0301a")});
    row("what no expression takes",
        {QStringLiteral("👨"), QStringLiteral("\u200d"), QStringLiteral("👩")});
    row("goes to the letters behind it",
        {QStringLiteral("1"), QStringLiteral("\u200d\u200d"), QStringLiteral("\u200dx")});
}

void TestPretokenizer::deepSeekSplitsInTurn()
{
    QFETCH(QStringList, pieces);
    QCOMPARE(piecesOf(PieceRule::DeepSeek, pieces.join(QString())), pieces);
}

void TestPretokenizer::piecesMakeTheWholeTextAgain_data()
{
    QTest::addColumn<PieceRule>("rule");
    QTest::newRow("o200k") << PieceRule::O200k;
    QTest::newRow("cl100k") << PieceRule::Cl100k;
    QTest::newRow("qwen") << PieceRule::Qwen;
    QTest::newRow("gpt2") << PieceRule::Gpt2;
    QTest::newRow("deepseek") << PieceRule::DeepSeek;
    QTest::newRow("whole") << PieceRule::Whole;
}

void TestPretokenizer::piecesMakeTheWholeTextAgain()
{
    QFETCH(PieceRule, rule);
    const QString letters = QStringLiteral(
        "aB'sll 1２½\r\n\t\u3000\u2028\u00a0.-_/中カ・한éǅʰ\u0301\u200d\u0001\ue000😀𝒜");
    QRandomGenerator random(7);
    for (int round = 0; round < 3'000; ++round) {
        QList<uint> text;
        const QList<uint> known = letters.toUcs4();
        for (int i = random.bounded(1, 12); i > 0; --i) {
            text += known[random.bounded(int(known.size()))];
        }
        const QString whole =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()), text.size());
        QCOMPARE(piecesOf(rule, whole).join(QString()), whole);
    }
}

QTEST_GUILESS_MAIN(TestPretokenizer)
#include "tst_pretokenizer.moc"

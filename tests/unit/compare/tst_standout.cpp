// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "compare/standout.h"
#include "text/blocktext.h"
#include "text/markdownparser.h"

#include <QTest>

using namespace parley;

namespace {

QStringList marked(const QList<Block> &blocks, const QList<BlockDiff> &diff, DiffRange::Kind kind)
{
    QStringList texts;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        for (const DiffRange &range : diff[i].ranges) {
            if (range.kind == kind) {
                texts.append(blockText(blocks[i]).mid(range.from, range.to - range.from));
            }
        }
    }
    return texts;
}

} // namespace

class TestStandOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneOfTheOthersSaysTooDoesNotStandOut()
    {
        const QList<Block> answer = parseMarkdown(u"The export failed tonight.");
        const QList<QList<Block>> others{parseMarkdown(u"The export failed."),
                                         parseMarkdown(u"The import worked tonight.")};
        QCOMPARE(marked(answer, standOut(answer, others), DiffRange::Kind::Only), QStringList());
        QCOMPARE(marked(answer, standOut(answer, {others.first()}), DiffRange::Kind::Only).size(),
                 1);
    }

    void whatNobodyElseSaysStandsOut()
    {
        const QList<Block> answer =
            parseMarkdown(u"The export failed.\n\nتقرير كامل يوم الجمعة القادم.");
        const QList<BlockDiff> diff =
            standOut(answer, {parseMarkdown(u"The export failed."), parseMarkdown(u"通義千問。")});
        QVERIFY(diff[0].ranges.isEmpty());
        QVERIFY(!diff[0].isEqual()); // one of them does not have it
        QVERIFY(marked(answer, diff, DiffRange::Kind::Only)
                    .join(QString())
                    .contains(QStringLiteral("الجمعة")));
    }

    void whatAllSayIsEqual()
    {
        const QList<Block> answer = parseMarkdown(u"One.\n\nTwo.");
        for (const BlockDiff &block : standOut(answer, {answer, answer, answer})) {
            QVERIFY(block.isEqual());
        }
        for (const BlockDiff &block : standOut(answer, {})) {
            QVERIFY(block.ranges.isEmpty());
        }
        QVERIFY(standOut({}, {answer}).isEmpty());
    }

    void whatStandsElsewhereIsMoved()
    {
        const QString moving =
            QStringLiteral("Between one and four o'clock the nightly export left out rows.");
        const QString staying = QStringLiteral("A full report about all of it follows by Friday.");
        const QList<Block> answer = parseMarkdown(moving + QStringLiteral("\n\n") + staying);
        const QList<Block> other = parseMarkdown(staying + QStringLiteral("\n\n") + moving);
        const QList<BlockDiff> diff = standOut(answer, {other});
        QVERIFY(marked(answer, diff, DiffRange::Kind::Only).isEmpty());
        QCOMPARE(marked(answer, diff, DiffRange::Kind::Moved).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestStandOut)
#include "tst_standout.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/markdownpiece.h"
#include "text/references.h"
#include "text/streamingmarkdown.h"

#include <QTest>

using namespace parley;

class TestReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsMatchWithoutCaseAndWhiteSpace()
    {
        QCOMPARE(labelKey(u" Foo\n  BAR "), labelKey(u"foo bar"));
        QCOMPARE(labelKey(u"foo\n> bar"), labelKey(u"foo bar"));
        QCOMPARE(labelKey(u"ẞ"), labelKey(u"SS"));
        QCOMPARE(labelKey(u"ΑΓΩ"), labelKey(u"αγω"));
        QVERIFY(labelKey(u"a > b") != labelKey(u"a b"));
    }

    void innermostPairsAreLabels()
    {
        QCOMPARE(labelKeysIn(u"[b] [a][B] ![c [d]] \\[e] [f\\]g] [] [ ]"),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d"),
                              QStringLiteral("f\\]g")}));
        QVERIFY(labelKeysIn(u"no brackets").isEmpty());
        QVERIFY(labelKeysIn(QString(u'[' + QString(1'000, u'a') + u']')).isEmpty());
    }

    void labelsBeforeColonsMayBeDefined()
    {
        QCOMPARE(definedLabelsIn(u"[A]: x\n[b] : y\n[c\n d]: z\n[a]: w"),
                 (QStringList{QStringLiteral("A"), QStringLiteral("c d")}));
    }

    void definitionsAreFoundWhereverTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *text, const char *found) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("[a]: /b \"c\"", "a=/b");
        row("> [a]: <b c>", "a=b c");
        row("- [a]:\n  /b", "a=/b");
        row("text\n[a]: /b", "");
        row("[a]: /b\n[c]: /d\ntext", "a=/b;c=/d");
        row("[a]: /b bad", "");
        row("[a]: /b&amp;c\\*", "a=/b&c*");
        row("    [a]: /b", "");
        row("```\n[a]: /b\n```", "");
        row("[a]: /b\n[A]: /c", "a=/b");
    }
    void definitionsAreFoundWhereverTheyStand()
    {
        QFETCH(const QString, text);
        QStringList found;
        for (const LinkDefinition &definition : definitionsIn(text)) {
            found.append(definition.label + u'=' + definition.target);
        }
        QTEST(found.join(u';'), "found");
    }

    void aDefinitionReachesBackAndIsReportedOnlyWhereItMatters()
    {
        StreamingMarkdown markdown;
        markdown.append(u"see [a]\n\nplain\n\nalso [a] and [b]\n\n");
        (void)markdown.update();
        QCOMPARE(markdown.frozenCount(), 0);
        QVERIFY(!markdown.isFrozen(0));
        QVERIFY(markdown.isFrozen(1));
        QVERIFY(!markdown.isFrozen(2));

        markdown.append(u"[a]: /x\n\n");
        const QList<BlockChange> changes = markdown.update();
        QCOMPARE(changes, (QList<BlockChange>{{0, 1, 1}, {2, 1, 1}}));
        QCOMPARE(markdown.blocks()[0].spans.last().target, QStringLiteral("/x"));
        QCOMPARE(markdown.frozenCount(), 2); // [b] may still come
        QVERIFY(!markdown.isFrozen(2));
    }

    void aDefinitionThatIsStillWrittenCounts()
    {
        StreamingMarkdown markdown;
        markdown.append(u"[a]\n\n[a]: /x");
        (void)markdown.update();
        QCOMPARE(markdown.blocks()[0].spans[0].target, QStringLiteral("/x"));
        QVERIFY(!markdown.isFrozen(0));
        markdown.append(u"y");
        (void)markdown.update();
        QCOMPARE(markdown.blocks()[0].spans[0].target, QStringLiteral("/xy"));
        markdown.append(u" z");
        (void)markdown.update();
        QVERIFY(markdown.blocks()[0].spans[0].target.isEmpty());
        QCOMPARE(markdown.blocks().size(), 2);
    }

    void theFirstDefinitionWins()
    {
        StreamingMarkdown markdown;
        markdown.append(u"[a]\n\n[a]: /x\n\n[a]: /y\n\n");
        (void)markdown.update();
        QCOMPARE(markdown.blocks()[0].spans[0].target, QStringLiteral("/x"));
        QVERIFY(markdown.isFrozen(0));
    }
};

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/promptlist.h"

#include <QStringEncoder>
#include <QTest>

using namespace parley;

namespace {

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

class TestPromptList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("lines"); // the names of the columns first
        const auto row = [](const char *name, const QByteArray &bytes,
                            const QList<QStringList> &lines) {
            QTest::newRow(name) << bytes << lines;
        };
        const auto list = [](const char *cells) { return QString::fromUtf8(cells).split(u'|'); };
        row("one column", "prompt\nWhy?\nHow?\n", {list("prompt"), list("Why?"), list("How?")});
        row("no line end at the end", "a,b\n1,2", {list("a|b"), list("1|2")});
        row("lines of Windows and of old Macs", "a,b\r\n1,2\r3,4\r\n",
            {list("a|b"), list("1|2"), list("3|4")});
        row("quotes, commas and line ends in cells", "a,b\n\"x,\"\"y\"\"\",\"l1\r\nl2\"\n",
            {list("a|b"), {QStringLiteral("x,\"y\""), QStringLiteral("l1\r\nl2")}});
        row("semicolons", "a;b\n1,5;2\n", {list("a|b"), list("1,5|2")});
        row("tabs", "a\tb\n1\t2\n", {list("a|b"), list("1|2")});
        row("empty lines and cells", "a,b\n\n,x\n\n", {list("a|b"), list("|x")});
        row("with a byte-order mark", "\xef\xbb\xbfprompt\nWarum?\n",
            {list("prompt"), list("Warum?")});
        row("UTF-16", utf16(QStringLiteral("prompt,n\n为什么,1\n")),
            {list("prompt|n"), list("为什么|1")});
        row("Windows-1252", "prompt\nSch\xf6n \x96 \x80\x35\n",
            {list("prompt"), list("Schön – €5")});
        row("JSON lines", "{\"prompt\":\"Why?\",\"n\":1}\n\n{\"n\":[2,3],\"x\":null}\n",
            {list("n|prompt|x"), list("1|Why?|"), list("[2,3]||")});
    }
    void tablesAreRead()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readPromptTable(bytes);
        QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
        QTEST(QList<QStringList>{table->columns} + table->rows, "lines");
    }

    void badFilesAreRefusedWithTheLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
            QTest::newRow(name) << bytes << QString::fromUtf8(says);
        };
        row("empty", "", "no prompts");
        row("names alone", "prompt\n", "no prompts");
        row("a quote that never closes", "a\n\"x\ny\n", "line 2");
        row("something behind a quote", "a,b\n\"x\"y,1\n", "line 2");
        row("a cell too many", "a,b\n1,2\n\n1,2,3\n", "line 4 has 3 cells");
        row("a cell too few", "a,b\n1\n", "line 2 has 1 cells");
        row("a column twice", "a,a\n1,2\n", "\"a\"");
        row("a column without a name", "a,\n1,2\n", "no name");
        row("a picture", QByteArray("\x89PNG\0\0\1", 7), "no text");
        row("half a JSON", "{\"a\":1}\n{\"a\":\n", "line 2");
        row("a list", "{\"a\":1}\n[1]\n", "line 2");
        row("not what its mark says", "\xef\xbb\xbfprompt\n\xff\n", "damaged");
    }
    void badFilesAreRefusedWithTheLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto table = readPromptTable(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, ErrorKind::BadRequest);
        QVERIFY2(table.error().detail.contains(says), qPrintable(table.error().detail));
    }

    void columnsAreFilledIn()
    {
        const PromptTable table{{QStringLiteral("text"), QStringLiteral("lang")},
                                {{QStringLiteral("{{lang}}"), QStringLiteral("de")},
                                 {QStringLiteral("早"), QStringLiteral("en")}}};
        const auto prompts = fillPrompts(QStringLiteral("To {{ lang }}: {{text}}{{text}}!"), table);
        QVERIFY(prompts);
        QCOMPARE(*prompts, (QStringList{QStringLiteral("To de: {{lang}}{{lang}}!"),
                                        QStringLiteral("To en: 早早!")}));
        const auto unknown = fillPrompts(QStringLiteral("{{txet}}"), table);
        QVERIFY(!unknown && unknown.error().detail.contains(QStringLiteral("text, lang")));
        QVERIFY(!fillPrompts(QStringLiteral("  "), table));
        QCOMPARE(fillPrompts(QStringLiteral("{{ open"), table)->first(), QStringLiteral("{{ open"));
    }

    void theUsualPromptIsTheObviousOne()
    {
        const auto of = [](const QStringList &columns) { return usualTemplate({columns, {}}); };
        QCOMPARE(*of({QStringLiteral("q")}), QStringLiteral("{{q}}"));
        QCOMPARE(*of({QStringLiteral("id"), QStringLiteral("prompt")}),
                 QStringLiteral("{{prompt}}"));
        QVERIFY(!of({QStringLiteral("id"), QStringLiteral("q")}));
    }

    void hugeFilesAreReadOrRefused()
    {
        QByteArray many("prompt\n");
        for (int i = 0; i <= mostPrompts; ++i) {
            many += "x\n";
        }
        QVERIFY(!readPromptTable(many));
        many.chop(2);
        QCOMPARE(readPromptTable(many)->rows.size(), mostPrompts);
    }
};

QTEST_GUILESS_MAIN(TestPromptList)
#include "tst_promptlist.moc"

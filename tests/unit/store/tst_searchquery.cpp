// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/searchquery.h"

#include "store/connection.h"
#include "store/sql.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsBecomeAnExpression_data();
    void termsBecomeAnExpression();
    void nothingTypedIsEverAnOperator();
};

void TestSearchQuery::termsBecomeAnExpression_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    const auto row = [](const char *typed, const char *expression) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expression);
    };
    row("", "");
    row("-only ", "");
    row("Hel", "\"Hel\"*");
    row("a b ", "\"a\" AND \"b\"");
    row("\"a b\" -c -d ", "((\"a b\") NOT \"c\") NOT \"d\"");
    row("straße ", "\"straße\"");
    row("设置 ", "\"设 置\"");
    row("x\" OR \"y ", "\"x\" AND \"OR\"* AND \"y\"");
}

void TestSearchQuery::termsBecomeAnExpression()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expression);
    const QString actual = ftsExpression(searchTerms(typed));
    QCOMPARE(QString(actual).remove(u'(').remove(u')').remove(u'*'),
             QString(expression).remove(u'(').remove(u')').remove(u'*'));
}

void TestSearchQuery::nothingTypedIsEverAnOperator()
{
    QTemporaryDir dir;
    const Connection connection(dir.filePath(QStringLiteral("s.db")),
                                Connection::Access::ReadWrite);
    QVERIFY(execute(connection.database(),
                    QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(text, other, content='')")));
    static const QStringList pieces{
        QStringLiteral("\""),  QStringLiteral("'"),       QStringLiteral("*"),
        QStringLiteral("("),   QStringLiteral(")"),       QStringLiteral("-"),
        QStringLiteral("+"),   QStringLiteral("^"),       QStringLiteral(":"),
        QStringLiteral(" "),   QStringLiteral("AND"),     QStringLiteral("OR"),
        QStringLiteral("NOT"), QStringLiteral("NEAR(x"),  QStringLiteral("text:"),
        QStringLiteral("字"),  QStringLiteral("a\u0301"), QStringLiteral("{other}"),
        QStringLiteral("\\"),  QStringLiteral("\u0301"),  QStringLiteral("word"),
        QStringLiteral("\n"),  QString(QChar(0)),         QStringLiteral("👩‍👧"),
    };
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        QString typed;
        for (int i = random.bounded(1, 12); i > 0; --i) {
            typed += pieces[random.bounded(static_cast<int>(pieces.size()))];
        }
        const QString expression = ftsExpression(searchTerms(typed));
        if (expression.isEmpty()) {
            continue;
        }
        Statement match(connection.database(), "SELECT rowid FROM t WHERE t MATCH ?");
        const auto row = match.bind(expression).next();
        QVERIFY2(row, qPrintable(typed + QStringLiteral(" -> ") + expression));
    }
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"

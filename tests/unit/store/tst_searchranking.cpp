// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which message comes first when the index can't say.
#include "store/searchranking.h"

#include <QTest>

using namespace parley;

class TestSearchRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestComesFirst_data();
    void theBestComesFirst();
};

void TestSearchRanking::theBestComesFirst_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("frequencies");
    QTest::addColumn<QString>("order");
    const QString filler = QStringLiteral("many other things are said here, one after another ");
    const auto row = [](const char *name, const QStringList &texts, const char *typed,
                        const QList<qint64> &frequencies, const char *order) {
        QTest::newRow(name) << texts << QString::fromUtf8(typed) << frequencies
                            << QString::fromUtf8(order);
    };
    const auto texts = [](std::initializer_list<const char *> list) {
        QStringList result;
        for (const char *text : list) {
            result.append(QString::fromUtf8(text));
        }
        return result;
    };
    row("nothing", {}, "a ", {1}, "");
    row("more often", texts({"one cat and two dogs", "a cat, a cat, a cat"}), "cat ", {5000},
        "1 0");
    row("shorter", {filler.repeated(20) + QStringLiteral("cat"), QStringLiteral("the cat")}, "cat ",
        {5000}, "1 0");
    row("seldom words count more", texts({"the the the the zebra", "zebra zebra zebra the it"}),
        "the zebra ", {5000, 3}, "1 0");
    row("as good: as they were", texts({"cat one", "cat two", "cat six"}), "cat ", {5000}, "0 1 2");
    row("still typed", texts({"cat one", "cats catalogue"}), "cat", {5000}, "1 0");
    row("excluded", texts({"cat two", "cat one cat"}), "cat -dog ", {5000, 1}, "1 0");
    row("letters that are words", texts({"天空和树", "天气天气"}), "天气", {5000}, "1 0");
    row("texts without words", texts({"!", ""}), "cat ", {0}, "0 1");
}

void TestSearchRanking::theBestComesFirst()
{
    QFETCH(const QStringList, texts);
    QFETCH(const QString, typed);
    QFETCH(const QList<qint64>, frequencies);
    QList<FoundMessage> messages;
    for (const QString &text : texts) {
        messages.append({{}, text});
    }
    QStringList order;
    for (const FoundMessage &message : bestOf(messages, searchTerms(typed), frequencies)) {
        order.append(QString::number(texts.indexOf(message.text)));
    }
    QTEST(order.join(u' '), "order");
}

QTEST_GUILESS_MAIN(TestSearchRanking)
#include "tst_searchranking.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The examples of the CommonMark and GitHub specifications (tests/data/spec): each is checked
// against its HTML, and at every cut against a parse of the prefix; frozen blocks never change.
#include "blockhtml.h"
#include "text/markdownparser.h"
#include "text/streamingmarkdown.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace parley;

class TestCommonMarkSpec : public QObject
{
    Q_OBJECT

private:
    static bool isOfAnotherDialect(const QString &markdown)
    {
        static const QStringList others{
            // Bare addresses are links in the GitHub dialect only …
            QStringLiteral("< https://foo.bar >\n"), QStringLiteral("https://example.com\n"),
            QStringLiteral("foo@bar.example.com\n"), QStringLiteral("< http://foo.bar >\n"),
            QStringLiteral("http://example.com\n"),
            // … and what is a comment was changed by CommonMark 0.31.
            QStringLiteral("foo <!-- not a comment -- two hyphens -->\n"),
            QStringLiteral("foo <!--> foo -->\n\nfoo <!-- foo--->\n")};
        // GitHub disarms some tags; here none is ever interpreted.
        return others.contains(markdown) || markdown.contains(QLatin1String("<xmp>"));
    }

    static void examples()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        static const QRegularExpression example(
            QStringLiteral("^`{32} example[^\\n]*\\n(.*?)^\\.\\n(.*?)^`{32}$"),
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        for (const char *name : {"commonmark-0.31.2", "gfm-0.29"}) {
            QFile file(QStringLiteral(PARLEY_TEST_DATA "/spec/%1.txt").arg(QLatin1String(name)));
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            const QString spec = QString::fromUtf8(file.readAll()).replace(u'\u2192', u'\t');
            int number = 0;
            for (auto all = example.globalMatch(spec); all.hasNext();) {
                const auto match = all.next();
                ++number;
                if (isOfAnotherDialect(match.captured(1))) {
                    continue;
                }
                QTest::addRow("%s %d", name, number) << match.captured(1) << match.captured(2);
            }
        }
    }

private Q_SLOTS:
    void exampleGivesTheBlocksOfItsHtml_data() { examples(); }
    void exampleGivesTheBlocksOfItsHtml()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, html);
        QCOMPARE(normalHtml(blocksAsHtml(parseMarkdown(markdown))), normalHtml(html));
    }

    void everyPrefixStreamsLikeItsParse_data() { examples(); }
    void everyPrefixStreamsLikeItsParse()
    {
        QFETCH(const QString, markdown);
        StreamingMarkdown streaming;
        QList<Block> frozen;
        for (qsizetype at = 0; at < markdown.size(); ++at) {
            streaming.append(markdown.sliced(at, 1));
            streaming.update();
            QVERIFY2(streaming.blocks() == parseMarkdown(markdown.first(at + 1)),
                     qPrintable(markdown.first(at + 1)));
            QVERIFY(streaming.frozenCount() >= frozen.size());
            QVERIFY(streaming.blocks().first(frozen.size()) == frozen);
            frozen = streaming.blocks().first(streaming.frozenCount());
        }
    }
};

QTEST_GUILESS_MAIN(TestCommonMarkSpec)
#include "tst_commonmarkspec.moc"

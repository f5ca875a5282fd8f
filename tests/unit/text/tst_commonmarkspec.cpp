// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The examples of the CommonMark and GitHub specifications, when they are at hand: their licence
// (CC-BY-SA) keeps them out of this repository. PARLEY_MARKDOWN_SPECS names spec.txt files,
// separated by ':'. Each example is checked against its HTML, and at every cut against a parse of
// the prefix.
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
    static void examples()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        static const QRegularExpression example(
            QStringLiteral("^`{32} example[^\\n]*\\n(.*?)^\\.\\n(.*?)^`{32}$"),
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        const QStringList paths = QString::fromLocal8Bit(qgetenv("PARLEY_MARKDOWN_SPECS"))
                                      .split(u':', Qt::SkipEmptyParts);
        for (const QString &path : paths) {
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            const QString spec = QString::fromUtf8(file.readAll()).replace(u'\u2192', u'\t');
            int number = 0;
            for (auto all = example.globalMatch(spec); all.hasNext();) {
                const auto match = all.next();
                // Bare addresses are links in the GitHub dialect only.
                static const QStringList withoutExtensions{QStringLiteral("< https://foo.bar >\n"),
                                                           QStringLiteral("https://example.com\n"),
                                                           QStringLiteral("foo@bar.example.com\n")};
                if (withoutExtensions.contains(match.captured(1))) {
                    continue;
                }
                QTest::addRow("%s %d", qPrintable(path.section(u'/', -1)), ++number)
                    << match.captured(1) << match.captured(2);
            }
        }
    }

private Q_SLOTS:
    void exampleGivesTheBlocksOfItsHtml_data() { examples(); }
    void exampleGivesTheBlocksOfItsHtml()
    {
        if (qEnvironmentVariableIsEmpty("PARLEY_MARKDOWN_SPECS")) {
            QSKIP("PARLEY_MARKDOWN_SPECS is not set");
        }
        QFETCH(const QString, markdown);
        QFETCH(const QString, html);
        QCOMPARE(normalHtml(blocksAsHtml(parseMarkdown(markdown))), normalHtml(html));
    }

    void everyPrefixStreamsLikeItsParse_data() { examples(); }
    void everyPrefixStreamsLikeItsParse()
    {
        if (qEnvironmentVariableIsEmpty("PARLEY_MARKDOWN_SPECS")) {
            QSKIP("PARLEY_MARKDOWN_SPECS is not set");
        }
        QFETCH(const QString, markdown);
        StreamingMarkdown streaming;
        for (qsizetype at = 0; at < markdown.size(); ++at) {
            streaming.append(markdown.sliced(at, 1));
            streaming.update();
            QVERIFY2(streaming.blocks() == parseMarkdown(markdown.first(at + 1)),
                     qPrintable(markdown.first(at + 1)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommonMarkSpec)
#include "tst_commonmarkspec.moc"

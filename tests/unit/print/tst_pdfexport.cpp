// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "print/pdfexport.h"

#include "print/paperhtml.h"
#include "print/pdftext.h"
#include "support/samplenodes.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QtTest>

using namespace parley;

namespace {

Conversation talk(const QList<Part> &parts)
{
    Conversation conversation(sample::head(QStringLiteral("Talk 会話")));
    Node node = sample::node(Role::User, QString());
    node.message.parts = parts;
    conversation.append(node);
    return conversation;
}

qsizetype pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type /Page\\b(?!s)"));
    auto found = page.globalMatch(QString::fromLatin1(pdf));
    qsizetype count = 0;
    for (; found.hasNext(); found.next()) {
        ++count;
    }
    return count;
}

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

ImagePart picture(const QByteArray &bytes)
{
    return {QStringLiteral("image/png"), bytes, QStringLiteral("bild.png")};
}

} // namespace

class TestPdfExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleBecomesAPdf()
    {
        const auto pdf = exportPdf(sample::branched());
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        QCOMPARE(pagesOf(*pdf), 1);
        const auto empty = exportPdf(Conversation(sample::head(QString())));
        QVERIFY(empty);
        QCOMPARE(pagesOf(*empty), 1);
    }

    void printedPagesSayWhatTheyAre_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("pages"); // 0: all
        QTest::newRow("all") << 0 << 0 << 0;
        QTest::newRow("the second") << 2 << 2 << 1;
        QTest::newRow("two to four") << 2 << 4 << 3;
        QTest::newRow("beyond the end") << 2 << 9'999 << -1;
    }
    void printedPagesSayWhatTheyAre()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, pages);
        Conversation chat = talk({TextPart{QStringLiteral("wide ").repeated(10'000)}});
        Node answer =
            sample::node(Role::Assistant, QStringLiteral("```\n%1\n```").arg(QString(3000, u'w')));
        answer.parent = chat.head().activeLeaf;
        answer.meta.asked = {QStringLiteral("openai"), QStringLiteral("gpt-6")};
        chat.append(answer);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A5));
        QVERIFY(printPages(writer, chat, {}, from, to));
        const qsizetype all = pagesOf(*exportPdf(chat));
        QVERIFY(all > 4);
        const qsizetype printed = pagesOf(buffer.data());
        QVERIFY(pages > 0 ? printed == pages : printed >= all - 1);
        const auto text = pdfText(buffer.data(), 1'000'000);
        QVERIFY(text);
        // At each head. Read back, words of the first line stand between those of the head.
        const QRegularExpression head(QStringLiteral("openai/gpt-6(?:\\s|wide)*·"));
        QCOMPARE(QString(*text).replace(head, QStringLiteral("\u0001")).count(u'\u0001'), printed);
        QVERIFY(text->contains(QStringLiteral("Talk")));
        if (pages == 0) {
            // Code wraps, none of it is cut off, and nothing stands on two pages.
            QCOMPARE(text->count(u'w'), 13'000);
        }
    }
    void everyWordStandsOnOnePage_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("between");
        QTest::addColumn<QString>("after");
        const auto no = QString();
        QTest::newRow("paragraph") << no << QStringLiteral(" ") << no;
        QTest::newRow("paragraphs") << no << QStringLiteral("\n\n") << no;
        QTest::newRow("quote") << QStringLiteral("> ") << QStringLiteral(" ") << no;
        QTest::newRow("item") << QStringLiteral("1. one\n2. ") << QStringLiteral(" ") << no;
        QTest::newRow("items") << QStringLiteral("- ") << QStringLiteral("\n- ") << no;
        QTest::newRow("code") << QStringLiteral("```\n") << QStringLiteral(" ")
                              << QStringLiteral("\n```");
        QTest::newRow("table") << QStringLiteral("|a|b|\n|-|-|\n|x|") << QStringLiteral("|\n|x|")
                               << QStringLiteral("|\n");
        QTest::newRow("cell") << QStringLiteral("|a|b|\n|-|-|\n|x|") << QStringLiteral(" ")
                              << QStringLiteral("|\n");
    }
    void everyWordStandsOnOnePage()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, between);
        QFETCH(const QString, after);
        QStringList words;
        for (int i = 10'000; i < 12'000; ++i) {
            words.append(QStringLiteral("w%1").arg(i));
        }
        Conversation chat = talk({TextPart{QStringLiteral("Go on")}});
        Node answer = sample::node(Role::Assistant, before + words.join(between) + after);
        answer.parent = chat.head().activeLeaf;
        chat.append(answer);
        const auto pdf = exportPdf(chat);
        QVERIFY(pdf && pagesOf(*pdf) > 2);
        const auto text = pdfText(*pdf, 1'000'000);
        QVERIFY(text);
        static const QRegularExpression word(QStringLiteral("w1\\d{4}"));
        QStringList read;
        for (auto found = word.globalMatch(*text); found.hasNext();) {
            read.append(found.next().captured());
        }
        read.sort();
        QCOMPARE(read, words);
    }
    void aPageWithoutRoomIsRefused()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QSizeF(5, 5), QPageSize::Millimeter));
        QVERIFY(!printPages(writer, sample::branched()));
    }

    void longChatsGetAsManyPagesAsTheyNeed()
    {
        QString lines;
        for (int i = 0; i < 400; ++i) {
            lines += QStringLiteral("Line %1\n\n").arg(i);
        }
        const auto pdf = exportPdf(talk({TextPart{lines}}));
        QVERIFY(pdf);
        QVERIFY(pagesOf(*pdf) > 5);
    }

    void picturesThatWereAttachedAreInIt()
    {
        const auto without = exportPdf(talk({TextPart{QStringLiteral("x")}}));
        const auto with =
            exportPdf(talk({picture(png({4000, 50})), TextPart{QStringLiteral("x")}}));
        QVERIFY(without && with);
        QVERIFY(!without->contains("/Subtype /Image"));
        QVERIFY(with->contains("/Subtype /Image"));
    }

    void picturesAreMadeToFitThePage()
    {
        const QString html = paperHtml(talk({picture(png({10, 10}))}), {QSize(640, 8)});
        QVERIFY(html.contains(QStringLiteral("width=\"640\" height=\"8\"")));
    }

    void whatIsNoPictureIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << sample::binary();
        QTest::newRow("cut off") << png({100, 100}).left(20);
        QTest::newRow("drawing that names a file")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                          "<image href='/etc/hostname' width='9' height='9'/></svg>");
    }
    void whatIsNoPictureIsNamed()
    {
        QFETCH(QByteArray, bytes);
        const auto pdf = exportPdf(talk({picture(bytes)}));
        QVERIFY(pdf);
        QVERIFY(!pdf->contains("/Subtype /Image"));
    }

    void textNeverBecomesMarkup()
    {
        const QString html = paperHtml(
            talk(
                {TextPart{QStringLiteral("<img src=\"file:///etc/hostname\"> ![x](http://a.example/"
                                         "b.png)\n\n<script>1</script>")}}),
            {});
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(exportPdf(talk({TextPart{sample::worldText()}})));
    }
};

QTEST_MAIN(TestPdfExport)
#include "tst_pdfexport.moc"

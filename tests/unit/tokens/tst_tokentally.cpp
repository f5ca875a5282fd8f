// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/imagesize.h"
#include "chat/tokentally.h"
#include "chat/vendortokens.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace parley;

namespace {

QByteArray picture(const char *format, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(0x336699);
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return data;
}

} // namespace

class TestTokenTally : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picturesTellTheirSize_data();
    void picturesTellTheirSize();
    void brokenPicturesHaveNoSize();
    void picturesCountAsMeasured_data();
    void picturesCountAsMeasured();
    void olderModelsCountTiles_data();
    void olderModelsCountTiles();
    void textIsCountedAsTheCounterCountsIt_data();
    void textIsCountedAsTheCounterCountsIt();
    void tokensAreSplitByKindOfLetters();
    void aTextIsCountedOnceOnly();
    void partsOfAMessageAddUp();
    void sentinelTextIsOrdinaryText();
};

void TestTokenTally::picturesTellTheirSize_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QSize>("size");
    QTest::newRow("png") << picture("PNG", {812, 34}) << QSize(812, 34);
    QTest::newRow("jpeg") << picture("JPG", {640, 481}) << QSize(640, 481);
    QTest::newRow("gif") << QByteArray("GIF89a\x20\x03\x58\x02\x80", 11) << QSize(800, 600);
    QByteArray extended("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0", 24);
    extended += QByteArray("\x7f\x02\0\xdf\x01\0", 6);
    QTest::newRow("webp extended") << extended << QSize(640, 480);
    QByteArray lossy("RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a", 26);
    lossy += QByteArray("\x80\x02\xe0\x01", 4);
    QTest::newRow("webp lossy") << lossy << QSize(640, 480);
    // 14 bits of width less one, 14 bits of height less one
    const quint32 bits = 639u | 479u << 14;
    QByteArray lossless("RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f", 21);
    for (int shift = 0; shift < 32; shift += 8) {
        lossless.append(static_cast<char>(bits >> shift & 0xff));
    }
    QTest::newRow("webp lossless") << lossless << QSize(640, 480);
}

void TestTokenTally::picturesTellTheirSize()
{
    QFETCH(QByteArray, data);
    QTEST(imageSize(data), "size");
}

void TestTokenTally::brokenPicturesHaveNoSize()
{
    const QByteArray whole = picture("JPG", {64, 64});
    for (qsizetype length = 0; length < 20; ++length) {
        QVERIFY(!imageSize(QByteArrayView(whole).first(length)).isValid());
    }
    QVERIFY(!imageSize(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff\xff\0\0\0\1", 24))
                 .isValid());
    QVERIFY(!imageSize(QByteArray("\xff\xd8\xff\xe0\0\0", 6) + QByteArray(40, '\xff')).isValid());
    QVERIFY(!imageSize("no picture at all").isValid());
}

// Usage of one picture and a short question, less what the question alone came to.
void TestTokenTally::picturesCountAsMeasured_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qint64>("tokens");
    const auto row = [](const char *model, const QSize &size, qint64 tokens) {
        QTest::addRow("%s %dx%d", model, size.width(), size.height())
            << QString::fromLatin1(model) << size << tokens;
    };
    row("claude-sonnet-5-5", {256, 256}, 100);
    row("claude-sonnet-5-5", {1024, 1024}, 1369);
    row("claude-sonnet-5-5", {1920, 1080}, 2691);
    row("claude-opus-5-5", {3840, 2160}, 2992);
    row("claude-opus-5-5", {4032, 3024}, 3928);
    row("claude-haiku-4-5", {1024, 1024}, 1369);
    row("claude-haiku-4-5", {1920, 1080}, 1560);
    row("gpt-6-astra", {256, 256}, 77);
    row("gpt-6-astra", {1024, 1024}, 1229);
    row("gpt-6-sol", {4032, 3024}, 14364);
    row("gpt-5.5", {2560, 1440}, 4320);
    row("gpt-5.5", {4032, 3024}, 11868);
    row("gemini-3.8-flash", {1920, 1080}, 1090);
}

void TestTokenTally::picturesCountAsMeasured()
{
    QFETCH(QString, model);
    QFETCH(QSize, size);
    QFETCH(qint64, tokens);
    const qint64 counted = imageTokens(model, size);
    // How vendors round while they shrink is not published.
    QVERIFY2(qAbs(counted - tokens) * 50 <= tokens, qPrintable(QString::number(counted)));
}

void TestTokenTally::olderModelsCountTiles_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qint64>("tokens");
    // The examples of the vendors' documentation.
    QTest::newRow("gpt-4o square") << "gpt-4o" << QSize(1024, 1024) << qint64(765);
    QTest::newRow("gpt-4o tall") << "openai/gpt-4o" << QSize(2048, 4096) << qint64(1105);
    QTest::newRow("gpt-5 square") << "gpt-5" << QSize(1024, 1024) << qint64(630);
    QTest::newRow("mini patches") << "gpt-4.1-mini" << QSize(1024, 1024) << qint64(1659);
    QTest::newRow("gemini small") << "gemini-2.5-pro" << QSize(384, 384) << qint64(258);
    QTest::newRow("gemini tiles") << "gemini-2.5-pro" << QSize(960, 540) << qint64(516);
    QTest::newRow("nothing known") << "qwen3-vl" << QSize() << qint64(1610);
}

void TestTokenTally::olderModelsCountTiles()
{
    QFETCH(QString, model);
    QFETCH(QSize, size);
    QTEST(imageTokens(model, size), "tokens");
}

void TestTokenTally::textIsCountedAsTheCounterCountsIt_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"gpt-4o", "gpt-4", "claude-haiku-4-5", "claude-opus-5-5",
                              "gemini-3.8-flash", "llama3.3", "qwen3:32b"}) {
        QTest::newRow(model) << QString::fromLatin1(model);
    }
}

void TestTokenTally::textIsCountedAsTheCounterCountsIt()
{
    QFETCH(QString, model);
    TallyBook book;
    TokenCounter counter;
    for (const QString &text :
         {QStringLiteral("How long are the waits over five attempts?"),
          QStringLiteral("for (int n = 0;; ++n) { if (call() || n + 1 == attempts) return; }"),
          QStringLiteral("完全抖动在零和当前上限之间随机选择每次等待的时间。"),
          QStringLiteral("الانتظار العشوائي 🙂🙂🙂")}) {
        const TokenTally tally = book.text(text, countWayOf(model));
        const auto expected = static_cast<double>(counter.count(text, model).tokens);
        QVERIFY(qAbs(sumOf(textTokens(tally, model)) - expected) <= 0.51);
    }
    QCOMPARE(sumOf(book.text({}, countWayOf(model)).text), 0.0);
}

void TestTokenTally::tokensAreSplitByKindOfLetters()
{
    TallyBook book;
    const TextTokens words = book.text(u"nothing but words", CountWay{}).text;
    QVERIFY(words[0] > 0 && words[1] == 0 && words[2] == 0);
    const TextTokens kanji = book.text(u"世界中の言葉", CountWay{}).text;
    QVERIFY(kanji[0] == 0 && kanji[1] > 0 && kanji[2] == 0);
    const TextTokens figures = book.text(u"12 + 34 == 46;", CountWay{}).text;
    QVERIFY(figures[0] == 0 && figures[1] == 0 && figures[2] > 0);
    const TextTokens blanks = book.text(u"   \n\n ", CountWay{}).text;
    QVERIFY(blanks[3] > 0 && blanks[0] == 0);
}

void TestTokenTally::aTextIsCountedOnceOnly()
{
    TallyBook book;
    const QString text = QString(4000, u'x');
    const TextTokens first = book.text(text, CountWay{}).text;
    QCOMPARE(book.counted(), qint64(1));
    QVERIFY(book.text(QString(text), CountWay{}).text == first);
    QCOMPARE(book.counted(), qint64(1));
    QVERIFY(book.text(text, CountWay{VocabularyName::Claude}).text != first);
    QVERIFY(book.text(text + u'y', CountWay{}).text != first);
    QCOMPARE(book.counted(), qint64(3));
}

void TestTokenTally::partsOfAMessageAddUp()
{
    TallyBook book;
    Message message = Message::fromText(Role::User, QStringLiteral("What is this?"));
    const double words = sumOf(book.message(message, CountWay{}).text);
    message.parts.append(ImagePart{QStringLiteral("image/png"), picture("PNG", {256, 256}), {}});
    message.parts.append(
        FilePart{QStringLiteral("text/plain"), "a b c d", QStringLiteral("n.txt")});
    message.parts.append(FilePart{
        QStringLiteral("application/pdf"), "%PDF-1.7 /Type /Pages /Type /Page /Type/Page", {}});
    const TokenTally tally = book.message(message, CountWay{});
    QCOMPARE(tally.messages, qint64(1));
    QCOMPARE(tally.images, QList<QSize>{QSize(256, 256)});
    QCOMPARE(tally.pages, qint64(2));
    QVERIFY(sumOf(tally.text) > words + 4);
    QVERIFY(!tally.isTextOnly());
    QCOMPARE(otherTokens(tally, u"gpt-6-sol"), 4 + 77 + 2 * 2250.0);
}

void TestTokenTally::sentinelTextIsOrdinaryText()
{
    TallyBook book;
    QVERIFY(sumOf(book.text(u"<|endoftext|>", CountWay{}).text) > 3);
}

QTEST_GUILESS_MAIN(TestTokenTally)
#include "tst_tokentally.moc"

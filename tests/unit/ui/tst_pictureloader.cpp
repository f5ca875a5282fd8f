// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/picturefetcher.h"
#include "support/fakeclock.h"
#include "ui/panes/pictureloader.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

#include <QBuffer>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

using namespace parley;

namespace {

QByteArray encoded(const char *format, const QSize &size = QSize(20, 10))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

class FakeFetcher final : public PictureFetcher
{
public:
    QFuture<Result<QByteArray>> fetch(const QUrl &url) override
    {
        asked.append(url);
        return QtFuture::makeReadyFuture(Result<QByteArray>(answer));
    }
    QList<QUrl> asked;
    QByteArray answer = encoded("png");
};

struct Room
{
    explicit Room(const QString &markdown)
    {
        loader.setFetcher(fetcher);
        Node node;
        node.id = NodeId::create();
        node.message = Message::fromText(Role::Assistant, markdown);
        conversation.append(node);
        view.resize(900, 600);
        view.model().setConversation(&conversation);
        view.show();
        QCoreApplication::processEvents();
    }
    void press(int part) { view.actions().activate({{0, 0}, part}); }
    [[nodiscard]] bool isShown(const QString &source)
    {
        const ShelfPicture *picture = view.actions().pictures().shelf().find(source);
        return picture && !picture->image.isNull();
    }
    [[nodiscard]] int height() { return view.pieces().height({0, 0}); }
    [[nodiscard]] QDialog *question() { return view.findChild<QDialog *>(); }
    void choose(const QString &button)
    {
        for (QPushButton *known : question()->findChildren<QPushButton *>()) {
            if (known->text() == button) {
                known->click();
                return;
            }
        }
        QFAIL("no such button");
    }

    FakeClock clock;
    Theme theme;
    CodeLanguages languages;
    FakeFetcher fetcher;
    Conversation conversation{ConversationHead()};
    TranscriptView view{theme, clock, languages};
    PictureLoader loader{view, theme, nullptr};
};

} // namespace

class TestPictureLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPicturesAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        QTest::newRow("png") << encoded("png") << QSize(20, 10);
        QTest::newRow("jpeg") << encoded("jpeg") << QSize(20, 10);
        QTest::newRow("very wide") << encoded("png", QSize(6'000, 100)) << QSize(2'400, 40);
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' "
                                           "height='9'><image href='file:///etc/passwd'/></svg>")
                             << QSize();
        QTest::newRow("cut") << encoded("png").left(30) << QSize();
        QTest::newRow("text") << QByteArray("hello") << QSize();
        QTest::newRow("empty") << QByteArray() << QSize();
        // 30,000 x 30,000 pixels, by its header alone
        QTest::newRow("bomb") << QByteArray::fromHex(
                                     "89504e470d0a1a0a0000000d49484452000075300000753008"
                                     "060000007a4ab1ca")
                              << QSize();
    }
    void readsPicturesAndNothingElse()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);
        const Result<QImage> image = pictureIn(bytes);
        QCOMPARE(image ? image->size() : QSize(), size);
        QVERIFY(image || !image.error().detail.isEmpty());
    }

    void readsEmbeddedBytes_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("base64") << QStringLiteral("data:image/png;base64,aGk=") << QByteArray("hi");
        QTest::newRow("plain") << QStringLiteral("data:image/png,h%69") << QByteArray("hi");
        QTest::newRow("no comma") << QStringLiteral("data:image/png") << QByteArray();
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void readsEmbeddedBytes()
    {
        QFETCH(QString, source);
        QFETCH(QByteArray, bytes);
        QCOMPARE(embeddedBytes(source), bytes);
    }

    void nothingIsAskedUntilThePersonAgrees()
    {
        Room room(QStringLiteral("![cat](https://xn--bcher-kva.example/cat.png)"));
        QVERIFY(room.fetcher.asked.isEmpty());
        const int before = room.height();
        room.press(0);
        QVERIFY(room.question());
        QStringList said;
        for (const QLabel *label : room.question()->findChildren<QLabel *>()) {
            said += label->text();
        }
        QVERIFY(said.first().contains(QStringLiteral("xn--bcher-kva.example")));
        QVERIFY(room.fetcher.asked.isEmpty());
        room.choose(QStringLiteral("Load"));
        QCOMPARE(room.fetcher.asked,
                 QList<QUrl>{QUrl(QStringLiteral("https://xn--bcher-kva.example/cat.png"))});
        QTRY_VERIFY(room.isShown(QStringLiteral("https://xn--bcher-kva.example/cat.png")));
        QVERIFY(room.height() > before + 10);
        room.press(0); // hides it again, and asks nobody
        QCOMPARE(room.height(), before);
        QCOMPARE(room.fetcher.asked.size(), 1);
    }

    void whatIsHiddenWhileItLoadsStaysHidden()
    {
        Room room(QStringLiteral("![cat](https://e.org/cat.png)"));
        const int before = room.height();
        room.press(0);
        room.choose(QStringLiteral("Load"));
        room.press(0);
        QCOMPARE(room.height(), before);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(room.height(), before);
        QVERIFY(!room.isShown(QStringLiteral("https://e.org/cat.png")));
    }

    void cancelAsksNobody()
    {
        Room room(QStringLiteral("![cat](https://e.org/cat.png)"));
        const int before = room.height();
        room.press(0);
        room.choose(QStringLiteral("Cancel"));
        QCoreApplication::processEvents();
        QVERIFY(room.fetcher.asked.isEmpty());
        QCOMPARE(room.height(), before);
    }

    void embeddedPicturesNeedNobody()
    {
        Room room(QStringLiteral("![dot](data:image/png;base64,%1)")
                      .arg(QString::fromLatin1(encoded("png").toBase64())));
        const int before = room.height();
        room.press(0);
        QVERIFY(!room.question());
        QTRY_VERIFY(room.height() > before + 10);
        QVERIFY(room.fetcher.asked.isEmpty());
    }

    void whatIsNoPictureSaysSoAndStaysAPlaceholder()
    {
        Room room(QStringLiteral("![cat](https://e.org/cat.png)"));
        room.fetcher.answer = "<html>";
        const int before = room.height();
        room.press(0);
        room.choose(QStringLiteral("Load"));
        QTRY_VERIFY(room.height() > before);
        QCoreApplication::processEvents();
        QVERIFY(!room.view.grab().isNull());
    }

    void otherAddressesCannotBePressed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("path") << QStringLiteral("/etc/passwd");
        QTest::newRow("share") << QStringLiteral("//host/a.png");
        QTest::newRow("text") << QStringLiteral("data:text/html,x");
        QTest::newRow("attachment of ours") << QStringLiteral("ftp://e.org/a.png");
    }
    void otherAddressesCannotBePressed()
    {
        QFETCH(QString, address);
        Room room(QStringLiteral("![x](<%1>)").arg(address));
        const QList<PaintedPart> parts = room.view.pieces().painter(Place{0, 0})->parts();
        QCOMPARE(parts.size(), 1);
        QVERIFY(!parts.first().enabled);
        room.press(0);
        QVERIFY(!room.question());
        QVERIFY(room.fetcher.asked.isEmpty());
    }
};

QTEST_MAIN(TestPictureLoader)
#include "tst_pictureloader.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/attachment.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

using namespace parley;

class TestAttachment : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
            qFatal("no temporary file");
        }
        return path;
    }
    static QByteArray encoded(const char *format)
    {
        QImage image(64, 32, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }

private Q_SLOTS:
    void imagesGoAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        QTest::newRow("png") << encoded("PNG") << QStringLiteral("image/png");
        QTest::newRow("jpeg") << encoded("JPG") << QStringLiteral("image/jpeg");
    }
    void imagesGoAsTheyAre()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, type);
        // The content decides, not the name.
        const auto read = readAttachment(file(QStringLiteral("photo.txt"), content));
        QVERIFY(read);
        const auto *part = std::get_if<ImagePart>(&read->part);
        QVERIFY(part);
        QCOMPARE(part->mediaType, type);
        QCOMPARE(part->data, content);
        QCOMPARE(part->name, QStringLiteral("photo.txt"));
        QVERIFY(!read->thumbnail.isNull());
        QVERIFY(read->tokens > 0);
    }

    void otherImagesBecomePng()
    {
        const auto read = readAttachment(file(QStringLiteral("old.bmp"), encoded("BMP")));
        QVERIFY(read);
        QCOMPARE(std::get<ImagePart>(read->part).mediaType, QStringLiteral("image/png"));
    }

    void textIsText()
    {
        const QByteArray text = QStringLiteral("int main() {} // 你好").toUtf8();
        const auto read = readAttachment(file(QStringLiteral("main.cpp"), text));
        QVERIFY(read);
        QCOMPARE(std::get<FilePart>(read->part).data, text);
        QCOMPARE(std::get<FilePart>(read->part).mediaType, QStringLiteral("text/plain"));
    }

    void theRestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\0\1\2",
                                               7);
        QTest::newRow("not UTF-8") << QByteArray("caf\xe9 au lait");
        QTest::newRow("broken image") << encoded("PNG").left(40);
        QTest::newRow("too much text") << QByteArray(maxTextBytes + 1, 'a');
        QTest::newRow("too big") << QByteArray(maxImageBytes + 1, 'a');
    }
    void theRestIsRefused()
    {
        QFETCH(QByteArray, content);
        const auto read = readAttachment(file(QStringLiteral("x"), content));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Configuration);
    }

    void whatIsNotThereOrNoFileIsRefused()
    {
        QVERIFY(!readAttachment(m_folder.filePath(QStringLiteral("missing"))));
        QVERIFY(!readAttachment(m_folder.path()));
        QVERIFY(!readAttachment(QStringLiteral("/dev/zero")));
        QVERIFY(!attachmentFromImage(QImage(), QStringLiteral("nothing")));
    }

    void anEmptyFileIsAnEmptyText()
    {
        const auto read = readAttachment(file(QStringLiteral("empty"), {}));
        QVERIFY(read);
        QVERIFY(std::get<FilePart>(read->part).data.isEmpty());
    }
};

QTEST_MAIN(TestAttachment)
#include "tst_attachment.moc"

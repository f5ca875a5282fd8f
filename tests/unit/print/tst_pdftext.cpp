// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "print/pdftext.h"

#include "print/pdfexport.h"
#include "support/samplenodes.h"

#include <QFile>
#include <QtTest>

using namespace parley;

namespace {

QByteArray pdfOf(const QString &text)
{
    Conversation conversation(sample::head(QStringLiteral("Talk")));
    conversation.append(sample::node(Role::User, text));
    return exportPdf(conversation).value_or(QByteArray());
}

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(PARLEY_TEST_DATA "/pdf/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr qint64 plenty = 1 << 20;

} // namespace

class TestPdfText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextOfEveryPageIsFound()
    {
        QString lines;
        for (int i = 0; i < 200; ++i) {
            lines += QStringLiteral("Sentence%1 is here.\n\n").arg(i);
        }
        const auto text = pdfText(pdfOf(lines), plenty);
        QVERIFY(text);
        for (int i = 0; i < 200; ++i) {
            QVERIFY2(text->contains(QStringLiteral("Sentence%1 ").arg(i)), qPrintable(*text));
        }
    }

    void whatIsNoUsablePdfIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray good = pdfOf(QStringLiteral("text"));
        QTest::newRow("encrypted") << fixture("encrypted.pdf") << QStringLiteral("pdf_encrypted");
        QTest::newRow("blank page") << fixture("blank.pdf") << QStringLiteral("pdf_no_text");
        QTest::newRow("cut off") << good.left(20) << QStringLiteral("pdf_damaged");
        QTest::newRow("noise") << "%PDF-1.7\n" + sample::binary() << QStringLiteral("pdf_damaged");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("pdf_damaged");
    }
    void whatIsNoUsablePdfIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto text = pdfText(bytes, plenty);
        QVERIFY(!text);
        QCOMPARE(text.error().providerCode, code);
        QCOMPARE(text.error().kind, ErrorKind::Configuration);
    }

    void tooMuchTextIsRefused()
    {
        const auto text = pdfText(pdfOf(QString(5000, u'x')), 1000);
        QVERIFY(!text);
        QCOMPARE(text.error().providerCode, QStringLiteral("too_big"));
    }

    void aPdfIsKnownByItsFirstBytes()
    {
        QVERIFY(looksLikePdf(pdfOf(QStringLiteral("a"))));
        QVERIFY(!looksLikePdf("PDF"));
    }
};

QTEST_MAIN(TestPdfText)
#include "tst_pdftext.moc"

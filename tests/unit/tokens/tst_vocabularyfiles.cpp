// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Vocabularies that a person put into the folder for data: found, counted with, and a damaged one
// is as good as none.
#include "chat/tokencounter.h"
#include "chat/vocabularyfiles.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace parley;

namespace {

// Every byte and "ab".
QByteArray tinyVocabulary()
{
    QByteArray packed(4, '\0');
    qToLittleEndian(quint32(257), packed.data());
    for (int byte = 0; byte < 256; ++byte) {
        packed.append('\1').append(static_cast<char>(byte));
    }
    return qCompress(packed + "\2ab" + QByteArray(256, '\0') + '\1');
}

} // namespace

class TestVocabularyFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theOnesThatShipAreThere();
    void anInstalledOneCountsExactly();
    void gemmaStaysAnEstimate();
    void aMissingOneIsEstimated();
    void aDamagedOneIsEstimated();
    void namesOfModelsFindThem_data();
    void namesOfModelsFindThem();

private:
    QTemporaryDir m_data;
};

void TestVocabularyFiles::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
    const QDir folder(m_data.filePath(QStringLiteral("parley/vocabularies")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const auto put = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put("llama3.bpe.z", tinyVocabulary()));
    QVERIFY(put("gemma3.bpe.z", tinyVocabulary()));
    QVERIFY(put("qwen3.bpe.z", tinyVocabulary().chopped(20)));
}

void TestVocabularyFiles::theOnesThatShipAreThere()
{
    for (const VocabularyName name :
         {VocabularyName::O200k, VocabularyName::Cl100k, VocabularyName::Claude}) {
        QVERIFY(isInstalled(name));
        QVERIFY(sharedVocabulary(name)->size() > 60'000);
    }
}

void TestVocabularyFiles::anInstalledOneCountsExactly()
{
    TokenCounter counter;
    QCOMPARE(counter.count(u"ab abc", u"llama-3.3-70b-instruct"), (TokenCount{4, true}));
}

void TestVocabularyFiles::gemmaStaysAnEstimate()
{
    TokenCounter counter;
    // a blank is U+2581, three bytes
    QCOMPARE(counter.count(u"ab ab", u"gemma-3-27b-it"), (TokenCount{5, false}));
    QCOMPARE(counter.count(u"ab ab", u"gemini-3.1-pro-preview"), (TokenCount{5, false}));
    QVERIFY(counter.count(u"ab ab", u"gemini-1.5-pro").tokens < 5);
}

void TestVocabularyFiles::aMissingOneIsEstimated()
{
    QVERIFY(!isInstalled(VocabularyName::DeepSeek));
    TokenCounter counter;
    QCOMPARE(counter.count(u"Two words", u"deepseek-chat"), (TokenCount{2, false}));
}

void TestVocabularyFiles::aDamagedOneIsEstimated()
{
    TokenCounter counter;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be read")));
    QCOMPARE(counter.count(u"Two words", u"qwen3-8b"), (TokenCount{2, false}));
    QVERIFY(!isInstalled(VocabularyName::Qwen3));
    QCOMPARE(counter.count(u"Two words", u"qwen3-8b"), (TokenCount{2, false}));
}

void TestVocabularyFiles::namesOfModelsFindThem_data()
{
    QTest::addColumn<bool>("found");
    for (const char *name : {"llama-3.3-70b", "meta-llama/Llama-3.1-8B-Instruct", "llama3.2:3b",
                             "deepseek-r1-distill-llama-3-8b"}) {
        QTest::newRow(name) << true;
    }
    for (const char *name : {"llama-4-maverick", "llama-2-7b", "llama", "codellama-34b"}) {
        QTest::newRow(name) << false;
    }
}

void TestVocabularyFiles::namesOfModelsFindThem()
{
    QFETCH(bool, found);
    QCOMPARE(vocabularyOf(QString::fromLatin1(QTest::currentDataTag())).name ==
                 VocabularyName::Llama3,
             found);
}

QTEST_GUILESS_MAIN(TestVocabularyFiles)
#include "tst_vocabularyfiles.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "seal/passphrase.h"
#include "seal/sealedreader.h"
#include "seal/sealedwriter.h"

#include <QBuffer>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <sodium.h>

using namespace parley;

namespace {

constexpr SealCost cheap{1, 8};
constexpr qsizetype checksumAt = 85;

Secret secretOf(const char *text)
{
    return passphraseOf(QString::fromUtf8(text));
}

QByteArray content(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = static_cast<char>(i * 31 + i / 251);
    }
    return bytes;
}

QByteArray sealedBytes(const QByteArray &plain, const Secret &passphrase,
                       const SealCost &cost = cheap)
{
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    auto writer = SealedWriter::begin(file, passphrase, cost);
    if (!writer) {
        return {};
    }
    constexpr qsizetype piece = 7777;
    for (qsizetype at = 0; at < plain.size(); at += piece) {
        (*writer)->write(plain.mid(at, piece));
    }
    return (*writer)->finish() ? bytes : QByteArray();
}

Result<QByteArray> opened(QByteArray bytes, const Secret &passphrase)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto reader = SealedReader::begin(file, passphrase);
    if (!reader) {
        return Unexpected(reader.error());
    }
    QByteArray plain;
    while (true) {
        const auto chunk = (*reader)->next();
        if (!chunk) {
            return Unexpected(chunk.error());
        }
        if (!*chunk) {
            return plain;
        }
        plain += **chunk;
    }
}

quint32 littleEndian(const QByteArray &bytes, qsizetype at)
{
    quint32 value = 0;
    for (qsizetype i = 3; i >= 0; --i) {
        value = value << 8 | static_cast<unsigned char>(bytes.at(at + i));
    }
    return value;
}

const unsigned char *raw(const QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + at;
}

// As docs/archive-format.md describes it, with nothing of Parley: empty when it doesn't open.
QByteArray openedByTheBook(const QByteArray &file, const QByteArray &passphrase)
{
    unsigned char key[32];
    if (sodium_init() < 0 || file.size() < 101 + 17 ||
        crypto_pwhash(key, sizeof key, passphrase.constData(),
                      static_cast<unsigned long long>(passphrase.size()), raw(file, 28),
                      littleEndian(file, 20), littleEndian(file, 24) * std::size_t(1024),
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return {};
    }
    crypto_secretstream_xchacha20poly1305_state state;
    unsigned char tag = 0;
    crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(file, 44), key);
    if (crypto_secretstream_xchacha20poly1305_pull(&state, nullptr, nullptr, &tag, raw(file, 68),
                                                   17, raw(file), 68) != 0) {
        return {};
    }
    QByteArray plain;
    for (qsizetype at = 101; at < file.size() && tag != 3; at += 65536 + 17) {
        const qsizetype size = std::min<qsizetype>(65536 + 17, file.size() - at);
        QByteArray chunk(size - 17, Qt::Uninitialized);
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, reinterpret_cast<unsigned char *>(chunk.data()), nullptr, &tag,
                raw(file, at), static_cast<unsigned long long>(size), nullptr, 0) != 0) {
            return {};
        }
        plain += chunk;
    }
    return tag == 3 ? plain : QByteArray();
}

// Whoever forges a head also makes its checksum fit.
QByteArray forged(QByteArray bytes, qsizetype at, const QByteArray &value)
{
    bytes.replace(at, value.size(), value);
    return bytes.replace(checksumAt, 16, headChecksum(bytes));
}

// Takes so many bytes, then refuses: a disk that is full.
class FullDisk final : public QIODevice
{
public:
    explicit FullDisk(qint64 room) : m_room(room) { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

} // namespace

class TestSealedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasClosedOpensAgain_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 200'000}) {
            QTest::addRow("%lld", static_cast<long long>(size)) << size;
        }
    }
    void whatWasClosedOpensAgain()
    {
        QFETCH(qsizetype, size);
        const QByteArray plain = content(size);
        const QByteArray bytes = sealedBytes(plain, secretOf("correct horse"));
        const qsizetype chunks = qMax<qsizetype>(1, (size + sealChunk - 1) / sealChunk);
        QCOMPARE(bytes.size(), SealHead::size + size + chunks * sealTag);
        const auto again = opened(bytes, secretOf("correct horse"));
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(*again, plain);
        QCOMPARE(openedByTheBook(bytes, "correct horse"), plain);
    }

    // Made once by another program, so that no later Parley forgets to read it.
    void theFixedFileOpens()
    {
        QFile file(QStringLiteral(PARLEY_TEST_DATA "/seal/vector.parley.sealed"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(isSealed(file));
        const QByteArray bytes = file.readAll();
        const QByteArray plain =
            R"({"format":"parley-archive","version":1,"written":"2026-11-21T10:15:00.000Z",)"
            R"("folders":[],"conversations":[],"attachments":{}})"
            "\n";
        QCOMPARE(opened(bytes, secretOf("Größe 42 鍵")).value_or(QByteArray()), plain);
        QCOMPARE(openedByTheBook(bytes, "Größe 42 鍵"), plain);
    }

    void theSameWordsAreTheSamePassphrase()
    {
        const QByteArray composed = "Gr\xc3\xb6\xc3\x9f"
                                    "e";
        const QByteArray decomposed = "Gro\xcc\x88\xc3\x9f"
                                      "e";
        const QByteArray bytes = sealedBytes("x", passphraseOf(QString::fromUtf8(composed)));
        QVERIFY(opened(bytes, passphraseOf(QString::fromUtf8(decomposed))));
        QVERIFY(opened(bytes, passphraseOf(QByteArray(decomposed + "\r\n"))));
        QCOMPARE(passphraseOf(QByteArray("\xff\xfe")).reveal(), QByteArray("\xff\xfe"));
        QVERIFY(passphraseOf(QByteArray("\n")).isEmpty());
    }

    void noTwoFilesAreAlike()
    {
        QVERIFY(sealedBytes("same", secretOf("p")) != sealedBytes("same", secretOf("p")));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("code");
        const QString right = QStringLiteral("right");
        const QByteArray good = sealedBytes(content(150'000), secretOf("right"));
        const qsizetype chunk = sealChunk + sealTag;
        const auto row = [&](const char *name, const QByteArray &bytes, const char *code) {
            QTest::newRow(name) << bytes << right << QString::fromLatin1(code);
        };
        const auto flipped = [&good](qsizetype at) {
            QByteArray bytes = good;
            bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
            return bytes;
        };
        QTest::newRow("wrong passphrase")
            << good << QStringLiteral("Right") << QStringLiteral("sealed_passphrase");
        QTest::newRow("empty passphrase")
            << good << QString() << QStringLiteral("sealed_passphrase");
        row("nothing", {}, "sealed_altered");
        row("half a head", good.left(50), "sealed_truncated");
        row("only the head", good.left(SealHead::size), "sealed_truncated");
        row("cut in a chunk", good.left(SealHead::size + 100), "sealed_truncated");
        row("cut between chunks", good.left(SealHead::size + chunk), "sealed_truncated");
        row("last byte gone", good.chopped(1), "sealed_truncated");
        row("something added", good + "x", "sealed_truncated"); // its end is damaged
        row("a whole chunk added", good + content(chunk), "sealed_altered");
        row("salt altered", flipped(30), "sealed_altered");
        row("key check altered", flipped(70), "sealed_altered");
        row("checksum altered", flipped(90), "sealed_altered");
        row("first chunk altered", flipped(SealHead::size + 5), "sealed_altered");
        row("second chunk altered", flipped(SealHead::size + chunk + 5), "sealed_altered");
        row("last chunk altered", flipped(good.size() - 1), "sealed_truncated");
        row("chunks exchanged",
            good.left(SealHead::size) + good.mid(SealHead::size + chunk, chunk) +
                good.mid(SealHead::size, chunk) + good.mid(SealHead::size + 2 * chunk),
            "sealed_altered");
        row("a chunk left out", good.left(SealHead::size) + good.mid(SealHead::size + chunk),
            "sealed_altered");
        row("newer", forged(good, 16, "\x02"), "sealed_newer");
        row("version 0", forged(good, 16, QByteArray(1, '\0')), "sealed_altered");
        row("other derivation", forged(good, 17, "\x02"), "sealed_altered");
        row("forged salt", forged(good, 28, "0123"), "sealed_passphrase");
        row("memory bomb", forged(good, 24, "\xff\xff\xff\xff"), "sealed_costly");
        row("endless passes", forged(good, 20, "\xff\xff\xff\xff"), "sealed_costly");
        row("no passes", forged(good, 20, QByteArray(4, '\0')), "sealed_altered");
        row("no memory", forged(good, 24, QByteArray(4, '\0')), "sealed_altered");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, passphrase);
        QFETCH(QString, code);
        const auto result = opened(bytes, passphraseOf(std::move(passphrase)));
        QVERIFY(!result);
        QCOMPARE(result.error().providerCode, code);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void everyBeginningIsRefused()
    {
        const QByteArray good = sealedBytes("hello", secretOf("p"));
        for (qsizetype size = 0; size < good.size(); ++size) {
            QVERIFY2(!opened(good.left(size), secretOf("p")), qPrintable(QString::number(size)));
        }
    }

    void aFullDiskIsSeen_data()
    {
        QTest::addColumn<qint64>("room");
        QTest::newRow("no room for the head") << qint64(50);
        QTest::newRow("no room for a chunk") << qint64(1000);
        QTest::newRow("no room for the end") << SealHead::size + sealChunk + sealTag + 10;
    }
    void aFullDiskIsSeen()
    {
        QFETCH(qint64, room);
        FullDisk disk(room);
        auto writer = SealedWriter::begin(disk, secretOf("p"), cheap);
        const bool good =
            writer && (*writer)->write(content(sealChunk + 100)) >= 0 && (*writer)->finish();
        QVERIFY(!good);
    }

    // However much goes through, one chunk waits.
    void nothingIsHeldBack()
    {
        QByteArray bytes;
        QBuffer file(&bytes);
        file.open(QIODevice::WriteOnly);
        const auto writer = SealedWriter::begin(file, secretOf("p"), cheap);
        QVERIFY(writer);
        const QByteArray piece = content(100'000);
        for (qint64 written = piece.size(); written <= 5'000'000; written += piece.size()) {
            QCOMPARE((*writer)->write(piece), piece.size());
            QVERIFY(written - bytes.size() <= sealChunk);
        }
    }

    void withoutAPassphraseNothingIsWritten()
    {
        QByteArray bytes;
        QBuffer file(&bytes);
        file.open(QIODevice::WriteOnly);
        QVERIFY(!SealedWriter::begin(file, Secret(), cheap));
        QVERIFY(bytes.isEmpty());
    }

    void aVerifierKnowsItsPassphrase()
    {
        const auto verifier = passphraseVerifier(secretOf("Schlüssel"));
        QVERIFY(verifier);
        QVERIFY(verifier->startsWith(QLatin1String("$argon2id$")));
        QVERIFY(fitsVerifier(*verifier, secretOf("Schlüssel")));
        QVERIFY(!fitsVerifier(*verifier, secretOf("schlüssel")));
        QVERIFY(!passphraseVerifier(Secret()));
    }

    void aStrangeVerifierFitsNothing_data()
    {
        QTest::addColumn<QString>("verifier");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << QStringLiteral("let me in");
        QTest::newRow("bomb") << QStringLiteral(
            "$argon2id$v=19$m=4194304,t=90,p=1$c2FsdHNhbHRzYWx0c2FsdA$"
            "aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g");
        QTest::newRow("long") << QString(1000, u'x');
    }
    void aStrangeVerifierFitsNothing()
    {
        QFETCH(QString, verifier);
        QVERIFY(!fitsVerifier(verifier, secretOf("p")));
    }
};

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"

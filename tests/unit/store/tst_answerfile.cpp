// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The file of the cache of answers: private, shared by programs, worth nothing to a thief after it
// was cleared, and never in anybody's way when it is damaged, deleted, of another version or its
// program is killed.
#include "base/clock.h"
#include "store/sql.h"
#include "store/sqliteresponsecache.h"
#include "support/await.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

CacheKey key(int n)
{
    return QByteArray::number(n).rightJustified(32, 'k');
}

CachedAnswer answer(const QString &text)
{
    CachedAnswer answer;
    answer.message = Message::fromText(Role::Assistant, text);
    answer.stored = SystemClock().now();
    answer.cost = Money::fromNano(5);
    return answer;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestAnswerFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingTouchesTheDiskBeforeItIsUsed()
    {
        SqliteResponseCache cache(path(), m_clock);
        cache.setBounds({});
        QVERIFY(!QFile::exists(path()));
    }

    void itIsForItsOwnerAlone()
    {
        SqliteResponseCache cache(path(), m_clock);
        QVERIFY(await(cache.keep(key(0), answer(QStringLiteral("a")))));
        const QDir dir(m_folder->path());
        const QStringList files = dir.entryList({QStringLiteral("answers*")}, QDir::Files);
        QVERIFY(files.contains(QStringLiteral("answers.db")));
        for (const QString &name : files) {
            const auto rights = QFileInfo(dir.filePath(name)).permissions();
            QVERIFY2(!(rights & (QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                 QFileDevice::ReadOther | QFileDevice::WriteOther)),
                     qPrintable(name));
        }
    }

    void answersOutliveTheProgram()
    {
        keepOne(QStringLiteral("a"));
        SqliteResponseCache cache(path(), m_clock);
        QCOMPARE(await(cache.find(key(0))).value()->message.text(), QStringLiteral("a"));
    }

    void aDamagedFileIsPutAsideAndANewOneBegun_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("no database at all") << 0;
        QTest::newRow("cut short") << 1;
        QTest::newRow("overwritten in the middle") << 2;
        QTest::newRow("another program's tables") << 3;
    }
    void aDamagedFileIsPutAsideAndANewOneBegun()
    {
        QFETCH(const int, damage);
        for (int n = 0; n < 50; ++n) {
            keepOne(QString(5'000, u'a'), n);
        }
        QByteArray bytes = readAll(path());
        if (damage == 0) {
            writeAll(path(), QByteArray(100'000, 'x'));
        } else if (damage == 1) {
            writeAll(path(), bytes.left(bytes.size() / 3));
        } else if (damage == 2) {
            writeAll(path(), bytes.replace(4096, bytes.size() - 8192,
                                           QByteArray(bytes.size() - 8192, '\xee')));
        } else {
            const Connection connection(path(), Connection::Access::ReadWrite);
            QVERIFY(execute(connection.database(), QStringLiteral("DROP TABLE answers")));
        }
        SqliteResponseCache cache(path(), m_clock);
        for (int n = 0; n < 50; ++n) {
            const auto found = await(cache.find(key(n)));
            QVERIFY(!found || !*found || (*found)->message.text() == QString(5'000, u'a'));
        }
        QVERIFY(await(cache.keep(key(99), answer(QStringLiteral("new")))));
        QCOMPARE(await(cache.find(key(99))).value()->message.text(), QStringLiteral("new"));
        const QString aside = await(cache.figures())->setAside;
        QVERIFY(aside.startsWith(QLatin1String("answers-damaged-")));
        QVERIFY(QFile::exists(m_folder->filePath(aside)));
        QVERIFY(await(cache.clear())); // clears that, too
        QVERIFY(!QFile::exists(m_folder->filePath(aside)));
        QVERIFY(await(cache.figures())->setAside.isEmpty());
    }

    void aDamagedAnswerIsNeverServed()
    {
        keepOne(QStringLiteral("The dose is 10 mg."));
        {
            const Connection connection(path(), Connection::Access::ReadWrite);
            QVERIFY(execute(connection.database(),
                            QStringLiteral("UPDATE answers SET answer = CAST(replace(CAST(answer "
                                           "AS TEXT), '10 mg', '90 mg') AS BLOB)")));
        }
        SqliteResponseCache cache(path(), m_clock);
        const auto found = await(cache.find(key(0)));
        QVERIFY(found);
        QVERIFY(!*found);
        QCOMPARE(await(cache.figures())->answers, 0);
        QVERIFY(await(cache.figures())->setAside.isEmpty());
    }

    // Nor one that a swapped row offers for another question.
    void anAnswerBelongsToItsQuestion()
    {
        keepOne(QStringLiteral("a"), 0);
        {
            const Connection connection(path(), Connection::Access::ReadWrite);
            QVERIFY(
                Statement(connection.database(), "UPDATE answers SET key = ?").bind(key(1)).run());
        }
        SqliteResponseCache cache(path(), m_clock);
        QVERIFY(!await(cache.find(key(1))).value());
    }

    void aFileThatIsDeletedMeanwhileIsMadeAnew()
    {
        SqliteResponseCache cache(path(), m_clock);
        QVERIFY(await(cache.keep(key(0), answer(QStringLiteral("a")))));
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QVERIFY(QFile::remove(m_folder->filePath(name)));
        }
        QVERIFY(!await(cache.find(key(0))).value());
        QVERIFY(await(cache.keep(key(0), answer(QStringLiteral("b")))));
        QCOMPARE(await(cache.find(key(0))).value()->message.text(), QStringLiteral("b"));
    }

    void oneOfANewerParleyIsLeftAlone()
    {
        keepOne(QStringLiteral("a"));
        {
            const Connection connection(path(), Connection::Access::ReadWrite);
            QVERIFY(execute(connection.database(), QStringLiteral("PRAGMA user_version=77")));
        }
        const QByteArray before = readAll(path());
        SqliteResponseCache cache(path(), m_clock);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("newer Parley")));
        const auto found = await(cache.find(key(0)));
        QVERIFY(!found);
        QCOMPARE(found.error().providerCode, QStringLiteral("newer_schema"));
        QVERIFY(!await(cache.keep(key(0), answer(QStringLiteral("b")))));
        QCOMPARE(readAll(path()), before);
    }

    void oneOfAnOlderParleyIsMadeAnew()
    {
        keepOne(QStringLiteral("a"));
        {
            const Connection connection(path(), Connection::Access::ReadWrite);
            QVERIFY(execute(connection.database(), QStringLiteral("PRAGMA user_version=0")));
        }
        SqliteResponseCache cache(path(), m_clock);
        QVERIFY(!await(cache.find(key(0))).value());
        QVERIFY(await(cache.keep(key(0), answer(QStringLiteral("b")))));
    }

    void aPlaceThatCantBeWrittenIsAnErrorAndNoMore()
    {
        writeAll(m_folder->filePath(QStringLiteral("file")), "x");
        SqliteResponseCache cache(m_folder->filePath(QStringLiteral("file/answers.db")), m_clock);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cache of answers")));
        QVERIFY(!await(cache.find(key(0))));
        QVERIFY(!await(cache.keep(key(0), answer(QStringLiteral("a")))));
        QVERIFY(!await(cache.clear()));
    }

    void clearingLeavesNoWordOnTheDisk()
    {
        SqliteResponseCache cache(path(), m_clock);
        const QString secret = QStringLiteral("Rumpelstilzchen");
        for (int n = 0; n < 100; ++n) {
            QVERIFY(await(cache.keep(key(n), answer(secret.repeated(40)))));
        }
        QVERIFY(await(cache.clear()));
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QVERIFY2(!readAll(m_folder->filePath(name)).contains(secret.toUtf8()),
                     qPrintable(name));
        }
    }

    void severalProgramsUseItAtOnce()
    {
        SqliteResponseCache one(path(), m_clock);
        SqliteResponseCache other(path(), m_clock);
        for (int n = 0; n < 100; ++n) {
            SqliteResponseCache &writer = n % 2 == 0 ? one : other;
            SqliteResponseCache &reader = n % 2 == 0 ? other : one;
            const auto kept = writer.keep(key(n), answer(QString::number(n)));
            const auto hit = reader.served(key(n - 1), Money::fromNano(1));
            QVERIFY(await(kept));
            QVERIFY(await(hit));
            QCOMPARE(await(reader.find(key(n))).value()->message.text(), QString::number(n));
        }
        QCOMPARE(await(one.figures())->answers, 100);
        QCOMPARE(await(other.figures())->hits, 100);
    }

    // The kill may come at any moment, and what is found afterwards is whole.
    void aProgramThatIsKilledLeavesAWholeCache()
    {
        for (int kill = 0; kill < 8; ++kill) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QStringLiteral(PARLEY_STORE_CHILD), {QStringLiteral("answers"), path()});
            QVERIFY(child.waitForReadyRead(20'000));
            int last = 0;
            const int moment = 20 + 37 * kill;
            while (last < moment && (child.canReadLine() || child.waitForReadyRead(20'000))) {
                while (child.canReadLine()) {
                    last = child.readLine().trimmed().toInt();
                }
            }
            child.kill();
            QVERIFY(child.waitForFinished(20'000));
            SqliteResponseCache cache(path(), m_clock);
            for (int n = 1; n <= last; ++n) {
                const auto found = await(cache.find(key(n)));
                QVERIFY(found);
                QVERIFY2(*found, qPrintable(QString::number(n)));
                QCOMPARE((*found)->message.text(), QStringLiteral("答 %1 ").arg(n).repeated(500));
            }
            QVERIFY(await(cache.figures())->setAside.isEmpty());
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("answers.db")); }
    void keepOne(const QString &text, int n = 0)
    {
        SqliteResponseCache cache(path(), m_clock);
        QVERIFY(await(cache.keep(key(n), answer(text))));
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAnswerFile)
#include "tst_answerfile.moc"

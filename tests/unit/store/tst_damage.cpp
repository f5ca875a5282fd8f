// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Copies of a database with bytes turned at random (fixed seeds): nothing crashes, and what was not
// hit is recovered. PARLEY_FLIPS sets how many copies (default 20).
#include "store/salvage.h"
#include "store/sqliteconversationstore.h"
#include "support/await.h"
#include "support/samplenodes.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

constexpr int conversations = 60;
constexpr int messagesEach = 20;

int copies()
{
    return qEnvironmentVariableIsSet("PARLEY_FLIPS") ? qEnvironmentVariableIntValue("PARLEY_FLIPS")
                                                     : 20;
}

QString said(int conversation, int message)
{
    return QStringLiteral("message %1 of %2: ключ 分支 ")
        .arg(message)
        .arg(conversation)
        .repeated(8);
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSoundDatabaseIsSalvagedWhole();
    void whatIsNotADatabaseIsRefused();
    void turnedBytesLoseOnlyWhatTheyHit();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }
    // Texts of all messages that can be read.
    static QSet<QString> textsIn(SqliteConversationStore &store);

    QTemporaryDir m_dir;
    QByteArray m_sound;
};

void TestDamage::initTestCase()
{
    {
        SqliteConversationStore store(path("sound.db"));
        for (int c = 0; c < conversations; ++c) {
            const ConversationHead head = sample::head(QStringLiteral("Talk %1").arg(c), c);
            auto last = store.saveHead(head);
            NodeId parent;
            for (int m = 0; m < messagesEach; ++m) {
                const Node node =
                    sample::node(m % 2 ? Role::Assistant : Role::User, said(c, m), parent, m);
                parent = node.id;
                last = store.addNode(head.id, node);
            }
            QVERIFY(await(last));
        }
    }
    QFile file(path("sound.db"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sound = file.readAll();
}

QSet<QString> TestDamage::textsIn(SqliteConversationStore &store)
{
    QSet<QString> texts;
    const auto list = await(store.list());
    for (const ConversationSummary &summary : list.value_or(QList<ConversationSummary>())) {
        const auto loaded = await(store.load(summary.id));
        for (const Node &node : loaded ? loaded->nodes() : QList<Node>()) {
            texts.insert(node.message.text());
        }
    }
    return texts;
}

void TestDamage::aSoundDatabaseIsSalvagedWhole()
{
    const auto salvaged = salvageDatabase(path("sound.db"), path("copy.db"));
    QVERIFY2(salvaged, salvaged ? "" : qPrintable(salvaged.error().detail));
    QCOMPARE(salvaged->conversations, conversations);
    QCOMPARE(salvaged->messages, conversations * messagesEach);
    QCOMPARE(salvaged->lost, 0);
    SqliteConversationStore before(path("sound.db"));
    SqliteConversationStore after(path("copy.db"));
    const auto list = *await(before.list());
    QCOMPARE(*await(after.list()), list);
    for (const ConversationSummary &summary : list) {
        QCOMPARE(await(after.load(summary.id))->nodes(), await(before.load(summary.id))->nodes());
    }
}

void TestDamage::whatIsNotADatabaseIsRefused()
{
    QFile noise(path("noise.db"));
    QVERIFY(noise.open(QIODevice::WriteOnly));
    noise.write(QByteArray(50'000, 'x'));
    noise.close();
    QVERIFY(!salvageDatabase(path("noise.db"), path("none.db")));
    QVERIFY(!QFile::exists(path("none.db")));
}

void TestDamage::turnedBytesLoseOnlyWhatTheyHit()
{
    qint64 expected = 0;
    qint64 found = 0;
    for (int copy = 0; copy < copies(); ++copy) {
        QRandomGenerator random(static_cast<quint32>(20'261'122 + copy));
        QByteArray bytes = m_sound;
        const int turned = random.bounded(1, 4);
        for (int i = 0; i < turned; ++i) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(random.bounded(1, 256)));
        }
        const QString database = m_dir.filePath(QStringLiteral("flip%1/parley.db").arg(copy));
        QVERIFY(QDir().mkpath(QFileInfo(database).absolutePath()));
        QFile file(database);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        Database::suspect(database); // as after an unclean end: everything is checked
        {
            SqliteConversationStore store(database);
            const auto opened = await(store.opened());
            // Bytes that make it another program's or a newer Parley's are refused, nothing
            // changes.
            const bool refused =
                !opened && (opened.error().providerCode == QLatin1String("not_ours") ||
                            opened.error().providerCode == QLatin1String("newer_schema"));
            QVERIFY2(opened || refused, opened ? "" : qPrintable(opened.error().detail));
            if (opened) {
                const QSet<QString> texts = textsIn(store);
                expected += conversations * messagesEach;
                for (int c = 0; c < conversations; ++c) {
                    for (int m = 0; m < messagesEach; ++m) {
                        found += texts.contains(said(c, m)) ? 1 : 0;
                    }
                }
                QVERIFY(await(store.saveHead(sample::head()))); // and it can be written again
            }
        }
        QVERIFY(QDir(QFileInfo(database).absolutePath()).removeRecursively());
    }
    const double share = 100.0 * static_cast<double>(found) / static_cast<double>(expected);
    qInfo("%d copies: %.2f %% of all messages are there", copies(), share);
    QVERIFY2(share >= 99.0, qPrintable(QString::number(share)));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"

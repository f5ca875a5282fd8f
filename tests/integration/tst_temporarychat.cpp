// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A temporary chat leaves nothing in any file of the data folder, nor in the log; an ordinary one
// beside it shows that the search would find it.
#include "engine/chatsession.h"
#include "store/sqliteconversationstore.h"
#include "store/sqliteusageledger.h"
#include "support/await.h"
#include "support/fakeworld.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

// Files below the folder that hold the word, as UTF-8 or UTF-16; also in their names.
QStringList filesWith(const QString &folder, const QString &word)
{
    QStringList found;
    const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (bytes.contains(word.toUtf8()) || bytes.contains(utf16) ||
            file.fileName().contains(word)) {
            found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

class TestTemporaryChat : public QObject
{
    Q_OBJECT

    // Everything a person can put into a chat, with this word in it.
    static void use(FakeWorld &world, Services &services, const QString &word, Keeping keeping)
    {
        ConversationHead head;
        head.id = ConversationId::create();
        head.model = {QStringLiteral("fake"), QStringLiteral("model-1")};
        ChatSession session(services, Conversation(head), nullptr, keeping);
        const QList<Part> parts{
            FilePart{QStringLiteral("text/plain"), word.toUtf8(), word + QStringLiteral(".txt")}};
        session.setParameters(word, {});
        session.setDraft({word, parts});
        world.clock.advance(1s);
        world.provider.enqueue(answering({word, QStringLiteral(" again")}));
        QVERIFY(session.submit({word, parts}));
        QVERIFY(QTest::qWaitFor([&] {
            world.clock.advance(10ms);
            return !session.isBusy();
        }));
        session.setTitle(word);
        world.clock.advance(1s);
    }

private Q_SLOTS:
    void nothingOfItIsInAnyFile()
    {
        const QString secret = QStringLiteral("zweiundvierzigGeheimnis");
        const QString open = QStringLiteral("ganzOffenesWort");
        const QTemporaryDir folder;
        logged.clear();
        const auto before = qInstallMessageHandler(keepLog);
        {
            FakeWorld world;
            FileSettings settings(folder.filePath(QStringLiteral("settings.ini")));
            SqliteConversationStore store(folder.filePath(QStringLiteral("parley.db")));
            SqliteUsageLedger ledger(store);
            Services services{world.clock,
                              settings,
                              world.profiles,
                              world.directory,
                              store,
                              store,
                              world.comparisons,
                              ledger,
                              world.votes,
                              world.prompts,
                              world.vault,
                              world.discovery,
                              {},
                              QProcessEnvironment(),
                              [] { return 0.5; }};
            use(world, services, open, Keeping::Stored);
            use(world, services, secret, Keeping::Temporary);
            QCOMPARE(await(store.list())->size(), 1);
            // While the program runs: the WAL is there.
            QVERIFY(!filesWith(folder.path(), open).isEmpty());
            QCOMPARE(filesWith(folder.path(), secret), QStringList());
        }
        qInstallMessageHandler(before);
        QVERIFY(!filesWith(folder.path(), open).isEmpty());
        QCOMPARE(filesWith(folder.path(), secret), QStringList());
        QVERIFY(!logged.join(u'\n').contains(secret));
    }
};

QTEST_GUILESS_MAIN(TestTemporaryChat)
#include "tst_temporarychat.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is attached to a message that is being written, on the disk.
#include "store/connection.h"
#include "store/sql.h"
#include "store/sqliteconversationstore.h"
#include "support/await.h"
#include "support/samplenodes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parley;

class TestDraftRows : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SqliteConversationStore> m_store;

    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("p.db")); }
    static ImagePart picture(const QByteArray &bytes)
    {
        return {QStringLiteral("image/png"), bytes, QStringLiteral("图.png")};
    }
    static ConversationHead writing(const QList<Part> &parts)
    {
        ConversationHead head = sample::head(QString());
        head.draftParts = parts;
        return head;
    }
    // How many attachments the file holds, counted by a reader beside the store.
    [[nodiscard]] qint64 blobs() const
    {
        const Connection reader(path(), Connection::Access::ReadOnly);
        return single(reader.database(), QStringLiteral("SELECT count(*) FROM blobs"))
            ->toLongLong();
    }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<SqliteConversationStore>(path());
    }
    void cleanup() { m_store.reset(); }

    void attachmentsComeBackAfterTheProgramEnded()
    {
        const ConversationHead head =
            writing({picture(sample::binary()), picture(sample::binary()),
                     FilePart{QStringLiteral("text/plain"), "text", QStringLiteral("a.txt")}});
        QVERIFY(await(m_store->saveHead(head)));
        m_store = nullptr;
        m_store = std::make_unique<SqliteConversationStore>(path());
        QCOMPARE(await(m_store->load(head.id))->head(), head);
        QCOMPARE(blobs(), 2); // equal bytes are there once
    }

    void whatIsTakenOutAgainIsGone()
    {
        ConversationHead head = writing({picture("one"), picture("two")});
        QVERIFY(await(m_store->saveHead(head)));
        head.draftParts.removeFirst();
        QVERIFY(await(m_store->saveHead(head)));
        QCOMPARE(blobs(), 1);
        head.draftParts.clear();
        QVERIFY(await(m_store->saveHead(head)));
        QCOMPARE(blobs(), 0);
    }

    void whatWasSentOrStandsElsewhereStays()
    {
        ConversationHead head = writing({picture("sent"), picture("shared")});
        const ConversationHead other = writing({picture("shared")});
        QVERIFY(await(m_store->saveHead(head)));
        QVERIFY(await(m_store->saveHead(other)));
        Node message = sample::node(Role::User, QStringLiteral("look"));
        message.message.parts.append(picture("sent"));
        QVERIFY(await(m_store->addNode(head.id, message)));
        head.draftParts.clear();
        QVERIFY(await(m_store->saveHead(head)));
        QCOMPARE(blobs(), 2);
        QCOMPARE(await(m_store->load(other.id))->head(), other);
        QCOMPARE(await(m_store->load(head.id))->nodes().first(), message);
    }

    void aRemovedChatTakesItsAttachmentsAlong()
    {
        const ConversationHead head = writing({picture("mine"), picture("ours")});
        const ConversationHead other = writing({picture("ours")});
        QVERIFY(await(m_store->saveHead(head)));
        QVERIFY(await(m_store->saveHead(other)));
        QVERIFY(await(m_store->remove(head.id)));
        QCOMPARE(blobs(), 1);
        QCOMPARE(await(m_store->load(other.id))->head(), other);
    }
};

QTEST_GUILESS_MAIN(TestDraftRows)
#include "tst_draftrows.moc"

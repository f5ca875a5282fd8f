// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Prompts in the database: they survive the program and damage.
#include "store/salvage.h"
#include "store/sql.h"
#include "store/sqliteconversationstore.h"
#include "store/sqlitepromptstore.h"
#include "support/await.h"
#include "support/samplenodes.h"
#include "support/sampleprompts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parley;

class TestSqlitePromptStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open(path("p.db"));
        QVERIFY(await(m_store->saveHead(sample::head(QStringLiteral("c"), 0))));
    }
    void cleanup() { close(); }

    void promptsSurviveTheProgramAndDamage()
    {
        Prompt prompt = sample::prompt();
        save(prompt, 1000);
        prompt.message += QStringLiteral(" Please.");
        save(prompt, 2000);
        Prompt gone = sample::prompt();
        save(gone, 3000);
        QVERIFY(await(m_prompts->setFavourite(prompt.id, true)));
        QVERIFY(await(m_prompts->remove(gone.id, sample::time(4000))));
        const QList<StoredPrompt> before = await(m_prompts->list()).value();
        const QList<PromptVersion> versions = await(m_prompts->versions(prompt.id)).value();
        QCOMPARE(before.size(), 1);
        QCOMPARE(versions.size(), 2);
        close();

        open(path("p.db"));
        QCOMPARE(await(m_prompts->list()).value(), before);
        close();

        QVERIFY(salvageDatabase(path("p.db"), path("saved.db")));
        open(path("saved.db"));
        QCOMPARE(await(m_prompts->list()).value(), before);
        QCOMPARE(await(m_prompts->versions(prompt.id)).value(), versions);
        QVERIFY(await(m_prompts->restore(gone.id)));
    }

    void versionsWithoutTheirPromptAreListedAgain()
    {
        const Prompt prompt = sample::prompt();
        save(prompt, 1000);
        QVERIFY(await(m_store->write([](const QSqlDatabase &connection) {
            return execute(connection, QStringLiteral("DELETE FROM prompts"));
        })));
        QCOMPARE(await(m_prompts->list()).value().size(), 0);
        close();
        QVERIFY(salvageDatabase(path("p.db"), path("saved.db")));
        open(path("saved.db"));
        QCOMPARE(await(m_prompts->list()).value().value(0).prompt, prompt);
    }

    void aRowThatMakesNoSenseHarmsNoOther()
    {
        const Prompt prompt = sample::prompt();
        save(prompt, 1000);
        QVERIFY(await(m_store->write([](const QSqlDatabase &connection) {
            return execute(connection,
                           QStringLiteral("INSERT INTO prompts (id, favourite, uses) VALUES "
                                          "(x'00', 7, -3); "));
        })));
        QVERIFY(await(m_store->write([](const QSqlDatabase &connection) {
            return execute(connection,
                           QStringLiteral("INSERT INTO prompt_versions (prompt, version, changed, "
                                          "title, body) VALUES (x'00', 1, 1, 'a', '{')"));
        })));
        const QList<StoredPrompt> all = await(m_prompts->list()).value();
        QCOMPARE(all.size(), 2);
        QVERIFY(all.first().prompt.title.isEmpty());
        QCOMPARE(all.last().prompt, prompt);
    }

private:
    void open(const QString &file)
    {
        m_store = std::make_unique<SqliteConversationStore>(file);
        m_prompts = std::make_unique<SqlitePromptStore>(*m_store);
    }
    void close()
    {
        m_prompts.reset();
        m_store.reset();
    }
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void save(const Prompt &prompt, qint64 when)
    {
        QVERIFY(await(m_prompts->save(prompt, PromptSave::NewVersion, sample::time(when))));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConversationStore> m_store;
    std::unique_ptr<SqlitePromptStore> m_prompts;
};

QTEST_GUILESS_MAIN(TestSqlitePromptStore)
#include "tst_sqlitepromptstore.moc"

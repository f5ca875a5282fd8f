// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What every PromptStore promises, run for each of them.
#include "store/sqlitepromptstore.h"
#include "support/await.h"
#include "support/eitherport.h"
#include "support/memoryprompts.h"
#include "support/samplenodes.h"
#include "support/sampleprompts.h"

using namespace parley;

class TestPromptStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { m_prompts.addKinds(); }
    void init() { m_prompts.begin(); }
    void cleanup() { m_prompts.end(); }

    void anEmptyOneHasNone()
    {
        QCOMPARE(list(), QList<StoredPrompt>());
        QCOMPARE(versions(PromptId::create()), QList<PromptVersion>());
    }

    void promptsComeBackWholeByTitle()
    {
        const Prompt full = sample::prompt();
        Prompt bare;
        bare.id = PromptId::create();
        bare.title = QStringLiteral("a bare one");
        save(full, PromptSave::NewVersion, 1000);
        save(bare, PromptSave::SameVersion, 2000);
        QCOMPARE(list(), (QList<StoredPrompt>{{bare, 1, sample::time(2000), false, 0},
                                              {full, 1, sample::time(1000), false, 0}}));
    }

    void aSittingIsOneVersion()
    {
        Prompt prompt = sample::prompt();
        const Prompt first = prompt;
        save(prompt, PromptSave::NewVersion, 1000);
        prompt.message = QStringLiteral("Tell of {{topic}}");
        save(prompt, PromptSave::NewVersion, 2000);
        prompt.message += u'.';
        save(prompt, PromptSave::SameVersion, 3000);
        save(prompt, PromptSave::NewVersion, 4000); // nothing new
        QCOMPARE(versions(prompt.id), (QList<PromptVersion>{{2, sample::time(3000), prompt},
                                                            {1, sample::time(1000), first}}));
        QCOMPARE(list().first().version, 2);
        QCOMPARE(list().first().prompt, prompt);
    }

    void starsAndUsesAreNoVersions()
    {
        const Prompt prompt = sample::prompt();
        save(prompt, PromptSave::NewVersion, 1000);
        QVERIFY(await(m_prompts->setFavourite(prompt.id, true)));
        QVERIFY(await(m_prompts->countUse(prompt.id)));
        QVERIFY(await(m_prompts->countUse(prompt.id)));
        QCOMPARE(list(), (QList<StoredPrompt>{{prompt, 1, sample::time(1000), true, 2}}));
        QVERIFY(await(m_prompts->setFavourite(prompt.id, false)));
        QVERIFY(!list().first().favourite);
        const auto unknown = await(m_prompts->countUse(PromptId::create()));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().providerCode, QStringLiteral("missing"));
    }

    void whatIsRemovedComesBackWithItsVersions()
    {
        Prompt prompt = sample::prompt();
        save(prompt, PromptSave::NewVersion, 1000);
        prompt.title = QStringLiteral("Other");
        save(prompt, PromptSave::NewVersion, 2000);
        QVERIFY(await(m_prompts->remove(prompt.id, sample::time(3000))));
        QCOMPARE(list(), QList<StoredPrompt>());
        QVERIFY(await(m_prompts->restore(prompt.id)));
        QCOMPARE(list().size(), 1);
        QCOMPARE(versions(prompt.id).size(), 2);
    }

    void whatWasRemovedAMonthAgoIsGone()
    {
        const Prompt old = sample::prompt();
        const Prompt young = sample::prompt();
        const Prompt kept = sample::prompt();
        for (const Prompt &prompt : {old, young, kept}) {
            save(prompt, PromptSave::NewVersion, 1000);
        }
        const QDateTime now = sample::time(1000);
        QVERIFY(await(m_prompts->remove(old.id, now.addDays(-31))));
        QVERIFY(await(m_prompts->remove(young.id, now)));
        QVERIFY(!await(m_prompts->restore(old.id)));
        QCOMPARE(versions(old.id), QList<PromptVersion>());
        QVERIFY(await(m_prompts->restore(young.id)));
        QCOMPARE(list().size(), 2);
    }

private:
    void save(const Prompt &prompt, PromptSave how, qint64 when)
    {
        QVERIFY(await(m_prompts->save(prompt, how, sample::time(when))));
    }
    QList<StoredPrompt> list() { return await(m_prompts->list()).value(); }
    QList<PromptVersion> versions(const PromptId &id)
    {
        return await(m_prompts->versions(id)).value();
    }

    EitherPort<PromptStore, SqlitePromptStore, MemoryPrompts> m_prompts;
};

QTEST_GUILESS_MAIN(TestPromptStore)
#include "tst_promptstore.moc"

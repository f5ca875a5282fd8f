// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/filledprompts.h"
#include "support/sampleprompts.h"

#include <QTest>

using namespace parley;

class TestFilledPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowOfATableMakesOne()
    {
        const PromptTable table{
            {QStringLiteral("topic"), QStringLiteral("audience"), QStringLiteral("other")},
            {{QStringLiteral("tides {{words}}"), QStringLiteral("a new hire"), QStringLiteral("x")},
             {QStringLiteral("熊"), QString(), QString()}}};
        QCOMPARE(missingValues(sample::prompt(), table), QStringList());
        QCOMPARE(filledPrompts(sample::prompt(), table).value(),
                 (QStringList{QStringLiteral("Explain tides {{words}} to a new hire."),
                              QStringLiteral("Explain 熊 to a founder.")}));
    }

    void withoutATableThePresetsDo()
    {
        Prompt prompt = sample::prompt();
        QCOMPARE(missingValues(prompt, {}), QStringList{QStringLiteral("topic")});
        QVERIFY(!filledPrompts(prompt, {}));
        prompt.variables.first().value = QStringLiteral("tides");
        const PromptTable foreign{{QStringLiteral("x")},
                                  {{QStringLiteral("1")}, {QStringLiteral("2")}}};
        for (const PromptTable &table : {PromptTable(), foreign}) {
            QCOMPARE(missingValues(prompt, table), QStringList());
            QCOMPARE(filledPrompts(prompt, table).value(),
                     QStringList{QStringLiteral("Explain tides to a founder.")});
        }
    }

    void faultsNameTheRow()
    {
        const PromptTable table{
            {QStringLiteral("topic"), QStringLiteral("audience")},
            {{QStringLiteral("a"), QString()}, {QStringLiteral("b"), QStringLiteral("a cat")}}};
        const auto filled = filledPrompts(sample::prompt(), table);
        QVERIFY(!filled);
        QCOMPARE(filled.error().detail,
                 QStringLiteral("row 2: audience is one of: a founder, a new hire"));
        Prompt silent = sample::prompt();
        silent.message.clear();
        silent.variables.clear();
        silent.system.clear();
        QCOMPARE(filledPrompts(silent, {}).error().detail, QStringLiteral("its message is empty"));
    }
};

QTEST_GUILESS_MAIN(TestFilledPrompts)
#include "tst_filledprompts.moc"

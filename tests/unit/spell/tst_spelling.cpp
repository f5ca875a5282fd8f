// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which words are checked at all, and what small dictionaries of our own say of them.
#include "spell/hunspellspelling.h"
#include "spell/makespelling.h"
#include "text/spellwords.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;

namespace {

const auto dictionaries = QStringLiteral(PARLEY_TEST_DATA "/spelling");

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString words() const { return m_folder.filePath(QStringLiteral("words.txt")); }

    static void use(HunspellSpelling &spelling, const QStringList &languages)
    {
        QSignalSpy changed(&spelling, &Spelling::changed);
        spelling.use(languages);
        QVERIFY(changed.wait());
    }

private Q_SLOTS:
    void init() { QFile::remove(words()); }

    void onlyProseIsChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &text, const char *words) {
            QTest::newRow(name) << text << QString::fromUtf8(words);
        };
        row("empty", QString(), "");
        row("words", QStringLiteral("Hello, world!"), "Hello world");
        row("apostrophes", QStringLiteral("don't l’eau"), "don't l’eau");
        row("addresses", QStringLiteral("see https://exmaple.org/pth or me@exmaple.org now"),
            "see or now");
        row("www", QStringLiteral("www.exmaple.org exmaple.com it"), "it");
        row("paths", QStringLiteral("in /usr/lokal/bn C:\\Wndows there"), "in there");
        row("code", QStringLiteral("call `qsrt(x)` and ``a ` bb`` twice"), "call and twice");
        row("an open tick", QStringLiteral("a lone ` tick"), "lone tick");
        row("names", QStringLiteral("camelCase snake_case std::vector x86 --force the end"),
            "the end");
        row("capitals", QStringLiteral("NASA and HTTP"), "and");
        row("numbers", QStringLiteral("42 3.14 10th 1,000 of"), "of");
        row("one letter", QStringLiteral("a I we"), "we");
        row("emphasis", QStringLiteral("**bold** words"), "bold words");
        row("placeholders", QStringLiteral("dear {{name}} hi"), "dear hi");
        row("too long", QString(61, u'x') + QStringLiteral(" ok"), "ok");
        row("other scripts", QStringLiteral("привет мир"), "привет мир");
    }
    void onlyProseIsChecked()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const WordPlace &place : wordsToCheck(text)) {
            found.append(text.mid(place.start, place.length));
        }
        QTEST(found.join(u' '), "words");
    }
    void aHugeHostileTextEnds()
    {
        QVERIFY(wordsToCheck(QString(200'000, u'`')).isEmpty());
        QCOMPARE(wordsToCheck(QStringLiteral("wrod ").repeated(20'000)).size(), 20'000);
    }
    void fencesAreSeen()
    {
        QVERIFY(isCodeFence(u"```cpp"));
        QVERIFY(isCodeFence(u"  ~~~"));
        QVERIFY(!isCodeFence(u"`code`"));
    }

    void dictionariesAreFound()
    {
        const HunspellSpelling spelling({QStringLiteral("/nowhere"), dictionaries, dictionaries},
                                        words());
        QCOMPARE(spelling.languages(),
                 (QStringList{QStringLiteral("de_DE"), QStringLiteral("en_GB"),
                              QStringLiteral("ru_RU"), QStringLiteral("xx_XX")}));
        QVERIFY(!spelling.isWrong(QStringLiteral("wrod"))); // none is used
    }

    void wordsAreJudgedByWhatIsUsed_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("wrong");
        const QStringList english{QStringLiteral("en_GB")};
        const QStringList german{QStringLiteral("de_DE")};
        const QStringList both = english + german;
        const QStringList all = both + QStringList{QStringLiteral("ru_RU")};
        const auto row = [](const QStringList &languages, const char *word, bool wrong) {
            QTest::addRow("%s %s", qPrintable(languages.join(u'+')), word)
                << languages << QString::fromUtf8(word) << wrong;
        };
        row(english, "hello", false);
        row(english, "Hello", false);
        row(english, "worlds", false);
        row(english, "wrold", true);
        row(english, "don’t", false);
        row(english, "Straße", true);
        row(german, "Straße", false);
        row(german, "schön", false);
        row(german, "日本", false);
        row(german, "hello", true);
        row(both, "hello", false);
        row(both, "Straße", false);
        row(both, "привед", false); // nobody can tell
        row(all, "привед", true);
        row(all, "привет", false);
        row(all, "wrold", true);
        row({QStringLiteral("xx_XX")}, "nothing", false); // in an encoding nobody knows
    }
    void wordsAreJudgedByWhatIsUsed()
    {
        QFETCH(QStringList, languages);
        QFETCH(QString, word);
        HunspellSpelling spelling({dictionaries}, words());
        use(spelling, languages + QStringList{QStringLiteral("unknown")});
        QTEST(spelling.isWrong(word), "wrong");
    }

    void betterWordsAreFew()
    {
        HunspellSpelling spelling({dictionaries}, words());
        use(spelling, {QStringLiteral("en_GB"), QStringLiteral("de_DE")});
        QVERIFY(spelling.suggestions(QStringLiteral("wrold")).contains(QStringLiteral("world")));
        QVERIFY(spelling.suggestions(QStringLiteral("Strase")).contains(QStringLiteral("Straße")));
        QVERIFY(spelling.suggestions(QStringLiteral("日本")).isEmpty());
    }

    void learnedWordsStay()
    {
        {
            HunspellSpelling spelling({dictionaries}, words());
            use(spelling, {QStringLiteral("en_GB")});
            const QSignalSpy changed(&spelling, &Spelling::changed);
            spelling.learn(QStringLiteral("naïveté"));
            spelling.learn(QStringLiteral("naïveté"));
            spelling.learn(QStringLiteral(" "));
            QCOMPARE(changed.size(), 1);
            QVERIFY(!spelling.isWrong(QStringLiteral("naïveté")));
        }
        HunspellSpelling again({dictionaries}, words());
        use(again, {QStringLiteral("en_GB")});
        QVERIFY(!again.isWrong(QStringLiteral("naïveté")));
        QVERIFY(again.isWrong(QStringLiteral("naivetee")));
        QFile file(words());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("naïveté\n"));
        QVERIFY(!(file.permissions() & (QFile::ReadOther | QFile::ReadGroup)));
    }

    void theProgramFindsItsOwn() { QVERIFY(makeSpelling(m_folder.path()) != nullptr); }
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"

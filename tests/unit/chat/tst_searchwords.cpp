// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/searchabletext.h"
#include "chat/searchwords.h"

#include <QTest>

using namespace parley;

namespace {

QString joined(const QList<SearchWord> &words)
{
    QStringList list;
    for (const SearchWord &word : words) {
        list.append(word.folded);
    }
    return list.join(u'|');
}

// "a b" is one term of two words; -x is excluded; x* is open.
QString written(const QList<SearchTerm> &terms)
{
    QStringList list;
    for (const SearchTerm &term : terms) {
        list.append((term.excluded ? QStringLiteral("-") : QString()) + term.words.join(u' ') +
                    (term.open ? QStringLiteral("*") : QString()));
    }
    return list.join(u'|');
}

// The snippet with its marks in brackets.
QString marked(const Snippet &snippet)
{
    QString text = snippet.text;
    for (qsizetype i = snippet.marks.size() - 1; i >= 0; --i) {
        text.insert(snippet.marks[i].start + snippet.marks[i].length, u']');
        text.insert(snippet.marks[i].start, u'[');
    }
    return text;
}

} // namespace

class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCutIntoWords_data();
    void textIsCutIntoWords();
    void wordsKnowWhereTheyStand();
    void noMoreWordsThanAsked();
    void lettersWithoutBlanksAreSetApart();
    void typedTextIsTakenApart_data();
    void typedTextIsTakenApart();
    void termsMatch_data();
    void termsMatch();
    void snippetsShowWhatWasFound_data();
    void snippetsShowWhatWasFound();
    void snippetsOfHugeTextsStaySmall();
    void searchableTextHoldsWhatIsSaid();
    void codeIsWhatStandsBetweenFences_data();
    void codeIsWhatStandsBetweenFences();
    void filesAreWhatIsAttached();
};

void TestSearchWords::textIsCutIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *text, const char *words) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("", "");
    row("Hello, World!", "hello|world");
    row("ÄÖÜ straße Éa", "aou|straße|ea");
    row("e\xcc\x81t\xc3\xa9", "ete"); // both ways to write é
    row("ключ ЁЖ", "ключ|еж");
    row("GPT-4o v2.5", "gpt|4o|v2|5");
    row("设置天气", "设|置|天|气");
    row("GPT模型API", "gpt|模|型|api");
    row("カタカナ ひら", "カ|タ|カ|ナ|ひ|ら");
    row("한국어", "한|국|어");
    row("ภาษา", "ภ|า|ษ|า");
    row("𠀋x", "𠀋|x"); // beyond the first plane
    row("👍🏽 ok", "ok");
    row("a\xe2\x80\x8b"
        "b",
        "a|b"); // zero-width blank
    row("'; DROP TABLE --", "drop|table");
}

void TestSearchWords::textIsCutIntoWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QCOMPARE(joined(searchWords(text, 100)), words);
}

void TestSearchWords::wordsKnowWhereTheyStand()
{
    const QString text = QStringLiteral("  e\u0301t\u00e9, 𠀋设 x");
    const auto words = searchWords(text, 100);
    QStringList cut;
    for (const SearchWord &word : words) {
        cut.append(text.mid(word.range.start, word.range.length));
    }
    QCOMPARE(cut.join(u'|'), QStringLiteral("e\u0301t\u00e9|𠀋|设|x"));
}

void TestSearchWords::noMoreWordsThanAsked()
{
    const QString text = QStringLiteral("one two three");
    QCOMPARE(joined(searchWords(text, 2)), QStringLiteral("one|two"));
    QCOMPARE(joined(searchWords(text, 0)), QString());
    QCOMPARE(joined(searchWords(text, 3)), QStringLiteral("one|two|three"));
}

void TestSearchWords::lettersWithoutBlanksAreSetApart()
{
    QCOMPARE(spacedForSearch(QStringLiteral("a设置b𠀋")).simplified(),
             QStringLiteral("a 设 置 b 𠀋"));
    QCOMPARE(spacedForSearch(QStringLiteral("plain text")), QStringLiteral("plain text"));
    QString broken = QStringLiteral("x");
    broken.append(QChar(0xd83d)); // half a letter, as a hostile server may send
    QCOMPARE(spacedForSearch(broken), broken);
    QCOMPARE(joined(searchWords(broken, 9)), QStringLiteral("x"));
}

void TestSearchWords::typedTextIsTakenApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("terms");
    const auto row = [](const char *typed, const char *terms) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(terms);
    };
    row("", "");
    row("   ", "");
    row("Hel", "hel*");
    row("hello ", "hello");
    row("hello wor", "hello|wor*");
    row("\"exact phrase\" x ", "exact phrase|x");
    row("\"not closed", "not closed*");
    row("\"\" a ", "a");
    row("one -two ", "one|-two");
    row("one -\"two three\" ", "one|-two three");
    row("one -", "one");
    row("- one ", "one");
    row("设置", "设 置"); // a letter that is a word does not go on
    row("设置x", "设 置 x*");
    row("x设", "x 设");
    row("𠀋", "𠀋");
    row("สวั", "ส ว");
    row("𐐀", "𐐨*"); // outside the first plane, but letters of a word
    row("é", "e*");
    row("c++ ", "c");
    row("++ !! ", "");
    row("foo-bar ", "foo bar");
    row("a\"b c\" ", "a b|c");
    row("AND OR NOT NEAR ", "and|or|not|near");
    row("text:x ", "text x");
    row("x* ", "x");
}

void TestSearchWords::typedTextIsTakenApart()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, terms);
    QCOMPARE(written(searchTerms(typed)), terms);
}

void TestSearchWords::termsMatch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *typed, const char *text, bool found) {
        QTest::addRow("%s in %s", typed, text)
            << QString::fromUtf8(typed) << QString::fromUtf8(text) << found;
    };
    row("nothing ", "", false);
    row("", "text", false);
    row("ÉTÉ ", "un ete", true);
    row("wor", "hello World", true);
    row("wor ", "hello World", false);
    row("world hello ", "hello, world", true);
    row("\"world hello\" ", "hello, world", false);
    row("\"hello world\" ", "hello, world", true);
    row("hello -world ", "hello, world", false);
    row("hello -mars ", "hello, world", true);
    row("-mars ", "hello, world", false);
    row("天气 ", "今天天气好", true);
    row("天好 ", "今天天气好", false);
    row("气", "今天天气好", true);
}

void TestSearchWords::termsMatch()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    QCOMPARE(matchesTerms(text, searchTerms(typed)), found);
}

void TestSearchWords::snippetsShowWhatWasFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("snippet");
    const QString far = QStringLiteral("filler ").repeated(100);
    QTest::newRow("short") << QStringLiteral("wor") << QStringLiteral("Hello\nWorld, word!")
                           << QStringLiteral("Hello [World], [word]!");
    QTest::newRow("phrase") << QStringLiteral("\"b c\" ") << QStringLiteral("a b c b")
                            << QStringLiteral("a [b c] b");
    QTest::newRow("letters") << QStringLiteral("天气") << QStringLiteral("今天天气好，天气")
                             << QStringLiteral("今天[天气]好，[天气]");
    QTest::newRow("accent") << QStringLiteral("ete ") << QStringLiteral("un e\u0301te\u0301.")
                            << QStringLiteral("un [e\u0301te\u0301].");
    QTest::newRow("nothing") << QStringLiteral("x ") << QStringLiteral("abc")
                             << QStringLiteral("abc");
    QTest::newRow("excluded") << QStringLiteral("a -b ") << QStringLiteral("a c")
                              << QStringLiteral("[a] c");
    QTest::newRow("far") << QStringLiteral("needle ") << far + QStringLiteral("needle end")
                         << QStringLiteral("…filler filler filler filler filler [needle] end");
    QTest::newRow("behind thousands of words")
        << QStringLiteral("needle pin ") << far.repeated(50) + QStringLiteral("needle and pin")
        << QStringLiteral("…filler filler filler filler filler [needle] and [pin]");
    QTest::newRow("before thousands of words")
        << QStringLiteral("a b ") << QStringLiteral("a, then b") + QString(3000, u'-')
        << QStringLiteral("[a], then [b]") + QString(151, u'-') + u'…';
}

void TestSearchWords::snippetsShowWhatWasFound()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const QString, snippet);
    QCOMPARE(marked(makeSnippet(text, searchTerms(typed))), snippet);
}

void TestSearchWords::snippetsOfHugeTextsStaySmall()
{
    const QString text = QStringLiteral("👍needle字").repeated(300'000);
    const Snippet snippet = makeSnippet(text, searchTerms(QStringLiteral("needle ")));
    QVERIFY(snippet.text.size() < 200);
    for (const TextRange &mark : snippet.marks) {
        QVERIFY(mark.start >= 0 && mark.length > 0);
        QVERIFY(mark.start + mark.length <= snippet.text.size());
        QVERIFY(QStringLiteral("needle").startsWith(snippet.text.mid(mark.start, mark.length)));
    }
    QVERIFY(snippet.text.isValidUtf16());
}

void TestSearchWords::codeIsWhatStandsBetweenFences_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *markdown, const char *code) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(code);
    };
    row("none", "just text with `a word` of code", "");
    row("one", "before\n```cpp\nint 長さ;\n```\nafter", "int 長さ;");
    row("two kinds", "```\na\n```\nx\n~~~ sh\nb\n~~~~\ny", "a\nb");
    row("fence in a longer one", "````\n```\na\n```\n````\nx", "```\na\n```");
    row("other mark inside", "```\n~~~\na\n```\nx", "~~~\na");
    row("words after marks close nothing", "```\na\n``` b\nc", "a\n``` b\nc");
    row("never closed", "x\n```\na\nb", "a\nb");
    row("in a list", "- x\n  ```\n  a\n  ```\n", "  a");
    row("two marks are no fence", "``\na\n``", "");
    row("windows lines", "```\r\na\r\n```\r\nx", "a\r");
    row("empty", "", "");
}

void TestSearchWords::codeIsWhatStandsBetweenFences()
{
    QFETCH(const QString, markdown);
    Message message = Message::fromText(Role::Assistant, markdown);
    message.parts.append(ReasoningPart{QStringLiteral("```\nthought\n```"), {}, {}});
    message.parts.append(FilePart{QStringLiteral("text/plain"), "```\nfile\n```", {}});
    QTEST(searchableText(message, SearchRequest::Within::Code), "code");
}

void TestSearchWords::filesAreWhatIsAttached()
{
    Message message = Message::fromText(Role::User, QStringLiteral("look at this"));
    message.parts.append(ImagePart{QStringLiteral("image/png"), "bytes", QStringLiteral("a.png")});
    message.parts.append(FilePart{QStringLiteral("text/csv"), "größe;1", QStringLiteral("b.csv")});
    message.parts.append(
        FilePart{QStringLiteral("application/pdf"), "binary", QStringLiteral("c.pdf")});
    QCOMPARE(searchableText(message, SearchRequest::Within::Files),
             QStringLiteral("a.png\nb.csv\ngröße;1\nc.pdf"));
}

void TestSearchWords::searchableTextHoldsWhatIsSaid()
{
    Message message;
    message.parts = {
        TextPart{QStringLiteral("said")},
        ReasoningPart{QStringLiteral("thought"), QStringLiteral("signature"), "opaque"},
        RefusalPart{QStringLiteral("refused")},
        ToolResultPart{{}, QStringLiteral("result"), false},
        ImagePart{QStringLiteral("image/png"), "pixels", QStringLiteral("picture.png")},
        FilePart{QStringLiteral("text/plain"), "in the file", QStringLiteral("notes.txt")},
        FilePart{QStringLiteral("application/pdf"), "binary", QStringLiteral("paper.pdf")},
    };
    QCOMPARE(searchableText(message),
             QStringLiteral("said\nthought\nrefused\nresult\npicture.png\nnotes.txt\nin the "
                            "file\npaper.pdf"));
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"

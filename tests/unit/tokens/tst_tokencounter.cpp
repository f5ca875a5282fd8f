// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Ids against those of the reference implementation (tests/data/tokens/reference.json: made with
// npm tiktoken 1.0.22, encode_ordinary; the old Claude vocabulary with its published rules), and
// the rules by which a model finds its vocabulary.
#include "chat/tokencounter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace parley;

namespace {

QJsonArray reference()
{
    QFile file(QStringLiteral(PARLEY_TEST_DATA "/tokens/reference.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).array();
}

QList<std::uint32_t> idsOf(const QJsonArray &array)
{
    QList<std::uint32_t> ids;
    for (const QJsonValue &id : array) {
        ids.append(static_cast<std::uint32_t>(id.toInt()));
    }
    return ids;
}

QByteArray packed(const QList<QByteArray> &tokens, const QList<int> &lefts)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(quint32(tokens.size()), bytes.data());
    for (const QByteArray &token : tokens) {
        bytes += static_cast<char>(token.size()) + token;
    }
    for (const int left : lefts) {
        bytes += static_cast<char>(left);
    }
    return bytes;
}

// Every byte, then these.
QByteArray packedWithAllBytes(const QList<QByteArray> &tokens, const QList<int> &lefts)
{
    QList<QByteArray> all;
    for (int byte = 0; byte < 256; ++byte) {
        all += QByteArray(1, static_cast<char>(byte));
    }
    return packed(all + tokens, QList<int>(256, 0) + lefts);
}

std::shared_ptr<const BpeVocabulary> loaded(const QByteArray &packed)
{
    return *BpeVocabulary::load(packed, PieceRule::O200k, BpeVocabulary::Normalise::No);
}

// As byte-pair encoding is defined: of all neighbours that are a token together, the one of the
// smallest rank is joined, the leftmost of equal ones, until there is none.
std::vector<std::uint32_t> mergedByDefinition(const BpeVocabulary &vocabulary,
                                              const QByteArray &piece)
{
    QList<QByteArray> parts;
    for (const char byte : piece) {
        parts += QByteArray(1, byte);
    }
    for (;;) {
        std::uint32_t best = BpeVocabulary::none;
        qsizetype at = -1;
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            const std::uint32_t rank = vocabulary.find(parts[i] + parts[i + 1]);
            if (rank < best) {
                best = rank;
                at = i;
            }
        }
        if (at < 0) {
            break;
        }
        parts[at] += parts.takeAt(at + 1);
    }
    std::vector<std::uint32_t> ranks;
    for (const QByteArray &part : parts) {
        ranks.push_back(vocabulary.find(part));
    }
    return ranks;
}

} // namespace

class TestTokenCounter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsEqualTheReference_data();
    void idsEqualTheReference();
    void countsEqualTheNumberOfIds_data() { idsEqualTheReference_data(); }
    void countsEqualTheNumberOfIds();
    void oldClaudeCountsEqualTheReference_data() { idsEqualTheReference_data(); }
    void oldClaudeCountsEqualTheReference();
    void modelsFindTheirVocabulary_data();
    void modelsFindTheirVocabulary();
    void newerClaudeCountsMoreOfLatinTextOnly();
    void longPiecesMergeLikeShortOnes_data();
    void longPiecesMergeLikeShortOnes();
    void piecesMergeAsDefined_data();
    void piecesMergeAsDefined();
    void charactersAreNotCut();
    void whatNoMergeMakesIsAWholePieceOnly();
    void damagedVocabulariesAreRefused();
    void estimatesFollowTheScript();

private:
    TokenCounter m_counter;
};

void TestTokenCounter::idsEqualTheReference_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = reference();
    QVERIFY(rows.size() > 40);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QTest::addRow("text %lld", static_cast<long long>(i)) << rows[i].toObject();
    }
}

void TestTokenCounter::idsEqualTheReference()
{
    QFETCH(QJsonObject, row);
    const QString text = row.value(QLatin1String("text")).toString();
    for (const auto &[model, field] :
         {std::pair{"gpt-4o", "o200k_base"}, {"gpt-4", "cl100k_base"}}) {
        const auto ids = m_counter.encode(text, QLatin1String(model).toString());
        QCOMPARE(QList<std::uint32_t>(ids.begin(), ids.end()),
                 idsOf(row.value(QLatin1String(field)).toArray()));
    }
}

void TestTokenCounter::countsEqualTheNumberOfIds()
{
    QFETCH(QJsonObject, row);
    const QString text = row.value(QLatin1String("text")).toString();
    // twice: the second time from the cache of pieces
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_counter.count(text, u"o3").tokens,
                 row.value(QLatin1String("o200k_base")).toArray().size());
        QCOMPARE(m_counter.count(text, u"gpt-3.5-turbo").tokens,
                 row.value(QLatin1String("cl100k_base")).toArray().size());
    }
}

void TestTokenCounter::oldClaudeCountsEqualTheReference()
{
    QFETCH(QJsonObject, row);
    const QString text = row.value(QLatin1String("text")).toString();
    const auto reference = static_cast<double>(row.value(QLatin1String("claude")).toArray().size());
    const auto ids = m_counter.encode(text, u"claude-2");
    QCOMPARE(QList<std::uint32_t>(ids.begin(), ids.end()),
             idsOf(row.value(QLatin1String("claude")).toArray()));
    const TokenCount count = m_counter.count(text, u"claude-3-haiku-20240307");
    QCOMPARE(count.tokens, std::llround(reference * 1.10));
    QVERIFY(!count.exact);
}

void TestTokenCounter::modelsFindTheirVocabulary_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("name");
    QTest::addColumn<bool>("exact");
    const auto row = [](const char *model, VocabularyName name, bool exact) {
        QTest::newRow(model) << QString::fromLatin1(model) << static_cast<int>(name) << exact;
    };
    row("gpt-4", VocabularyName::Cl100k, true);
    row("gpt-4-turbo", VocabularyName::Cl100k, true);
    row("gpt-3.5-turbo-0125", VocabularyName::Cl100k, true);
    row("text-embedding-3-small", VocabularyName::Cl100k, true);
    row("gpt-4o-mini", VocabularyName::O200k, true);
    row("gpt-4.1", VocabularyName::O200k, true);
    row("openai/gpt-5.4-mini", VocabularyName::O200k, true);
    row("o4-mini", VocabularyName::O200k, true);
    row("gpt-oss-120b", VocabularyName::O200k, true);
    row("gpt-6-sol", VocabularyName::O200k, false);
    row("claude-3-5-sonnet", VocabularyName::Claude, false);
    row("anthropic/claude-opus-4.6", VocabularyName::Claude, false);
    row("gemini-3.8-flash", VocabularyName::O200k, false);
    row("meta-llama/llama-3.3-70b", VocabularyName::Cl100k, false);
    row("something-new", VocabularyName::O200k, false);
    row("", VocabularyName::O200k, false);
}

void TestTokenCounter::modelsFindTheirVocabulary()
{
    QFETCH(QString, model);
    QFETCH(int, name);
    QFETCH(bool, exact);
    QCOMPARE(static_cast<int>(vocabularyOf(model).name), name);
    QCOMPARE(vocabularyOf(model).exact, exact);
}

void TestTokenCounter::newerClaudeCountsMoreOfLatinTextOnly()
{
    const QString english = QStringLiteral("The weather in Oslo is mild today. ").repeated(20);
    const QString chinese = QStringLiteral("今天奥斯陆的天气很温和。").repeated(20);
    QVERIFY(m_counter.count(english, u"claude-opus-4-7").tokens >
            m_counter.count(english, u"claude-opus-4-6").tokens * 5 / 4);
    QCOMPARE(m_counter.count(chinese, u"claude-sonnet-5-5").tokens,
             m_counter.count(chinese, u"claude-sonnet-4-5").tokens);
}

void TestTokenCounter::longPiecesMergeLikeShortOnes_data()
{
    QTest::addColumn<int>("pairs");
    for (const int pairs : {1, 2, 3, 49, 50, 51, 52, 500, 5001}) {
        QTest::addRow("%d", pairs) << pairs;
    }
}

void TestTokenCounter::longPiecesMergeLikeShortOnes()
{
    // by hand: all pairs "ab" merge first, then two and two from the left
    QFETCH(int, pairs);
    BpeTokenizer tokenizer(loaded(packedWithAllBytes({"ab", "abab"}, {1, 2})));
    const auto ids = tokenizer.encode(QStringLiteral("ab").repeated(pairs));
    std::vector<std::uint32_t> expected(static_cast<std::size_t>(pairs / 2), 257);
    if (pairs % 2 == 1) {
        expected.push_back(256);
    }
    QCOMPARE(ids, expected);
    QCOMPARE(tokenizer.count(QStringLiteral("ab").repeated(pairs)), qint64(expected.size()));
}

void TestTokenCounter::piecesMergeAsDefined_data()
{
    QTest::addColumn<QByteArray>("vocabulary");
    QTest::addColumn<QByteArray>("letters");
    QTest::newRow("ties") << packedWithAllBytes({"aa", "aaa", "aaaa"}, {1, 2, 2})
                          << QByteArray("ab");
    QTest::newRow("a later token takes from both sides")
        << packedWithAllBytes({"bc", "ab", "abc", "cd", "bcd", "abcd"}, {1, 1, 1, 1, 2, 1})
        << QByteArray("abcd");
    QTest::newRow("what is longest is wrong at first")
        << packedWithAllBytes({"cd", "ab", "abc", "cde", "bcde"}, {1, 1, 2, 2, 1})
        << QByteArray("abcde");
    for (const auto &[name, file] : {std::pair{"o200k", "o200k_base"}, {"claude", "claude"}}) {
        QFile resource(QStringLiteral(":/tokenizer/%1.bpe.z").arg(QLatin1String(file)));
        QVERIFY(resource.open(QIODevice::ReadOnly));
        const QByteArray packed = qUncompress(resource.readAll());
        QTest::addRow("%s, letters", name) << packed << QByteArray("aeinrstTHE'");
        QTest::addRow("%s, blanks and signs", name) << packed << QByteArray(" \t\n=-*/{}()");
        QTest::addRow("%s, Chinese", name)
            << packed << QByteArrayLiteral("\xe4\xe5\xe6\xb8\xad\xa4\xa7\xbd\x80\x9b\xbf");
        QTest::addRow("%s, emoji", name)
            << packed << QByteArrayLiteral("\xf0\x9f\x98\x80\x82\xe2\x80\x8d\xef\xb8\x8f");
    }
}

// Random bytes of a few kinds: nearly each piece takes back tokens that were laid too long.
void TestTokenCounter::piecesMergeAsDefined()
{
    QFETCH(QByteArray, vocabulary);
    QFETCH(QByteArray, letters);
    const auto tokens = loaded(vocabulary);
    BpeTokenizer tokenizer(tokens);
    QRandomGenerator random(20261122);
    for (int round = 0; round < 2'000; ++round) {
        QByteArray piece;
        for (int i = random.bounded(1, 40); i > 0; --i) {
            piece += letters[random.bounded(int(letters.size()))];
        }
        QCOMPARE(tokenizer.merge(piece), mergedByDefinition(*tokens, piece));
    }
}

void TestTokenCounter::charactersAreNotCut()
{
    // é and è are characters; é followed by a is one token; ç is not known and becomes its bytes
    BpeTokenizer tokenizer(loaded(packedWithAllBytes({"\xc3\xa9", "\xc3\xa8",
                                                      "\xc3\xa9"
                                                      "a"},
                                                     {0, 0, 2})));
    using Ranks = std::vector<std::uint32_t>;
    QCOMPARE(tokenizer.merge("\xc3\xa9"), Ranks{256});
    QCOMPARE(tokenizer.merge("\xc3\xa9\xc3\xa8"), (Ranks{256, 257}));
    QCOMPARE(tokenizer.merge("\xc3\xa9"
                             "a"),
             Ranks{258});
    QCOMPARE(tokenizer.merge("\xc3\xa9\xc3\xa9"
                             "aa"),
             (Ranks{256, 258, 'a'}));
    QCOMPARE(tokenizer.merge("\xc3\xa7\xc3\xa8"), (Ranks{0xc3, 0xa7, 257}));
}

void TestTokenCounter::whatNoMergeMakesIsAWholePieceOnly()
{
    BpeTokenizer tokenizer(loaded(packedWithAllBytes({"ab", "abcd"}, {1, 4})));
    using Ranks = std::vector<std::uint32_t>;
    QCOMPARE(tokenizer.merge("abcd"), Ranks{257});
    QCOMPARE(tokenizer.merge("abcde"), (Ranks{256, 'c', 'd', 'e'}));
    QCOMPARE(tokenizer.merge("abcdabcd"), (Ranks{256, 'c', 'd', 256, 'c', 'd'}));
}

void TestTokenCounter::damagedVocabulariesAreRefused()
{
    const auto loads = [](const QByteArray &packed) {
        return BpeVocabulary::load(packed, PieceRule::Gpt2, BpeVocabulary::Normalise::No)
            .has_value();
    };
    const QByteArray good = packedWithAllBytes({"ab", "abc"}, {1, 2});
    QVERIFY(loads(good));
    for (const qsizetype size : {0LL, 3LL, 4LL, 5LL, 600LL, qsizetype(good.size() - 1)}) {
        QVERIFY2(!loads(good.first(size)), qPrintable(QString::number(size)));
    }
    QVERIFY(!loads(good + '\0'));                                      // more than it says
    QVERIFY(!loads(packed({"a"}, {0})));                               // most bytes have no token
    QVERIFY(!loads(packedWithAllBytes({""}, {0})));                    // an empty token
    QVERIFY(!loads(packedWithAllBytes({"ab", "ab"}, {1, 1})));         // twice
    QVERIFY(!loads(packedWithAllBytes({"ab"}, {200})));                // from more than it is
    QVERIFY(!loads(packedWithAllBytes({"abc", "ab"}, {2, 1})));        // from what comes later
    QVERIFY(!loads(packedWithAllBytes({"abc"}, {2})));                 // from what there is not
    QVERIFY(!loads(QByteArray::fromHex("ffffffff") + good.sliced(4))); // more tokens than bytes
}

void TestTokenCounter::estimatesFollowTheScript()
{
    QCOMPARE(estimateTokens(u"").tokens, 0);
    QCOMPARE(estimateTokens(u"abcdefgh").tokens, 2);
    QVERIFY(estimateTokens(u"你好世界").tokens >= 2);
    QVERIFY(!estimateTokens(u"x").exact);
}

QTEST_GUILESS_MAIN(TestTokenCounter)
#include "tst_tokencounter.moc"

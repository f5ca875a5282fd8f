// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/sendestimate.h"

#include "chat/pricecatalog.h"
#include "chat/vendorlimits.h"
#include "engine/warmcache.h"

#include <QTest>

using namespace parley;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

// A path that grows, as a session would make it.
struct Talk
{
    Conversation conversation;
    NodeId last;
    QDateTime now = noon.addSecs(-60);

    void ask(const QString &text) { add({Role::User, {TextPart{text}}}, {}); }
    void answer(const ModelRef &model, const QString &text, const Usage &usage)
    {
        AnswerMeta meta;
        meta.asked = model;
        meta.usage = usage;
        meta.duration = 2000ms;
        add({Role::Assistant, {TextPart{text}}}, meta);
    }
    void add(const Message &message, const AnswerMeta &meta)
    {
        last =
            conversation.append({NodeId::create(), last, message, now, NodeState::Complete, meta})
                .id;
    }
};

Usage usage(qint64 input, qint64 output, qint64 read = 0, qint64 written = 0)
{
    Usage usage;
    usage.input = input;
    usage.output = output;
    usage.cachedRead = read;
    usage.cacheWrite = written;
    return usage;
}

SendTarget targetOf(const char *profile, const char *model, const char *dialect, const char *url)
{
    SendTarget target;
    target.profile.name = QLatin1String(profile);
    target.profile.dialect = QLatin1String(dialect);
    target.profile.baseUrl = QUrl(QLatin1String(url));
    target.model = QLatin1String(model);
    return target;
}

SendTarget claude()
{
    return targetOf("anthropic", "claude-sonnet-5-5", "anthropic", "https://api.anthropic.com");
}

SendTarget gpt(const char *model = "gpt-4o")
{
    return targetOf("openai", model, "openai-responses", "https://api.openai.com/v1");
}

ModelRef refOf(const SendTarget &target)
{
    return {target.profile.name, target.model};
}

// As the list prices it; the demo is free, whatever is not in the list unknown.
Bill listed(const ProviderProfile &profile, const QString &model, const BilledUnits &units)
{
    static const PriceCatalog catalog = PriceCatalog::embedded();
    if (profile.dialect == QLatin1String("demo")) {
        return {Bill::Status::Free, {}, {}, {}};
    }
    const auto found = catalog.find(catalog.vendorAt(profile.baseUrl), model, noon);
    return makeBill(units, found ? &found->terms : nullptr);
}

class Estimating
{
public:
    ModelHabits habits;
    QDateTime now = noon;

    [[nodiscard]] SendEstimate operator()(const Talk &talk, const QString &draft,
                                          const SendTarget &target)
    {
        return (*this)(talk, Message::fromText(Role::User, draft), target);
    }
    [[nodiscard]] SendEstimate operator()(const Talk &talk, const Message &draft,
                                          const SendTarget &target)
    {
        const SendHistory history = sendHistory(talk.conversation, talk.last);
        SendTally tally = tallyHistory(m_book, history, countWayOf(target.model));
        tallyDraft(tally, m_book, draft, countWayOf(target.model));
        return estimateSend(history, tally, target, habits, now, listed);
    }
    void learn(const Talk &talk, const SendTarget &target)
    {
        const SendHistory history = sendHistory(talk.conversation, talk.last);
        learnFrom(habits, history.answers.last(),
                  tallyHistory(m_book, history, countWayOf(target.model)));
    }

private:
    TallyBook m_book;
};

QString words(int count)
{
    return QStringLiteral("wait ").repeated(count);
}

} // namespace

class TestSendEstimate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFirstMessageIsCountedExactlyWhereTheVendorPublishedHow();
    void nothingWrittenWeighsNothing();
    void everyPartOfTheDraftIsCounted();
    void systemPromptAndHistoryAreTold();
    void theProvidersOwnCountIsTakenForWhatItCounted();
    void aCountOfAnotherQuestionIsNotTaken();
    void anAnswerOfAnotherModelIsCountedHere();
    void thinkingIsNotSentBack();
    void whatIsLeftOutIsNotCounted();
    void theExpectedAnswerIsTheMedianOfTheLast();
    void theLongestAnswerIsWhatWasSetOrCanBe();
    void pricesAreExpectedColdAndAtMost();
    void unknownPricesStayUnknownAndFreeIsFree();
    void aWarmCacheIsForeseen_data();
    void aWarmCacheIsForeseen();
    void anAnswerTeachesItsModel();
    void whatDoesNotFitSaysSo();
};

void TestSendEstimate::aFirstMessageIsCountedExactlyWhereTheVendorPublishedHow()
{
    Estimating estimate;
    const SendEstimate first = estimate({}, QStringLiteral("hello world"), gpt());
    QCOMPARE(first.draft, (TokenCount{2, true}));
    // 3 for the question, 4 for a message, 2 for the words
    QCOMPARE(first.input, (TokenCount{9, true}));
    QVERIFY(!estimate({}, QStringLiteral("hello world"), gpt("gpt-6-luna")).input.exact);
    QVERIFY(!estimate({}, QStringLiteral("hello world"), claude()).draft.exact);
}

void TestSendEstimate::nothingWrittenWeighsNothing()
{
    Estimating estimate;
    const SendEstimate none = estimate({}, Message{Role::User, {}}, gpt());
    QCOMPARE(none.draft.tokens, qint64(0));
    QCOMPARE(none.history, qint64(0));
    QCOMPARE(none.input.tokens, qint64(3));
}

void TestSendEstimate::everyPartOfTheDraftIsCounted()
{
    Estimating estimate;
    QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\4\0\0\0\4\0", 24); // 1024 x 1024
    Message draft{Role::User,
                  {ImagePart{QStringLiteral("image/png"), png, {}},
                   FilePart{QStringLiteral("text/plain"), "one two three", QStringLiteral("n")},
                   TextPart{QStringLiteral("hello world")}}};
    const SendEstimate all = estimate({}, draft, gpt());
    QCOMPARE(all.parts, (QList<qint64>{765, 3 + 1 + 14, 2}));
    QCOMPARE(all.draft, (TokenCount{765 + 18 + 2, false}));
    QCOMPARE(all.input.tokens, 3 + 4 + all.draft.tokens);
}

void TestSendEstimate::systemPromptAndHistoryAreTold()
{
    Estimating estimate;
    Talk talk;
    talk.conversation.head().system = QStringLiteral("hello world");
    talk.ask(QStringLiteral("hello world"));
    talk.add({Role::Assistant, {TextPart{QStringLiteral("hello")}}}, {});
    const SendEstimate next = estimate(talk, QStringLiteral("hello world"), gpt());
    QCOMPARE(next.system, qint64(3 + 4 + 2));
    QCOMPARE(next.history, qint64(4 + 2 + 4 + 1));
    QCOMPARE(next.input.tokens, next.system + next.history + 4 + 2);
}

void TestSendEstimate::theProvidersOwnCountIsTakenForWhatItCounted()
{
    Estimating estimate;
    Talk talk;
    talk.ask(words(1000));
    talk.answer(refOf(claude()), words(100), usage(1234, 150));
    const SendEstimate next = estimate(talk, QStringLiteral("and?"), claude());
    QCOMPARE(next.system + next.history, qint64(1234 + 150 + 2));
    QVERIFY(!next.input.exact); // the draft is still estimated
}

void TestSendEstimate::aCountOfAnotherQuestionIsNotTaken()
{
    Estimating estimate;
    Talk talk;
    talk.ask(words(1000));
    talk.answer(refOf(claude()), words(100), usage(50'000, 150)); // its server read the web
    const SendEstimate next = estimate(talk, QStringLiteral("and?"), claude());
    QVERIFY(next.input.tokens < 3000);
}

void TestSendEstimate::anAnswerOfAnotherModelIsCountedHere()
{
    Estimating estimate;
    Talk talk;
    talk.ask(words(1000));
    talk.answer(refOf(claude()), words(100), usage(1234, 150));
    const SendEstimate next = estimate(talk, QStringLiteral("and?"), gpt());
    QVERIFY(next.input.tokens > 1100 && next.input.tokens < 1125);
    QVERIFY(next.input.exact);
    QCOMPARE(next.cached, qint64(0));
}

void TestSendEstimate::thinkingIsNotSentBack()
{
    Estimating estimate;
    Talk talk;
    talk.ask(words(1000));
    Usage spent = usage(1234, 5150);
    spent.reasoning = 5000;
    talk.answer(refOf(claude()), words(100), spent);
    const SendEstimate next = estimate(talk, QStringLiteral("and?"), claude());
    QCOMPARE(next.system + next.history, qint64(1234 + 150 + 2));
}

void TestSendEstimate::whatIsLeftOutIsNotCounted()
{
    Estimating estimate;
    Talk talk;
    talk.ask(QStringLiteral("hello world"));
    const qint64 before = estimate(talk, QStringLiteral("x"), gpt()).input.tokens;
    talk.add({Role::Assistant, {}}, {}); // never came
    QCOMPARE(estimate(talk, QStringLiteral("x"), gpt()).input.tokens, before);
    QCOMPARE(sendHistory(talk.conversation, talk.last).request.messages.size(), 1);
}

void TestSendEstimate::theExpectedAnswerIsTheMedianOfTheLast()
{
    Estimating estimate;
    Talk talk;
    QCOMPARE(estimate(talk, QStringLiteral("x"), gpt()).answer, qint64(500));
    for (const qint64 length : {9000, 300, 320, 310, 5000, 330}) {
        talk.ask(QStringLiteral("x"));
        talk.answer(refOf(gpt()), QStringLiteral("y"), usage(10, length));
    }
    QCOMPARE(estimate(talk, QStringLiteral("x"), gpt()).answer, qint64(320));
    estimate.habits.learnAnswer(refOf(claude()).toString(), 777);
    QCOMPARE(estimate(talk, QStringLiteral("x"), claude()).answer, qint64(777));
    SendTarget brief = gpt();
    brief.sampling.maxTokens = 100;
    QCOMPARE(estimate(talk, QStringLiteral("x"), brief).answer, qint64(100));
}

void TestSendEstimate::theLongestAnswerIsWhatWasSetOrCanBe()
{
    Estimating estimate;
    SendTarget target = gpt();
    QVERIFY(!estimate({}, QStringLiteral("x"), target).longestAnswer);
    target.info = ModelInfo();
    target.info->maxOutput = 16'000;
    QCOMPARE(estimate({}, QStringLiteral("x"), target).longestAnswer,
             std::optional(qint64(16'000)));
    target.sampling.maxTokens = 4096;
    QCOMPARE(estimate({}, QStringLiteral("x"), target).longestAnswer, std::optional(qint64(4096)));
    target.info->context = 108;
    QCOMPARE(estimate({}, QStringLiteral("x"), target).longestAnswer, std::optional(qint64(100)));
    QCOMPARE(estimate({}, QStringLiteral("x"), claude()).longestAnswer,
             std::optional(qint64(impliedAnswerLimit)));
}

void TestSendEstimate::pricesAreExpectedColdAndAtMost()
{
    Estimating estimate;
    Talk talk;
    talk.ask(words(10'000));
    talk.answer(refOf(claude()), words(90), usage(12'000, 100, 0, 11'990));
    const SendEstimate next = estimate(talk, QStringLiteral("and?"), claude());
    QCOMPARE(next.cached, qint64(12'000));
    QCOMPARE(next.written, next.input.tokens - 12'000);
    QCOMPARE(next.price, Bill::Status::Priced);
    // 2 $ a million in, 0.1 read, 2.5 written, 10 out
    QCOMPARE(next.about.nano(), 12'000 * 100 + next.written * 2500 + 100 * 10'000);
    QCOMPARE(next.cold.nano(), next.input.tokens * 2500 + 100 * 10'000);
    QCOMPARE(next.atMost->nano(), next.input.tokens * 2500 + impliedAnswerLimit * 10'000);
}

void TestSendEstimate::unknownPricesStayUnknownAndFreeIsFree()
{
    Estimating estimate;
    const SendEstimate unknown = estimate({}, QStringLiteral("x"), gpt("gpt-never-heard-of"));
    QCOMPARE(unknown.price, Bill::Status::Unknown);
    QCOMPARE(unknown.about, Money());
    QVERIFY(!unknown.atMost);
    const SendTarget demo = targetOf("demo", "fast", "demo", "");
    QCOMPARE(estimate({}, QStringLiteral("x"), demo).price, Bill::Status::Free);
}

void TestSendEstimate::aWarmCacheIsForeseen_data()
{
    QTest::addColumn<SendTarget>("target");
    QTest::addColumn<QList<Usage>>("usages");
    QTest::addColumn<int>("age"); // seconds
    QTest::addColumn<qint64>("read");
    QTest::newRow("OpenAI keeps by itself, in steps")
        << gpt() << QList<Usage>{usage(10'000, 10)} << 60 << qint64(9984);
    QTest::newRow("but not for ever")
        << gpt() << QList<Usage>{usage(10'000, 10)} << 700 << qint64(0);
    QTest::newRow("and nothing short") << gpt() << QList<Usage>{usage(1000, 10)} << 60 << qint64(0);
    QTest::newRow("nor where it did not hit when it could")
        << gpt() << QList<Usage>{usage(9000, 10), usage(10'000, 10)} << 60 << qint64(0);
    QTest::newRow("Claude wrote it")
        << claude() << QList<Usage>{usage(10'000, 10, 0, 9990)} << 60 << qint64(10'000);
    QTest::newRow("Claude forgets after five minutes")
        << claude() << QList<Usage>{usage(10'000, 10, 0, 9990)} << 301 << qint64(0);
    QTest::newRow("Claude was not told to keep it")
        << claude() << QList<Usage>{usage(10'000, 10)} << 60 << qint64(0);
    const SendTarget other =
        targetOf("google", "gemini-3.8-flash", "gemini", "https://x.googleapis.com");
    QTest::newRow("others as far as they showed")
        << other << QList<Usage>{usage(10'000, 10, 8000)} << 60 << qint64(8000);
    QTest::newRow("others that showed nothing")
        << other << QList<Usage>{usage(10'000, 10)} << 60 << qint64(0);
}

void TestSendEstimate::aWarmCacheIsForeseen()
{
    QFETCH(SendTarget, target);
    QFETCH(QList<Usage>, usages);
    QFETCH(int, age);
    Talk talk;
    talk.now = noon.addSecs(-age - 2 - 30 * (usages.size() - 1));
    for (const Usage &one : usages) {
        talk.ask(words(8500));
        talk.answer(refOf(target), QStringLiteral("y"), one);
        talk.now = talk.now.addSecs(30);
    }
    const SendHistory history = sendHistory(talk.conversation, talk.last);
    QTEST(forecastCache(history, target.profile, target.model, 20'000, noon).read, "read");
}

void TestSendEstimate::anAnswerTeachesItsModel()
{
    Estimating estimate;
    Talk talk;
    const qint64 guess = estimate(talk, words(2000), claude()).input.tokens;
    for (int i = 0; i < 3; ++i) {
        talk = {};
        talk.ask(words(2000));
        talk.answer(refOf(claude()), QStringLiteral("y"), usage(guess * 12 / 10, 40 + i));
        estimate.learn(talk, claude());
    }
    const SendEstimate next = estimate({}, words(3000), claude());
    QCOMPARE(next.learnedFrom, 3);
    QCOMPARE(next.answer, qint64(41));
    const auto ratio =
        static_cast<double>(next.input.tokens) / (static_cast<double>(guess) * 1.2 * 3 / 2);
    QVERIFY2(ratio > 0.97 && ratio < 1.03, qPrintable(QString::number(ratio)));
    // Pictures would teach something about pictures.
    talk = {};
    talk.add({Role::User, {ImagePart{QStringLiteral("image/png"), "x", {}}}}, {});
    talk.answer(refOf(claude()), QStringLiteral("y"), usage(90'000, 40));
    estimate.learn(talk, claude());
    QCOMPARE(estimate({}, words(3000), claude()).learnedFrom, 3);
}

void TestSendEstimate::whatDoesNotFitSaysSo()
{
    Estimating estimate;
    SendTarget target = gpt();
    target.info = ModelInfo();
    target.info->context = 100;
    target.sampling.maxTokens = 1;
    QVERIFY(estimate({}, words(80), target).fits());
    QVERIFY(!estimate({}, words(120), target).fits());
    QCOMPARE(estimate({}, words(120), target).surplus, 0); // nothing old could make room
    Talk talk;
    for (int i = 0; i < 4; ++i) {
        talk.ask(words(30));
    }
    QCOMPARE(estimate(talk, words(30), target).surplus, 3);
    target.sampling.maxTokens = 30; // the answer wants its place as well
    QVERIFY(!estimate({}, words(80), target).fits());
    target.info->context.reset();
    QVERIFY(estimate({}, words(120), target).fits());
}

QTEST_GUILESS_MAIN(TestSendEstimate)
#include "tst_sendestimate.moc"

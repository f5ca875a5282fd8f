// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which model a question goes to, what the classifier's word changes, which answers stay, and plans
// as files.
#include "base/json.h"
#include "chat/answercheck.h"
#include "chat/boundedpattern.h"
#include "chat/codesigns.h"
#include "chat/modelrouting.h"
#include "chat/modelroutingjson.h"
#include "chat/routingnote.h"

#include <QTest>

using namespace parley;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

RoutingPlan plan()
{
    RoutingPlan made = usualRoutingPlan(utf8("Everyday"));
    made.cheap = {utf8("open"), utf8("small")};
    made.strong = {utf8("open"), utf8("large")};
    return made;
}

RoutingPlan planOf(const RoutingRule &rule)
{
    RoutingPlan made = plan();
    made.rules = {rule};
    made.otherwise = rule.use == Route::Cheap ? Route::Strong : Route::Cheap;
    return made;
}

RoutingRule words(const char *list)
{
    return {RoutingSubject::Words, 0, utf8(list).split(u'|'), {}, Route::Strong};
}

RoutingRule pattern(const char *text)
{
    return {RoutingSubject::Pattern, 0, {}, utf8(text), Route::Strong};
}

RoutingRule about(RoutingSubject what, qint64 number = 0)
{
    return {what, number, {}, {}, Route::Strong};
}

Message answerOf(const QString &text)
{
    return Message::fromText(Role::Assistant, text);
}

QByteArray planText(const char *rest)
{
    return QByteArray(R"({"name":"P","cheap":"a/x","strong":"a/y")") + rest + '}';
}

} // namespace

class TestModelRouting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRuleFitsOrNot_data();
    void aRuleFitsOrNot();
    void theContextIsLookedAt();
    void theFirstRuleThatFitsDecides();
    void whereNoRuleFitsTheClassifierIsAsked();
    void aReplyIsReadWithCare_data();
    void aReplyIsReadWithCare();
    void codeIsSeen_data();
    void codeIsSeen();
    void hostilePatternsEnd_data();
    void hostilePatternsEnd();
    void anAnswerPassesOrNot_data();
    void anAnswerPassesOrNot();
    void aPlanSurvivesItsFile();
    void aBadPlanIsRefusedInOneSentence_data();
    void aBadPlanIsRefusedInOneSentence();
    void aNoteSurvivesItsAnswer();
    void sumsCountEscalationsApart();
};

void TestModelRouting::aRuleFitsOrNot_data()
{
    QTest::addColumn<RoutingRule>("rule");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("why"); // empty: it does not fit
    const auto row = [](const char *name, const RoutingRule &rule, const QString &question,
                        const char *why) { QTest::newRow(name) << rule << question << utf8(why); };
    const auto longer = about(RoutingSubject::LongerThan, 5);
    row("longer", longer, utf8("abcdef"), "long question (6 characters)");
    row("just as long", longer, utf8("abcde"), "");
    row("blanks do not count", longer, utf8("  \n abc \t "), "");
    row("empty is not long", longer, {}, "");
    row("emoji count once", longer, utf8("😀😀😀😀😀"), "");
    row("six emoji", longer, utf8("😀😀😀😀😀😀"), "long question (6 characters)");
    row("chinese counts", longer, utf8("光合作用是什么"), "long question (7 characters)");
    row("huge", about(RoutingSubject::LongerThan, 999'999), QString(1'000'000, u'x'),
        "long question (1000000 characters)");
    const auto shorter = about(RoutingSubject::ShorterThan, 5);
    row("shorter", shorter, utf8("abcd"), "short question");
    row("not shorter", shorter, utf8("abcde"), "");
    row("nothing is short", shorter, {}, "short question");
    const auto prove = words("prove|step by step");
    row("word", prove, utf8("Please prove it"), "says \"prove\"");
    row("letter case", prove, utf8("PROVE it"), "says \"prove\"");
    row("part of a word", prove, utf8("improve it"), "");
    row("word goes on", prove, utf8("it is proven"), "");
    row("with punctuation", prove, utf8("(prove!)"), "says \"prove\"");
    row("underscore goes on", prove, utf8("prove_it"), "");
    row("phrase", prove, utf8("do it Step by  step or step by step"), "says \"step by step\"");
    row("phrase over lines", prove, utf8("step\nby\nstep"), "says \"step by step\"");
    row("no phrase", prove, utf8("step by stepwise"), "");
    row("german", words("begründe|Vertrag"), utf8("BEGRÜNDE das"), "says \"begründe\"");
    row("german sharp s", words("Maßnahme"), utf8("MASSNAHME"), "says \"Maßnahme\"");
    row("decomposed", words("begründe"), utf8("begru\u0308nde"), "says \"begründe\"");
    row("german compound", words("vertrag"), utf8("Arbeitsvertrag"), "");
    row("french apostrophe", words("l'analyse"), utf8("fais l’analyse"), "says \"l'analyse\"");
    row("russian", words("докажи"), utf8("Докажи теорему"), "says \"докажи\"");
    row("russian ending", words("докажи"), utf8("докажите"), "");
    row("greek final sigma", words("λογος"), utf8("ΛΟΓΟΣ"), "says \"λογος\"");
    row("chinese inside", words("证明"), utf8("请证明这个定理"), "says \"证明\"");
    row("chinese absent", words("证明"), utf8("天气怎么样"), "");
    row("japanese inside", words("証明"), utf8("これを証明してください"), "says \"証明\"");
    row("korean with ending", words("증명"), utf8("이것을 증명해 주세요"), "says \"증명\"");
    row("thai inside", words("พิสูจน์"), utf8("ช่วยพิสูจน์ทฤษฎี"), "says \"พิสูจน์\"");
    row("arabic", words("أثبت"), utf8("أثبت النظرية"), "says \"أثبت\"");
    row("hebrew", words("הוכח"), utf8("הוכח את המשפט"), "says \"הוכח\"");
    row("hindi", words("सिद्ध"), utf8("इसे सिद्ध करो"), "says \"सिद्ध\"");
    row("hindi mark goes on", words("सिद"), utf8("सिद्ध"), "");
    row("turkish", words("kanıtla"), utf8("bunu kanıtla"), "says \"kanıtla\"");
    row("emoji word", words("🔥"), utf8("so 🔥 now"), "says \"🔥\"");
    row("blanks around a word", words("  prove  "), utf8("prove"), "says \"prove\"");
    row("an empty word fits nothing", words(" |"), utf8("anything"), "");
    row("word beyond what is looked at", prove, QString(20'001, u' ') + utf8("prove"), "");
    row("half of a pair", words("prove"), QString(QChar(0xD83D)) + utf8(" prove"),
        "says \"prove\"");
    row("pattern", pattern("^why"), utf8("why so"), "matches the pattern ^why");
    row("pattern elsewhere", pattern("^why"), utf8("so why"), "");
    row("pattern and case", pattern("(?i)^WHY"), utf8("why so"), "matches the pattern (?i)^WHY");
    row("pattern of properties", pattern("\\p{Han}{3}"), utf8("天气怎么样"),
        "matches the pattern \\p{Han}{3}");
    row("malformed pattern fits nothing", pattern("("), utf8("("), "");
    row("hostile pattern fits nothing", pattern("(a+)+$"), QString(5000, u'a') + u'!', "");
    const auto code = about(RoutingSubject::Code);
    row("fence", code, utf8("fix\n```\nx\n```"), "has code");
    row("prose", code, utf8("What is the capital of France?"), "");
    row("code in Chinese", code, utf8("这段代码什么意思：`foo()`"), "has code");
    row("attachments", about(RoutingSubject::Attachments), utf8("see this"), "");
    row("tools", about(RoutingSubject::Tools), utf8("look it up"), "");
    row("chat is short", about(RoutingSubject::ChatLongerThan, 10), utf8("long enough text"), "");
    const RoutingRule tag{
        RoutingSubject::Tags, 0, {utf8("#Work"), utf8("数学")}, {}, Route::Strong};
    row("tag", tag, utf8("hello #work"), "tag #Work");
    row("tag at the beginning", tag, utf8("#WORK hello"), "tag #Work");
    row("no tag but a word", tag, utf8("hello work"), "");
    row("longer tag", tag, utf8("hello #workshop"), "");
    row("inside a word", tag, utf8("home#work"), "");
    row("chinese tag", tag, utf8("问题 #数学"), "tag #数学");
    row("heading", tag, utf8("# work"), "");
    row("c sharp", tag, utf8("C# work"), "");
    const RoutingRule cheap{RoutingSubject::ShorterThan, 100, {}, {}, Route::Cheap};
    row("to the cheap one", cheap, utf8("hi"), "short question");
}

void TestModelRouting::aRuleFitsOrNot()
{
    QFETCH(RoutingRule, rule);
    QFETCH(QString, question);
    QFETCH(QString, why);
    RoutingQuestion asked;
    asked.text = question;
    asked.tags = tagsIn(question);
    const RoutingPlan only = planOf(rule);
    const RoutingDecision decision = decideRoute(only, asked);
    QCOMPARE(decision.why, why.isEmpty() ? utf8("no rule fits") : why);
    QCOMPARE(decision.rule, why.isEmpty() ? -1 : 0);
    QCOMPARE(decision.route, why.isEmpty() ? only.otherwise : rule.use);
    QCOMPARE(decision.by, RouteBy::Rule);
    QVERIFY(!decision.asksClassifier);
}

void TestModelRouting::theContextIsLookedAt()
{
    RoutingQuestion question{utf8("hi"), 1, 11, true, {utf8("private")}};
    const auto fits = [&](const RoutingRule &rule) {
        return decideRoute(planOf(rule), question).rule == 0;
    };
    QVERIFY(fits(about(RoutingSubject::Attachments)));
    QVERIFY(fits(about(RoutingSubject::Tools)));
    QVERIFY(fits(about(RoutingSubject::ChatLongerThan, 10)));
    QVERIFY(!fits(about(RoutingSubject::ChatLongerThan, 11)));
    QVERIFY(fits({RoutingSubject::Tags, 0, {utf8("Private")}, {}, Route::Strong}));
}

void TestModelRouting::theFirstRuleThatFitsDecides()
{
    RoutingPlan both = plan();
    both.rules = {{RoutingSubject::ShorterThan, 100, {}, {}, Route::Cheap}, words("prove")};
    RoutingQuestion question{utf8("prove it")};
    QCOMPARE(decideRoute(both, question).route, Route::Cheap);
    both.rules.move(0, 1);
    QCOMPARE(decideRoute(both, question).route, Route::Strong);
    QCOMPARE(decideRoute(both, question).why, utf8("says \"prove\""));
}

void TestModelRouting::whereNoRuleFitsTheClassifierIsAsked()
{
    RoutingPlan asking = plan();
    asking.classifier.model = {utf8("open"), utf8("tiny")};
    const RoutingDecision open = decideRoute(asking, {QString(600, u'x')});
    QVERIFY(open.asksClassifier);
    QCOMPARE(open.route, Route::Strong);
    const RoutingDecision decided = decideRoute(asking, {utf8("hi")});
    QVERIFY(!decided.asksClassifier);
    const RoutingDecision alone = withoutReply(open, utf8("the classifier was too slow"));
    QVERIFY(!alone.asksClassifier);
    QCOMPARE(alone.by, RouteBy::Rule);
    QCOMPARE(alone.why, utf8("no rule fits; the classifier was too slow"));
}

void TestModelRouting::aReplyIsReadWithCare_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("expected"); // who decided and for whom
    const auto row = [](const char *name, const char *reply, const char *expected) {
        QTest::newRow(name) << utf8(reply) << utf8(expected);
    };
    row("simple", R"({"simple": true, "confidence": 0.9})", "classifier cheap");
    row("just sure enough", R"({"simple": true, "confidence": 0.7})", "classifier cheap");
    row("unsure", R"({"simple": true, "confidence": 0.69})", "classifier strong");
    row("hard", R"({"simple": false, "confidence": 0.1})", "classifier strong");
    row("fenced", "```json\n{\"simple\": true, \"confidence\": 1}\n```", "classifier cheap");
    row("with prose", "Sure! {\"simple\":true,\"confidence\":0.8} Bye", "classifier cheap");
    row("nothing", "", "rule strong");
    row("prose", "That looks simple.", "rule strong");
    row("text for a truth", R"({"simple": "true", "confidence": 1})", "rule strong");
    row("no confidence", R"({"simple": true})", "rule strong");
    row("too sure", R"({"simple": true, "confidence": 90})", "rule strong");
    row("below zero", R"({"simple": true, "confidence": -1})", "rule strong");
    row("broken", R"({"simple": true, "confidence": 0.9)", "rule strong");
    row("a list", "[true, 1]", "rule strong");
    row("it follows the question", R"(Ignore that. {"simple": {}, "confidence": 1})",
        "rule strong");
}

void TestModelRouting::aReplyIsReadWithCare()
{
    QFETCH(QString, reply);
    QFETCH(QString, expected);
    RoutingPlan asking = plan();
    asking.classifier.model = {utf8("open"), utf8("tiny")};
    const RoutingDecision open = decideRoute(asking, {QString(600, u'x')});
    const RoutingDecision decision = withReply(asking, open, reply);
    QCOMPARE(routeByName(decision.by) + QStringLiteral(" ") + routeName(decision.route), expected);
    QVERIFY(!decision.asksClassifier);
}

void TestModelRouting::codeIsSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("code");
    const auto row = [](const char *text, bool code) { QTest::newRow(text) << utf8(text) << code; };
    row("#include <vector>", true);
    row("def area(r):\n    return r", true);
    row("for (int i = 0; i < n; ++i) {", true);
    row("x = compute(y);", true);
    row("SELECT name FROM people WHERE id = 1", true);
    row("Traceback (most recent call last):", true);
    row("   at app.main(Main.java:12)", true);
    row("$ git status", true);
    row("<p>hi</p>", true);
    row("what does `ls -l` do", true);
    row("const total = 5;", true);
    row("~~~\nx", true);
    row("Who wrote Hamlet; and when?", false);
    row("I paid $5 for it", false);
    row("for (once) I agree", false);
    row("import duties on tea", false);
    row("class of 2020: where are they", false);
    row("Let me know (soon);", false);
    row("a < b and b > c", false);
    row("Was heißt „Gemüse“ auf Englisch?", false);
    row("select a gift from the list", false);
    row("", false);
}

void TestModelRouting::codeIsSeen()
{
    QFETCH(QString, text);
    QFETCH(bool, code);
    QCOMPARE(hasCode(text), code);
}

void TestModelRouting::hostilePatternsEnd_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("nested") << utf8("(a+)+$");
    QTest::newRow("alternatives") << utf8("(a|aa)+$");
    QTest::newRow("many stars") << utf8("a*a*a*a*a*a*a*b");
    QTest::newRow("words") << utf8("(\\w+\\s?)*;");
    QTest::newRow("raises its own limit") << utf8("(*LIMIT_MATCH=100000000)(a+)+$");
    QTest::newRow("recursion") << utf8("(a(?R)?a)+b");
    QTest::newRow("look around") << utf8("(?=(a+)+$)b");
}

// They end, and say that they were given up or that nothing was found; never that something was.
void TestModelRouting::hostilePatternsEnd()
{
    QFETCH(QString, pattern);
    const auto made = BoundedPattern::make(pattern);
    if (made) {
        QVERIFY(made->in(QString(7'000, u'a') + QString(100'000, u'!')) !=
                BoundedPattern::Found::Yes);
    } else {
        QVERIFY(!made.error().detail.isEmpty());
    }
}

void TestModelRouting::anAnswerPassesOrNot_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<StopReason>("reason");
    QTest::addColumn<QString>("failed"); // name of the check; empty: it passes
    const auto row = [](const char *name, const QString &question, const QString &answer,
                        StopReason reason, const char *failed) {
        QTest::newRow(name) << question << answer << reason << utf8(failed);
    };
    const auto stop = StopReason::Stop;
    const QString hi = utf8("Hi");
    row("fine", hi, utf8("Hello!"), stop, "");
    row("empty", hi, {}, stop, "empty");
    row("blank", hi, utf8(" \n "), stop, "empty");
    row("cut", hi, utf8("and so"), StopReason::Length, "cut_off");
    row("window full", hi, utf8("and so"), StopReason::ContextLength, "cut_off");
    row("filtered", hi, {}, StopReason::ContentFilter, "refused");
    row("refused", hi, utf8("No."), StopReason::Refusal, "refused");
    row("short for a long one", QString(601, u'x'), utf8("Yes."), stop, "too_short");
    row("short for a short one", QString(600, u'x'), utf8("Yes."), stop, "");
    row("can't", hi, utf8("I’m sorry, but I can’t help with that."), stop, "says_cant");
    row("does not know", hi, utf8("I don't know who that is."), stop, "says_cant");
    row("can't recommend enough", hi, utf8("I can't recommend it enough."), stop, "");
    row("quoted later", hi, QString(250, u'x') + utf8(" I don't know"), stop, "");
    row("german", hi, utf8("Das kann ich leider nicht sagen."), stop, "says_cant");
    row("french", hi, utf8("Je ne peux pas répondre."), stop, "says_cant");
    row("spanish", hi, utf8("Lo siento, pero no puedo hacerlo."), stop, "says_cant");
    row("russian", hi, utf8("К сожалению, я не могу."), stop, "says_cant");
    row("chinese", hi, utf8("抱歉，我无法回答。"), stop, "says_cant");
    row("japanese", hi, utf8("それはわかりません。"), stop, "says_cant");
    row("korean", hi, utf8("죄송하지만 도와드릴 수 없습니다."), stop, "says_cant");
    const QString json = utf8("List three colours as JSON");
    row("json", json, utf8("[\"red\"]"), stop, "");
    row("json in a fence", json, utf8("Here:\n```json\n{\"a\":[1]}\n```\nDone."), stop, "");
    row("no json", json, utf8("red, green, blue"), stop, "wrong_json");
    row("broken json", json, utf8("{\"a\": "), stop, "wrong_json");
    row("about json", utf8("What is a JSON object?"), utf8("A format."), stop, "");
    row("json in Chinese", utf8("请用 JSON 格式回答"), utf8("好的"), stop, "wrong_json");
    row("json in German", utf8("Antworte als JSON"), utf8("{\"a\":1}"), stop, "");
    row("huge", hi, QString(2'000'000, u'a'), stop, "");
    row("deep json", json, QString(100'000, u'['), stop, "wrong_json");
    row("own pattern", hi, utf8("TODO: more"), stop, "pattern");
}

void TestModelRouting::anAnswerPassesOrNot()
{
    QFETCH(QString, question);
    QFETCH(QString, answer);
    QFETCH(StopReason, reason);
    QFETCH(QString, failed);
    RoutingPlan checking = plan();
    checking.checks.append({AnswerCheck::Pattern, 80, 600, utf8("^TODO")});
    const auto found = failedCheck(checking, question, {}, answerOf(answer), reason);
    QCOMPARE(found ? QString(answerCheckName(found->what)) : QString(), failed);
    QCOMPARE(found && found->why.isEmpty(), false);
}

void TestModelRouting::aPlanSurvivesItsFile()
{
    RoutingPlan whole = plan();
    whole.name = utf8("Büro 数");
    whole.otherwise = Route::Cheap;
    whole.maxEscalations = 0;
    whole.classifier = {{utf8("open"), utf8("a/b:c")}, utf8("Sort „this“."), 0.25};
    whole.rules.append(pattern("^\\d+$"));
    whole.rules.append(about(RoutingSubject::ChatLongerThan, 7));
    whole.checks.append({AnswerCheck::Pattern, 80, 600, utf8("x")});
    const auto read = routingPlanFromBytes(json::compact(routingPlanToJson(whole)));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, whole);
    RoutingPlan plain = plan();
    plain.classifier = {};
    QCOMPARE(*routingPlanFromJson(routingPlanToJson(plain)), plain);
}

void TestModelRouting::aBadPlanIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *rest, const char *says) {
        QTest::newRow(says) << planText(rest) << utf8(says);
    };
    QTest::newRow("no JSON") << QByteArray("name: P") << utf8("no JSON");
    QTest::newRow("empty") << QByteArray() << utf8("no JSON");
    QTest::newRow("huge") << QByteArray(2'000'000, ' ') << utf8("million bytes");
    QTest::newRow("no name") << QByteArray(R"({"cheap":"a/x","strong":"a/y"})") << utf8("\"name\"");
    QTest::newRow("no model") << QByteArray(R"({"name":"P","cheap":"x","strong":"a/y"})")
                              << utf8("PROFILE/MODEL");
    QTest::newRow("same model") << QByteArray(R"({"name":"P","cheap":"a/x","strong":"a/x"})")
                                << utf8("are the same");
    QTest::newRow("name of two lines")
        << QByteArray(R"({"name":"P\nQ","cheap":"a/x","strong":"a/y"})") << utf8("on one line");
    row(R"(,"rulez":[])", "nobody knows \"rulez\"");
    row(R"(,"rules":{})", "\"rules\" must be a list");
    row(R"(,"rules":[1])", "rule 1 must be an object");
    row(R"(,"rules":[{"if":"length","use":"cheap"}])", "rule 1: \"if\" must be one of");
    row(R"(,"rules":[{"if":"code","use":"best"}])", "rule 1: \"use\" must be cheap or strong");
    row(R"(,"rules":[{"if":"code","use":"cheap"},{"if":"longer_than","use":"cheap"}])",
        "rule 2: 0 is no number of characters");
    row(R"(,"rules":[{"if":"longer_than","characters":1.5,"use":"cheap"}])", "whole number");
    row(R"(,"rules":[{"if":"words","words":[],"use":"cheap"}])", "names no words");
    row(R"(,"rules":[{"if":"words","words":[1],"use":"cheap"}])", "list of texts");
    row(R"(,"rules":[{"if":"pattern","pattern":"(","use":"cheap"}])", "no regular expression");
    row(R"(,"checks":[{"if":"pattern"}])", "check 1: \"pattern\" must be a text");
    row(R"(,"checks":[{"if":"boring"}])", "check 1: \"if\" must be one of empty");
    row(R"(,"otherwise":"maybe")", "\"otherwise\" must be cheap or strong");
    row(R"(,"max_escalations":-1)", "escalations in one chat are out of range");
    row(R"(,"classifier":{"model":"a/z","confidence":2})", "confidence is 2");
    row(R"(,"classifier":{"confidence":0.5})", "classifier: \"model\"");
    row(R"(,"classifier":{"model":"a/z","instruction":" "})", "needs an instruction");
}

void TestModelRouting::aBadPlanIsRefusedInOneSentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto read = routingPlanFromBytes(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Configuration);
    QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
    QVERIFY(!read.error().detail.contains(u'\n'));
}

void TestModelRouting::aNoteSurvivesItsAnswer()
{
    RoutingNote note{utf8("Plan \"x\""),         Route::Cheap,
                     RouteBy::Classifier,        utf8("simple"),
                     {utf8("p"), utf8("large")}, {utf8("p"), utf8("small")},
                     NodeId::create(),           utf8("the answer was cut off"),
                     utf8("no money"),           Money::fromNano(5),
                     Money::fromNano(-7)};
    QCOMPARE(RoutingNote::of({{routingDetail, note.toJson()}}), std::optional(note));
    note = {};
    QCOMPARE(RoutingNote::fromJson(note.toJson()), std::optional(note));
    QVERIFY(!RoutingNote::of({}));
    QVERIFY(!RoutingNote::fromJson("{\"route\":\"best\",\"by\":\"rule\"}"));
}

void TestModelRouting::sumsCountEscalationsApart()
{
    RoutingSums sums;
    RoutingRecord record;
    record.note.route = Route::Cheap;
    record.note.saved = Money::fromNano(-30);
    record.note.choosing = Money::fromNano(10);
    record.paid = Money::fromNano(20);
    sums.add(record);
    record.note = {};
    record.note.by = RouteBy::Check;
    record.note.saved = Money();
    record.paid = Money::fromNano(100);
    sums.add(record);
    record.note.by = RouteBy::Person;
    record.note.saved.reset();
    record.paid.reset();
    sums.add(record);
    record.note.by = RouteBy::Rule;
    sums.add(record);
    const RoutingSums expected{
        2, 1, 1, 1, 1, Money::fromNano(-30), Money::fromNano(120), Money::fromNano(10), 2};
    QCOMPARE(sums, expected);
}

QTEST_GUILESS_MAIN(TestModelRouting)
#include "tst_modelrouting.moc"

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The same question has the same name however it was typed; one that may be answered otherwise has
// another.
#include "chat/requestkey.h"

#include <QTest>
#include <functional>

using namespace parley;

namespace {

struct Asked
{
    ProviderProfile profile;
    ChatRequest request;
};
using Change = std::function<void(Asked &)>;

Asked question()
{
    Asked asked;
    asked.profile.name = QStringLiteral("home");
    asked.profile.dialect = QStringLiteral("openai-chat");
    asked.profile.baseUrl = QUrl(QStringLiteral("https://api.example/v1"));
    asked.request.model = QStringLiteral("m-1");
    asked.request.system = QStringLiteral("Be brief.");
    asked.request.messages = {
        Message::fromText(Role::User, QStringLiteral("Как дела?")),
        Message::fromText(Role::Assistant, QStringLiteral("Хорошо.")),
        {Role::User,
         {TextPart{QStringLiteral("And this?\nCafé")},
          ImagePart{QStringLiteral("image/png"), "bytes", QStringLiteral("a.png")}}}};
    asked.request.sampling.temperature = 0.5;
    return asked;
}

TextPart &lastText(Asked &asked)
{
    return std::get<TextPart>(asked.request.messages.last().parts.first());
}

QByteArray keyOf(const Asked &asked)
{
    return requestKey(asked.profile, asked.request).value_or(QByteArray("refused"));
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestRequestKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsASha256() { QCOMPARE(keyOf(question()).size(), 32); }

    void whatChangesNothingForTheAnswerIsNotInIt_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) {
            QTest::newRow(name) << change;
        };
        row("nothing", [](Asked &) {});
        row("another name of the profile",
            [](Asked &a) { a.profile.name = QStringLiteral("work"); });
        row("another key", [](Asked &a) {
            a.profile.keys = {{KeyName::Source::Keychain, QStringLiteral("k"), {}, {}}};
        });
        row("blanks around a text",
            [](Asked &a) { lastText(a).text = QStringLiteral("\n  And this?\nCafé \t"); });
        row("line ends of Windows",
            [](Asked &a) { lastText(a).text = QStringLiteral("And this?\r\nCafé"); });
        row("line ends of old Macs",
            [](Asked &a) { lastText(a).text = QStringLiteral("And this?\rCafé"); });
        row("a letter in two pieces",
            [](Asked &a) { lastText(a).text = QStringLiteral("And this?\nCafe\u0301"); });
        row("marks for the vendor's own cache", [](Asked &a) {
            a.request.keepsPrefix = true;
            a.request.cacheKey = QStringLiteral("c");
        });
        row("a slash behind the address",
            [](Asked &a) { a.profile.baseUrl = QUrl(QStringLiteral("https://API.example/v1/")); });
        row("time limits", [](Asked &a) { a.profile.timeouts.idle *= 2; });
    }
    void whatChangesNothingForTheAnswerIsNotInIt()
    {
        QFETCH(const Change, change);
        Asked asked = question();
        change(asked);
        QCOMPARE(keyOf(asked), keyOf(question()));
    }

    void whatMayChangeTheAnswerIsInIt_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) {
            QTest::newRow(name) << change;
        };
        row("model", [](Asked &a) { a.request.model = QStringLiteral("m-2"); });
        row("server",
            [](Asked &a) { a.profile.baseUrl = QUrl(QStringLiteral("https://other.example/v1")); });
        row("port", [](Asked &a) { a.profile.baseUrl.setPort(8443); });
        row("path", [](Asked &a) { a.profile.baseUrl.setPath(QStringLiteral("/v2")); });
        row("dialect", [](Asked &a) { a.profile.dialect = QStringLiteral("anthropic"); });
        row("version", [](Asked &a) { a.profile.apiVersion = QStringLiteral("2026"); });
        row("header", [](Asked &a) {
            a.profile.headers.insert(QStringLiteral("X-Beta"), QStringLiteral("long"));
        });
        row("extra body", [](Asked &a) { a.profile.extra = R"({"seed": 7})"; });
        row("system", [](Asked &a) { a.request.system = QStringLiteral("Be long."); });
        row("no system", [](Asked &a) { a.request.system.clear(); });
        row("text", [](Asked &a) { lastText(a).text += u'!'; });
        row("case", [](Asked &a) { lastText(a).text = lastText(a).text.toLower(); });
        row("blanks within",
            [](Asked &a) { lastText(a).text.replace(u' ', QStringLiteral("  ")); });
        row("a wide letter", [](Asked &a) {
            lastText(a).text.replace(QLatin1String("And"), QStringLiteral("Ａnd"));
        });
        row("a zero-width joiner",
            [](Asked &a) { lastText(a).text += QChar(0x200d) + QString(u'x'); });
        row("role", [](Asked &a) { a.request.messages[1].role = Role::User; });
        row("history", [](Asked &a) { a.request.messages.removeFirst(); });
        row("order", [](Asked &a) { a.request.messages.swapItemsAt(0, 2); });
        row("picture", [](Asked &a) {
            std::get<ImagePart>(a.request.messages.last().parts.last()).data = "other";
        });
        row("no picture", [](Asked &a) { a.request.messages.last().parts.removeLast(); });
        row("parts", [](Asked &a) {
            a.request.messages.last().parts.replace(0, TextPart{QStringLiteral("And this?")});
            a.request.messages.last().parts.insert(1, TextPart{QStringLiteral("Café")});
        });
        row("temperature", [](Asked &a) { a.request.sampling.temperature = 0.51; });
        row("temperature of zero", [](Asked &a) { a.request.sampling.temperature = 0; });
        row("no temperature", [](Asked &a) { a.request.sampling.temperature.reset(); });
        row("top p", [](Asked &a) { a.request.sampling.topP = 0.5; });
        row("longest answer", [](Asked &a) { a.request.sampling.maxTokens = 5; });
        row("effort",
            [](Asked &a) { a.request.sampling.reasoningEffort = QStringLiteral("high"); });
        row("stop", [](Asked &a) { a.request.sampling.stop = {QStringLiteral("end")}; });
        row("what was thought before", [](Asked &a) {
            a.request.messages[1].parts.prepend(ReasoningPart{QStringLiteral("hm"), {}, {}});
        });
    }
    void whatMayChangeTheAnswerIsInIt()
    {
        QFETCH(const Change, change);
        Asked asked = question();
        change(asked);
        QVERIFY(requestKey(asked.profile, asked.request));
        QVERIFY(keyOf(asked) != keyOf(question()));
    }

    void fieldsDoNotRunIntoEachOther()
    {
        Asked one = question();
        one.request.system = QStringLiteral("a");
        one.request.messages = {Message::fromText(Role::User, QStringLiteral("b c"))};
        Asked other = one;
        other.request.system = QStringLiteral("a4:user1:14:text3:b c");
        QVERIFY(keyOf(one) != keyOf(other));
        one.request.sampling.stop = {QStringLiteral("x"), QStringLiteral("y")};
        other = one;
        other.request.sampling.stop = {QStringLiteral("x1:y")};
        QVERIFY(keyOf(one) != keyOf(other));
    }

    void membersOfTheExtraBodyHaveNoOrder()
    {
        Asked one = question();
        one.profile.extra = R"({"seed": 7, "a": 1})";
        Asked other = question();
        other.profile.extra = R"({ "a":1,"seed":7 })";
        QCOMPARE(keyOf(one), keyOf(other));
    }

    void whatIsOfTheMomentIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) {
            QTest::newRow(name) << change;
        };
        row("a tool", [](Asked &a) { a.request.tools = {{QStringLiteral("now"), {}, "{}"}}; });
        row("a call before", [](Asked &a) {
            a.request.messages[1].parts.append(
                ToolCallPart{QStringLiteral("1"), QStringLiteral("now"), {}, false});
        });
        row("a result before", [](Asked &a) {
            a.request.messages[1] = {Role::Tool, {ToolResultPart{QStringLiteral("1"), {}, false}}};
        });
        row("a search on the server before", [](Asked &a) {
            a.request.messages[1].parts.append(ServerToolPart{QStringLiteral("web"), {}, {}, {}});
        });
        row("tools in the extra body",
            [](Asked &a) { a.profile.extra = R"({"tools": [{"type": "web_search"}]})"; });
        row("plugins", [](Asked &a) { a.profile.extra = R"({"plugins": [{"id": "web"}]})"; });
        row("a model that searches",
            [](Asked &a) { a.request.model = QStringLiteral("vendor/m:online"); });
        row("the rest of an answer", [](Asked &a) { a.request.carriesOn = true; });
    }
    void whatIsOfTheMomentIsRefused()
    {
        QFETCH(const Change, change);
        Asked asked = question();
        change(asked);
        const auto key = requestKey(asked.profile, asked.request);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::Configuration);
        QVERIFY(!key.error().detail.isEmpty());
    }

    void hugeAndEmptyQuestionsHaveOneToo()
    {
        Asked huge = question();
        lastText(huge).text = QString(3'000'000, u'字');
        QCOMPARE(keyOf(huge).size(), 32);
        Asked empty;
        QCOMPARE(keyOf(empty).size(), 32);
        lastText(huge).text = QString(u'a') + QChar(0xd800); // half a character
        QCOMPARE(keyOf(huge).size(), 32);
    }
};

QTEST_GUILESS_MAIN(TestRequestKey)
#include "tst_requestkey.moc"

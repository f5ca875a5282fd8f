// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A recorded answer that asks for tools goes back with its results, in the words of its vendor:
// every call, every result, and what was thought before them, unchanged.
#include "base/json.h"
#include "chat/toolnotes.h"
#include "providers/dialect.h"
#include "providers/openairesponsesdialect.h"
#include "tests/unit/providers/wirefixtures.h"

#include <QTest>

using namespace parley;

namespace {

ProviderProfile profileOf(const QString &dialect)
{
    ProviderProfile profile;
    profile.name = QStringLiteral("p");
    profile.dialect = dialect;
    profile.baseUrl = QUrl(QStringLiteral("https://vendor.example/v1"));
    return profile;
}

// What the engine does with calls that came without an id.
Message named(Message answer)
{
    int number = 0;
    for (Part &part : answer.parts) {
        if (auto *call = std::get_if<ToolCallPart>(&part); call && call->id.isEmpty()) {
            call->id = madeUpCallId + QString::number(++number);
        }
    }
    return answer;
}

ChatRequest carriedOn(const Message &answer)
{
    ChatRequest request;
    request.model = QStringLiteral("model");
    request.tools = {{QStringLiteral("get_weather"), QStringLiteral("tells"), {}}};
    Message results{Role::Tool, {}};
    int number = 0;
    for (const ToolCallPart &call : toolCallsOf(answer)) {
        results.parts.append(
            ToolResultPart{call.id, QStringLiteral("result-%1 晴").arg(++number), number == 2});
    }
    request.messages = {Message::fromText(Role::User, QStringLiteral("Hi")), answer, results};
    return request;
}

// Every string in it, by itself.
void collect(const QJsonValue &value, QStringList &strings)
{
    if (value.isString()) {
        strings.append(value.toString());
    }
    for (const QJsonValue &one : value.toArray()) {
        collect(one, strings);
    }
    for (const QJsonValue &one : value.toObject()) {
        collect(one, strings);
    }
}

} // namespace

class TestToolDialects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordedAnswerGoesBackWithItsResults_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("recording");
        QTest::addColumn<QStringList>("unchanged"); // signatures
        const auto row = [](const char *dialect, const char *recording,
                            const QStringList &unchanged = {}) {
            QTest::newRow(recording)
                << QString::fromLatin1(dialect) << QString::fromLatin1(recording) << unchanged;
        };
        row("openai-chat", "chat-tools-parallel-fragmented");
        row("openai-chat", "chat-tools-same-index");
        row("openai-chat", "chat-tools-missing-index");
        row("openai-chat", "chat-tool-custom");
        row("openai-chat", "chat-tool-empty-arguments");
        row("openai-responses", "responses-tools-parallel");
        row("openai-responses", "responses-custom-tool-unknown-event");
        row("anthropic", "anthropic-tools-parallel");
        row("anthropic", "anthropic-tool-no-input");
        row("gemini", "gemini-tools", {QStringLiteral("CsIB==")});
        row("ollama", "ollama-tools");
    }
    void aRecordedAnswerGoesBackWithItsResults()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, recording);
        QFETCH(QStringList, unchanged);
        const QList<WireFixture> all = loadWireFixtures({dialect});
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const WireFixture &one) { return one.name == recording; });
        QVERIFY(found != all.end());
        const Turn turn = fold(play(*found, everyNBytes(found->body.size(), 7)));
        const Message answer = named(turn.message);
        const QList<ToolCallPart> calls = toolCallsOf(answer);
        QVERIFY(!calls.isEmpty());
        QCOMPARE(turn.stopReason, StopReason::ToolCalls);
        const auto encoded = findDialect(dialect)->encode(carriedOn(answer), profileOf(dialect));
        QVERIFY2(encoded, encoded ? "" : qPrintable(encoded.error().detail));
        QStringList strings;
        const QJsonObject body = *json::parseObject(encoded->body);
        collect(body, strings);
        for (qsizetype i = 0; i < calls.size(); ++i) {
            const QString result = QStringLiteral("result-%1 晴").arg(i + 1);
            QCOMPARE(strings.count(result), 1);
            QVERIFY(strings.contains(calls.at(i).name));
            // A call and its result name each other where the vendor knows ids.
            const bool ours = calls.at(i).id.startsWith(madeUpCallId);
            const bool nameless =
                dialect == QLatin1String("gemini") || dialect == QLatin1String("ollama");
            QCOMPARE(strings.count(calls.at(i).id), ours && nameless ? 0 : 2);
        }
        for (const QString &signature : unchanged) {
            QCOMPARE(strings.count(signature), 1);
        }
        if (dialect == QLatin1String("openai-responses")) { // so it goes over a socket too
            QCOMPARE(responsesBody(carriedOn(answer))->value(QLatin1String("input")),
                     body.value(QLatin1String("input")));
        }
    }

    void whatWasThoughtGoesBackUnchanged_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("recording");
        QTest::newRow("anthropic")
            << QStringLiteral("anthropic") << QStringLiteral("anthropic-thinking");
        QTest::newRow("omitted") << QStringLiteral("anthropic")
                                 << QStringLiteral("anthropic-thinking-omitted");
        QTest::newRow("gemini") << QStringLiteral("gemini") << QStringLiteral("gemini-thinking");
        QTest::newRow("responses")
            << QStringLiteral("openai-responses") << QStringLiteral("responses-reasoning-summary");
    }
    // With a call behind it, as vendors check it then.
    void whatWasThoughtGoesBackUnchanged()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, recording);
        const QList<WireFixture> all = loadWireFixtures({dialect});
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const WireFixture &one) { return one.name == recording; });
        QVERIFY(found != all.end());
        Message answer = fold(play(*found, everyNBytes(found->body.size(), 7))).message;
        QStringList kept;
        for (const Part &part : answer.parts) {
            if (const auto *thought = std::get_if<ReasoningPart>(&part)) {
                const auto opaque = json::parseObject(thought->opaque).value_or(QJsonObject());
                for (const char *member : {"signature", "thoughtSignature", "encrypted_content"}) {
                    kept.append(opaque.value(QLatin1String(member)).toString());
                }
                kept.append(thought->signature);
            }
        }
        kept.removeAll(QString());
        kept.removeDuplicates();
        QVERIFY(!kept.isEmpty());
        answer.parts.append(ToolCallPart{QStringLiteral("c1"), QStringLiteral("get_weather"),
                                         QStringLiteral("{}"), false});
        const auto encoded = findDialect(dialect)->encode(carriedOn(answer), profileOf(dialect));
        QVERIFY(encoded);
        QStringList strings;
        collect(*json::parseObject(encoded->body), strings);
        for (const QString &signature : kept) {
            QCOMPARE(strings.count(signature), 1);
        }
    }

    // Two calls of a vendor without ids: each result finds its tool.
    void resultsOfCallsWithoutIdsNameTheirTools()
    {
        const Message answer =
            named({Role::Assistant,
                   {ToolCallPart{{}, QStringLiteral("first"), QStringLiteral("{}"), false},
                    ToolCallPart{{}, QStringLiteral("second"), QStringLiteral("{}"), false}}});
        const auto encoded =
            findDialect(u"gemini")->encode(carriedOn(answer), profileOf(QStringLiteral("gemini")));
        QVERIFY(encoded);
        const QJsonArray contents =
            json::parseObject(encoded->body)->value(QLatin1String("contents")).toArray();
        const QJsonArray parts = contents.last().toObject().value(QLatin1String("parts")).toArray();
        QStringList names;
        for (const QJsonValue &part : parts) {
            const QJsonObject response =
                part.toObject().value(QLatin1String("functionResponse")).toObject();
            names.append(response.value(QLatin1String("name")).toString());
            QVERIFY(!response.contains(QLatin1String("id")));
        }
        QCOMPARE(names, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    }
};

QTEST_GUILESS_MAIN(TestToolDialects)
#include "tst_tooldialects.moc"

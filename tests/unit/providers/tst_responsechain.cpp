// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/responsechain.h"

#include "providers/openairesponsesdialect.h"

#include <QJsonArray>
#include <QTest>

using namespace parley;

namespace {

using L1 = QLatin1String;

QJsonObject body(const QList<Message> &messages, const QString &model = QStringLiteral("m"))
{
    ChatRequest request;
    request.model = model;
    request.messages = messages;
    return *responsesBody(request);
}

const Message question = Message::fromText(Role::User, QStringLiteral("Как дела? 🙂"));
const Message answer = Message::fromText(Role::Assistant, QStringLiteral("Хорошо."));
const Message more = Message::fromText(Role::User, QStringLiteral("And now?"));

ResponseChain chain()
{
    ResponseChain made;
    made.remember(body({question}), answer, QStringLiteral("r1"));
    return made;
}

} // namespace

class TestResponseChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsNewIsSent();
    void whatDoesNotGoOnFromThereStaysWhole_data();
    void whatDoesNotGoOnFromThereStaysWhole();
    void nothingIsRememberedAtFirst();
    void toolCallsAndReasoningAreAPartOfIt();
};

void TestResponseChain::onlyWhatIsNewIsSent()
{
    QJsonObject next = body({question, answer, more});
    QVERIFY(chain().shorten(next));
    QCOMPARE(next.value(L1("previous_response_id")).toString(), QStringLiteral("r1"));
    QCOMPARE(next.value(L1("input")).toArray(), responsesInput({more}));
    QCOMPARE(next.value(L1("store")), QJsonValue(false));
}

void TestResponseChain::whatDoesNotGoOnFromThereStaysWhole_data()
{
    QTest::addColumn<QJsonObject>("next");
    const Message other = Message::fromText(Role::User, QStringLiteral("как дела?"));
    QTest::newRow("another question") << body({other, answer, more});
    QTest::newRow("an answer that was changed")
        << body({question, Message::fromText(Role::Assistant, QStringLiteral("Плохо.")), more});
    QTest::newRow("asked again") << body({question});
    QTest::newRow("nothing new") << body({question, answer});
    QTest::newRow("another model") << body({question, answer, more}, QStringLiteral("n"));
    QTest::newRow("empty") << QJsonObject();
}

void TestResponseChain::whatDoesNotGoOnFromThereStaysWhole()
{
    QFETCH(QJsonObject, next);
    QJsonObject tried = next;
    QVERIFY(!chain().shorten(tried));
    QCOMPARE(tried, next);
}

void TestResponseChain::nothingIsRememberedAtFirst()
{
    QJsonObject next = body({question, answer, more});
    QVERIFY(!ResponseChain().shorten(next));
    ResponseChain forgetful = chain();
    forgetful.forget();
    QVERIFY(!forgetful.shorten(next));
}

void TestResponseChain::toolCallsAndReasoningAreAPartOfIt()
{
    Message calls{Role::Assistant, {}};
    ReasoningPart reasoning;
    reasoning.opaque = R"({"type":"reasoning","id":"rs","encrypted_content":"x"})";
    calls.parts = {reasoning, ToolCallPart{QStringLiteral("c1"), QStringLiteral("f"), {}, false}};
    const Message result{Role::Tool, {ToolResultPart{QStringLiteral("c1"), QStringLiteral("42")}}};
    ResponseChain made;
    made.remember(body({question}), calls, QStringLiteral("r1"));
    QJsonObject next = body({question, calls, result});
    QVERIFY(made.shorten(next));
    QCOMPARE(next.value(L1("input")).toArray(), responsesInput({result}));
}

QTEST_GUILESS_MAIN(TestResponseChain)
#include "tst_responsechain.moc"

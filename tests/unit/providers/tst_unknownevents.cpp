// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Vendors add events, blocks and members without asking: strewn over every recorded answer they
// change nothing of what comes out.
#include "providers/decoderesult.h"
#include "tests/unit/providers/wirefixtures.h"

#include <QJsonArray>
#include <QMap>
#include <QTest>

using namespace parley;

namespace {

const QByteArray novelMember = R"("zz_novel":{"text":"no","list":[1,"x",null,{"a":{}}]})";

// What no decoder has heard of yet, in the words of its dialect.
QList<QByteArray> novelEvents(const QString &dialect)
{
    static const QMap<QString, QList<QByteArray>> events = {
        {QStringLiteral("openai-chat"),
         {R"({"object":"novel.thing","zz_novel":{"text":"no"}})",
          R"({"choices":[{"index":0,"delta":{"zz_novel":"no","content":[{"type":"novel",)"
          R"("text":"no"}]},"finish_reason":null}]})"}},
        {QStringLiteral("openai-responses"),
         {R"({"type":"response.novel.delta","delta":"no","output_index":0})",
          R"({"type":"response.output_item.added","output_index":96,)"
          R"("item":{"type":"novel_item","id":"n","text":"no"}})",
          R"({"type":"response.output_item.done","output_index":96,)"
          R"("item":{"type":"novel_item","id":"n","text":"no"}})"}},
        {QStringLiteral("anthropic"),
         {R"({"type":"novel_event","text":"no"})",
          R"({"type":"content_block_start","index":97,)"
          R"("content_block":{"type":"novel_block","text":"no"}})",
          R"({"type":"content_block_delta","index":97,)"
          R"("delta":{"type":"novel_delta","text":"no"}})",
          R"({"type":"content_block_stop","index":97})"}},
        {QStringLiteral("gemini"),
         {R"({"zzNovel":{"text":"no"}})",
          R"({"candidates":[{"content":{"parts":[{"novelPart":{"text":"no"}}],"role":"model"}}]})"}},
        {QStringLiteral("ollama"),
         {R"({"zz_novel":true})",
          R"({"message":{"role":"assistant","content":"","zz_novel":"no"},"done":false})"}},
        {QStringLiteral("lmstudio"), {R"({"type":"novel.thing","content":"no"})"}},
    };
    return events.value(dialect);
}

bool isStream(const WireFixture &fixture)
{
    const QByteArray type = fixture.head.header("content-type");
    return fixture.head.status == 200 &&
           (type.startsWith("text/event-stream") || type.startsWith("application/x-ndjson"));
}

// A novel event wherever one event ends and the next may begin.
QByteArray withNovelEvents(const WireFixture &fixture)
{
    const bool isLines = findDialect(fixture.dialect)->framing() == Framing::JsonLines;
    const QList<QByteArray> ends =
        isLines ? QList<QByteArray>{"\n"} : QList<QByteArray>{"\r\n\r\n", "\n\n", "\r\r"};
    QByteArray novel;
    for (const QByteArray &event : novelEvents(fixture.dialect)) {
        novel += isLines ? event + '\n' : "event: novel.thing\ndata: " + event + "\n\n";
    }
    QByteArray result;
    for (qsizetype at = 0; at < fixture.body.size();) {
        const QByteArrayView rest = QByteArrayView(fixture.body).sliced(at);
        const auto end = std::find_if(ends.begin(), ends.end(), [rest](const QByteArray &bytes) {
            return rest.startsWith(bytes);
        });
        result += end == ends.end() ? QByteArray(1, rest.front()) : *end + novel;
        at += end == ends.end() ? 1 : end->size();
    }
    return result;
}

// A novel member in every object whose members have names of their own.
QByteArray withNovelMembers(const WireFixture &fixture)
{
    static const QList<QByteArray> places = {"data: {",
                                             "data:{",
                                             "\"choices\":[{",
                                             "\"delta\":{",
                                             "\"message\":{",
                                             "\"response\":{",
                                             "\"item\":{",
                                             "\"part\":{",
                                             "\"content\":{",
                                             "\"parts\":[{",
                                             "\"candidates\":[{",
                                             "\"error\":{",
                                             "\"function\":{",
                                             "\"tool_calls\":[{",
                                             "\"usage\":{",
                                             "\"content_block\":{",
                                             "\"result\":{",
                                             "\"stats\":{",
                                             "\"usageMetadata\":{",
                                             "\"prompt_tokens_details\":{",
                                             "\"completion_tokens_details\":{",
                                             "\"output\":[{"};
    QByteArray body = fixture.body;
    if (body.startsWith("{\"") || findDialect(fixture.dialect)->framing() == Framing::JsonLines) {
        body = '\n' + body;
        body.replace("\n{\"", "\n{" + novelMember + ",\"");
        body.remove(0, 1);
    }
    for (const QByteArray &place : places) {
        body.replace(place + '"', place + novelMember + ",\"");
    }
    return body;
}

// What was said, without the novel members in what is only passed through.
QJsonValue withoutNovel(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &entry : value.toArray()) {
            list.append(withoutNovel(entry));
        }
        return list;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object = value.toObject();
    object.remove(QLatin1String("zz_novel"));
    for (auto it = object.begin(); it != object.end(); ++it) {
        it.value() = withoutNovel(it.value());
    }
    return object;
}

} // namespace

class TestUnknownEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void novelEventsChangeNothing_data();
    void novelEventsChangeNothing();
    void novelMembersChangeNothing_data() { rows(false); }
    void novelMembersChangeNothing();

private:
    void rows(bool onlyStreams);

    QList<WireFixture> m_fixtures;
};

void TestUnknownEvents::initTestCase()
{
    m_fixtures =
        loadWireFixtures({QStringLiteral("openai-chat"), QStringLiteral("openai-responses"),
                          QStringLiteral("anthropic"), QStringLiteral("gemini"),
                          QStringLiteral("ollama"), QStringLiteral("lmstudio")});
    QVERIFY(m_fixtures.size() > 100);
}

void TestUnknownEvents::rows(bool onlyStreams)
{
    QTest::addColumn<qsizetype>("number");
    for (qsizetype i = 0; i < m_fixtures.size(); ++i) {
        if (!onlyStreams || isStream(m_fixtures[i])) {
            QTest::newRow(qPrintable(m_fixtures[i].name)) << i;
        }
    }
}

void TestUnknownEvents::novelEventsChangeNothing_data()
{
    rows(true);
}

void TestUnknownEvents::novelEventsChangeNothing()
{
    QFETCH(qsizetype, number);
    const WireFixture &fixture = m_fixtures[number];
    WireFixture changed = fixture;
    changed.body = withNovelEvents(fixture);
    QVERIFY(!novelEvents(fixture.dialect).isEmpty());
    // What goes back to the vendor is all of what came, or nothing: of novel blocks too.
    const auto said = [](const QList<StreamEvent> &events) {
        QJsonObject result = decodeResult(fold(events));
        result.remove(QLatin1String("replay_content"));
        return result;
    };
    QCOMPARE(said(play(changed, {})), said(play(fixture, {})));
    QCOMPARE(said(play(changed, everyNBytes(changed.body.size(), 7))), said(play(fixture, {})));
}

void TestUnknownEvents::novelMembersChangeNothing()
{
    QFETCH(qsizetype, number);
    const WireFixture &fixture = m_fixtures[number];
    WireFixture changed = fixture;
    changed.body = withNovelMembers(fixture);
    if (isStream(fixture) && fixture.body.contains("data: {\"")) {
        QVERIFY(changed.body.contains("zz_novel"));
    }
    QCOMPARE(withoutNovel(decodeResult(fold(play(changed, {})))),
             withoutNovel(decodeResult(fold(play(fixture, {})))));
}

QTEST_GUILESS_MAIN(TestUnknownEvents)
#include "tst_unknownevents.moc"

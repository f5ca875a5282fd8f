// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "networkscripts.h"

#include "support/compressed.h"

#include <QDateTime>

namespace parley::test {

namespace {

using namespace std::chrono_literals;
using Bytes = QByteArray;
using Script = LoopbackScript;

const WireHeaders sse{{"Content-Type", "text/event-stream"}};
const WireHeaders chunkedSse{{"Content-Type", "text/event-stream"},
                             {"Transfer-Encoding", "chunked"}};

Bytes event(const Bytes &text)
{
    return R"(data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":")" + text +
           "\"}}]}\n\n";
}

const Bytes start = event("Hei ");
const Bytes more = event("日本");
const Bytes stop = "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{},"
                   "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
const Bytes answer = "Hei 日本";
const Bytes body = start + more + stop;

Script raw(const Bytes &bytes)
{
    return Script().write(bytes);
}

Script good()
{
    return Script::answer(200, body, sse);
}

Script stream(const QList<Bytes> &events)
{
    return Script::events(events);
}

// The first word of an answer in chunks; how it goes on is the matter of the row.
Script begun()
{
    return raw(Script::head(200, chunkedSse) + Script::chunk(start)).waitSent();
}

Script json(int status, const Bytes &text, WireHeaders headers = {})
{
    headers.emplaceBack("Content-Type", "application/json");
    return Script::answer(status, text, headers);
}

NetworkScript whole(const Bytes &name, const Script &reply, const Bytes &dialect = "openai-chat")
{
    return {
        .name = name, .replies = {reply}, .outcome = "done", .text = answer, .dialect = dialect};
}

const QList<qint64> ownBackOffs{250, 500};

// Nothing was shown: asked three times.
NetworkScript unseen(const Bytes &name, const Script &reply, const Bytes &kind = "transport",
                     const Bytes &detail = {})
{
    return {.name = name,
            .replies = {reply},
            .outcome = kind,
            .requests = 3,
            .waits = ownBackOffs,
            .detail = detail};
}

// Something was shown, or asking again can't help: asked once.
NetworkScript once(const Bytes &name, const Script &reply, const Bytes &kind = "transport",
                   const Bytes &detail = {})
{
    return {.name = name, .replies = {reply}, .outcome = kind, .detail = detail};
}

NetworkScript cut(const Bytes &name, const Script &reply, const Bytes &detail = {})
{
    return {.name = name,
            .replies = {reply},
            .outcome = "transport+",
            .text = "Hei ",
            .detail = detail};
}

NetworkScript waiting(const Bytes &name, const Script &reply, const QList<qint64> &waits,
                      const Bytes &kind = "rate_limited", const Bytes &dialect = "openai-chat")
{
    return {.name = name,
            .replies = {reply},
            .outcome = kind,
            .requests = int(waits.size()) + 1,
            .waits = waits,
            .dialect = dialect};
}

QList<NetworkScript> dialects()
{
    const Bytes anthropic =
        "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"m\","
        "\"model\":\"m\",\"content\":[],\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}}\n\n"
        "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,"
        "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n"
        "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
        "\"delta\":{\"type\":\"text_delta\",\"text\":\"Hei 日本\"}}\n\n"
        "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":"
        "{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":3}}\n\n"
        "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
    const Bytes gemini = "data: {\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":"
                         "[{\"text\":\"Hei 日本\"}]},\"finishReason\":\"STOP\",\"index\":0}]}\n\n";
    const Bytes ollama =
        "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"Hei "
        "日本\"},\"done\":false}\n{\"model\":\"m\",\"message\":{\"role\":"
        "\"assistant\",\"content\":\"\"},\"done\":true,\"done_reason\":\"stop\"}\n";
    const Bytes responses =
        "data: {\"type\":\"response.created\",\"sequence_number\":0,\"response\":{\"id\":\"r\","
        "\"model\":\"m\",\"status\":\"in_progress\"}}\n\n"
        "data: {\"type\":\"response.output_text.delta\",\"sequence_number\":1,\"item_id\":\"i\","
        "\"output_index\":0,\"content_index\":0,\"delta\":\"Hei 日本\"}\n\n"
        "data: {\"type\":\"response.completed\",\"sequence_number\":2,\"response\":{\"id\":\"r\","
        "\"model\":\"m\",\"status\":\"completed\",\"output\":[]}}\n\n";
    return {whole("anthropic", Script::answer(200, anthropic, sse), "anthropic"),
            whole("gemini", Script::answer(200, gemini, sse), "gemini"),
            whole("ollama", Script::answer(200, ollama, {{"Content-Type", "application/x-ndjson"}}),
                  "ollama"),
            whole("responses", Script::answer(200, responses, sse), "openai-responses")};
}

} // namespace

QList<NetworkScript> wholeAnswers()
{
    const Bytes chunks = Script::head(200, chunkedSse) + Script::chunk(body) + Script::chunk({});
    QList<NetworkScript> rows{
        whole("with a length", good()),
        whole("in chunks", stream({start, more, stop})),
        whole("byte by byte", Script().writeBytewise(chunks)),
        whole("ended by FIN", raw(Script::head(200, sse) + body).close()),
        whole("reset after its end", stream({start, more, stop}).reset()),
        whole("never closed after its end",
              raw(Script::head(200, chunkedSse) + Script::chunk(body))),
        whole("slow", raw(Script::head(200, chunkedSse))
                          .wait(30ms)
                          .write(Script::chunk(start))
                          .wait(30ms)
                          .write(Script::chunk(more))
                          .wait(30ms)
                          .write(Script::chunk(stop) + Script::chunk({}))),
        whole("comments and blank lines first",
              stream({": processing\n\n", "\n\n", ": processing\n\n", body})),
        whole("CRLF lines", stream({Bytes(body).replace("\n", "\r\n")})),
        whole("CR lines", stream({Bytes(body).replace("\n", "\r")})),
        whole("byte order mark", stream({"\xef\xbb\xbf" + body})),
        whole("100 Continue first", raw("HTTP/1.1 100 Continue\r\n\r\n" + chunks)),
        whole("gzip", Script::answer(
                          200, gzipped(body),
                          {{"Content-Type", "text/event-stream"}, {"Content-Encoding", "gzip"}})),
        whole("deflate", Script::answer(200, deflated(body),
                                        {{"Content-Type", "text/event-stream"},
                                         {"Content-Encoding", "deflate"}})),
        whole("more after the end", stream({body, event("no"), "data: {garbage\n\n"})),
        whole("unknown events and fields",
              stream({"event: weather\ndata: {\"x\":1}\n\n", "id: 7\nretry: 10\n\n", body})),
        whole("no content type", raw(Script::head(200) + body).close()),
    };
    NetworkScript empty = whole("only [DONE]", stream({"data: [DONE]\n\n"}));
    empty.text.clear();
    rows.append(empty);
    NetworkScript trusted = whole("TLS with the authority of the profile", good());
    trusted.certificate = "server";
    trusted.trusted = true;
    return rows + dialects() + QList<NetworkScript>{trusted};
}

QList<NetworkScript> brokenAnswers()
{
    const Bytes head = Script::head(200, chunkedSse);
    const Bytes html = "<!doctype html><title>Sign in</title>";
    NetworkScript silent = unseen("no answer at all", Script(), "timeout", "no answer began");
    silent.patience = 100ms;
    NetworkScript stalled = unseen("only a head", raw(head), "timeout", "nothing arrived");
    stalled.patience = 100ms;
    NetworkScript stalledLater = cut("stalled after a word", begun(), "nothing arrived");
    stalledLater.outcome = "timeout+";
    stalledLater.patience = 150ms;
    return {
        silent,
        stalled,
        stalledLater,
        unseen("closed without a word", Script().close()),
        unseen("reset without a word", Script().reset()),
        unseen("closed in the head", raw("HTTP/1.1 200 OK\r\nContent-").close()),
        unseen("reset in the head", raw("HTTP/1.1 200 OK\r\nContent-").reset()),
        unseen("not HTTP", raw("SSH-2.0-OpenSSH_9.2\r\n\r\n").close()),
        unseen("empty body", Script::answer(200, {}, sse)),
        unseen("only comments", stream({": processing\n\n"})),
        unseen("204", raw(Script::head(204))),
        unseen("truncated JSON, in a stream", stream({start.left(40)})),
        unseen("truncated JSON, whole", json(200, R"({"choices":[{"message":{"cont)")),
        unseen("chunk garbage", raw(head + "zz\r\n" + start + "\r\n").close()),
        unseen("fewer bytes than promised, nothing shown",
               raw(Script::head(
                       200, {{"Content-Type", "text/event-stream"}, {"Content-Length", "500"}}) +
                   start.left(20))
                   .close()),
        cut("reset after a word", begun().reset()),
        cut("closed after a word", begun().close()),
        cut("ended properly, but too early", begun().write(Script::chunk({}))),
        cut("chunk garbage after a word", begun().write("zz\r\nx\r\n").close()),
        cut("fewer bytes than promised",
            raw(Script::head(200,
                             {{"Content-Type", "text/event-stream"}, {"Content-Length", "5000"}}) +
                start)
                .close()),
        cut("bad JSON after a word",
            begun().write(Script::chunk("data: {\"choices\":[{]}\n\n" + stop) + Script::chunk({}))),
        cut("gzip without its end",
            Script::answer(200, gzipped(start).chopped(8),
                           {{"Content-Type", "text/event-stream"}, {"Content-Encoding", "gzip"}})),
        once("portal page", Script::answer(200, html, {{"Content-Type", "text/html"}}), "transport",
             "web page"),
        once("portal page that says it is a stream", Script::answer(200, html, sse), "transport",
             "web page"),
        unseen("other type",
               Script::answer(200, "some words of prose", {{"Content-Type", "text/plain"}}),
               "transport", "expected a stream"),
        once("headers too large", Script::answer(200, body, {{"X-Big", Bytes(70'000, 'x')}}),
             "transport", "larger than"),
        once("compressed bomb",
             Script::answer(
                 200, deflated(Bytes(200'000'000, 'x')),
                 {{"Content-Type", "text/event-stream"}, {"Content-Encoding", "deflate"}}),
             "transport", "far larger than"),
    };
}

// Qt takes them for the whole answer (ADR-0015).
QList<NetworkScript> interimAnswers()
{
    const Bytes head = Script::head(200, chunkedSse);
    return {
        once("103 first", raw("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + head), "transport",
             "interim"),
        once("102 several times, then the answer",
             raw("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n" + head),
             "transport", "interim"),
        once("102 and nothing else", raw("HTTP/1.1 102 Processing\r\n\r\n").close(), "transport",
             "interim"),
    };
}

QList<NetworkScript> refusedConnections()
{
    QList<NetworkScript> rows;
    for (const char *certificate : {"expired", "selfsigned", "otherhost", "server"}) {
        NetworkScript row = once(Bytes("TLS: ") + certificate, good(), "transport", "TLS");
        row.certificate = certificate;
        row.requests = 0;                          // nothing was sent
        row.trusted = row.certificate != "server"; // whose authority is not known otherwise
        rows.append(row);
    }
    NetworkScript closed = unseen("nobody listens", good());
    closed.requests = 0;
    closed.closed = true;
    return rows + QList<NetworkScript>{closed};
}

QList<NetworkScript> redirects(const QUrl &elsewhere)
{
    QList<NetworkScript> rows;
    for (const int status : {301, 302, 303, 307, 308}) {
        const Bytes number = Bytes::number(status);
        rows += once(number + " to the same origin",
                     Script::answer(status, {}, {{"Location", "/v2"}}), "transport", "redirect");
        rows += once(number + " to another origin",
                     Script::answer(status, {}, {{"Location", elsewhere.toEncoded()}}), "transport",
                     "redirect");
    }
    return rows;
}

QList<NetworkScript> recoveries()
{
    const Script busy = json(429, R"({"error":{"message":"x"}})", {{"Retry-After", "2"}});
    const Script down = json(503, R"({"error":{"message":"x"}})");
    QList<NetworkScript> rows;
    rows += NetworkScript{.name = "503 twice, then an answer",
                          .replies = {down, down, good()},
                          .outcome = "done",
                          .requests = 3,
                          .waits = ownBackOffs,
                          .text = answer};
    rows += NetworkScript{.name = "reset, then an answer",
                          .replies = {Script().reset(), good()},
                          .outcome = "done",
                          .requests = 2,
                          .waits = {250},
                          .text = answer};
    rows += NetworkScript{.name = "429, then an answer",
                          .replies = {busy, good()},
                          .outcome = "done",
                          .requests = 2,
                          .waits = {2000},
                          .text = answer};
    return rows;
}

QList<NetworkScript> refusals()
{
    QList<NetworkScript> rows;
    const auto error = [](const Bytes &type, const Bytes &code = {}) {
        return R"({"error":{"message":"no","type":")" + type + R"(","code":")" + code + R"("}})";
    };
    rows += once("bad key", json(401, error("x", "invalid_api_key")), "auth");
    rows += once("no money", json(402, error("x")), "quota_exhausted");
    rows += once("not allowed", json(403, error("x")), "permission");
    rows += once("no such model", json(404, error("x", "model_not_found")), "model_not_found");
    rows += once("too long", json(400, error("x", "context_length_exceeded")),
                 "context_length_exceeded");
    rows += once("filtered", json(400, error("x", "content_policy_violation")), "content_filtered");
    rows += once("malformed", json(400, error("invalid_request_error")), "bad_request");
    rows +=
        once("unprocessable", json(422, R"({"detail":[{"msg":"no","loc":["a"]}]})"), "bad_request");
    rows += once("too big, as HTML", Script::answer(413, "<title>413</title>"), "bad_request");
    rows += once("proxy wants a login", Script::answer(407), "auth");
    rows += once("quota", json(429, error("insufficient_quota"), {{"Retry-After", "1"}}),
                 "quota_exhausted");
    rows += once("quota, told to retry",
                 json(429, error("insufficient_quota"), {{"x-should-retry", "true"}}),
                 "quota_exhausted");
    rows += once("500 that should not be retried",
                 json(500, error("server_error"), {{"x-should-retry", "false"}}), "overloaded");
    rows += unseen("400 that should be retried",
                   json(400, error("x"), {{"x-should-retry", "true"}}), "bad_request");
    for (const int status : {500, 502, 503, 529}) {
        rows += unseen(Bytes::number(status), json(status, error("server_error")), "overloaded");
    }
    for (const int status : {408, 504}) {
        rows += unseen(Bytes::number(status), json(status, error("x")), "timeout");
    }
    rows += unseen("409", json(409, error("x")), "bad_request");
    rows +=
        unseen("502 page of a proxy",
               Script::answer(502, "<title>Bad Gateway</title>", {{"Content-Type", "text/html"}}),
               "transport", "Bad Gateway");
    rows += unseen("an error instead of a stream", json(200, error("server_error")), "overloaded");
    rows += unseen("an error as first event", stream({"data: " + error("server_error") + "\n\n"}),
                   "overloaded");
    NetworkScript later =
        cut("an error after a word",
            begun().write(Script::chunk("data: " + error("server_error") + "\n\n") +
                          Script::chunk({})));
    later.outcome = "overloaded+";
    rows += later;
    return rows;
}

QList<NetworkScript> waitsAsked(const QDateTime &now)
{
    const auto busy = [](const WireHeaders &headers, const Bytes &message = "slow down") {
        return json(429, R"({"error":{"message":")" + message + R"(","code":"slow_down"}})",
                    headers);
    };
    const auto dated = [&now](qint64 seconds) {
        return QLocale::c()
            .toString(now.addSecs(seconds), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
            .toLatin1();
    };
    const auto stamp = [&now](qint64 seconds) {
        return now.addSecs(seconds).toString(Qt::ISODate).toLatin1();
    };
    const Bytes delay = R"({"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"quota",)"
                        R"("details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo",)"
                        R"("retryDelay":"3.5s"}]}})";
    const Bytes anthropic = R"({"type":"error","error":{"type":"rate_limit_error","message":"x"}})";
    // A date is the same moment however often it is said: the second wait begins after it.
    return {
        waiting("retry-after in seconds", busy({{"Retry-After", "7"}}), {7000, 7000}),
        waiting("retry-after with a fraction", busy({{"Retry-After", "1.5"}}), {1500, 1500}),
        waiting("retry-after-ms", busy({{"retry-after-ms", "120"}}), {120, 120}),
        waiting("milliseconds before seconds",
                busy({{"Retry-After", "9"}, {"retry-after-ms", "1250"}}), {1250, 1250}),
        waiting("retry-after as a date", busy({{"Retry-After", dated(20)}}), {20'000, 500}),
        waiting("retry-after of exactly a minute", busy({{"Retry-After", "60"}}), {60'000, 60'000}),
        waiting("retry-after beyond a minute", busy({{"Retry-After", "61"}}), {}),
        waiting("retry-after of a day", busy({{"Retry-After", "86400"}}), {}),
        waiting("date beyond a minute", busy({{"Retry-After", dated(90)}}), {}),
        waiting("retry-after in the past", busy({{"Retry-After", dated(-90)}}), ownBackOffs),
        waiting("retry-after below zero", busy({{"Retry-After", "-5"}}), ownBackOffs),
        waiting("retry-after of nothing", busy({{"Retry-After", "0"}}), ownBackOffs),
        waiting("retry-after that is garbage", busy({{"Retry-After", "soon, NaN"}}), ownBackOffs),
        waiting("no word of when", busy({}), ownBackOffs),
        waiting("reset of requests",
                busy({{"x-ratelimit-limit-requests", "60"},
                      {"x-ratelimit-remaining-requests", "0"},
                      {"x-ratelimit-reset-requests", "1.5s"},
                      {"x-ratelimit-remaining-tokens", "900"},
                      {"x-ratelimit-reset-tokens", "50s"}}),
                {1500, 1500}),
        waiting(
            "reset of tokens, in minutes and seconds",
            busy({{"x-ratelimit-remaining-tokens", "0"}, {"x-ratelimit-reset-tokens", "0m30s"}}),
            {30'000, 30'000}),
        waiting("reset as a moment",
                json(429, anthropic,
                     {{"anthropic-ratelimit-requests-remaining", "0"},
                      {"anthropic-ratelimit-requests-reset", stamp(12)}}),
                {12'000, 500}, "rate_limited", "anthropic"),
        waiting("delay in the details", json(429, delay), {3500, 3500}, "rate_limited", "gemini"),
        waiting("seconds in the message", busy({}, "Please try again in 1.4s."), {1400, 1400}),
        waiting("milliseconds in the message", busy({}, "Please try again in 520ms."), {520, 520}),
        waiting("retry in the message", busy({}, "Please retry in 46.07s"), {46'070, 46'070}),
        waiting("503 with a wait", json(503, "{}", {{"Retry-After", "5"}}), {5000, 5000},
                "overloaded"),
    };
}

} // namespace parley::test

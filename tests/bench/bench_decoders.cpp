// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The whole chain from bytes to events, dialect by dialect: MB/s, and as a ratio to memchr over the
// same bytes and to a parse of the same JSON by QJsonDocument alone, all in one run: ratios hold on
// any machine. The best of several rounds counts.
#include "providers/replydecoder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <limits>

using namespace parley;

namespace {

constexpr int rounds = 9;
constexpr int units = 20'000;
constexpr qsizetype readSize = 16 * 1024; // what a socket hands over at a time

struct Stream
{
    const char *dialect;
    QByteArray opening; // before the repeated events
    QByteArray unit;    // one event's JSON
    QByteArray closing;
};

// Events as the vendors send them most often: a token of text each.
const Stream streams[] = {
    {"openai-chat",
     {},
     R"({"id":"chatcmpl-9f2","object":"chat.completion.chunk","created":1795000000,)"
     R"("model":"gpt-6-sol","system_fingerprint":"fp_1","choices":[{"index":0,"delta":)"
     R"({"content":" token"},"logprobs":null,"finish_reason":null}],"usage":null})",
     R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})"},
    {"openai-responses",
     R"({"type":"response.created","response":{"id":"resp_1","model":"gpt-6-sol"}})",
     R"({"type":"response.output_text.delta","item_id":"msg_0123456789","output_index":0,)"
     R"("content_index":0,"delta":" token","logprobs":[],"obfuscation":"a8Jq2","sequence_number":77})",
     R"({"type":"response.completed","response":{"id":"resp_1","status":"completed"}})"},
    {"anthropic",
     R"({"type":"message_start","message":{"id":"msg_1","model":"claude-x","content":[]}})",
     R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" token"}})",
     R"({"type":"message_stop"})"},
    {"gemini",
     {},
     R"({"candidates":[{"content":{"parts":[{"text":" token"}],"role":"model"},"index":0}],)"
     R"("usageMetadata":{"promptTokenCount":12,"candidatesTokenCount":5,"totalTokenCount":17},)"
     R"("modelVersion":"gemini-x","responseId":"r1"})",
     R"({"candidates":[{"content":{"parts":[{"text":""}]},"finishReason":"STOP","index":0}]})"},
    {"ollama",
     {},
     R"({"model":"llama","created_at":"2026-11-22T12:00:00.123456Z",)"
     R"("message":{"role":"assistant","content":" token"},"done":false})",
     R"({"model":"llama","message":{"role":"assistant","content":""},"done":true})"},
};

// CPU time of this process: what else the machine does is not counted.
double bestSeconds(const std::function<void()> &work)
{
    std::clock_t best = std::numeric_limits<std::clock_t>::max();
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, std::clock() - start);
    }
    return static_cast<double>(std::max<std::clock_t>(best, 1)) / CLOCKS_PER_SEC;
}

qsizetype lineEnds(const QByteArray &bytes)
{
    qsizetype count = 0;
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    while ((at = static_cast<const char *>(
                std::memchr(at, '\n', static_cast<std::size_t>(end - at)))) != nullptr) {
        ++count;
        ++at;
    }
    return count;
}

QByteArray bytesOf(const Stream &stream, const Dialect &dialect)
{
    const auto event = [&dialect](const QByteArray &json) {
        if (json.isEmpty() || dialect.framing() == Framing::JsonLines) {
            return json.isEmpty() ? json : json + '\n';
        }
        return "data: " + json + "\n\n";
    };
    return event(stream.opening) + event(stream.unit).repeated(units) + event(stream.closing);
}

qsizetype textEvents(const QByteArray &bytes, const Dialect &dialect)
{
    ReplyDecoder decoder(dialect);
    HttpHead head;
    head.status = 200;
    qsizetype count = 0;
    const auto add = [&count](const QList<StreamEvent> &events) {
        for (const StreamEvent &event : events) {
            count += std::holds_alternative<TextDelta>(event);
        }
    };
    add(decoder.head(head, {}));
    for (qsizetype at = 0; at < bytes.size(); at += readSize) {
        add(decoder.bytes(QByteArrayView(bytes).sliced(at, std::min(readSize, bytes.size() - at))));
    }
    add(decoder.finish());
    return count;
}

void measure(const Stream &stream)
{
    const Dialect &dialect = *findDialect(QString::fromLatin1(stream.dialect));
    const QByteArray bytes = bytesOf(stream, dialect);
    volatile qsizetype seen = 0;
    const double scan = bestSeconds([&] { seen = lineEnds(bytes); });
    const double chain = bestSeconds([&] { seen = textEvents(bytes, dialect); });
    if (seen != units) {
        std::fprintf(stderr, "%s: %lld pieces of text of %d\n", stream.dialect,
                     static_cast<long long>(seen), units);
        std::exit(1);
    }
    const double parse = bestSeconds([&] {
        for (int i = 0; i < units; ++i) {
            seen = QJsonDocument::fromJson(stream.unit).object().size();
        }
    });
    std::printf("%-16s %6.1f MB/s  %6.1f x memchr  %5.2f x QJsonDocument  (%.2f us a token)\n",
                stream.dialect, static_cast<double>(bytes.size()) / chain / 1e6, chain / scan,
                chain / parse, chain / units * 1e6);
}

} // namespace

int main()
{
    for (const Stream &stream : streams) {
        measure(stream);
    }
    return 0;
}

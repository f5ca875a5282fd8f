// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Framing in MB/s, and as a ratio to memchr over the same bytes and to a parse of the same JSON,
// all in one run: ratios hold on any machine. The best of several rounds counts.
#include "net/ndjsonparser.h"
#include "net/sseparser.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>

using namespace parley;

namespace {

constexpr int rounds = 9;
constexpr qsizetype readSize = 16 * 1024; // what a socket hands over at a time

QByteArray json()
{
    return R"({"id":"chatcmpl-9f2","object":"chat.completion.chunk","created":1795000000,)"
           R"("model":"gpt-6-sol","system_fingerprint":"fp_1","choices":[{"index":0,"delta":)"
           R"({"content":" token"},"logprobs":null,"finish_reason":null}],"usage":null})";
}

double bestSeconds(const std::function<void()> &work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        best = std::min(best, clock.nsecsElapsed());
    }
    return static_cast<double>(best) / 1e9;
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

template <class Parser>
qsizetype framesOf(const QByteArray &bytes)
{
    Parser parser;
    qsizetype count = 0;
    for (qsizetype at = 0; at < bytes.size(); at += readSize) {
        count +=
            parser.feed(QByteArrayView(bytes).sliced(at, std::min(readSize, bytes.size() - at)))
                ->size();
    }
    return count + parser.finish()->size();
}

template <class Parser>
void measure(const char *name, const QByteArray &unit, qsizetype units)
{
    const QByteArray bytes = unit.repeated(units);
    volatile qsizetype seen = 0;
    const double scan = bestSeconds([&] { seen = lineEnds(bytes); });
    const double parse = bestSeconds([&] { seen = framesOf<Parser>(bytes); });
    if (seen != units) {
        std::fprintf(stderr, "%s: %lld frames of %lld\n", name, static_cast<long long>(seen),
                     static_cast<long long>(units));
        std::exit(1);
    }
    const QByteArray text = json();
    const double read = bestSeconds([&] {
        for (qsizetype i = 0; i < units; ++i) {
            seen = QJsonDocument::fromJson(text).object().size();
        }
    });
    std::printf("%-9s %8.0f MB/s  %5.1f x memchr  %5.3f x QJsonDocument  (%.0f ns a frame)\n", name,
                static_cast<double>(bytes.size()) / parse / 1e6, parse / scan, parse / read,
                parse / static_cast<double>(units) * 1e9);
}

} // namespace

int main()
{
    constexpr qsizetype units = 50'000;
    measure<SseParser>("sse", "data: " + json() + "\n\n", units);
    measure<SseParser>("sse crlf", "event: delta\r\ndata: " + json() + "\r\n\r\n", units);
    measure<NdjsonParser>("ndjson", json() + '\n', units);
    return 0;
}

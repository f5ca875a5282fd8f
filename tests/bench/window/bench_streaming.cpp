// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// CPU seconds of 20,000 streamed tokens into the window, beside the same transport and parse
// without rendering, at full speed and at 2,000 tokens/s. The server is tests/bench/peer (Node).
#include "window/childrun.h"

#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

using namespace parley::bench;

namespace {

struct Measured
{
    double cpuMs = 0;
    double longestGap = 0;
};

std::optional<Measured> measure(const QString &address, const char *mode, const char *model,
                                int rounds)
{
    std::vector<double> cpu;
    std::vector<double> gap;
    for (int i = 0; i < rounds; ++i) {
        const QTemporaryDir data;
        const auto run =
            runChild({QStringLiteral(PARLEY_BENCH_FOLDER "/window_streaming"), data.path(), address,
                      QLatin1String(mode), QLatin1String(model)});
        const QList<QByteArray> words =
            run ? run->out.simplified().split(' ') : QList<QByteArray>();
        if (words.size() != 2) {
            return std::nullopt;
        }
        cpu.push_back(words[0].toDouble());
        gap.push_back(words[1].toDouble());
    }
    return Measured{median(cpu), median(gap)};
}

bool report(const QString &address, const char *model, int rounds)
{
    const auto raw = measure(address, "raw", model, rounds);
    const auto window = measure(address, "window", model, rounds);
    if (!raw || !window) {
        return false;
    }
    std::printf("streaming %s: window %.0f ms CPU, transport and parse alone %.0f ms: ratio %.2f, "
                "difference %.0f ms, longest gap %.0f ms\n",
                model, window->cpuMs, raw->cpuMs, window->cpuMs / raw->cpuMs,
                window->cpuMs - raw->cpuMs, window->longestGap);
    std::fflush(stdout);
    return true;
}

} // namespace

int main()
{
    constexpr int port = 18080;
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QStringLiteral("node"), {QStringLiteral(PARLEY_BENCH_PEER "/mock-server.mjs"),
                                          QStringLiteral("--port"), QString::number(port)});
    if (!server.waitForStarted() || !server.waitForReadyRead(10'000)) {
        std::fprintf(stderr, "streaming: the server did not start (is node installed?)\n");
        return 1;
    }
    const QString address = QStringLiteral("http://127.0.0.1:%1/v1").arg(port);
    const bool good = report(address, "mock-20000-max", 5) && report(address, "mock-20000-2000", 1);
    server.terminate();
    server.waitForFinished();
    if (!good) {
        std::fprintf(stderr, "streaming: an answer did not end well\n");
    }
    return good ? 0 : 1;
}

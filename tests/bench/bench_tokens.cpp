// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Counting tokens beside npm tiktoken (WASM) and gpt-tokenizer, in one run over the same texts: MB
// per second of processor time, best of three passes each, caches as each of them keeps its own.
// The ids are compared one by one. Then what is hostile to a tokenizer, 100 KB in one piece. The
// other side is tests/bench/peer/tokens.mjs; its modules are fetched by name and hash.
#include "chat/tokencounter.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>

using namespace parley;

namespace {

const QString model = QStringLiteral("gpt-4o"); // o200k_base

template <class Work>
double bestSeconds(Work work)
{
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<QByteArray> output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    constexpr int longEnough = 600'000;
    if (!process.waitForFinished(longEnough) || process.exitCode() != 0) {
        std::fprintf(stderr, "tokens: %s did not end well: %s\n", qPrintable(program),
                     process.readAllStandardOutput().constData());
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

bool compare(const QJsonObject &peer, const QString &folder)
{
    const QString name = peer.value(QLatin1String("name")).toString();
    const QString text = QString::fromUtf8(bytesOf(folder + u'/' + name + QLatin1String(".txt")));
    const double megabytes = peer.value(QLatin1String("bytes")).toDouble() / 1e6;
    TokenCounter counter;
    const double seconds = bestSeconds([&] { (void)counter.count(text, model); });
    if (!peer.contains(QLatin1String("tiktoken"))) {
        std::printf("tokens %-12s %5.1f ms for %.0f KB in one piece (goal 20)\n", qPrintable(name),
                    seconds * 1e3, megabytes * 1e3);
        return true;
    }
    const double ours = megabytes / seconds;
    const double tiktoken = peer.value(QLatin1String("tiktoken")).toDouble();
    const double gpt = peer.value(QLatin1String("gpt")).toDouble();
    std::printf("tokens %-12s %6.1f MB/s, %5.1f x tiktoken (%.1f), %4.1f x gpt-tokenizer (%.1f)\n",
                qPrintable(name), ours, ours / tiktoken, tiktoken, ours / gpt, gpt);
    const auto ids = counter.encode(text, model);
    const QByteArray expected = bytesOf(folder + u'/' + name + QLatin1String(".ids"));
    if (qsizetype(ids.size() * sizeof ids[0]) != expected.size() ||
        std::memcmp(ids.data(), expected.constData(), std::size_t(expected.size())) != 0) {
        std::fprintf(stderr, "tokens: the ids of %s are not tiktoken's\n", qPrintable(name));
        return false;
    }
    return true;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const std::clock_t start = std::clock();
    TokenCounter first;
    (void)first.count(QStringLiteral("a"), model);
    std::printf("tokens: the vocabulary is ready after %.0f ms\n",
                double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    const QString peers = QStringLiteral(PARLEY_BENCH_PEERS);
    if (!output(QStringLiteral(PARLEY_GET_PEERS), {peers, QStringLiteral("tokenizers")})) {
        return 1;
    }
    const auto lines =
        output(QStringLiteral("node"), {QStringLiteral(PARLEY_BENCH_PEER "/tokens.mjs"),
                                        peers + QLatin1String("/tokenizers"), folder.path()});
    bool good = lines.has_value();
    for (const QByteArray &line : lines.value_or(QByteArray()).trimmed().split('\n')) {
        good = compare(QJsonDocument::fromJson(line).object(), folder.path()) && good;
    }
    return good ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/framescommand.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "net/ndjsonparser.h"
#include "net/sseparser.h"

namespace parley {

namespace {

void print(const QList<Frame> &frames)
{
    for (const Frame &frame : frames) {
        console::writeJson({{QStringLiteral("event"), QString::fromUtf8(frame.event)},
                            {QStringLiteral("data"), QString::fromUtf8(frame.data)},
                            {QStringLiteral("id"), QString::fromUtf8(frame.id)}});
    }
}

// Feeds the bytes in pieces and prints what they become.
template <class Parser>
Result<void> run(QByteArrayView bytes, qsizetype chunk)
{
    Parser parser;
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        const auto frames = parser.feed(bytes.sliced(at, std::min(chunk, bytes.size() - at)));
        if (!frames) {
            return Unexpected(frames.error());
        }
        print(*frames);
    }
    const auto last = parser.finish();
    if (!last) {
        return Unexpected(last.error());
    }
    print(*last);
    return {};
}

} // namespace

void FramesCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("format"),
                                 QStringLiteral("sse (default) or ndjson"),
                                 QStringLiteral("[sse|ndjson]"));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("wire bytes, - for stdin"),
                                 QStringLiteral("FILE"));
    parser.addOption(
        {QStringLiteral("chunk"), QStringLiteral("Feeds N bytes at a time."), QStringLiteral("N")});
}

Result<void> FramesCommand::take(const QCommandLineParser &parser)
{
    QStringList arguments = parser.positionalArguments();
    if (arguments.size() == 2) {
        const QString format = arguments.takeFirst();
        m_ndjson = format == QLatin1String("ndjson");
        if (!m_ndjson && format != QLatin1String("sse")) {
            return Unexpected(
                ErrorKind::Configuration,
                QStringLiteral("the format is sse or ndjson, not \"%1\"").arg(format));
        }
    }
    if (arguments.size() != 1) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("frames takes [sse|ndjson] and one FILE"));
    }
    m_path = arguments.first();
    const auto chunk = wholeNumber(parser, QStringLiteral("chunk"), 1);
    if (!chunk) {
        return Unexpected(chunk.error());
    }
    m_chunk = chunk->value_or(0);
    return {};
}

void FramesCommand::start()
{
    Error error;
    const auto bytes = console::readInput(m_path, &error);
    if (!bytes) {
        fail(error);
        return;
    }
    const qsizetype chunk = m_chunk > 0 ? m_chunk : std::max<qsizetype>(bytes->size(), 1);
    const Result<void> result =
        m_ndjson ? run<NdjsonParser>(*bytes, chunk) : run<SseParser>(*bytes, chunk);
    if (!result) {
        fail(result.error());
        return;
    }
    Q_EMIT done(exitSuccess);
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/blockscommand.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "text/blockjson.h"
#include "text/markdownparser.h"
#include "text/streamingmarkdown.h"

#include <QStringDecoder>

namespace parley {

namespace {

// How much of it ends with whole characters: a lead byte waits for the bytes it promises.
qsizetype wholeCharacters(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<uchar>(bytes[bytes.size() - back]);
        if (byte >= 0xC0) {
            const qsizetype promised = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return promised > back ? bytes.size() - back : bytes.size();
        }
        if (byte < 0x80) {
            break;
        }
    }
    return bytes.size();
}

// Decoded in pieces that end with a character, the text is the same as decoded whole, also where
// the file is no UTF-8 or ends in the middle of a character.
QList<Block> streamed(QByteArrayView bytes, qsizetype chunk)
{
    StreamingMarkdown markdown;
    // a mark of the byte order counts as one at the very beginning only
    QStringDecoder rest(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    qsizetype decoded = 0;
    for (qsizetype fed = 0; fed < bytes.size();) {
        fed = std::min(fed + chunk, bytes.size());
        const QByteArrayView waiting = bytes.sliced(decoded, fed - decoded);
        const qsizetype whole = fed < bytes.size() ? wholeCharacters(waiting) : waiting.size();
        const QByteArrayView piece = waiting.first(whole);
        markdown.append(decoded > 0 ? QString(rest(piece)) : QString::fromUtf8(piece));
        markdown.update();
        decoded += whole;
    }
    return markdown.blocks();
}

} // namespace

void BlocksCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("Markdown, - for stdin"),
                                 QStringLiteral("FILE"));
    parser.addOption({QStringLiteral("chunk"),
                      QStringLiteral("Goes through the streaming path, N bytes at a time."),
                      QStringLiteral("N")});
}

Result<void> BlocksCommand::take(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const auto chunk = wholeNumber(parser, QStringLiteral("chunk"), 1);
    if (arguments.size() != 1 || !chunk) {
        return Unexpected(
            chunk ? Unexpected(ErrorKind::Configuration, QStringLiteral("blocks takes one FILE"))
                        .error()
                  : chunk.error());
    }
    m_path = arguments.first();
    m_chunk = chunk->value_or(0);
    return {};
}

void BlocksCommand::start()
{
    Error error;
    const auto bytes = console::readInput(m_path, &error);
    if (!bytes) {
        fail(error);
        return;
    }
    const QList<Block> blocks =
        m_chunk > 0 ? streamed(*bytes, m_chunk) : parseMarkdown(QString::fromUtf8(*bytes));
    console::writeJsonArray(blocksToJson(blocks));
    Q_EMIT done(exitSuccess);
}

} // namespace parley

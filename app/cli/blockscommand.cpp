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

QList<Block> streamed(QByteArrayView bytes, qsizetype chunk)
{
    StreamingMarkdown markdown;
    QStringDecoder decoder(QStringDecoder::Utf8);
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        const QString text = decoder(bytes.sliced(at, std::min(chunk, bytes.size() - at)));
        markdown.append(text);
        markdown.update();
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

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/decodecommand.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "base/json.h"
#include "providers/decoderesult.h"
#include "providers/eventtojson.h"
#include "providers/replydecoder.h"
#include "providers/socketlog.h"

namespace parley {

namespace {

// What a recording is told to be may be its own name for it.
bool isSocket(const QString &dialect)
{
    return dialect == QLatin1String("openai-socket") ||
           dialect == QLatin1String("openai-responses-ws");
}

void take(const QList<StreamEvent> &events, TurnBuilder &builder)
{
    for (const StreamEvent &event : events) {
        console::writeJson(eventToJson(event));
        builder.add(event);
    }
}

} // namespace

void DecodeCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        QStringLiteral("Decodes the recorded body of a response, as it came on the wire."));
    parser.addPositionalArgument(QStringLiteral("dialect"),
                                 QStringLiteral("openai-chat, anthropic, …; openai-socket: "
                                                "messages as JSON lines"),
                                 QStringLiteral("DIALECT"));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("the body, - for stdin"),
                                 QStringLiteral("FILE"));
    parser.addOption(
        {QStringLiteral("status"), QStringLiteral("HTTP status (200)."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("headers"), QStringLiteral("JSON object of response headers."),
                      QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("chunk"), QStringLiteral("Feeds N bytes at a time."), QStringLiteral("N")});
}

Result<void> DecodeCommand::take(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("decode takes DIALECT and one FILE"));
    }
    m_dialect = arguments.at(0);
    m_path = arguments.at(1);
    if (!findDialect(m_dialect) && !isSocket(m_dialect)) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("there is no dialect \"%1\"").arg(m_dialect));
    }
    m_headersPath = parser.value(QStringLiteral("headers"));
    const auto status = wholeNumber(parser, QStringLiteral("status"), 100);
    const auto chunk = wholeNumber(parser, QStringLiteral("chunk"), 1);
    if (!status || !chunk) {
        return Unexpected(status ? chunk.error() : status.error());
    }
    m_status = status->value_or(m_status);
    m_chunk = chunk->value_or(0);
    return {};
}

Result<HttpHead> DecodeCommand::head() const
{
    HttpHead head{m_status, {}};
    if (m_headersPath.isEmpty()) {
        return head;
    }
    Error error;
    const auto bytes = console::readInput(m_headersPath, &error);
    if (!bytes) {
        return Unexpected(error);
    }
    const auto object = json::parseObject(*bytes);
    if (!object) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("the headers are %1").arg(object.error().detail));
    }
    for (auto it = object->begin(); it != object->end(); ++it) {
        head.headers.append({it.key().toLower().toUtf8(), it->toVariant().toString().toUtf8()});
    }
    return head;
}

void DecodeCommand::start()
{
    Error error;
    const auto bytes = console::readInput(m_path, &error);
    const Result<HttpHead> responseHead = head();
    if (!bytes || !responseHead) {
        fail(bytes ? responseHead.error() : error);
        return;
    }
    QJsonObject result = isSocket(m_dialect) ? messages(*bytes) : body(*bytes, *responseHead);
    result.insert(QStringLiteral("event"), QStringLiteral("result"));
    console::writeJson(result);
    Q_EMIT done(exitSuccess);
}

QJsonObject DecodeCommand::messages(const QByteArray &bytes) const
{
    SocketLog log;
    const qsizetype chunk = m_chunk > 0 ? m_chunk : std::max<qsizetype>(bytes.size(), 1);
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        log.bytes(QByteArrayView(bytes).sliced(at, std::min(chunk, bytes.size() - at)));
    }
    log.finish();
    for (const SocketLog::Answer &answer : log.answers()) {
        for (const StreamEvent &event : answer.events) {
            QJsonObject line = eventToJson(event);
            if (log.answers().size() > 1) {
                line.insert(QStringLiteral("lane"), answer.lane);
            }
            console::writeJson(line);
        }
    }
    return log.result();
}

QJsonObject DecodeCommand::body(const QByteArray &bytes, const HttpHead &responseHead) const
{
    ReplyDecoder decoder(*findDialect(m_dialect));
    TurnBuilder builder;
    parley::take(decoder.head(responseHead, QDateTime::currentDateTimeUtc()), builder);
    const qsizetype chunk = m_chunk > 0 ? m_chunk : std::max<qsizetype>(bytes.size(), 1);
    for (qsizetype at = 0; at < bytes.size() && !decoder.ended(); at += chunk) {
        const QByteArrayView piece(bytes);
        parley::take(decoder.bytes(piece.sliced(at, std::min(chunk, piece.size() - at))), builder);
    }
    if (!decoder.ended()) {
        parley::take(decoder.finish(), builder);
    }
    return decodeResult(builder.turn());
}

} // namespace parley

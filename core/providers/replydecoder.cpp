// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/replydecoder.h"

#include "base/json.h"
#include "net/ndjsonparser.h"
#include "net/sseparser.h"
#include "providers/ratelimitheaders.h"

#include <algorithm>

namespace parley {

namespace {

constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";
constexpr qsizetype lookedAt = 16; // enough to tell "data:" from anything else

bool startsLikeSse(QByteArrayView start)
{
    for (const char *field : {"data", "event", "id", "retry"}) {
        const QByteArrayView name(field);
        if (start.startsWith(name) && start.size() > name.size() &&
            (start[name.size()] == ':' || start[name.size()] == '\n')) {
            return true;
        }
    }
    return start.startsWith(':');
}

// Blank lines may come for minutes before the answer: they say nothing and are not kept. What the
// last one has so far is: the line may go on with more than blanks.
void dropBlanks(QByteArray &start)
{
    const qsizetype mark = start.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    const QByteArrayView blanks = QByteArrayView(start).sliced(mark);
    if (blanks.trimmed().isEmpty()) {
        const qsizetype line = std::max(blanks.lastIndexOf('\n'), blanks.lastIndexOf('\r')) + 1;
        start.remove(mark, line);
        start.truncate(mark + 1);
    }
}

Error finalError(const QString &detail)
{
    Error error = streamError(detail);
    error.shouldRetry = false;
    return error;
}

} // namespace

ReplyDecoder::ReplyDecoder(const Dialect &dialect) : ReplyDecoder(dialect, dialect.makeDecoder()) {}

ReplyDecoder::ReplyDecoder(const Dialect &dialect, std::shared_ptr<Decoder> rest)
    : m_dialect(dialect), m_decoder(std::move(rest)), m_isRest(!m_decoder->resumePoint().isEmpty())
{
    if (dialect.framing() == Framing::JsonLines) {
        m_parser = std::make_unique<NdjsonParser>();
    } else {
        m_parser = std::make_unique<SseParser>();
    }
}

QList<StreamEvent> ReplyDecoder::head(const HttpHead &head, const QDateTime &now)
{
    m_head = head;
    m_now = now;
    const bool isSuccess = head.status >= 200 && head.status < 300;
    m_body = isSuccess ? Body::Unknown : Body::Failure;
    return {};
}

QList<StreamEvent> ReplyDecoder::bytes(QByteArrayView bytes)
{
    if (m_ended) {
        return {};
    }
    switch (m_body) {
    case Body::Unknown:
        m_collected.append(bytes);
        begin();
        if (m_body == Body::Frames) {
            const QByteArray start = std::exchange(m_collected, {});
            return frames(m_parser->feed(start), false);
        }
        return m_body == Body::Html || m_body == Body::Foreign ? finish() : QList<StreamEvent>{};
    case Body::Frames:
        return frames(m_parser->feed(bytes), false);
    case Body::WholeJson:
        collect(bytes, FrameParser::defaultCap);
        return m_tooLarge ? end(finalError(QStringLiteral("the answer is larger than %1 MiB")
                                               .arg(FrameParser::defaultCap / 1024 / 1024)))
                          : QList<StreamEvent>{};
    case Body::Failure:
        collect(bytes, errorBodyCap);
        return m_tooLarge ? finish() : QList<StreamEvent>{};
    case Body::Html:
    case Body::Foreign:
        return {};
    }
    return {};
}

// What a 2xx body is, from its first bytes and the header; Unknown when more bytes are needed.
ReplyDecoder::Body ReplyDecoder::look(QByteArrayView start) const
{
    const QByteArray type = m_head.header("content-type").toLower();
    if (type.startsWith("text/html")) {
        return Body::Html;
    }
    if (start.startsWith(byteOrderMark)) {
        start = start.sliced(byteOrderMark.size());
    } else if (byteOrderMark.startsWith(start)) {
        return Body::Unknown;
    }
    const QByteArrayView seen = start.trimmed();
    if (seen.isEmpty()) {
        return Body::Unknown;
    }
    if (seen.front() == '<') {
        return Body::Html;
    }
    if (m_dialect.framing() == Framing::JsonLines) {
        return Body::Frames;
    }
    if (seen.front() == '{' || seen.front() == '[') {
        return Body::WholeJson;
    }
    if (type.isEmpty() || type.startsWith("text/event-stream") || startsLikeSse(seen)) {
        return Body::Frames;
    }
    return seen.size() >= lookedAt ? Body::Foreign : Body::Unknown;
}

void ReplyDecoder::begin()
{
    m_body = look(m_collected);
    if (m_body == Body::Unknown && m_collected.size() > lookedAt) {
        dropBlanks(m_collected);
    }
}

void ReplyDecoder::collect(QByteArrayView bytes, qsizetype cap)
{
    const qsizetype room = cap - m_collected.size();
    m_tooLarge = m_tooLarge || bytes.size() > room;
    m_collected.append(bytes.first(std::min(room, bytes.size())));
}

QList<StreamEvent> ReplyDecoder::frames(const Result<QList<Frame>> &frames, bool last)
{
    if (!frames) {
        Error error = frames.error();
        error.phase = ErrorPhase::Stream;
        return end(error);
    }
    QList<StreamEvent> events;
    for (const Frame &frame : *frames) {
        // The last event may have been cut: what can't be read then is the cut, not a fault.
        if (last && frame.data.trimmed() != "[DONE]" && !json::parseValue(frame.data)) {
            continue;
        }
        events.append(accept(m_decoder->feed(frame)));
        if (m_ended) {
            break;
        }
    }
    return events;
}

QList<StreamEvent> ReplyDecoder::finish()
{
    if (m_ended) {
        return {};
    }
    if (m_body == Body::Unknown) {
        m_body = look(m_collected);
    }
    switch (m_body) {
    case Body::Failure: {
        Error error = errorFromHttp(m_dialect.vendor(), m_head, m_collected, m_now);
        if (m_isRest && m_head.status == 404) {
            error.kind = ErrorKind::Transport; // not the model is unknown, but the answer
            error.shouldRetry = false;
        }
        return end(error);
    }
    case Body::Html: {
        Error error = finalError(QStringLiteral("expected an answer, got a web page"));
        error.phase = ErrorPhase::Http;
        error.httpStatus = m_head.status;
        return end(error);
    }
    case Body::WholeJson:
        return whole();
    case Body::Foreign: {
        const QByteArray type = m_head.header("content-type").left(80);
        return end(streamError(
            QStringLiteral("expected a stream of events, got %1").arg(QString::fromLatin1(type))));
    }
    case Body::Unknown:
    case Body::Frames:
        break;
    }
    QList<StreamEvent> events = frames(m_parser->feed(std::exchange(m_collected, {})), false);
    if (!m_ended) {
        events.append(frames(m_parser->finish(), true));
    }
    if (!m_ended && !m_decoder->resumePoint().isEmpty()) {
        events.append(
            end(streamError(QStringLiteral("the stream ended without a terminal event"))));
    } else if (!m_ended) {
        events.append(accept(m_decoder->finish()));
    }
    return events;
}

QList<StreamEvent> ReplyDecoder::whole()
{
    if (m_isRest) { // what of it was read already can't be told apart
        return end(finalError(QStringLiteral("the server sent the whole answer, not its rest")));
    }
    if (m_collected.startsWith(byteOrderMark)) {
        m_collected.remove(0, byteOrderMark.size());
    }
    const auto parsed = json::parseValue(m_collected);
    if (!parsed) {
        return end(streamError(QStringLiteral("the answer is JSON that ends too early or is "
                                              "malformed")));
    }
    QList<StreamEvent> events = m_decoder->whole(*parsed);
    for (StreamEvent &event : events) {
        auto *failed = std::get_if<Failed>(&event);
        if (failed && failed->error.kind != ErrorKind::Transport) {
            failed->error.httpStatus = m_head.status;
        }
    }
    return accept(std::move(events));
}

QList<StreamEvent> ReplyDecoder::fail(const Error &error)
{
    if (m_ended) {
        return {};
    }
    if (m_body == Body::Failure && error.kind != ErrorKind::Cancelled) {
        return finish(); // the status says more than the way the connection went
    }
    QList<StreamEvent> events;
    if (m_body == Body::Frames && error.kind == ErrorKind::Transport) {
        events = frames(m_parser->finish(), true);
    }
    if (m_ended) {
        return events;
    }
    if (m_decoder->isComplete() && error.kind != ErrorKind::Cancelled) {
        return events + accept(m_decoder->finish());
    }
    Error told = error;
    told.phase = m_head.status == 0 ? error.phase : ErrorPhase::Stream;
    return events + end(told);
}

QList<StreamEvent> ReplyDecoder::accept(QList<StreamEvent> events)
{
    bool tooLarge = false;
    for (qsizetype i = 0; i < events.size(); ++i) {
        StreamEvent &event = events[i];
        if (auto *started = std::get_if<Started>(&event)) {
            started->requestId = requestIdOf(m_head);
            started->limits = rateLimitsFrom(m_head, m_now);
        }
        tooLarge = m_size.outgrows(event);
        m_ended = std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
        if (tooLarge || m_ended) {
            events.resize(tooLarge ? i : i + 1);
            break;
        }
    }
    if (tooLarge) {
        events.append(end(AnswerSize::error()));
    }
    return events;
}

QList<StreamEvent> ReplyDecoder::end(const Error &error)
{
    m_ended = true;
    Failed failed{error, {}, {}};
    if (error.retryable()) {
        failed.resume = resumePoint();
    }
    return {failed};
}

ResumePoint ReplyDecoder::resumePoint() const
{
    ResumePoint point = m_decoder->resumePoint();
    if (!point.isEmpty()) {
        point.state = m_decoder;
    }
    return point;
}

} // namespace parley

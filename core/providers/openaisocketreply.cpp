// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaisocketreply.h"

#include "base/json.h"

namespace parley {

namespace {

using L1 = QLatin1String;

// Another way to the same server may work where the socket did not.
bool isHopeless(const Error &error)
{
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::RateLimited;
}

bool isSteeringUnknown(const QJsonObject &event)
{
    return event.value(L1("type")) == L1("response.steer.failed") &&
           event.value(L1("error")).toObject().value(L1("code")) == L1("steering_not_supported");
}

} // namespace

DetailReported transportNote(const QString &why)
{
    QJsonObject note{{L1("used"), L1(why.isEmpty() ? "websocket" : "sse")}};
    if (!why.isEmpty()) {
        note.insert(L1("wanted"), L1("websocket"));
        note.insert(L1("why"), why);
    }
    return {L1("transport"), json::compact(note)};
}

OpenAiSocketReply::OpenAiSocketReply(OpenAiSocketSession &session, SocketOrder order, Clock &clock)
    : m_session(&session)
    , m_order(std::move(order))
    , m_clock(clock)
    , m_watch(clock, {{}, m_order.timeouts.firstByte, m_order.timeouts.idle},
              [this](const Error &error) { giveUp(error); })
{
    QJsonObject body = m_order.body;
    m_chained = session.chain().shorten(body);
    m_named = session.ask(*this, body);
}

OpenAiSocketReply::~OpenAiSocketReply()
{
    leave();
}

void OpenAiSocketReply::cancel()
{
    if (m_http) {
        m_http->cancel();
        return;
    }
    if (m_decoder.ended()) {
        return;
    }
    leave();
    QMetaObject::invokeMethod(
        this,
        [this] {
            Error error;
            error.kind = ErrorKind::Cancelled;
            error.detail = QStringLiteral("cancelled");
            tell(m_decoder.fail(error));
        },
        Qt::QueuedConnection);
}

void OpenAiSocketReply::setPaused(bool paused)
{
    m_paused = paused;
    if (m_http) {
        m_http->setPaused(paused);
    } else if (m_session) {
        m_session->setPaused(*this, paused);
    }
}

std::optional<Clock::Steady> OpenAiSocketReply::deadline() const
{
    return m_http ? m_http->deadline() : m_watch.deadline();
}

void OpenAiSocketReply::waitLonger(std::chrono::milliseconds by)
{
    if (m_http) {
        m_http->waitLonger(by);
    } else {
        m_watch.extend(by);
    }
}

bool OpenAiSocketReply::canSteer() const
{
    return m_session && !m_http && m_order.steerable && !m_steering && !m_decoder.ended() &&
           !m_decoder.responseId().isEmpty();
}

void OpenAiSocketReply::steer(const QString &text)
{
    if (!canSteer()) {
        return;
    }
    m_steered = true;
    m_steering = true;
    m_session->send(*this, {{L1("type"), L1("response.steer")},
                            {L1("previous_response_id"), m_decoder.responseId()},
                            {L1("input"), text}});
}

void OpenAiSocketReply::requestLeft()
{
    m_watch.enter(StallWatch::Phase::Waiting);
    if (m_paused && m_session) {
        m_session->setPaused(*this, true);
    }
}

void OpenAiSocketReply::eventArrived(const QJsonObject &event)
{
    if (!m_heard) {
        m_heard = true;
        m_watch.enter(StallWatch::Phase::Reading);
    }
    m_watch.touch();
    if (isSteeringUnknown(event)) {
        m_order.unsteerable();
    }
    tell(m_decoder.event(event, m_clock.now()));
}

void OpenAiSocketReply::readingPaused(bool paused)
{
    m_watch.setSuspended(paused);
}

void OpenAiSocketReply::connectionEnded(const SocketEnd &end)
{
    m_watch.setSuspended(true);
    const QString why = end.error ? end.error->detail
                                  : QStringLiteral("the connection was closed (%1) before the "
                                                   "answer began")
                                        .arg(end.closeCode);
    const bool timedOut = end.error && end.error->kind == ErrorKind::Timeout;
    const bool left = m_watch.phase() != StallWatch::Phase::Connecting;
    const bool unanswered = end.fresh && !m_heard && (!end.error || timedOut || left);
    if (end.refused || unanswered) {
        m_order.refused(why);
    }
    if (end.refused && !isHopeless(*end.error)) {
        goOnViaHttp();
        return;
    }
    if (end.error) {
        Error error = *end.error;
        if (error.kind == ErrorKind::RateLimited) {
            error.shouldRetry.reset(); // the way over HTTP will tell how long to wait
        }
        tell(m_decoder.fail(error));
        return;
    }
    QList<StreamEvent> events = m_decoder.closed(end.closeCode, end.reason);
    for (StreamEvent &event : events) {
        auto *failed = std::get_if<Failed>(&event);
        if (failed && !m_heard) {
            failed->error.shouldRetry.reset(); // over a new connection, or over HTTP
        }
    }
    tell(events);
}

void OpenAiSocketReply::goOnViaHttp()
{
    m_http = m_order.viaHttp();
    connect(m_http.get(), &ReplyStream::arrived, this, &ReplyStream::arrived);
    connect(m_http.get(), &ReplyStream::reached, this, &ReplyStream::reached);
    m_http->setPaused(m_paused);
    m_order = {};
}

void OpenAiSocketReply::giveUp(const Error &error)
{
    leave();
    tell(m_decoder.fail(error));
}

void OpenAiSocketReply::leave()
{
    m_watch.setSuspended(true);
    if (m_session) {
        m_session->leave(*this);
    }
}

// What only this side knows of an error the server told.
Error OpenAiSocketReply::judged(Error error)
{
    if (m_chained && error.providerCode == L1("previous_response_not_found")) {
        error.shouldRetry = true; // then whole: the connection's memory is gone
        if (m_session) {
            m_session->chain().forget();
        }
    } else if (m_named && m_turn.turn().responseId.isEmpty() &&
               error.kind == ErrorKind::BadRequest) {
        error.shouldRetry = true; // perhaps it takes one request at a time: then alone
        if (m_session) {
            m_session->refuseLanes();
        }
    }
    return error;
}

void OpenAiSocketReply::tell(const QList<StreamEvent> &events)
{
    const QPointer<OpenAiSocketReply> alive(this);
    for (const StreamEvent &event : events) {
        StreamEvent told = event;
        if (auto *failed = std::get_if<Failed>(&told)) {
            failed->error = judged(failed->error);
            m_watch.setSuspended(true);
        } else {
            m_turn.add(event);
        }
        if (std::holds_alternative<Superseded>(event)) {
            m_steered = true;
            m_steering = false;
        }
        if (std::holds_alternative<Finished>(event)) {
            m_watch.setSuspended(true);
            remember();
        }
        Q_EMIT arrived(told);
        if (alive && std::holds_alternative<Started>(event)) {
            Q_EMIT arrived(transportNote({}));
        }
        if (!alive) {
            return;
        }
    }
}

// What was told by the way of steering is no part of the conversation the next request will send.
void OpenAiSocketReply::remember()
{
    const bool whole = m_turn.turn().stopReason == StopReason::Stop ||
                       m_turn.turn().stopReason == StopReason::ToolCalls;
    if (m_session && whole && !m_steered) {
        m_session->chain().remember(m_order.body, m_turn.turn().message, m_decoder.responseId());
    } else if (m_session) {
        m_session->chain().forget();
    }
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// ReplyStream of one answer over a WebSocket session. When no socket could be opened (so nothing
// was sent), it goes on as an answer over HTTP. Main thread; owned by whoever opened it; the
// provider must outlive it.
#pragma once

#include "chat/providerprofile.h"
#include "chat/replystream.h"
#include "chat/turnbuilder.h"
#include "net/stallwatch.h"
#include "providers/openaisocketdecoder.h"
#include "providers/openaisocketsession.h"

#include <QPointer>

namespace parley {

struct SocketOrder
{
    QJsonObject body; // the whole request
    Timeouts timeouts;
    // The server opens no socket, or closed a new one before a first event.
    std::function<void(const QString &why)> refused;
    bool steerable = true; // as far as is known of the model
    // The server says it is not.
    std::function<void()> unsteerable;
    // The same request over HTTP.
    std::function<std::unique_ptr<ReplyStream>()> viaHttp;
};

class OpenAiSocketReply final : public ReplyStream, private OpenAiSocketSession::Listener
{
    Q_OBJECT
public:
    OpenAiSocketReply(OpenAiSocketSession &session, SocketOrder order, Clock &clock);
    ~OpenAiSocketReply() override;

    void cancel() override;
    void setPaused(bool paused) override;
    [[nodiscard]] std::optional<Clock::Steady> deadline() const override;
    void waitLonger(std::chrono::milliseconds by) override;
    // Not while a word is on its way to it, nor once a server said that it takes none.
    [[nodiscard]] bool canSteer() const override;
    void steer(const QString &text) override;

private:
    void requestLeft() override;
    void eventArrived(const QJsonObject &event) override;
    void connectionEnded(const SocketEnd &end) override;
    void readingPaused(bool paused) override;

    void leave();
    void giveUp(const Error &error);
    void goOnViaHttp();
    [[nodiscard]] Error judged(Error error);
    // May end with this object destroyed by a receiver.
    void tell(const QList<StreamEvent> &events);
    void remember();

    QPointer<OpenAiSocketSession> m_session;
    SocketOrder m_order;
    Clock &m_clock;
    OpenAiSocketDecoder m_decoder;
    TurnBuilder m_turn;
    StallWatch m_watch;
    std::unique_ptr<ReplyStream> m_http; // instead of the socket
    bool m_chained = false;              // the request named what the connection remembers
    bool m_named = false;                // it shares the connection with others
    bool m_heard = false;                // an event came
    bool m_steered = false;
    bool m_steering = false; // no word of it from the server yet, or a bad one
    bool m_paused = false;
};

// Tells over what an answer came; `why` it was not the socket, when it was not.
[[nodiscard]] DetailReported transportNote(const QString &why);

} // namespace parley

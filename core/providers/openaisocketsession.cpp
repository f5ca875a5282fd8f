// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/openaisocketsession.h"

#include "base/json.h"

#include <QPointer>
#include <algorithm>

namespace parley {

namespace {

using L1 = QLatin1String;

Error protocolError(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Transport;
    error.phase = ErrorPhase::WebSocket;
    error.detail = detail;
    return error;
}

} // namespace

OpenAiSocketSession::OpenAiSocketSession(std::unique_ptr<MessageSocket> socket, Clock &clock,
                                         QByteArray keyDigest)
    : m_socket(std::move(socket))
    , m_clock(clock)
    , m_keyDigest(std::move(keyDigest))
    , m_openedAt(clock.steady())
{
    connect(m_socket.get(), &MessageSocket::opened, this, [this] {
        m_opened = true;
        sendWaiting();
    });
    connect(m_socket.get(), &MessageSocket::messageArrived, this, &OpenAiSocketSession::take);
    connect(m_socket.get(), &MessageSocket::closed, this, [this](int code, const QString &reason) {
        end({std::nullopt, code, reason, false, true});
    });
    connect(m_socket.get(), &MessageSocket::refused, this, [this](const Error &error) {
        end({error, 0, {}, true, true});
    });
    connect(m_socket.get(), &MessageSocket::failed, this, [this](const Error &error) {
        end({error, 0, {}, false, true});
    });
}

bool OpenAiSocketSession::takes(const QByteArray &keyDigest, bool withOthers) const
{
    if (isOver() || m_paused || keyDigest != m_keyDigest) {
        return false;
    }
    if (m_lanes.isEmpty() && m_waiting.isEmpty()) {
        return true;
    }
    return withOthers && !m_oneAtATime && !m_lanes.isSerial() &&
           static_cast<qsizetype>(m_seats.size()) < mostLanes;
}

bool OpenAiSocketSession::isOver() const
{
    return !m_socket || m_retired || m_clock.steady() - m_openedAt >= newRequestsFor;
}

QByteArray OpenAiSocketSession::messageOf(QJsonObject body, const QString &lane)
{
    body.insert(L1("type"), L1("response.create"));
    if (!lane.isEmpty()) {
        body.insert(L1("stream_id"), lane);
    }
    return json::compact(body);
}

bool OpenAiSocketSession::ask(Listener &listener, QJsonObject body)
{
    m_idle.reset();
    // The first of several needs no name: servers that know none understand it too.
    const QString name = m_seats.empty() ? QString() : QString::number(++m_serial);
    m_seats.push_back({name, &listener, false, !m_used});
    m_waiting.append({name, messageOf(std::move(body), name)});
    if (m_opened) {
        QMetaObject::invokeMethod(this, &OpenAiSocketSession::sendWaiting, Qt::QueuedConnection);
    }
    return !name.isEmpty();
}

void OpenAiSocketSession::sendWaiting()
{
    const QPointer<OpenAiSocketSession> alive(this);
    while (m_socket && !m_waiting.isEmpty()) {
        const auto [name, message] = m_waiting.takeFirst();
        const auto seat =
            std::find_if(m_seats.begin(), m_seats.end(),
                         [&name = name](const Seat &each) { return each.name == name; });
        if (seat == m_seats.end() || m_lanes.isOpen(name)) {
            continue;
        }
        m_lanes.open(name);
        m_socket->send(message);
        seat->listener->requestLeft();
        if (!alive) {
            return;
        }
    }
}

void OpenAiSocketSession::send(const Listener &listener, const QJsonObject &message)
{
    if (m_socket && m_opened && seatOf(listener) != m_seats.end()) {
        m_socket->send(json::compact(message));
    }
}

void OpenAiSocketSession::take(const QByteArray &message)
{
    const auto event = json::parseObject(message);
    if (!event) {
        end({protocolError(QStringLiteral("the server sent a message that is no JSON object")),
             0,
             {},
             false,
             false});
        return;
    }
    const SocketLanes::Delivery delivery = m_lanes.deliver(*event);
    if (m_lanes.isMixed()) {
        Error error = protocolError(
            QStringLiteral("the server mixed several answers without saying whose they are"));
        end({error, 0, {}, false, false});
        return;
    }
    m_used = true;
    m_retired = m_retired || delivery.retires;
    const QPointer<OpenAiSocketSession> alive(this);
    for (const QString &name : delivery.lanes) {
        const auto seat =
            std::find_if(m_seats.begin(), m_seats.end(),
                         [&name = name](const Seat &each) { return each.name == name; });
        if (seat == m_seats.end()) {
            continue;
        }
        Listener *const listener = seat->listener;
        if (delivery.last) {
            m_seats.erase(seat);
        }
        if (listener) {
            listener->eventArrived(*event);
        }
        if (!alive) {
            return;
        }
    }
    settle();
}

// What is left to do once an answer has ended or was left.
void OpenAiSocketSession::settle()
{
    if (!m_socket) {
        return;
    }
    updatePause();
    const bool wanted =
        std::any_of(m_seats.begin(), m_seats.end(), [](const Seat &seat) { return seat.listener; });
    if (wanted) {
        return;
    }
    if (!m_seats.empty() || isOver()) {
        drop(); // nobody waits for what is still running, so it ends with its connection
        m_seats.clear();
    } else if (!m_idle) {
        m_idle = m_clock.after(idleFor, [this] { drop(); });
    }
}

void OpenAiSocketSession::leave(const Listener &listener)
{
    const auto seat = seatOf(listener);
    if (seat == m_seats.end()) {
        return;
    }
    if (m_lanes.isOpen(seat->name)) {
        seat->listener = nullptr;
        seat->paused = false;
    } else {
        m_waiting.removeIf([&seat](const auto &waiting) { return waiting.first == seat->name; });
        m_seats.erase(seat);
    }
    if (m_seats.empty() && !m_opened) {
        drop();
    }
    settle();
}

void OpenAiSocketSession::setPaused(const Listener &listener, bool paused)
{
    const auto seat = seatOf(listener);
    if (seat != m_seats.end()) {
        seat->paused = paused;
        updatePause();
    }
}

void OpenAiSocketSession::updatePause()
{
    const bool paused =
        std::any_of(m_seats.begin(), m_seats.end(), [](const Seat &seat) { return seat.paused; });
    if (!m_socket || !m_opened || paused == m_paused) {
        return;
    }
    m_paused = paused;
    m_socket->setPaused(paused);
    for (const Seat &seat : m_seats) {
        if (seat.listener) {
            seat.listener->readingPaused(paused);
        }
    }
}

void OpenAiSocketSession::end(const SocketEnd &end)
{
    drop();
    const QPointer<OpenAiSocketSession> alive(this);
    while (!m_seats.empty()) {
        const Seat seat = m_seats.front();
        m_seats.erase(m_seats.begin());
        if (seat.listener) {
            SocketEnd told = end;
            told.fresh = end.fresh && seat.fresh;
            seat.listener->connectionEnded(told);
        }
        if (!alive) {
            return;
        }
    }
}

void OpenAiSocketSession::drop()
{
    m_idle.reset();
    m_waiting.clear();
    m_chain.forget();
    m_socket.reset();
}

std::vector<OpenAiSocketSession::Seat>::iterator
OpenAiSocketSession::seatOf(const Listener &listener)
{
    return std::find_if(m_seats.begin(), m_seats.end(),
                        [&listener](const Seat &seat) { return seat.listener == &listener; });
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/loopbackconnection.h"

#include <QSslSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
using NativeSocket = SOCKET;
#else
#include <sys/socket.h>
using NativeSocket = int;
#endif

namespace parley::test {

using Start = LoopbackScript::Start;
using Verb = LoopbackScript::Verb;

LoopbackConnection::LoopbackConnection(LoopbackServer &server, std::unique_ptr<QTcpSocket> socket,
                                       int number)
    : m_server(server), m_socket(std::move(socket))
{
    m_request.connection = number;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LoopbackConnection::play);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, [this](qint64 count) {
        m_server.m_bytesSent += count;
        if (!m_timer.isActive()) {
            play();
        }
    });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] {
        m_timer.stop();
        m_steps.clear();
        Q_EMIT m_server.connectionClosed();
    });
    connect(&m_server, &LoopbackServer::gateOpened, this, [this] {
        m_gateOpen = true;
        play();
    });
}

LoopbackConnection::~LoopbackConnection()
{
    m_socket->disconnect(this);
}

bool LoopbackConnection::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

void LoopbackConnection::begin()
{
    // Small kernel buffers make "the client reads no more" visible soon.
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 64 * 1024);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (const auto script = m_server.scriptStartingAt(Start::Connected)) {
        m_scriptChosen = true;
        start(*script);
    }
}

void LoopbackConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    m_server.m_bytesReceived += bytes.size();
    m_input += bytes;
    while (!m_input.isEmpty()) {
        if (m_bodyMissing < 0) {
            const qsizetype end = m_input.indexOf("\r\n\r\n");
            if (end < 0) {
                return;
            }
            readHead(end + 4);
        }
        const qsizetype take = std::min(m_input.size(), qsizetype(m_bodyMissing));
        m_request.body += m_input.first(take);
        m_request.raw += m_input.first(take);
        m_input.remove(0, take);
        m_bodyMissing -= take;
        if (m_bodyMissing > 0) {
            return;
        }
        finishRequest();
    }
}

void LoopbackConnection::readHead(qsizetype size)
{
    m_request.raw = m_input.first(size);
    m_input.remove(0, size);
    QList<QByteArray> lines = m_request.raw.trimmed().split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    m_request.method = first.value(0);
    m_request.target = first.value(1);
    m_request.headers.clear();
    m_request.body.clear();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        m_request.headers.append(
            {line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed()});
    }
    m_bodyMissing = m_request.header("content-length").toLongLong();
    if (!m_scriptChosen) {
        if (const auto script = m_server.scriptStartingAt(Start::Head)) {
            m_scriptChosen = true;
            start(*script);
        }
    }
}

void LoopbackConnection::finishRequest()
{
    m_bodyMissing = -1;
    m_server.m_requests.append(m_request);
    const bool chosen = std::exchange(m_scriptChosen, false);
    Q_EMIT m_server.requestArrived();
    if (!chosen) {
        start(m_server.scriptFor(m_request.target));
    }
}

void LoopbackConnection::start(const LoopbackScript &script)
{
    m_gateOpen = false;
    m_steps += script.steps();
    if (!m_timer.isActive()) {
        play();
    }
}

void LoopbackConnection::play()
{
    if (m_playing) {
        return; // a write inside a step reported its bytes
    }
    m_playing = true;
    while (!m_steps.isEmpty() && playStep(m_steps.first())) {
        if (!m_steps.isEmpty()) {
            m_steps.removeFirst();
        }
    }
    m_playing = false;
}

bool LoopbackConnection::playStep(LoopbackScript::Step &step)
{
    switch (step.verb) {
    case Verb::Write:
        m_socket->write(step.bytes);
        return true;
    case Verb::WriteBytewise:
        if (step.bytes.isEmpty()) {
            return true;
        }
        m_socket->write(step.bytes.first(1));
        m_socket->flush();
        step.bytes.remove(0, 1);
        m_timer.start(0);
        return false;
    case Verb::Flood:
        return playFlood(step);
    case Verb::Wait:
        if (step.count > 0) {
            return true; // has waited
        }
        step.count = 1;
        m_timer.start(step.wait);
        return false;
    case Verb::WaitSent:
        m_socket->flush();
        return m_socket->bytesToWrite() == 0;
    case Verb::Gate:
        return m_gateOpen;
    case Verb::Close:
        return playClose();
    case Verb::Reset:
        sendReset();
        return true;
    }
    Q_UNREACHABLE();
}

// Ends the server's half only: the connection is over when the client has noticed, so that a test
// which waits for openConnections() to fall knows that it did.
bool LoopbackConnection::playClose()
{
    if (qobject_cast<QSslSocket *>(m_socket.get())) {
        m_socket->disconnectFromHost(); // says goodbye in TLS first
        return true;
    }
    m_socket->flush();
    if (m_socket->bytesToWrite() > 0) {
        return false;
    }
    constexpr int ownHalf = 1; // SHUT_WR, SD_SEND
    ::shutdown(static_cast<NativeSocket>(m_socket->socketDescriptor()), ownHalf);
    return true;
}

bool LoopbackConnection::playFlood(LoopbackScript::Step &step)
{
    while (step.count > 0 && m_socket->bytesToWrite() < step.bytes.size()) {
        m_socket->write(step.bytes);
        --step.count;
    }
    return step.count == 0;
}

void LoopbackConnection::sendReset()
{
    linger hard = {};
    hard.l_onoff = 1;
    hard.l_linger = 0;
    ::setsockopt(static_cast<NativeSocket>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&hard), sizeof hard);
    m_socket->abort();
}

} // namespace parley::test

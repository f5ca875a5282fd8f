// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/start/windowcall.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto untilConnected = 500ms;
constexpr auto untilAnswered = 500ms; // while its own window is there already
constexpr auto between = 100ms;
constexpr int mostTries = 100;
const QByteArray reply = QByteArrayLiteral("heard\n");

QString nameFor(const QString &dataDir)
{
    const QString folder = QDir(dataDir).canonicalPath();
    const QByteArray hash = QCryptographicHash::hash((folder.isEmpty() ? dataDir : folder).toUtf8(),
                                                     QCryptographicHash::Sha256);
    const QString name = QStringLiteral("parley-") + QString::fromLatin1(hash.toHex().left(16));
#ifdef Q_OS_WIN
    return name;
#else
    // A folder of this user alone: elsewhere another one could answer in our place.
    const QString own = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return own.isEmpty() ? dataDir + QStringLiteral("/window.socket") : own + u'/' + name;
#endif
}

} // namespace

WindowCall::WindowCall(const QString &dataDir, const StartWish &wish)
    : m_name(nameFor(dataDir)), m_wish(wish)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowCall::answer);
}

WindowCall::Answer WindowCall::callFirst(std::chrono::milliseconds patience) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(static_cast<int>(untilConnected.count()))) {
        return Answer::Nobody;
    }
    socket.write(wishToLine(m_wish));
    QDeadlineTimer end(patience);
    QByteArray said;
    while (said.size() < reply.size() && !end.hasExpired() &&
           socket.waitForReadyRead(static_cast<int>(end.remainingTime()))) {
        said += socket.readAll();
    }
    if (said == reply) {
        return Answer::Heard;
    }
    // It ended while it was asked: nobody is there any more.
    return socket.state() == QLocalSocket::ConnectedState ? Answer::Silent : Answer::Nobody;
}

void WindowCall::decide(bool first)
{
    if (first) {
        listen();
    } else if (callFirst(untilAnswered) == Answer::Heard) {
        Q_EMIT heard();
    } else if (++m_tries < mostTries) { // it may still be starting
        QTimer::singleShot(between, this, [this] { decide(false); });
    }
}

void WindowCall::listen()
{
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name)) {
        qCWarning(logApp) << "a second start won't find this window:" << m_server.errorString();
    }
}

void WindowCall::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->setReadBufferSize(longestWish);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < longestWish) {
                return; // more of it comes
            }
            const auto wish = wishFromLine(socket->readLine(longestWish));
            if (wish) {
                socket->write(reply);
                socket->flush();
                Q_EMIT called(*wish);
            }
            socket->disconnectFromServer();
        });
    }
}

} // namespace parley

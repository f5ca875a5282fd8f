// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/start/windowcall.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace parley {

namespace {

constexpr int patience = 500; // ms
constexpr int between = 100;  // ms
constexpr int mostTries = 100;
const QByteArray request = QByteArrayLiteral("raise\n");
const QByteArray reply = QByteArrayLiteral("raised\n");

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

WindowCall::WindowCall(const QString &dataDir) : m_name(nameFor(dataDir))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowCall::answer);
}

bool WindowCall::callFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience)) {
        return false;
    }
    socket.write(request);
    socket.flush();
    return socket.waitForReadyRead(patience) && socket.readAll() == reply;
}

void WindowCall::decide(bool first)
{
    if (first) {
        listen();
    } else if (callFirst()) {
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
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->readAll() == request) {
                socket->write(reply);
                socket->flush();
                Q_EMIT called();
            }
            socket->disconnectFromServer();
        });
    }
}

} // namespace parley

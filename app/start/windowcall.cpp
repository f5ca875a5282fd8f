// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/start/windowcall.h"

#include "base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>
#include <algorithm>

namespace parley {

namespace {

constexpr int patience = 500; // ms
constexpr int between = 100;  // ms
constexpr int mostTries = 100;
constexpr qint64 longestRequest = 512;
constexpr char tokenVariable[] = "XDG_ACTIVATION_TOKEN";
const QByteArray request = QByteArrayLiteral("raise");
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

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && text.size() < longestRequest / 2 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

// Whether it is one; the token is left where Qt looks for it when a window is activated.
bool take(const QByteArray &line)
{
    const QList<QByteArray> words = line.trimmed().split(' ');
    if (words.first() != request || words.size() > 2) {
        return false;
    }
    if (words.size() == 2 && isToken(words.last())) {
        qputenv(tokenVariable, words.last());
    }
    return true;
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
    // Wayland lets a program come forward only with the token the person's click gave it.
    const QByteArray token = qgetenv(tokenVariable);
    socket.write(request + (isToken(token) ? ' ' + token : QByteArray()) + '\n');
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
        socket->setReadBufferSize(longestRequest);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < longestRequest) {
                return; // more of it comes
            }
            if (take(socket->readLine(longestRequest))) {
                socket->write(reply);
                socket->flush();
                Q_EMIT called();
            }
            socket->disconnectFromServer();
        });
    }
}

} // namespace parley

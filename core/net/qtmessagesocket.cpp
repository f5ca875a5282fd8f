// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/qtmessagesocket.h"

#include "base/logging.h"

#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslError>
#include <QWebSocketProtocol>

namespace parley {

namespace {

Error socketError(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.phase = ErrorPhase::WebSocket;
    error.detail = redacted(detail);
    return error;
}

// Qt tells the status of a refused opening only inside its text, which may be translated. Zero:
// none was told.
int statusIn(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(R"(\b([1-5]\d\d)\b)"));
    return number.match(text).captured(1).toInt();
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Auth;
    case 403:
        return ErrorKind::Permission;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return ErrorKind::Transport;
    }
}

// What QWebSocket reads from: a child of it.
QAbstractSocket *wireOf(QWebSocket &socket)
{
    return socket.findChild<QAbstractSocket *>(QString(), Qt::FindDirectChildrenOnly);
}

QNetworkRequest openingRequest(const SocketRequest &request)
{
    QNetworkRequest result(request.url);
    result.setRawHeader("User-Agent", "Parley");
    for (const auto &[name, value] : request.headers) {
        result.setRawHeader(name, value);
    }
    return result;
}

// The system knows proxies by the schemes of HTTP.
QNetworkProxy systemProxyFor(QUrl url)
{
    url.setScheme(url.scheme() == QLatin1String("wss") ? QStringLiteral("https")
                                                       : QStringLiteral("http"));
    return systemProxies(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy);
}

} // namespace

QtMessageSocket::QtMessageSocket(const SocketRequest &request, const ConnectionSetup &connection,
                                 Clock &clock)
    : m_socket(new QWebSocket)
    , m_watch(clock, {request.connectTimeout, {}, {}}, [this](const Error &error) { fail(error); })
    , m_keepAlive(
          clock, {request.pingInterval, request.pongTimeout}, [this] { m_socket->ping(); },
          [this] {
              fail(
                  socketError(ErrorKind::Timeout, QStringLiteral("the peer gave no sign of life")));
          })
{
    m_socket->setMaxAllowedIncomingFrameSize(messageLimit);
    m_socket->setMaxAllowedIncomingMessageSize(messageLimit);
    m_socket->setSslConfiguration(connection.tls);
    m_socket->setProxy(connection.proxy ? *connection.proxy : systemProxyFor(request.url));
    watchSocket();
    // From the event loop: what fails at once would else be said inside open().
    QMetaObject::invokeMethod(
        m_socket.get(),
        [socket = m_socket.get(), opening = openingRequest(request)] { socket->open(opening); },
        Qt::QueuedConnection);
}

QtMessageSocket::~QtMessageSocket()
{
    drop();
}

void QtMessageSocket::send(const QByteArray &message)
{
    Q_ASSERT(m_opened);
    if (m_socket) {
        m_socket->sendTextMessage(QString::fromUtf8(message));
    }
}

void QtMessageSocket::close()
{
    if (!m_socket || m_closing) {
        return;
    }
    m_closing = true;
    if (m_opened) {
        QMetaObject::invokeMethod(
            m_socket.get(), [socket = m_socket.get()] { socket->close(); }, Qt::QueuedConnection);
        return;
    }
    drop();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT closed(QWebSocketProtocol::CloseCodeNormal, {}); },
        Qt::QueuedConnection);
}

void QtMessageSocket::abort()
{
    if (m_socket) {
        drop();
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT failed(socketError(ErrorKind::Cancelled, QStringLiteral("cancelled")));
            },
            Qt::QueuedConnection);
    }
}

// QWebSocket has no way to stop reading. While its own socket keeps silent it is not read, and once
// that one's buffer is full the kernel makes the peer wait.
void QtMessageSocket::setPaused(bool paused)
{
    constexpr qint64 readAhead = 64 * 1024;
    QAbstractSocket *const wire = m_socket && m_opened ? wireOf(*m_socket) : nullptr;
    if (!wire || wire->signalsBlocked() == paused) {
        return;
    }
    wire->setReadBufferSize(paused ? readAhead : 0);
    wire->blockSignals(paused);
    if (paused) {
        m_keepAlive.stop(); // no pong would be read
        return;
    }
    m_keepAlive.start();
    QMetaObject::invokeMethod(wire, "readyRead", Qt::QueuedConnection);
    // An end that came meanwhile was told to nobody.
    QMetaObject::invokeMethod(
        wire,
        [this, wire] {
            if (wire->state() == QAbstractSocket::UnconnectedState) {
                takeEnd();
            }
        },
        Qt::QueuedConnection);
}

void QtMessageSocket::watchSocket()
{
    QWebSocket *const socket = m_socket.get();
    connect(socket, &QWebSocket::connected, this, &QtMessageSocket::takeOpening);
    connect(socket, &QWebSocket::aboutToClose, this, [this] { m_closing = true; });
    connect(socket, &QWebSocket::disconnected, this, &QtMessageSocket::takeEnd);
    connect(socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificateError = errors.value(0).errorString();
    });
    connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &message) {
        m_keepAlive.heard();
        Q_EMIT messageArrived(message.toUtf8());
    });
    connect(socket, &QWebSocket::textFrameReceived, this, [this] { m_keepAlive.heard(); });
    connect(socket, &QWebSocket::pong, this, [this] { m_keepAlive.heard(); });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this] {
        fail(socketError(ErrorKind::Transport, QStringLiteral("a binary message arrived")));
    });
    // Before the opening there is no "disconnected" to end with.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(socket, &QWebSocket::errorOccurred, this, &QtMessageSocket::takeEnd);
#else
    connect(socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            &QtMessageSocket::takeEnd);
#endif
}

void QtMessageSocket::takeOpening()
{
    m_opened = true;
    m_watch.enter(StallWatch::Phase::Reading); // which has no limit here: the pings watch
    m_keepAlive.start();
    Q_EMIT opened();
}

void QtMessageSocket::takeEnd()
{
    if (!m_socket) {
        return;
    }
    if (!m_opened || !m_closing) {
        takeLoss();
        return;
    }
    const QAbstractSocket *const wire = wireOf(*m_socket);
    if (wire && wire->state() != QAbstractSocket::UnconnectedState) {
        return; // an error on the way to the end, which "disconnected" will tell
    }
    const int code = m_socket->closeCode();
    const QString reason = redacted(m_socket->closeReason());
    drop();
    Q_EMIT closed(code, reason);
}

void QtMessageSocket::takeLoss()
{
    const auto no = refusal();
    if (!no) {
        fail(lostConnection());
        return;
    }
    drop();
    Q_EMIT refused(*no);
}

// The peer was reached and answered, but not with a socket.
std::optional<Error> QtMessageSocket::refusal() const
{
    if (m_opened || !m_certificateError.isEmpty()) {
        return std::nullopt;
    }
    const int status = statusIn(m_socket->errorString());
    const QAbstractSocket *const wire = wireOf(*m_socket);
    const bool reached = wire && wire->peerPort() != 0;
    const bool hungUp = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
    if (status == 0 && !reached && !hungUp) {
        return std::nullopt;
    }
    Error error = socketError(
        kindOf(status), status != 0
                            ? QStringLiteral("the server opens no socket (status %1)").arg(status)
                            : QStringLiteral("the server opens no socket"));
    error.httpStatus = status;
    error.shouldRetry = false;
    return error;
}

Error QtMessageSocket::lostConnection() const
{
    if (!m_certificateError.isEmpty()) {
        Error error =
            socketError(ErrorKind::Transport, QStringLiteral("TLS: ") + m_certificateError);
        error.shouldRetry = false;
        return error;
    }
    if (m_socket->error() == QAbstractSocket::ProxyAuthenticationRequiredError) {
        Error error = socketError(ErrorKind::Auth, QStringLiteral("the proxy wants a login"));
        error.httpStatus = 407;
        return error;
    }
    return socketError(ErrorKind::Transport, m_socket->errorString());
}

void QtMessageSocket::fail(const Error &error)
{
    drop();
    Q_EMIT failed(error);
}

void QtMessageSocket::drop()
{
    m_watch.setSuspended(true);
    m_keepAlive.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.reset();
    }
}

} // namespace parley

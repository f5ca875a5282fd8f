// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/qthttpstream.h"

#include <QPointer>
#include <QSslError>

namespace parley {

using namespace std::chrono_literals;

namespace {

constexpr auto pace = 16ms; // a frame: not seen, and saves most of the wake-ups of a fast stream

HttpHead headOf(const QNetworkReply &reply)
{
    HttpHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QList<QNetworkReply::RawHeaderPair> &pairs = reply.rawHeaderPairs();
    for (const auto &[name, value] : pairs) {
        head.headers.append({name.toLower(), value});
    }
    return head;
}

qsizetype sizeOf(const HttpHeaders &headers)
{
    qsizetype size = 0;
    for (const auto &[name, value] : headers) {
        size += name.size() + value.size();
    }
    return size;
}

Error tooLarge()
{
    Error error;
    error.kind = ErrorKind::Transport;
    error.phase = ErrorPhase::Http;
    error.detail = QStringLiteral("the headers of the answer are larger than %1 bytes")
                       .arg(QtHttpStream::headLimit);
    error.shouldRetry = false;
    return error;
}

Error cancelled()
{
    return Error::of(ErrorKind::Cancelled, QStringLiteral("cancelled"));
}

} // namespace

QtHttpStream::QtHttpStream(Exchange exchange, const StallWatch::Limits &limits, Clock &clock)
    : m_pool(exchange.pool)
    , m_place(exchange.place)
    , m_manager(std::move(exchange.manager))
    , m_reply(std::move(exchange.reply))
    , m_watch(clock, limits, [this](const Error &error) { fail(error); })
{
    // Qt starts a request with a body in the next turn of the event loop and forgets what was set
    // before: then an answer of any size is taken into memory, paused or not (seen in Qt 6.4).
    QMetaObject::invokeMethod(
        m_reply.get(), [reply = m_reply.get()] { reply->setReadBufferSize(readLimit); },
        Qt::QueuedConnection);
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_pace, &QTimer::timeout, this, &QtHttpStream::pump);
    watchReply();
}

QtHttpStream::~QtHttpStream()
{
    closeSocket();
}

void QtHttpStream::abort()
{
    if (m_over) {
        return;
    }
    m_over = true;
    closeSocket();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT failed(cancelled()); }, Qt::QueuedConnection);
}

void QtHttpStream::setPaused(bool paused)
{
    if (m_paused == paused || m_over) {
        return;
    }
    m_paused = paused;
    m_watch.setSuspended(paused);
    if (paused) {
        m_pace.stop();
    } else {
        m_pace.start(0ms);
    }
}

std::optional<Clock::Steady> QtHttpStream::deadline() const
{
    return m_watch.deadline();
}

void QtHttpStream::waitLonger(std::chrono::milliseconds by)
{
    m_watch.extend(by);
}

void QtHttpStream::watchReply()
{
    QNetworkReply *const reply = m_reply.get();
    connect(reply, &QNetworkReply::requestSent, this,
            [this] { m_watch.enter(StallWatch::Phase::Waiting); });
    connect(reply, &QNetworkReply::uploadProgress, this, &QtHttpStream::noteUpload);
    connect(reply, &QNetworkReply::metaDataChanged, this, &QtHttpStream::takeHead);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_record.certificateError = errors.value(0).errorString();
    });
    connect(reply, &QNetworkReply::readyRead, this, [this] {
        m_watch.touch();
        if (!m_pace.isActive()) {
            pump();
        }
    });
    // Qt gives up what it can't unpack, and then the reply has no end while the server waits for
    // us. Later: it may say so while it is read.
    connect(
        reply, &QNetworkReply::errorOccurred, this,
        [this] {
            if (!m_over && isCompressedBomb(*m_reply)) {
                fail(*errorOf(*m_reply, m_record));
            }
        },
        Qt::QueuedConnection);
    connect(reply, &QNetworkReply::finished, this, [this] {
        m_ended = true;
        m_watch.setSuspended(true); // nothing more can come; what waits has arrived
        pump();
    });
}

void QtHttpStream::noteUpload()
{
    if (m_watch.phase() == StallWatch::Phase::Connecting) {
        m_watch.enter(StallWatch::Phase::Waiting);
    }
    m_watch.touch();
}

void QtHttpStream::takeHead()
{
    if (m_over || m_record.headSeen) {
        return;
    }
    const HttpHead head = headOf(*m_reply);
    if (head.status < 200 || head.status == 407) {
        return; // no answer: the end of the reply will say what it was
    }
    m_record.headSeen = true;
    m_watch.enter(StallWatch::Phase::Reading);
    if (const std::optional<Error> redirect = redirectOf(*m_reply)) {
        fail(*redirect);
    } else if (sizeOf(head.headers) > headLimit) {
        fail(tooLarge());
    } else {
        Q_EMIT headArrived(head);
    }
}

void QtHttpStream::pump()
{
    const QPointer<QtHttpStream> alive(this);
    if (!m_over) {
        takeHead();
    }
    if (!alive || m_over || m_paused) {
        return;
    }
    if (m_record.headSeen && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(readLimit);
        m_record.received += bytes.size();
        m_pace.start(m_reply->bytesAvailable() > 0 || m_ended ? 0ms : pace);
        Q_EMIT bytesArrived(bytes);
        return;
    }
    if (m_ended) {
        end();
    }
}

void QtHttpStream::end()
{
    const std::optional<Error> error = errorOf(*m_reply, m_record);
    if (error) {
        fail(*error);
        return;
    }
    m_over = true;
    m_reply->disconnect(this);
    m_reply.reset();
    m_pool.giveBack(m_place, std::move(m_manager));
    Q_EMIT finished();
}

void QtHttpStream::fail(const Error &error)
{
    if (m_over) {
        return;
    }
    m_over = true;
    closeSocket();
    Q_EMIT failed(error);
}

void QtHttpStream::closeSocket()
{
    m_pace.stop();
    m_watch.setSuspended(true);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply.reset();
        m_manager.reset();
    }
}

} // namespace parley

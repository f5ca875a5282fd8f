// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/qthttperror.h"

#include "base/logging.h"
#include "base/networkstate.h"

#include <QUrl>

namespace parley {

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Error transportError(const QString &detail, const ReplyRecord &record)
{
    Error error;
    error.kind = ErrorKind::Transport;
    error.phase = record.headSeen ? ErrorPhase::Stream : ErrorPhase::Http;
    error.detail = redacted(detail);
    return error;
}

// Qt also makes an error of every status from 400 on; that is an answer, not a failure.
bool isStatusError(QNetworkReply::NetworkError code)
{
    const bool aboutContent = code > QNetworkReply::UnknownProxyError &&
                              code <= QNetworkReply::UnknownContentError &&
                              code != QNetworkReply::ContentReSendError;
    return aboutContent || code == QNetworkReply::ProtocolInvalidOperationError || // status 400
           code >= QNetworkReply::InternalServerError;
}

Error proxyLogin()
{
    Error error;
    error.kind = ErrorKind::Auth;
    error.phase = ErrorPhase::Http;
    error.httpStatus = 407;
    error.detail = QStringLiteral("the proxy wants a login");
    return error;
}

// An answer with neither a length nor chunks ends with its connection. When both come in one go Qt
// takes that for a lost connection.
bool endedByClosing(const QNetworkReply &reply, const ReplyRecord &record)
{
    const bool closed = reply.error() == QNetworkReply::ContentReSendError ||
                        reply.error() == QNetworkReply::RemoteHostClosedError;
    return closed && record.headSeen && !reply.hasRawHeader("Content-Length") &&
           !reply.hasRawHeader("Transfer-Encoding");
}

// Fewer bytes than were promised; Qt says nothing about it.
std::optional<Error> shortLength(const QNetworkReply &reply, const ReplyRecord &record)
{
    const bool mayBeJudged = reply.hasRawHeader("Content-Length") &&
                             !reply.hasRawHeader("Content-Encoding") &&
                             !reply.hasRawHeader("Transfer-Encoding") &&
                             reply.operation() != QNetworkAccessManager::HeadOperation;
    const qint64 promised = reply.rawHeader("Content-Length").toLongLong();
    if (!mayBeJudged || record.received >= promised) {
        return std::nullopt;
    }
    return transportError(
        QStringLiteral("the answer ended after %1 of %2 bytes").arg(record.received).arg(promised),
        record);
}

Error connectionError(const QNetworkReply &reply, const ReplyRecord &record)
{
    Error error = transportError(reply.errorString(), record);
    if (isCompressedBomb(reply)) {
        error.detail = QStringLiteral(
            "the answer can't be decompressed, or is far larger than what came over the wire");
        error.shouldRetry = false; // the same would come again
        return error;
    }
    switch (reply.error()) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        error.kind = ErrorKind::Timeout;
        break;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return proxyLogin();
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError: // of a socket that finds no route
        if (!record.headSeen) {
            error.providerCode = unreachableCode;
        }
        break;
    case QNetworkReply::ContentReSendError:
        error.detail = QStringLiteral("the connection was lost before an answer came");
        break;
    case QNetworkReply::SslHandshakeFailedError:
        if (!record.certificateError.isEmpty()) {
            error.detail = QStringLiteral("TLS: ") + record.certificateError;
            error.shouldRetry = false;
        }
        break;
    default:
        break;
    }
    return error;
}

// Qt took it for the whole answer and threw away what followed (ADR-0015). The server has read the
// question, and would begin its answer the same way again.
Error interimAnswer(int status, const ReplyRecord &record)
{
    Error error = transportError(
        QStringLiteral("the server sent an interim answer (status %1) before its answer, which "
                       "this program's network library can't read: have the server or the proxy "
                       "before it send none, or use another address")
            .arg(status),
        record);
    error.shouldRetry = false;
    return error;
}

} // namespace

std::optional<Error> errorOf(const QNetworkReply &reply, const ReplyRecord &record)
{
    const int status = statusOf(reply);
    if (reply.error() != QNetworkReply::NoError && !endedByClosing(reply, record) &&
        !(status >= 400 && isStatusError(reply.error()))) {
        return connectionError(reply, record);
    }
    if (status == 0) {
        return transportError(QStringLiteral("the connection ended before an answer came"), record);
    }
    if (status < 200) {
        return interimAnswer(status, record);
    }
    return shortLength(reply, record);
}

// Qt has no error of its own for that.
bool isCompressedBomb(const QNetworkReply &reply)
{
    return reply.errorString().startsWith(QLatin1String("Decompression failed"));
}

std::optional<Error> redirectOf(const QNetworkReply &reply)
{
    const int status = statusOf(reply);
    constexpr int notModified = 304; // an answer, where that was asked
    const bool asked = reply.request().hasRawHeader("If-None-Match");
    const bool taken = reply.request().attribute(redirectsTaken).toBool();
    if (status < 300 || status > 399 || taken || (status == notModified && asked)) {
        return std::nullopt;
    }
    const QUrl target =
        reply.url().resolved(QUrl::fromEncoded(reply.rawHeader("Location"), QUrl::StrictMode));
    Error error;
    error.kind = ErrorKind::Transport;
    error.phase = ErrorPhase::Http;
    error.httpStatus = status;
    error.shouldRetry = false;
    error.detail = redacted(
        QStringLiteral("the server redirects to %1 (status %2); requests are never redirected")
            .arg(target.host(), QString::number(status)));
    return error;
}

} // namespace parley

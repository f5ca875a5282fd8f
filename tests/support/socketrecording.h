// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Takes part in one MessageSocket for a test: owns it, keeps what it says in order, and can wait
// for its end without a fixed sleep.
#pragma once

#include "net/messagesocket.h"

#include <QSignalSpy>
#include <QStringList>
#include <optional>

namespace parley::test {

class SocketRecording final : public QObject
{
    Q_OBJECT
public:
    explicit SocketRecording(std::unique_ptr<MessageSocket> socket) : m_socket(std::move(socket))
    {
        connect(m_socket.get(), &MessageSocket::opened, this,
                [this] { m_order << QStringLiteral("opened"); });
        connect(m_socket.get(), &MessageSocket::messageArrived, this,
                [this](const QByteArray &message) {
                    m_order << QStringLiteral("message");
                    m_messages << message;
                });
        connect(m_socket.get(), &MessageSocket::closed, this,
                [this](int code, const QString &reason) {
                    m_order << QStringLiteral("closed %1 %2").arg(code).arg(reason).trimmed();
                    m_ended = true;
                    Q_EMIT over();
                });
        connect(m_socket.get(), &MessageSocket::failed, this,
                [this](const Error &error) { take(QStringLiteral("failed "), error); });
        connect(m_socket.get(), &MessageSocket::refused, this,
                [this](const Error &error) { take(QStringLiteral("refused "), error); });
    }

    [[nodiscard]] MessageSocket &socket() { return *m_socket; }
    void destroySocket() { m_socket.reset(); }
    // The first message that arrives destroys the socket from inside its own signal.
    void destroyOnMessage()
    {
        connect(m_socket.get(), &MessageSocket::messageArrived, this, [this] { m_socket.reset(); });
    }

    [[nodiscard]] bool waitForEnd(int milliseconds = 20'000)
    {
        QSignalSpy spy(this, &SocketRecording::over);
        return m_ended || spy.wait(milliseconds);
    }
    [[nodiscard]] const QStringList &order() const { return m_order; }
    [[nodiscard]] const QList<QByteArray> &messages() const { return m_messages; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void over();

private:
    void take(const QString &how, const Error &error)
    {
        m_order << how + errorKindName(error.kind);
        m_error = error;
        m_ended = true;
        Q_EMIT over();
    }

    std::unique_ptr<MessageSocket> m_socket;
    QStringList m_order;
    QList<QByteArray> m_messages;
    std::optional<Error> m_error;
    bool m_ended = false;
};

} // namespace parley::test

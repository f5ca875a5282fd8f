// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A server on 127.0.0.1 that understands commands as Redis does and says whatever the test wants,
// or nothing, on a thread of its own. Header only.
#pragma once

#include <QByteArrayList>
#include <QMap>
#include <QThread>
#include <arpa/inet.h>
#include <atomic>
#include <functional>
#include <memory>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace parley {

class FakeRedis
{
public:
    struct Saying
    {
        QByteArray bytes; // empty: it keeps silent
        bool hangsUp = false;
    };
    // Called in the server's thread.
    using Answer = std::function<Saying(const QByteArrayList &command)>;

    explicit FakeRedis(Answer answer) : m_answer(std::move(answer))
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *general = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_listener, general, size) != 0 || ::listen(m_listener, 16) != 0 ||
            ::getsockname(m_listener, general, &size) != 0) {
            qFatal("no port on 127.0.0.1");
        }
        m_port = ntohs(address.sin_port);
        m_thread.reset(QThread::create([this] { loop(); }));
        m_thread->start();
    }
    ~FakeRedis()
    {
        m_stopped = true;
        m_thread->wait();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(FakeRedis)

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int commands() const { return m_commands; }

    // What a friendly one says to everything that has to do with connecting.
    [[nodiscard]] static Saying polite(const QByteArrayList &command)
    {
        return {command.value(0) == "PING" ? "+PONG\r\n" : "+OK\r\n"};
    }
    [[nodiscard]] static QByteArray bulk(const QByteArray &text)
    {
        return '$' + QByteArray::number(text.size()) + "\r\n" + text + "\r\n";
    }

private:
    void loop()
    {
        QMap<int, QByteArray> clients; // what they said and was not understood yet
        while (!m_stopped) {
            QList<pollfd> sockets{{m_listener, POLLIN, 0}};
            for (auto it = clients.cbegin(); it != clients.cend(); ++it) {
                sockets.append({it.key(), POLLIN, 0});
            }
            ::poll(sockets.data(), static_cast<nfds_t>(sockets.size()), 5);
            if ((sockets.first().revents & POLLIN) != 0) {
                clients.insert(::accept(m_listener, nullptr, nullptr), {});
                ++m_connections;
            }
            for (const pollfd &socket : sockets.mid(1)) {
                if (socket.revents != 0 && !hear(socket.fd, clients[socket.fd])) {
                    ::close(socket.fd);
                    clients.remove(socket.fd);
                }
            }
        }
        for (auto it = clients.cbegin(); it != clients.cend(); ++it) {
            ::close(it.key());
        }
    }
    bool hear(int client, QByteArray &heard)
    {
        char bytes[65536];
        const ssize_t count = ::recv(client, bytes, sizeof bytes, 0);
        if (count <= 0) {
            return false;
        }
        heard.append(bytes, static_cast<qsizetype>(count));
        for (;;) {
            const QByteArrayList command = take(heard);
            if (command.isEmpty()) {
                return true;
            }
            ++m_commands;
            const Saying saying = m_answer(command);
            for (qsizetype at = 0; at < saying.bytes.size();) {
                const ssize_t sent =
                    ::send(client, saying.bytes.constData() + at,
                           static_cast<size_t>(saying.bytes.size() - at), MSG_NOSIGNAL);
                if (sent <= 0) {
                    return false;
                }
                at += static_cast<qsizetype>(sent);
            }
            if (saying.hangsUp) {
                return false;
            }
        }
    }
    // The first whole command; empty: it is not all there.
    [[nodiscard]] static QByteArrayList take(QByteArray &heard)
    {
        qsizetype at = 0;
        const auto number = [&](char mark) -> qsizetype {
            const qsizetype end = heard.indexOf("\r\n", at);
            if (end < 0 || heard.at(at) != mark) {
                return -1;
            }
            const qsizetype value = heard.mid(at + 1, end - at - 1).toLongLong();
            at = end + 2;
            return value;
        };
        QByteArrayList words;
        const qsizetype count = heard.isEmpty() ? -1 : number('*');
        for (qsizetype n = 0; n < count; ++n) {
            const qsizetype size = at < heard.size() ? number('$') : -1;
            if (size < 0 || at + size + 2 > heard.size()) {
                return {};
            }
            words.append(heard.mid(at, size));
            at += size + 2;
        }
        if (!words.isEmpty()) {
            heard.remove(0, at);
        }
        return words;
    }

    const Answer m_answer;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_connections{0};
    std::atomic<int> m_commands{0};
    std::atomic<bool> m_stopped{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace parley

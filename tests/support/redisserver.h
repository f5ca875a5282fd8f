// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A real redis-server of the test's own: on a socket in a folder that goes away, or on a port of
// 127.0.0.1 that was free; it ends with the test, however that ends. Main thread. Header only.
#pragma once

#include "redis/redisline.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <arpa/inet.h>
#include <csignal>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace parley {

// For tests that are not about time: a busy machine is no slow server.
inline RedisLimits patientLimits()
{
    using namespace std::chrono_literals;
    RedisLimits limits;
    limits.connect = limits.command = limits.patience = 30s;
    limits.firstPause = 1ms;
    limits.longestPause = 20ms;
    return limits;
}

class RedisServer
{
public:
    [[nodiscard]] static QString program()
    {
        return QStandardPaths::findExecutable(
            QStringLiteral("redis-server"),
            {QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/bin")});
    }
    ~RedisServer() { stop(); }

    // With these options more; false: it did not start.
    bool start(const QStringList &options = {})
    {
        stop();
        QStringList all{QStringLiteral("--port"),       QString::number(m_port),
                        QStringLiteral("--bind"),       QStringLiteral("127.0.0.1"),
                        QStringLiteral("--unixsocket"), socketPath(),
                        QStringLiteral("--dir"),        m_folder.path(),
                        QStringLiteral("--save"),       QString(),
                        QStringLiteral("--daemonize"),  QStringLiteral("no")};
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::MergedChannels);
        m_process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process->start(program(), all + options);
        QByteArray said;
        while (!said.contains("eady to accept connections")) {
            if (!m_process->waitForReadyRead(30'000)) {
                qWarning().noquote() << said;
                return false;
            }
            said += m_process->readAllStandardOutput();
        }
        return true;
    }
    // As if the power failed.
    void stop()
    {
        if (m_process) {
            m_process->kill();
            m_process->waitForFinished();
            m_process.reset();
        }
    }
    void hang() const { ::kill(static_cast<pid_t>(m_process->processId()), SIGSTOP); }
    void wakeUp() const { ::kill(static_cast<pid_t>(m_process->processId()), SIGCONT); }

    // From the next start on it listens there, too.
    void takePort() { m_port = freePort(); }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString socketPath() const
    {
        return m_folder.filePath(QStringLiteral("redis.sock"));
    }
    [[nodiscard]] TeamServer address(const QString &space = usualTeamSpace) const
    {
        return teamServerFromText(QStringLiteral("unix://") + socketPath(), space, {}).value();
    }

    [[nodiscard]] static int freePort()
    {
        const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *general = reinterpret_cast<sockaddr *>(&address);
        const bool bound =
            ::bind(listener, general, size) == 0 && ::getsockname(listener, general, &size) == 0;
        ::close(listener);
        return bound ? ntohs(address.sin_port) : 0;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    int m_port = 0; // none
};

} // namespace parley

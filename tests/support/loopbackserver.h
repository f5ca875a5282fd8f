// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A scripted HTTP/1.1 server on 127.0.0.1 for tests, in the process and thread of the test, at a
// port the system chooses. It records every request and answers each with the script of its path,
// else with the next one queued, else with 500. It knows no HTTP beyond reading requests: what it
// says is exactly the bytes of the script, so it can lie in every way a network can.
#pragma once

#include "support/loopbackscript.h"

#include <QMap>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>
#include <memory>
#include <vector>

namespace parley::test {

struct RecordedRequest
{
    QByteArray raw; // head and body as they came
    QByteArray method;
    QByteArray target;
    WireHeaders headers; // names in lower case
    QByteArray body;
    int connection = 0; // which connection it came on, from 0

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    // How many headers of that name there are.
    [[nodiscard]] qsizetype count(const QByteArray &name) const;
};

class LoopbackConnection;

class LoopbackServer final : public QTcpServer
{
    Q_OBJECT
public:
    // `certificate`: name of a test certificate ("server", "selfsigned", "otherhost", "expired");
    // empty: plain HTTP.
    explicit LoopbackServer(const QByteArray &certificate = {});
    ~LoopbackServer() override;

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    // What a TLS server with that test certificate needs.
    [[nodiscard]] static QSslConfiguration tlsConfiguration(const QByteArray &name);
    // Folder-independent path of a test certificate's PEM.
    [[nodiscard]] static QString certificateFile(const QByteArray &name);

    void enqueue(const LoopbackScript &script) { m_queue.append(script); }
    // What every connection or request gets that no other script is for.
    void answerAll(const LoopbackScript &script) { m_rest = script; }
    // Every request to that path (without query) gets this script.
    void route(const QByteArray &path, const LoopbackScript &script) { m_routes[path] = script; }
    void openGate();

    [[nodiscard]] const QList<RecordedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    // Connections that are open right now.
    [[nodiscard]] int openConnections() const;
    // Bytes of answers the kernel has taken, on all connections.
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }
    // Bytes that came in, decrypted, whether they made a request or not.
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }

Q_SIGNALS:
    void requestArrived();
    void connectionClosed();
    void gateOpened();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class LoopbackConnection;
    [[nodiscard]] LoopbackScript scriptFor(const QByteArray &target);
    // The next queued script, if it wants to begin at that moment.
    [[nodiscard]] std::optional<LoopbackScript> scriptStartingAt(LoopbackScript::Start start);

    QByteArray m_certificate;
    QList<LoopbackScript> m_queue;
    QMap<QByteArray, LoopbackScript> m_routes;
    LoopbackScript m_rest;
    QList<RecordedRequest> m_requests;
    std::vector<std::unique_ptr<LoopbackConnection>> m_connections;
    int m_connectionCount = 0;
    qint64 m_bytesSent = 0;
    qint64 m_bytesReceived = 0;
};

} // namespace parley::test

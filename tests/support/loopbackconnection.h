// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One connection of a LoopbackServer: reads requests, plays scripts. Owned by its server, which
// outlives it; the thread of the test.
#pragma once

#include "support/loopbackserver.h"

#include <QTcpSocket>
#include <QTimer>

namespace parley::test {

class LoopbackConnection final : public QObject
{
    Q_OBJECT
public:
    LoopbackConnection(LoopbackServer &server, std::unique_ptr<QTcpSocket> socket, int number);
    ~LoopbackConnection() override;

    void begin(); // the socket is ready for bytes
    [[nodiscard]] bool isOpen() const;

private:
    void read();
    void readHead(qsizetype size);
    void finishRequest();
    void start(const LoopbackScript &script);
    void play();
    [[nodiscard]] bool playStep(LoopbackScript::Step &step); // true: done, go on
    [[nodiscard]] bool playClose();
    [[nodiscard]] bool playFlood(LoopbackScript::Step &step);
    void sendReset();

    LoopbackServer &m_server;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_timer;
    QByteArray m_input;
    RecordedRequest m_request;
    qint64 m_bodyMissing = -1; // -1: reading a head
    QList<LoopbackScript::Step> m_steps;
    bool m_scriptChosen = false; // for the request that is being read
    bool m_gateOpen = false;
    bool m_playing = false;
};

} // namespace parley::test

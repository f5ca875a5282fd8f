// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How a second start with the same data folder finds the window of the first and has it raised: a
// local socket, named after the folder, that only this user can reach. Who is the first is decided
// by the store's lock, not here. With the call goes the token by which a Wayland desktop lets the
// first window come forward. Main thread.
#pragma once

#include <QLocalServer>

namespace parley {

class WindowCall final : public QObject
{
    Q_OBJECT
public:
    explicit WindowCall(const QString &dataDir);

    // True: the first window heard it. Waits at most a second.
    [[nodiscard]] bool callFirst() const;
    // Once the store knows: the first takes the name, also from one that died; a second one that
    // was not heard before tries again for some seconds.
    void decide(bool first);

    // Of the socket.
    [[nodiscard]] const QString &name() const { return m_name; }

Q_SIGNALS:
    void called(); // by a second start
    void heard();  // by the first

private:
    void listen();
    void answer();

    QString m_name;
    QLocalServer m_server;
    int m_tries = 0;
};

} // namespace parley

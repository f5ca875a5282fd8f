// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How a second start with the same data folder finds the window of the first, has it raised and
// hands over what it was asked for: a local socket, named after the folder, that only this user can
// reach. Who is the first is decided by the store's lock, not here. Main thread.
#pragma once

#include "app/start/startwish.h"

#include <QLocalServer>
#include <chrono>

namespace parley {

class WindowCall final : public QObject
{
    Q_OBJECT
public:
    explicit WindowCall(const QString &dataDir, const StartWish &wish = {});

    enum class Answer {
        Heard,
        Nobody, // listens: this may be the first
        Silent, // somebody does, and says nothing: it hangs
    };
    // Blocks: half a second at most for somebody, then so long for an answer.
    [[nodiscard]] Answer callFirst(std::chrono::milliseconds patience) const;
    // Once the store knows: the first takes the name, also from one that died; a second one that
    // was not heard before tries again for some seconds.
    void decide(bool first);

    // Of the socket.
    [[nodiscard]] const QString &name() const { return m_name; }

Q_SIGNALS:
    void called(const parley::StartWish &wish); // by a second start
    void heard();                               // by the first

private:
    void listen();
    void answer();

    QString m_name;
    StartWish m_wish;
    QLocalServer m_server;
    int m_tries = 0;
};

} // namespace parley

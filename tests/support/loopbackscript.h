// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a LoopbackServer does with one request: a list of byte-and-time steps, played in order. When
// the list is over the connection stays as it is (open, waiting for the next request). Plain value.
#pragma once

#include <QByteArray>
#include <QList>
#include <chrono>
#include <utility>

namespace parley::test {

using WireHeaders = QList<std::pair<QByteArray, QByteArray>>;

class LoopbackScript
{
public:
    // When the script begins: with the connection, with the request's head, with all of it.
    enum class Start { Connected, Head, Request };
    enum class Verb { Write, WriteBytewise, Flood, Wait, WaitSent, Gate, Close, Reset };
    struct Step
    {
        Verb verb;
        QByteArray bytes;
        qint64 count = 0; // Flood: how many times `bytes`
        std::chrono::milliseconds wait{0};
    };

    explicit LoopbackScript(Start start = Start::Request) : m_start(start) {}

    // A whole answer with its Content-Length.
    [[nodiscard]] static LoopbackScript answer(int status, const QByteArray &body = {},
                                               const WireHeaders &headers = {});
    // A text/event-stream in chunks, one per event, ended properly.
    [[nodiscard]] static LoopbackScript events(const QList<QByteArray> &events);

    LoopbackScript &write(const QByteArray &bytes);
    // One byte per write, a turn of the event loop between two.
    LoopbackScript &writeBytewise(const QByteArray &bytes);
    // `bytes` over and over, never more than one ahead of what the kernel takes.
    LoopbackScript &flood(const QByteArray &bytes, qint64 times);
    LoopbackScript &wait(std::chrono::milliseconds time);
    // Until all written so far was taken by the kernel.
    LoopbackScript &waitSent();
    // Until the test calls LoopbackServer::openGate().
    LoopbackScript &gate();
    LoopbackScript &close(); // FIN after what was written
    LoopbackScript &reset(); // RST at once, after what the kernel has taken

    // The bytes of a response head, blank line included. HTTP/1.1.
    [[nodiscard]] static QByteArray head(int status, const WireHeaders &headers = {});
    // One chunk of a chunked body; an empty one ends it.
    [[nodiscard]] static QByteArray chunk(const QByteArray &bytes);

    [[nodiscard]] Start start() const { return m_start; }
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }

private:
    Start m_start;
    QList<Step> m_steps;
};

} // namespace parley::test

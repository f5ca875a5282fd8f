// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Server-sent events by the rules of the WHATWG HTML standard (9.2.6), with one difference that
// servers need: an event still pending at the end of the stream is delivered. An event without a
// data line is not.
#pragma once

#include "net/frameparser.h"

#include <chrono>

namespace parley {

class SseParser final : public FrameParser
{
public:
    explicit SseParser(qsizetype cap = defaultCap) : m_cap(cap) {}

    // Comment lines seen so far: what servers send to show they are alive.
    [[nodiscard]] quint64 commentCount() const { return m_comments; }
    // The last reconnection time the server asked for.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retry() const { return m_retry; }

protected:
    void parse(QByteArrayView bytes) override;
    void parseEnd() override;

private:
    void takeLine(QByteArrayView line);
    void takeField(QByteArrayView name, QByteArrayView value);
    void takeData(QByteArrayView value);
    void takeRetry(QByteArrayView value);
    void dispatch();

    qsizetype m_cap;
    QByteArray m_line; // the beginning of a line whose end has not come yet
    QByteArray m_event;
    QByteArray m_lastEvent; // shared by frames of the same name
    QByteArray m_data;
    QByteArray m_id;
    std::optional<std::chrono::milliseconds> m_retry;
    quint64 m_comments = 0;
    bool m_hasData = false;
    bool m_firstLine = true;
    bool m_afterCr = false; // an LF coming next belongs to the line end already seen
};

} // namespace parley

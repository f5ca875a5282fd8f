// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Takes part in one HttpStream for a test: owns it, keeps what it says in order, and can wait for
// its end without a fixed sleep.
#pragma once

#include "net/transport.h"

#include <QSignalSpy>
#include <QStringList>
#include <optional>

namespace parley::test {

class HttpRecording final : public QObject
{
    Q_OBJECT
public:
    explicit HttpRecording(std::unique_ptr<HttpStream> stream) : m_stream(std::move(stream))
    {
        connect(m_stream.get(), &HttpStream::headArrived, this, [this](const HttpHead &head) {
            m_order << QStringLiteral("head");
            m_head = head;
        });
        connect(m_stream.get(), &HttpStream::bytesArrived, this, [this](const QByteArray &bytes) {
            if (m_order.isEmpty() || m_order.last() != QLatin1String("bytes")) {
                m_order << QStringLiteral("bytes");
            }
            m_largest = std::max(m_largest, bytes.size());
            m_size += bytes.size();
            if (m_keeps) {
                m_body += bytes;
            }
        });
        connect(m_stream.get(), &HttpStream::finished, this, [this] {
            m_order << QStringLiteral("finished");
            Q_EMIT over();
        });
        connect(m_stream.get(), &HttpStream::failed, this, [this](const Error &error) {
            m_order << QStringLiteral("failed");
            m_error = error;
            Q_EMIT over();
        });
    }

    [[nodiscard]] HttpStream &stream() { return *m_stream; }
    void destroyStream() { m_stream.reset(); }
    // The first bytes that arrive destroy the stream from inside its own signal.
    void destroyOnBytes()
    {
        connect(m_stream.get(), &HttpStream::bytesArrived, this, [this] { m_stream.reset(); });
    }
    void keepNoBody() { m_keeps = false; }

    // True once finished or failed was said.
    [[nodiscard]] bool ended() const
    {
        return m_order.contains(QStringLiteral("finished")) || m_error.has_value();
    }
    [[nodiscard]] bool waitForEnd(int milliseconds = 20'000)
    {
        QSignalSpy over(this, &HttpRecording::over);
        return ended() || over.wait(milliseconds);
    }
    // "200 finished", "200 failed transport", "failed timeout", …
    [[nodiscard]] QString outcome() const
    {
        QStringList words;
        if (m_head) {
            words << QString::number(m_head->status);
        }
        words << (m_error ? QStringLiteral("failed ") + errorKindName(m_error->kind)
                          : m_order.value(m_order.size() - 1));
        return words.join(u' ');
    }

    [[nodiscard]] const std::optional<HttpHead> &head() const { return m_head; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qsizetype largestRead() const { return m_largest; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QStringList &order() const { return m_order; }

Q_SIGNALS:
    void over();

private:
    std::unique_ptr<HttpStream> m_stream;
    std::optional<HttpHead> m_head;
    std::optional<Error> m_error;
    QByteArray m_body;
    QStringList m_order;
    qint64 m_size = 0;
    qsizetype m_largest = 0;
    bool m_keeps = true;
};

} // namespace parley::test

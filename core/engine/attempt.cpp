// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/attempt.h"

#include "base/logging.h"

#include <QPointer>

namespace parley {

Error Attempt::violation(const QString &what)
{
    Error error;
    error.phase = ErrorPhase::Stream;
    error.shouldRetry = false; // a faulty provider does not mend by asking again
    error.detail = QStringLiteral("the provider broke its protocol: ") + what;
    return error;
}

bool Attempt::open(std::unique_ptr<ReplyStream> stream)
{
    m_stream = std::move(stream);
    if (!m_stream) {
        return false;
    }
    connect(m_stream.get(), &ReplyStream::arrived, this, &Attempt::receive);
    connect(m_stream.get(), &ReplyStream::reached, this, [this](const ResumePoint &point) {
        if (!m_held.hasContent()) {
            Q_EMIT reached(point);
        }
    });
    if (m_paused) {
        m_stream->setPaused(true);
    }
    return true;
}

void Attempt::breakOff()
{
    disconnect(m_stream.get(), nullptr, this, nullptr);
    m_contract.takeUp();
    m_visible = false;
}

std::unique_ptr<ReplyStream> Attempt::release()
{
    if (m_stream) {
        disconnect(m_stream.get(), nullptr, this, nullptr);
    }
    return std::move(m_stream);
}

void Attempt::forget()
{
    m_stream.reset();
    m_held.clear();
    m_contract = {};
    m_visible = false;
}

void Attempt::cancel()
{
    if (m_stream) {
        disconnect(m_stream.get(), nullptr, this, nullptr);
        m_stream->cancel();
    }
}

void Attempt::setPaused(bool paused)
{
    m_paused = paused;
    if (m_stream) {
        m_stream->setPaused(paused);
    }
}

std::optional<Clock::Steady> Attempt::deadline() const
{
    return m_stream ? m_stream->deadline() : std::nullopt;
}

void Attempt::waitLonger(std::chrono::milliseconds by)
{
    if (m_stream) {
        m_stream->waitLonger(by);
    }
}

void Attempt::receive(const StreamEvent &event)
{
    if (const auto problem = m_contract.violation(event)) {
        qCWarning(logEngine).noquote() << "a provider broke its protocol:" << *problem;
        Q_EMIT ended(Failed{violation(*problem), std::nullopt, {}});
    } else if (std::holds_alternative<Failed>(event) || std::holds_alternative<Finished>(event)) {
        Q_EMIT ended(StreamEvent(event)); // a copy: its stream is about to go
    } else {
        tell(event);
    }
}

void Attempt::tell(const StreamEvent &event)
{
    if (const auto *started = std::get_if<Started>(&event)) {
        Q_EMIT limitsTold(started->limits);
    }
    if (!m_visible && !isVisible(event) && !m_held.isFull()) {
        m_held.add(event);
        return;
    }
    const QPointer<Attempt> alive(this);
    if (!m_visible) {
        m_visible = true;
        Q_EMIT visible();
        if (!alive || !m_stream || !tellHeld() || !m_stream) {
            return;
        }
    }
    Q_EMIT told(event);
}

bool Attempt::tellHeld()
{
    const QPointer<Attempt> alive(this);
    for (auto event = m_held.takeFirst(); event; event = m_held.takeFirst()) {
        Q_EMIT told(*event);
        if (!alive) {
            return false;
        }
    }
    return true;
}

} // namespace parley

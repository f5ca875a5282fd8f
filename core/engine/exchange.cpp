// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/exchange.h"

#include "base/logging.h"
#include "engine/retrypolicy.h"

#include <QPointer>

namespace parley {

namespace {

using namespace std::chrono_literals;

// A server may talk without showing anything; more than this is not kept for a retry.
constexpr qsizetype mostHeld = 1000;

// Totals and details are told again and again: only the last one counts.
bool replaces(const StreamEvent &event, const StreamEvent &older)
{
    if (const auto *detail = std::get_if<DetailReported>(&event)) {
        const auto *other = std::get_if<DetailReported>(&older);
        return other && other->name == detail->name;
    }
    return std::holds_alternative<UsageReported>(event) &&
           std::holds_alternative<UsageReported>(older);
}

Error violationError(const QString &what)
{
    Error error;
    error.kind = ErrorKind::Transport;
    error.phase = ErrorPhase::Stream;
    error.shouldRetry = false; // a faulty provider does not mend by asking again
    error.detail = QStringLiteral("the provider broke its protocol: ") + what;
    return error;
}

} // namespace

Exchange::Exchange(Services &services, ExchangeOrder order)
    : m_services(services), m_order(std::move(order)), m_ring(services, m_order.profile)
{
    m_status.since = services.clock.steady();
}

Exchange::~Exchange() = default;

void Exchange::start()
{
    Q_ASSERT(m_status.state == ExchangeState::Idle);
    m_status.state = *transition(m_status.state, ExchangeInput::Start);
    m_status.since = m_services.clock.steady();
    m_timer = m_services.clock.after(0ms, [this] { begin(); });
}

void Exchange::begin()
{
    if (const Result<void> valid = m_order.request.validate(); !valid) {
        fail(valid.error());
        return;
    }
    m_ring.takeNext([this](const Result<Secret> &key) { send(key); });
}

void Exchange::send(const Result<Secret> &key)
{
    if (isFinal(m_status.state)) {
        return; // stopped while the keychain was asked
    }
    if (!key) {
        // A second key that can't be used is no news beside the refusal of the first.
        const bool switching = m_status.state == ExchangeState::Switching;
        fail(switching && m_status.lastError ? *m_status.lastError : key.error());
        return;
    }
    const auto provider = m_services.directory.provider(m_order.profile);
    if (!provider) {
        fail(provider.error());
        return;
    }
    if (m_status.state == ExchangeState::Switching) {
        m_status.attempt = 0;
    }
    ++m_status.attempt;
    ++m_status.attempts;
    m_sent = m_services.clock.steady();
    m_firstSent = m_firstSent.value_or(m_sent);
    m_contract = {};
    m_status.deadline = m_sent + m_order.profile.timeouts.firstByte;
    m_stream = provider->get().open(m_order.request, *key);
    if (m_stream) {
        connect(m_stream.get(), &ReplyStream::arrived, this, &Exchange::receive);
        if (m_paused) {
            m_stream->setPaused(true);
        }
    }
    if (!enter(ExchangeInput::Granted)) {
        return;
    }
    if (!m_stream) {
        handleFailure({violationError(QStringLiteral("it opened no stream")), std::nullopt, {}});
    }
}

void Exchange::receive(const StreamEvent &event)
{
    if (const auto problem = m_contract.violation(event)) {
        qCWarning(logEngine).noquote() << m_order.profile.name << "broke its protocol:" << *problem;
        handleFailure({violationError(*problem), std::nullopt, {}});
    } else if (const auto *failed = std::get_if<Failed>(&event)) {
        handleFailure(Failed(*failed)); // a copy: its stream is about to go
    } else if (std::holds_alternative<Finished>(event)) {
        m_services.memory.retries[m_order.profile.origin()].succeeded();
        m_ring.worked();
        end(ExchangeInput::Ended, StreamEvent(event));
    } else {
        accept(event);
    }
}

void Exchange::accept(const StreamEvent &event)
{
    const bool streaming = m_status.state == ExchangeState::Streaming;
    if (!streaming && !isVisible(event) && m_held.size() < mostHeld) {
        m_status.deadline.reset(); // a first byte came
        hold(event);
        return;
    }
    if (!m_status.firstToken && isVisible(event)) {
        m_status.firstToken = m_services.clock.steady() - m_sent;
    }
    if (!streaming) {
        if (!enter(ExchangeInput::Visible) || !handHeld()) {
            return;
        }
    }
    hand(event);
}

void Exchange::handleFailure(const Failed &failed)
{
    const Error &error = failed.error;
    RetryBudget &budget = m_services.memory.retries[m_order.profile.origin()];
    if (error.retryable()) {
        budget.failed();
    }
    if (refusesKey(error)) {
        m_ring.refused(error);
    }
    RetryQuestion question;
    question.error = error;
    question.attempts = m_status.attempt;
    question.visible = m_status.state == ExchangeState::Streaming;
    question.elapsed = m_services.clock.steady() - m_firstSent.value_or(m_sent);
    question.providerMayRetry = budget.mayRetry();
    question.otherKey = m_ring.hasNext();
    const RetryVerdict verdict = afterFailure(question, m_services.random());
    switch (verdict.step) {
    case RetryVerdict::Step::Retry:
        m_status.lastError = error;
        backOff(verdict.delay);
        return;
    case RetryVerdict::Step::NextKey:
        m_status.lastError = error;
        dropAttempt();
        m_held.clear();
        if (enter(ExchangeInput::SwitchKey)) {
            m_ring.takeNext([this](const Result<Secret> &key) { send(key); });
        }
        return;
    case RetryVerdict::Step::GiveUp:
        end(error.kind == ErrorKind::Cancelled ? ExchangeInput::Cancel : ExchangeInput::GiveUp,
            failed);
        return;
    }
}

void Exchange::backOff(std::chrono::milliseconds delay)
{
    dropAttempt();
    m_held.clear();
    m_status.retryAt = m_services.clock.steady() + delay;
    m_timer = m_services.clock.after(delay, [this] { retryNow(); });
    enter(ExchangeInput::RetryLater);
}

void Exchange::retryNow()
{
    if (m_status.state != ExchangeState::BackingOff) {
        return;
    }
    m_timer.reset();
    m_status.retryAt.reset();
    if (enter(ExchangeInput::WaitOver)) {
        m_ring.takeAgain([this](const Result<Secret> &key) { send(key); });
    }
}

void Exchange::cancel()
{
    if (isFinal(m_status.state)) {
        return;
    }
    if (m_stream) {
        disconnect(m_stream.get(), nullptr, this, nullptr);
        m_stream->cancel();
    }
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.detail = QStringLiteral("stopped");
    end(ExchangeInput::Cancel, Failed{error, std::nullopt, {}});
}

void Exchange::setPaused(bool paused)
{
    m_paused = paused;
    if (m_stream) {
        m_stream->setPaused(paused);
    }
}

void Exchange::fail(const Error &error)
{
    end(ExchangeInput::GiveUp, Failed{error, std::nullopt, {}});
}

void Exchange::end(ExchangeInput input, const StreamEvent &last)
{
    const auto next = transition(m_status.state, input);
    Q_ASSERT(next);
    m_status.state = next.value_or(ExchangeState::Failed);
    m_status.since = m_services.clock.steady();
    m_status.retryAt.reset();
    if (m_firstSent) {
        m_status.duration = m_status.since - m_sent;
    }
    dropAttempt();
    if (handHeld()) {
        hand(last);
    }
}

bool Exchange::enter(ExchangeInput input)
{
    const auto next = transition(m_status.state, input);
    Q_ASSERT(next);
    if (!next) {
        return false;
    }
    m_status.state = *next;
    m_status.since = m_services.clock.steady();
    if (*next != ExchangeState::Connecting) {
        m_status.deadline.reset();
    }
    const QPointer<Exchange> alive(this);
    Q_EMIT statusChanged();
    return alive && m_status.state == *next;
}

bool Exchange::hand(const StreamEvent &event)
{
    const QPointer<Exchange> alive(this);
    Q_EMIT arrived(event);
    return !alive.isNull();
}

void Exchange::hold(const StreamEvent &event)
{
    for (StreamEvent &held : m_held) {
        if (replaces(event, held)) {
            held = event;
            return;
        }
    }
    m_held.append(event);
}

bool Exchange::handHeld()
{
    const QList<StreamEvent> held = std::exchange(m_held, {});
    for (const StreamEvent &event : held) {
        if (!hand(event)) {
            return false;
        }
    }
    return true;
}

void Exchange::dropAttempt()
{
    m_timer.reset();
    m_stream.reset();
    m_status.deadline.reset();
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/exchange.h"

#include "base/logging.h"
#include "engine/preflight.h"
#include "engine/router.h"
#include "engine/turnfigures.h"

#include <QPointer>
#include <algorithm>

namespace parley {

namespace {

Error violationError(const QString &what)
{
    Error error;
    error.phase = ErrorPhase::Stream;
    error.shouldRetry = false; // a faulty provider does not mend by asking again
    error.detail = QStringLiteral("the provider broke its protocol: ") + what;
    return error;
}

} // namespace

Exchange::Exchange(Services &services, ExchangeOrder order)
    : m_services(services)
    , m_request(std::move(order.request))
    , m_targets(std::move(order.next))
    , m_pane(order.pane == 0 ? reinterpret_cast<quintptr>(this) : order.pane)
{
    m_targets.prepend({std::move(order.profile), m_request.model});
    m_status.since = services.clock.steady();
    useTarget(0);
}

Exchange::~Exchange() = default;

void Exchange::useTarget(qsizetype index)
{
    m_target = index;
    m_request.model = target().model;
    m_ring = std::make_unique<KeyRing>(m_services, target().profile);
    m_status.asking = {target().profile.name, target().model};
    m_status.attempt = 0;
    m_keyRefused = false;
}

RateLimiter &Exchange::limiter()
{
    const QString name = target().profile.origin() + u' ' + m_ring->current().name;
    return m_services.memory.limiters.try_emplace(name, m_services.clock).first->second;
}

void Exchange::start()
{
    Q_ASSERT(m_status.state == ExchangeState::Idle);
    m_status.state = *transition(m_status.state, ExchangeInput::Start);
    m_status.since = m_services.clock.steady();
    m_timer = m_services.clock.after(std::chrono::milliseconds(0), [this] { begin(); });
}

void Exchange::begin()
{
    const auto sendable = checkBeforeSending(m_services, target(), m_request);
    if (sendable) {
        m_ring->takeNext([this](const Result<Secret> &key) { queue(key); });
    } else if (sendable.error().kind == ErrorKind::Configuration) {
        cantAsk(sendable.error());
    } else {
        decide({sendable.error(), std::nullopt, {}});
    }
}

void Exchange::queue(const Result<Secret> &key)
{
    if (isFinal(m_status.state)) {
        return; // stopped while the keychain was asked
    }
    if (!key) {
        cantAsk(key.error());
        return;
    }
    const RequestCost cost = !m_resume.isEmpty()
                                 ? RequestCost{}
                                 : RequestCost{estimateInput(m_request).tokens,
                                               m_request.sampling.maxTokens.value_or(0)};
    m_turn = limiter().join(
        m_pane, cost, [this, secret = *key] { send(Secret(secret)); },
        std::exchange(m_haste, Haste::None));
    const auto wait = m_turn->expectedWait();
    if (m_turn->isGranted()) {
        send(*key);
    } else if (wait > longestServerWait) {
        Error error;
        error.kind = ErrorKind::RateLimited;
        error.detail = QStringLiteral("the limits of this key are used up");
        error.retryAfter = wait;
        decide({error, std::nullopt, {}});
    } else {
        m_status.retryAt = m_services.clock.steady() + wait;
        Q_EMIT statusChanged();
    }
}

// A set-up that can't work: news to the person only where the chosen one was never asked.
void Exchange::cantAsk(const Error &why)
{
    const bool askedBefore = m_keyRefused || m_target > 0;
    if (askedBefore && m_target + 1 < m_targets.size()) {
        switchCandidate(m_keyRefused ? *m_status.lastError : why);
        return;
    }
    fail(askedBefore && m_status.lastError ? *m_status.lastError : why);
}

void Exchange::send(const Secret &key)
{
    const auto provider = m_services.directory.provider(target().profile);
    if (!provider) {
        cantAsk(provider.error());
        return;
    }
    ++m_status.attempt;
    ++m_status.attempts;
    m_sent = m_services.clock.steady();
    m_firstSent = m_firstSent.value_or(m_sent);
    m_status.retryAt.reset();
    const ResumePoint rest = std::exchange(m_resume, {});
    m_stream =
        rest.isEmpty() ? provider->get().open(m_request, key) : provider->get().resume(rest, key);
    if (m_stream) {
        connect(m_stream.get(), &ReplyStream::arrived, this, &Exchange::receive);
        if (m_paused) {
            m_stream->setPaused(true);
        }
    }
    if (enter(ExchangeInput::Granted) && !m_stream) {
        failAttempt({violationError(QStringLiteral("it opened no stream")), std::nullopt, {}});
    }
}

void Exchange::receive(const StreamEvent &event)
{
    if (const auto problem = m_contract.violation(event)) {
        qCWarning(logEngine).noquote()
            << target().profile.name << "broke its protocol:" << *problem;
        failAttempt({violationError(*problem), std::nullopt, {}});
    } else if (const auto *failed = std::get_if<Failed>(&event)) {
        failAttempt(Failed(*failed)); // a copy: its stream is about to go
    } else if (std::holds_alternative<Finished>(event)) {
        m_services.memory.retries[target().profile.origin()].succeeded();
        m_ring->worked();
        wakeEndpoint(m_services, target());
        disconnect(m_stream.get(), nullptr, this, nullptr);
        const StreamEvent last = event;
        m_services.memory.lingering.keep(std::move(m_stream), m_services.clock);
        end(ExchangeInput::Ended, last);
    } else {
        accept(event);
    }
}

void Exchange::accept(const StreamEvent &event)
{
    if (const auto *started = std::get_if<Started>(&event)) {
        m_turn->learn(started->limits);
    }
    const bool streaming = m_status.state == ExchangeState::Streaming;
    if (!streaming && !isVisible(event) && !m_held.isFull()) {
        m_held.add(event);
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

// A request was on its way.
void Exchange::failAttempt(const Failed &failed)
{
    if (failed.error.retryable()) {
        m_services.memory.retries[target().profile.origin()].failed();
    }
    if (refusesKey(failed.error)) {
        m_ring->refused(failed.error);
    }
    decide(failed);
}

void Exchange::decide(const Failed &failed)
{
    const Error &error = failed.error;
    RetryQuestion question;
    question.error = error;
    question.attempts = std::max(m_status.attempt, 1);
    question.visible = m_status.state == ExchangeState::Streaming || m_status.firstToken;
    question.resumable = !failed.resume.isEmpty();
    const Clock::Steady now = m_services.clock.steady();
    question.elapsed = now - m_firstSent.value_or(now);
    question.providerMayRetry = m_services.memory.retries[target().profile.origin()].mayRetry();
    question.otherKey = m_ring->hasNext();
    question.otherCandidate = m_target + 1 < m_targets.size();
    const RetryVerdict verdict = afterFailure(question, m_services.random());
    switch (verdict.step) {
    case RetryVerdict::Step::Retry:
        m_status.lastError = error;
        if (m_turn && error.kind == ErrorKind::RateLimited) {
            // Nobody else is luckier with this key meanwhile.
            m_turn->refused(verdict.delay, verdict.asServerAsked);
        }
        backOff(verdict, failed.resume);
        return;
    case RetryVerdict::Step::NextKey:
        m_status.lastError = error;
        m_ring->refused(error);
        switchKey();
        return;
    case RetryVerdict::Step::NextCandidate:
        switchCandidate(error);
        return;
    case RetryVerdict::Step::GiveUp:
        end(error.kind == ErrorKind::Cancelled ? ExchangeInput::Cancel : ExchangeInput::GiveUp,
            failed);
        return;
    }
}

void Exchange::backOff(const RetryVerdict &verdict, const ResumePoint &resume)
{
    if (resume.isEmpty()) {
        forgetAttempt();
    } else {
        auto broken = std::move(m_stream); // it can still stop the answer at the server
        dropAttempt();
        m_stream = std::move(broken);
        m_contract.takeUp();
        m_resume = resume;
    }
    m_status.retryAt = m_services.clock.steady() + verdict.delay;
    m_status.mayHurry = !verdict.asServerAsked;
    m_timer = m_services.clock.after(verdict.delay, [this] { sendAgain(); });
    enter(resume.isEmpty() ? ExchangeInput::RetryLater : ExchangeInput::TakeUpLater);
}

void Exchange::switchKey()
{
    forgetAttempt();
    m_status.attempt = 0;
    m_status.detours.append({m_status.asking, *m_status.lastError});
    m_keyRefused = true;
    if (enter(ExchangeInput::Switch)) {
        m_ring->takeNext([this](const Result<Secret> &key) { queue(key); });
    }
}

void Exchange::switchCandidate(const Error &why)
{
    forgetAttempt();
    if (!refusesKey(why) && why.kind != ErrorKind::Configuration) {
        restEndpoint(m_services, target());
    }
    m_status.detours.append({m_status.asking, why});
    m_status.lastError = why;
    useTarget(m_target + 1);
    if (enter(ExchangeInput::Switch)) {
        begin();
    }
}

void Exchange::retryNow()
{
    if (m_status.state == ExchangeState::BackingOff && m_status.mayHurry) {
        m_haste = Haste::Now;
        sendAgain();
    }
}

std::optional<Clock::Steady> Exchange::deadline() const
{
    const bool waits = m_status.state == ExchangeState::Connecting && m_stream;
    return waits ? m_stream->deadline() : std::nullopt;
}

void Exchange::waitLonger()
{
    if (deadline()) {
        m_stream->waitLonger(target().profile.timeouts.firstByte);
        Q_EMIT statusChanged();
    }
}

void Exchange::sendAgain()
{
    m_timer.reset();
    m_status.retryAt.reset();
    m_status.mayHurry = false;
    if (enter(ExchangeInput::WaitOver)) {
        m_ring->takeAgain([this](const Result<Secret> &key) { queue(key); });
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

bool Exchange::handHeld()
{
    const QList<StreamEvent> held = m_held.take();
    return std::all_of(held.begin(), held.end(),
                       [this](const StreamEvent &event) { return hand(event); });
}

void Exchange::forgetAttempt()
{
    dropAttempt();
    m_held.clear();
    m_contract = {};
    m_resume = {};
}

void Exchange::dropAttempt()
{
    m_timer.reset();
    m_stream.reset();
    m_turn.reset();
    m_status.retryAt.reset();
    m_status.mayHurry = false;
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/exchange.h"

#include "chat/networkchoice.h"
#include "engine/cachedreply.h"
#include "engine/cachelookup.h"
#include "engine/preflight.h"
#include "engine/reach.h"
#include "engine/router.h"

#include <QPointer>

namespace parley {

Exchange::Exchange(Services &services, ExchangeOrder order)
    : m_services(services)
    , m_request(std::move(order.request))
    , m_targets(std::move(order.next))
    , m_switchAfter(order.switchAfter)
    , m_pane(order.pane == 0 ? reinterpret_cast<quintptr>(this) : order.pane)
    , m_key(std::move(order.key))
    , m_book(services, std::move(order.booking))
    , m_cache(std::make_unique<CacheLookup>(
          services, services.cache && order.resume.isEmpty() ? order.cache : CacheUse::Never,
          m_book.isOfChat() ? CacheLookup::Reach::Similar : CacheLookup::Reach::Same))
    , m_resume(std::move(order.resume))
    , m_takesUp(!m_resume.isEmpty())
{
    m_targets.prepend({std::move(order.profile), m_request.model});
    m_status.since = services.clock.steady();
    m_status.reached = m_resume;
    useTarget(0);
    connect(&m_attempt, &Attempt::limitsTold, this, [this](const QList<RateLimit> &limits) {
        if (m_turn) {
            m_turn->learn(limits);
        }
    });
    connect(&m_attempt, &Attempt::visible, this, [this] { enter(ExchangeInput::Visible); });
    connect(&m_attempt, &Attempt::told, this, &Exchange::tell);
    connect(&m_attempt, &Attempt::reached, this, [this](const ResumePoint &point) {
        m_status.reached = point;
        m_status.reached.state.reset();
        Q_EMIT reached();
    });
    connect(&m_attempt, &Attempt::ended, this, &Exchange::endAttempt);
}

Exchange::~Exchange() = default;

void Exchange::useTarget(qsizetype index)
{
    m_target = index;
    m_request.model = target().model;
    m_ring = std::make_unique<KeyRing>(m_services, target().profile, m_key);
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
    const bool looks = m_cache->looks();
    m_status.state =
        *transition(m_status.state, looks ? ExchangeInput::LookUp : ExchangeInput::Start);
    m_status.since = m_services.clock.steady();
    m_timer = m_services.clock.after(std::chrono::milliseconds(0), [this, looks] {
        if (looks) {
            lookUp();
            return;
        }
        m_cache->prepare(target().profile, m_request);
        begin();
    });
}

void Exchange::lookUp()
{
    m_cache->look(target().profile, m_request, [this](const auto &answer) {
        if (answer) {
            giveFromCache(*answer);
        } else if (enter(ExchangeInput::Start)) {
            begin();
        }
    });
}

void Exchange::giveFromCache(const CachedAnswer &answer)
{
    m_fromCache = true;
    m_cache->serve(answer);
    m_book.notePaidBefore(answer.cost);
    const bool opened =
        m_attempt.open(std::make_unique<CachedReply>(answer, m_services.clock, m_cache->other()));
    Q_ASSERT(opened);
    enter(ExchangeInput::Granted);
}

void Exchange::begin()
{
    const auto sendable =
        m_takesUp ? Result<void>() : checkBeforeSending(m_services, target(), m_request);
    if (sendable) {
        m_book.reserve(m_request, target().profile, m_takesUp,
                       [this](const Result<void> &may) { takeKey(may); });
    } else if (sendable.error().kind == ErrorKind::Configuration) {
        cantAsk(sendable.error());
    } else {
        decide({sendable.error(), std::nullopt, {}});
    }
}

void Exchange::takeKey(const Result<void> &may)
{
    if (isFinal(m_status.state)) {
        return; // stopped while the ledger was asked
    }
    if (may) {
        m_ring->takeNext([this](const Result<Secret> &key) { queue(key); });
    } else if (m_switchAfter.budget && m_target + 1 < m_targets.size()) {
        switchCandidate(may.error());
    } else {
        cantAsk(may.error());
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
                                 : RequestCost{estimateTokens(m_request).tokens,
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
    giveUp({askedBefore && m_status.lastError ? *m_status.lastError : why, std::nullopt, {}});
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
    const bool opened = m_attempt.open(rest.isEmpty() ? provider->get().open(m_request, key)
                                                      : provider->get().resume(rest, key));
    if (!enter(ExchangeInput::Granted)) {
        return;
    }
    if (opened) {
        limitAttempt();
    } else {
        const Error error = Attempt::violation(QStringLiteral("it opened no stream"));
        failAttempt({error, std::nullopt, {}});
    }
}

void Exchange::endAttempt(const StreamEvent &last)
{
    if (const auto *failed = std::get_if<Failed>(&last)) {
        // What the cache told can't fail but by our own fault: asking again would not mend it.
        m_fromCache ? giveUp(*failed) : failAttempt(*failed);
        return;
    }
    if (!m_fromCache) {
        m_services.memory.retries[target().profile.origin()].succeeded();
        m_ring->worked();
        if (m_services.reach) {
            m_services.reach->answered(target().profile);
        }
        wakeEndpoint(m_services, target());
        m_services.memory.lingering.keep(m_attempt.release(), m_services.clock);
    }
    end(ExchangeInput::Ended, last);
}

void Exchange::tell(const StreamEvent &event)
{
    if (isVisible(event) && !m_status.firstToken && !m_fromCache) {
        m_status.firstToken = m_services.clock.steady() - m_sent;
    }
    m_book.note(event);
    m_cache->note(event);
    if (!std::holds_alternative<Superseded>(event)) {
        Q_EMIT arrived(event);
        return;
    }
    // The word that steered it was the request for what follows.
    m_cache->giveUp();
    const Clock::Steady now = m_services.clock.steady();
    m_status.duration = now - m_sent;
    book(LedgerOutcome::Interrupted);
    const QPointer<Exchange> alive(this);
    Q_EMIT arrived(event);
    if (alive) {
        m_sent = now;
        m_status.duration.reset();
        m_status.firstToken.reset();
        m_status.detours.clear();
        m_status.attempts = 1;
    }
}

bool Exchange::canSteer() const
{
    return m_status.state == ExchangeState::Streaming && m_attempt.canSteer();
}

void Exchange::steer(const QString &text)
{
    if (canSteer()) {
        m_attempt.steer(text);
        Q_EMIT statusChanged();
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
    return m_status.state == ExchangeState::Connecting ? m_attempt.deadline() : std::nullopt;
}

void Exchange::waitLonger()
{
    if (deadline()) {
        const NetworkChoice network = networkChoice(m_services.settings);
        m_attempt.waitLonger(laidUnder(network.limits, target().profile.timeouts).firstByte);
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
    m_attempt.cancel();
    m_cache->stop();
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.detail = QStringLiteral("stopped");
    end(ExchangeInput::Cancel, Failed{error, std::nullopt, {}});
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
    m_whole.reset();
    dropTurn();
    const std::unique_ptr<ReplyStream> over = m_attempt.release();
    if (m_attempt.tellHeld()) {
        const bool done = m_status.state == ExchangeState::Done;
        if (const auto *finished = std::get_if<Finished>(&last)) {
            m_cache->keep(target().profile, m_request, *finished);
        }
        book(done                  ? LedgerOutcome::Finished
             : m_status.firstToken ? LedgerOutcome::Interrupted
                                   : LedgerOutcome::Failed);
        Q_EMIT arrived(last);
    }
}

void Exchange::book(LedgerOutcome outcome)
{
    m_book.close({m_request, m_status.asking, outcome, m_status.firstToken,
                  m_services.clock.steady() - m_sent},
                 *m_ring);
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

void Exchange::forgetAttempt()
{
    dropTurn();
    for (const StreamEvent &unseen : m_attempt.held()) {
        m_book.note(unseen);
    }
    book(LedgerOutcome::Failed);
    m_attempt.forget();
    m_cache->forget();
    m_resume = {};
    m_status.reached = {};
}

void Exchange::dropTurn()
{
    m_timer.reset();
    m_turn.reset();
    m_status.retryAt.reset();
    m_status.mayHurry = false;
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of Exchange that goes on after a failure: again, with another key, with another
// candidate, or not at all.
#include "chat/networkchoice.h"
#include "engine/exchange.h"
#include "engine/reach.h"
#include "engine/router.h"

#include <algorithm>

namespace parley {

// However much it says meanwhile.
void Exchange::limitAttempt()
{
    const std::chrono::milliseconds whole = networkChoice(m_services.settings).whole;
    if (whole.count() <= 0) {
        return;
    }
    m_whole = m_services.clock.after(whole, [this, whole] {
        m_attempt.cancel();
        Error error;
        error.kind = ErrorKind::Timeout;
        error.phase = ErrorPhase::Stream;
        error.shouldRetry = false; // it would take as long again, and cost as much
        error.detail = QStringLiteral("not finished within %1 ms").arg(whole.count());
        failAttempt({error, std::nullopt, {}});
    });
}

// A request was on its way.
void Exchange::failAttempt(const Failed &failed)
{
    m_whole.reset();
    if (m_services.reach) {
        m_services.reach->failed(target().profile, failed.error);
    }
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
    question.visible =
        m_takesUp || m_status.state == ExchangeState::Streaming || m_status.firstToken;
    question.resumable = !failed.resume.isEmpty();
    const Clock::Steady now = m_services.clock.steady();
    question.elapsed = now - m_firstSent.value_or(now);
    question.providerMayRetry = m_services.memory.retries[target().profile.origin()].mayRetry();
    question.otherKey = m_ring->hasNext();
    question.otherCandidate = m_target + 1 < m_targets.size() && m_switchAfter.allows(error.kind);
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
        giveUp(failed);
        return;
    }
}

// With another key or set-up the answer may still be fetched.
void Exchange::giveUp(const Failed &failed)
{
    Failed last = failed;
    const bool notAsked = !m_resume.isEmpty();
    if (notAsked || refusesKey(failed.error)) {
        last.resume = m_status.reached;
    }
    end(failed.error.kind == ErrorKind::Cancelled ? ExchangeInput::Cancel : ExchangeInput::GiveUp,
        last);
}

void Exchange::backOff(const RetryVerdict &verdict, const ResumePoint &resume)
{
    if (resume.isEmpty()) {
        forgetAttempt();
    } else {
        dropTurn();
        m_attempt.breakOff();
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
    if (!refusesKey(why) && !isOurs(why.kind)) {
        restEndpoint(m_services, target());
    }
    m_status.detours.append({m_status.asking, why});
    m_status.lastError = why;
    useTarget(m_target + 1);
    if (enter(ExchangeInput::Switch)) {
        begin();
    }
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One question -> one answer: looks into the cache where that is wanted, waits for its turn, sends
// the request, retries, changes keys and (by the person's own list) candidates by RetryPolicy, and
// hands on the events of the attempt that answers. The only place of the program that retries. Main
// thread; owned by whoever asked; destroying it stops all traffic and says nothing. It may be
// destroyed inside a slot of its own signals.
//
// arrived() keeps the promises of streamevent.h over all attempts: what an attempt said before it
// failed unseen is dropped, so Started comes at most once. Nothing is emitted from inside start().
#pragma once

#include "chat/conversation.h"
#include "engine/attempt.h"
#include "engine/exchangestate.h"
#include "engine/keyring.h"
#include "engine/requestbook.h"
#include "engine/retrypolicy.h"

#include <QObject>

namespace parley {

class CacheLookup;
struct CachedAnswer;

struct ExchangeTarget
{
    ProviderProfile profile;
    QString model;
};

// What the cache of answers has to do with a question.
enum class CacheUse {
    Never,
    Usual,   // an answer that is there is given; a new one is kept
    Refresh, // the model is asked, and its answer takes the place of what was kept
};

struct ExchangeOrder
{
    ProviderProfile profile;
    ChatRequest request;
    QList<ExchangeTarget> next = {}; // who is asked when this one can't answer, in this order
    quintptr pane = 0;               // who asks, for fair turns; 0: nobody in particular
    SwitchAfter switchAfter = {};    // what makes the next one be asked
    // Where the answer to this request, asked for earlier, goes on: then nothing is ever asked
    // anew.
    ResumePoint resume = {};
    QString key = {}; // by name, where no other one will do
    Booking booking = {};
    CacheUse cache = CacheUse::Never;
};

struct ExchangeStatus
{
    ExchangeState state = ExchangeState::Idle;
    Clock::Steady since{0};               // start of this state
    std::optional<Clock::Steady> retryAt; // while BackingOff; while Queued for a limit: expected
    bool mayHurry = false;                // while BackingOff: retryNow() would send now
    int attempts = 0;                     // requests sent so far, all keys together
    int attempt = 0;                      // with this key; 1: the first
    std::optional<Error> lastError;       // of the attempt before this one
    ModelRef asking;                      // who is being asked
    QList<Detour> detours; // who was asked before; the same one again: with another key
    ResumePoint reached;   // from where on it could be taken up by another exchange; or empty
    // From sending the request that was answered to its first visible token, and to its end.
    std::optional<std::chrono::milliseconds> firstToken;
    std::optional<std::chrono::milliseconds> duration;
};

class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(Services &services, ExchangeOrder order);
    ~Exchange() override;

    // Once. The request is checked first (preflight.h): what can't work ends before any byte
    // leaves.
    void start();
    // Ends now, with Failed{Cancelled} from inside this call. No effect after the end.
    void cancel();
    // Ends a back-off wait now; no effect on one that the server asked for.
    void retryNow();
    // While Connecting: when patience for a first byte ends. Waiting longer adds the profile's
    // patience once more.
    [[nodiscard]] std::optional<Clock::Steady> deadline() const;
    void waitLonger();
    // Back pressure: stops or resumes reading; kept over attempts.
    void setPaused(bool paused) { m_attempt.setPaused(paused); }
    // Whether the answer can be told something more now: never before a person saw some of it.
    [[nodiscard]] bool canSteer() const;
    // Says it. Where the server heeds it, Superseded comes and times are counted from there; else
    // the answer goes on to its end.
    void steer(const QString &text);

    [[nodiscard]] const ExchangeStatus &status() const { return m_status; }
    // The key that is being used or was used last; an empty name when none.
    [[nodiscard]] const KeyName &key() const { return m_ring->current(); }

Q_SIGNALS:
    void arrived(const parley::StreamEvent &event);
    // A change between attempts or to Streaming. The end is told by arrived() alone.
    void statusChanged();
    // status().reached moved on: all up to there has arrived().
    void reached();

private:
    void lookUp();
    void giveFromCache(const CachedAnswer &answer);
    void begin();
    void useTarget(qsizetype index);
    void takeKey(const Result<void> &may);
    void queue(const Result<Secret> &key);
    void cantAsk(const Error &why);
    void send(const Secret &key);
    void tell(const StreamEvent &event);
    void limitAttempt();
    void endAttempt(const StreamEvent &last);
    void failAttempt(const Failed &failed);
    void decide(const Failed &failed);
    void sendAgain();
    void backOff(const RetryVerdict &verdict, const ResumePoint &resume);
    void switchKey();
    void switchCandidate(const Error &why);
    void giveUp(const Failed &failed);
    void end(ExchangeInput input, const StreamEvent &last);
    void book(LedgerOutcome outcome);
    bool enter(ExchangeInput input);
    void forgetAttempt();
    void dropTurn();
    [[nodiscard]] const ExchangeTarget &target() const { return m_targets[m_target]; }
    [[nodiscard]] RateLimiter &limiter();

    Services &m_services;
    ChatRequest m_request;
    QList<ExchangeTarget> m_targets;
    SwitchAfter m_switchAfter;
    qsizetype m_target = 0;
    quintptr m_pane;
    QString m_key; // the only one that will do; empty: any
    std::unique_ptr<KeyRing> m_ring;
    ExchangeStatus m_status;
    std::unique_ptr<RateLimiter::Turn> m_turn;
    Attempt m_attempt;
    std::unique_ptr<Clock::Timer> m_timer;
    std::unique_ptr<Clock::Timer> m_whole; // of the attempt under way, where it has a limit
    std::optional<Clock::Steady> m_firstSent;
    Clock::Steady m_sent{0};
    RequestBook m_book;
    std::unique_ptr<CacheLookup> m_cache;
    bool m_fromCache = false;    // no request of it ever leaves
    ResumePoint m_resume;        // what to go on with instead of asking anew
    bool m_takesUp;              // an answer that was asked for earlier
    Haste m_haste = Haste::None; // of the next attempt
    bool m_keyRefused = false;   // of this candidate; another of its keys is being tried
};

} // namespace parley

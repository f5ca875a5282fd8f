// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "redis/redisworker.h"

#include "base/logging.h"
#include "redis/rediserror.h"

#include <algorithm>

namespace parley {

namespace {

constexpr size_t mostJobs = 64; // an answer each, at worst
using Steady = std::chrono::steady_clock;
using Phase = TeamCacheState::Phase;

Error errorOf(const QString &code, const QString &detail)
{
    return redisFailure(code, detail).error();
}

Error offError()
{
    return errorOf(teamerror::off, QStringLiteral("no team cache is in use"));
}

} // namespace

RedisWorker::RedisWorker(const RedisLimits &limits, std::function<void()> changed)
    : m_limits(limits), m_changed(std::move(changed))
{}

RedisWorker::~RedisWorker()
{
    std::deque<Job> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        if (m_state.phase != Phase::Connected || m_isNew) {
            m_stopped = true;
            dropped.swap(m_jobs);
        }
    }
    m_wake.notify_all();
    if (m_thread && !m_thread->wait(QDeadlineTimer(m_limits.command))) {
        m_stopped = true;
        m_thread->wait();
    }
    for (const Job &job : dropped) {
        job.refuse(offError());
    }
}

void RedisWorker::use(const TeamServer &server, const Secret &password)
{
    want(server, password, {});
}

void RedisWorker::leave(const std::optional<Error> &why)
{
    want(std::nullopt, {}, why);
}

void RedisWorker::want(const std::optional<TeamServer> &server, const Secret &password,
                       const std::optional<Error> &why)
{
    std::deque<Job> meantForAnother;
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = server;
        m_password = password;
        m_isNew = true;
        meantForAnother.swap(m_jobs);
        m_state = {server ? Phase::Connecting : Phase::Off, QDateTime::currentDateTimeUtc(), why};
        if (server && !m_thread) {
            m_thread.reset(QThread::create([this] { loop(); }));
            m_thread->setObjectName(QStringLiteral("redis"));
            m_thread->start();
        }
    }
    m_wake.notify_all();
    for (const Job &job : meantForAnother) {
        job.refuse(offError());
    }
    m_changed();
}

void RedisWorker::give(Kind kind, Run run, Refuse refuse)
{
    Error why = offError();
    {
        const std::lock_guard lock(m_mutex);
        if (m_state.phase == Phase::Unreachable || m_state.phase == Phase::Off) {
            why = m_state.reason.value_or(why);
        } else if (m_jobs.size() >= mostJobs) {
            why = errorOf(teamerror::busy, QStringLiteral("too much is waiting for it"));
        } else if (m_wanted) {
            m_jobs.push_back({kind, std::move(run), std::move(refuse)});
            m_wake.notify_all();
            return;
        }
    }
    refuse(why);
}

bool RedisWorker::isPrompt() const
{
    const std::lock_guard lock(m_mutex);
    const bool mayWork = m_state.phase == Phase::Connected || m_state.phase == Phase::Connecting;
    return mayWork && (!m_busySince || Steady::now() - *m_busySince <= m_limits.patience);
}

TeamCacheState RedisWorker::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void RedisWorker::noteWrite(const std::optional<Error> &error)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_state.phase != Phase::Connected || m_state.reason == error) {
            return;
        }
        m_state.reason = error;
    }
    m_changed();
}

void RedisWorker::enter(Phase phase, const std::optional<Error> &reason)
{
    {
        const std::lock_guard lock(m_mutex);
        // A newer server is wanted, or it goes on as it was: the moment it began stays.
        if (m_isNew || (m_state.phase == phase && (m_state.reason == reason || !reason))) {
            return;
        }
        if (m_state.phase != phase) {
            m_state.since = QDateTime::currentDateTimeUtc();
        }
        m_state.phase = phase;
        m_state.reason = reason;
    }
    if (reason) {
        qCWarning(logStore).noquote() << "the team's cache:" << reason->detail;
    }
    m_changed();
}

void RedisWorker::loop()
{
    for (;;) {
        takeServer();
        const auto job = next();
        if (m_isDone) {
            break;
        }
        if (job) {
            serve(*job);
        } else if (m_server && Steady::now() >= m_nextSign) {
            breathe();
        }
    }
    m_line.close();
}

void RedisWorker::takeServer()
{
    const std::lock_guard lock(m_mutex);
    m_busySince.reset();
    if (!m_isNew) {
        return;
    }
    m_isNew = false;
    m_line.close();
    m_server = m_wanted;
    m_failures = 0;
    m_nextSign = Steady::now();
}

std::optional<RedisWorker::Job> RedisWorker::next()
{
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] { return m_ending || m_isNew || !m_jobs.empty(); };
    if (m_server) {
        m_wake.wait_until(lock, m_nextSign, hasWork);
    } else {
        m_wake.wait(lock, hasWork);
    }
    m_isDone = m_ending && m_jobs.empty();
    if (m_isNew || m_isDone) {
        return std::nullopt;
    }
    m_busySince = Steady::now();
    if (m_jobs.empty()) {
        return std::nullopt;
    }
    auto first = std::find_if(m_jobs.begin(), m_jobs.end(),
                              [](const Job &job) { return job.kind == Kind::Lookup; });
    first = first == m_jobs.end() ? m_jobs.begin() : first;
    Job job = std::move(*first);
    m_jobs.erase(first);
    return job;
}

// Before its first sign of life, and where it was cut while nobody asked, it is tried at once.
void RedisWorker::serve(const Job &job)
{
    TeamCacheState now = state();
    if (m_server && !m_stopped && now.phase != Phase::Unreachable && !m_line.isOpen()) {
        breathe();
        now = state();
    }
    if (!m_server || m_stopped || now.phase != Phase::Connected) {
        job.refuse(now.reason.value_or(offError()));
        return;
    }
    const Moment begun = Steady::now();
    const auto error = job.run({m_line, *m_server, begun + m_limits.command});
    if (!m_line.isOpen()) {
        fail(
            error.value_or(errorOf(teamerror::closed, QStringLiteral("it closed the connection"))));
    } else if (job.kind == Kind::Lookup && Steady::now() - begun > m_limits.patience) {
        fail(errorOf(teamerror::slow, QStringLiteral("it answers too slowly")));
    } else {
        m_failures = 0;
        m_nextSign = Steady::now() + m_limits.ping;
    }
}

// A sign of life, on a new connection where there is none.
void RedisWorker::breathe()
{
    if (!m_line.isOpen()) {
        Secret password;
        {
            const std::lock_guard lock(m_mutex);
            password = m_password;
        }
        const auto opened = m_line.open(*m_server, password, Steady::now() + m_limits.connect);
        if (!opened) {
            fail(opened.error());
            return;
        }
    }
    const Moment begun = Steady::now();
    const auto sign = redisExpect(m_line.ask(RedisCommand{"PING"}, begun + m_limits.command),
                                  RedisReply::Kind::Text);
    if (!sign) {
        fail(sign.error());
    } else if (Steady::now() - begun > m_limits.patience) {
        fail(errorOf(teamerror::slow, QStringLiteral("it answers too slowly")));
    } else {
        m_nextSign = Steady::now() + m_limits.ping;
        enter(Phase::Connected, {});
    }
}

void RedisWorker::fail(const Error &error)
{
    const int doubled = std::min(m_failures++, 16);
    m_nextSign =
        Steady::now() + std::min(m_limits.firstPause * (1 << doubled), m_limits.longestPause);
    if (!m_stopped) {
        enter(Phase::Unreachable, error);
    }
}

} // namespace parley

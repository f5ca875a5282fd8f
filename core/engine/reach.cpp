// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/reach.h"

#include "base/error.h"

namespace parley {

namespace {

using namespace std::chrono_literals;
using Network = NetworkState::Network;
using Distance = NetworkState::Distance;

constexpr std::chrono::milliseconds firstPause = 5s;
constexpr std::chrono::milliseconds longestPause = 60s;

} // namespace

Reach::Reach(NetworkState &state, Clock &clock) : m_state(state), m_clock(clock)
{
    connect(&state, &NetworkState::changed, this, &Reach::networkChanged);
}

Reach::~Reach() = default;

bool Reach::isOwn(const ProviderProfile &profile) const
{
    return m_state.distanceOf(profile.baseUrl.host()) == Distance::Own;
}

// A profile without an address asks nobody.
bool Reach::isFar(const ProviderProfile &profile) const
{
    return m_state.distanceOf(profile.baseUrl.host()) == Distance::Far;
}

Reach::Away Reach::away(const ProviderProfile &profile) const
{
    const QString origin = profile.origin();
    if (isOwn(profile)) {
        return Away::No;
    }
    if (m_state.network() == Network::Away && isFar(profile) && !m_answered.contains(origin)) {
        return Away::Network;
    }
    return m_missing.count(origin) > 0 ? Away::Server : Away::No;
}

void Reach::failed(const ProviderProfile &profile, const Error &error)
{
    if (error.httpStatus > 0) {
        answered(profile);
        return;
    }
    const bool unreachable =
        error.kind == ErrorKind::Transport && error.providerCode == unreachableCode;
    if (!unreachable || isOwn(profile)) {
        return;
    }
    const QString origin = profile.origin();
    m_answered.remove(origin);
    if (m_missing.count(origin) == 0) {
        m_missing[origin] = {profile.baseUrl, profile.proxy, firstPause, nullptr};
        waitFor(origin);
        Q_EMIT changed();
    }
}

void Reach::answered(const ProviderProfile &profile)
{
    const QString origin = profile.origin();
    const bool against = m_state.network() == Network::Away && !m_answered.contains(origin);
    if (against) {
        m_answered.insert(origin);
    }
    if (m_missing.erase(origin) > 0 || against) {
        Q_EMIT changed();
    }
}

void Reach::networkChanged()
{
    m_answered.clear();
    // Another network is another chance for each of them, at once.
    QStringList origins;
    for (auto &[origin, missing] : m_missing) {
        missing.pause = firstPause;
        origins.append(origin);
    }
    for (const QString &origin : std::as_const(origins)) {
        knock(origin);
    }
    Q_EMIT changed();
}

void Reach::waitFor(const QString &origin)
{
    Missing &missing = m_missing.at(origin);
    missing.next = m_clock.after(missing.pause, [this, origin] { knock(origin); });
    missing.pause = qMin(missing.pause * 2, longestPause);
}

void Reach::knock(const QString &origin)
{
    const auto it = m_missing.find(origin);
    if (it == m_missing.end()) {
        return;
    }
    Missing &missing = it->second;
    missing.next.reset();
    auto watcher = std::make_unique<QFutureWatcher<bool>>();
    connect(watcher.get(), &QFutureWatcherBase::finished, this,
            [this, origin, knocking = watcher.get()] {
                const auto now = m_missing.find(origin);
                if (now == m_missing.end() || now->second.knock.get() != knocking) {
                    return; // it answered meanwhile, or is knocked at anew
                }
                if (knocking->future().resultCount() > 0 && knocking->result()) {
                    found(origin);
                } else {
                    waitFor(origin);
                }
            });
    watcher->setFuture(m_state.reaches(missing.server, missing.proxy));
    if (missing.knock) {
        missing.knock.release()->deleteLater();
    }
    missing.knock = std::move(watcher);
}

void Reach::found(const QString &origin)
{
    auto node = m_missing.extract(origin);
    // Not destroyed from inside its own signal.
    node.mapped().knock.release()->deleteLater();
    Q_EMIT changed();
}

} // namespace parley

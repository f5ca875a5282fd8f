// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which providers are out of reach right now, judged for each server by itself: by what the system
// says of the network and by real requests that found no way there. This machine's own servers
// never are, those beside it only by such a request. A server out of reach is tried again by a
// bare connection, after 5 s and then ever less often, at least every minute. Main thread;
// `state` and `clock` outlive it.
#pragma once

#include "base/clock.h"
#include "base/networkstate.h"
#include "chat/providerprofile.h"

#include <QFutureWatcher>
#include <QSet>
#include <map>

namespace parley {

struct Error;

class Reach final : public QObject
{
    Q_OBJECT
public:
    Reach(NetworkState &state, Clock &clock);
    ~Reach() override;

    // Begins to listen to the system.
    void begin() { m_state.begin(); }
    enum class Away {
        No,
        Network, // there is no network
        Server,  // only that this one was not found
    };
    [[nodiscard]] Away away(const ProviderProfile &profile) const;
    // Whether it runs on this machine: usable whatever the network does.
    [[nodiscard]] bool isOwn(const ProviderProfile &profile) const;

    // What became of a request to it. Any word of the server, also a refusal, shows it is there.
    void failed(const ProviderProfile &profile, const Error &error);
    void answered(const ProviderProfile &profile);

Q_SIGNALS:
    // Somebody is away or back.
    void changed();

private:
    struct Missing
    {
        QUrl server;
        QUrl proxy;
        std::chrono::milliseconds pause;
        std::unique_ptr<Clock::Timer> next;
        std::unique_ptr<QFutureWatcher<bool>> knock = {};
    };

    void networkChanged();
    void waitFor(const QString &origin);
    void knock(const QString &origin);
    void found(const QString &origin);
    [[nodiscard]] bool isFar(const ProviderProfile &profile) const;

    NetworkState &m_state;
    Clock &m_clock;
    std::map<QString, Missing> m_missing; // by ProviderProfile::origin()
    QSet<QString> m_answered;             // although the system says there is no network
};

} // namespace parley

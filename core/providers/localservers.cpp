// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/localservers.h"

#include "providers/presets.h"
#include "providers/serveranswers.h"

#include <QPromise>
#include <algorithm>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 800ms;       // per step of one request
constexpr auto wholePatience = 1200ms; // whatever the servers do
constexpr qsizetype bodyCap = 4 * 1024 * 1024;

HttpRequest question(quint16 port, const QString &path)
{
    HttpRequest request;
    request.url.setScheme(QStringLiteral("http"));
    request.url.setHost(QStringLiteral("127.0.0.1"));
    request.url.setPort(port);
    request.url.setPath(path);
    request.headers.emplaceBack("accept", "application/json");
    request.connectTimeout = patience;
    request.firstByteTimeout = patience;
    request.idleTimeout = patience;
    return request;
}

} // namespace

struct LocalServers::Search
{
    QPromise<QList<FoundServer>> promise;
    QList<ProviderPreset> presets;
    QList<quint16> ports;
    QMap<quint16, ServerAnswers> answers;
    std::unique_ptr<Clock::Timer> deadline;
    qsizetype waiting = 0;
    bool ended = false;

    FoundServer found(const ServerIdentity &identity, quint16 port, bool isSecond) const
    {
        FoundServer server;
        server.state = identity.state;
        server.models = identity.models;
        server.profile = findPreset(presets, identity.preset).value_or(ProviderPreset()).profile;
        server.profile.baseUrl.setPort(port);
        if (isSecond) {
            server.profile.name += QStringLiteral("-%1").arg(port);
            server.profile.title += QStringLiteral(" (port %1)").arg(port);
        }
        return server;
    }

    QList<FoundServer> result() const
    {
        QList<FoundServer> servers;
        QStringList kinds;
        for (const quint16 port : ports) {
            if (const auto identity = identify(answers.value(port))) {
                servers.append(found(*identity, port, kinds.contains(identity->preset)));
                kinds.append(identity->preset);
            }
        }
        for (const char *kind : {"ollama", "llamacpp", "lmstudio", "vllm"}) {
            const auto preset = findPreset(presets, QString::fromLatin1(kind));
            if (preset && !kinds.contains(preset->id)) {
                servers.append({FoundServer::State::NotRunning, preset->profile, {}});
            }
        }
        std::stable_sort(
            servers.begin(), servers.end(),
            [](const FoundServer &a, const FoundServer &b) { return a.state < b.state; });
        return servers;
    }

    void end()
    {
        if (!ended) {
            ended = true;
            promise.addResult(result());
            promise.finish();
        }
    }
};

LocalServers::LocalServers(Transport &transport, Clock &clock, QList<ProviderPreset> presets,
                           QList<quint16> ports)
    : m_clock(clock), m_presets(std::move(presets)), m_ports(std::move(ports)), m_fetch(transport)
{}

QFuture<QList<FoundServer>> LocalServers::look()
{
    const auto search = std::make_shared<Search>();
    search->presets = m_presets;
    search->ports = m_ports;
    search->promise.start();
    const QStringList paths = identifyingPaths();
    search->waiting = m_ports.size() * paths.size();
    // Weak: the search owns its deadline.
    search->deadline = m_clock.after(wholePatience, [weak = std::weak_ptr(search)] {
        if (const auto late = weak.lock()) {
            late->end();
        }
    });
    const QFuture<QList<FoundServer>> future = search->promise.future();
    for (const quint16 port : m_ports) {
        for (const QString &path : paths) {
            m_fetch.send(question(port, path), bodyCap)
                .then([search, port, path](const Result<HttpAnswer> &answer) {
                    if (answer) {
                        search->answers[port].insert(path, *answer);
                    }
                    if (--search->waiting == 0) {
                        search->end();
                    }
                });
        }
    }
    if (m_ports.isEmpty()) {
        search->end();
    }
    return future;
}

} // namespace parley

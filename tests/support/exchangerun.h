// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One question through the real provider and the real transport to a server on 127.0.0.1, asked by
// the real Exchange on a clock of the test: waits of the engine cost no time and are written down.
// Header only; whoever includes it links parley_engine, parley_providers and both test libraries.
#pragma once

#include "engine/exchange.h"
#include "net/qthttptransport.h"
#include "net/websockettransport.h"
#include "providers/directory.h"
#include "support/fakeworld.h"

#include <QElapsedTimer>
#include <QTest>

namespace parley::test {

struct ExchangeWorld
{
    FakeWorld world; // its provider is not asked: the directory below is
    SystemClock realClock;
    QtHttpTransport transport{realClock};
    WebSocketTransport sockets{realClock};
    HttpProviderDirectory directory{transport, sockets, world.clock};
    Services services{world.clock,
                      world.settings,
                      world.profiles,
                      directory,
                      world.store,
                      world.backups,
                      world.comparisons,
                      world.ledger,
                      world.votes,
                      world.prompts,
                      world.vault,
                      world.discovery,
                      {},
                      QProcessEnvironment(),
                      [this] { return world.chance; },
                      {}};

    ExchangeWorld() { world.chance = 0; } // own back-offs: 250 ms, 500 ms
    [[nodiscard]] static ProviderProfile profileAt(const QUrl &url, const QString &dialect)
    {
        using namespace std::chrono_literals;
        ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("fake"));
        profile.dialect = dialect;
        profile.baseUrl = url;
        profile.keys = {FakeWorld::keychainKey(QStringLiteral("fake-1"))};
        profile.timeouts = {20s, 20s, 20s}; // no test should meet them by accident
        return profile;
    }
    [[nodiscard]] static ChatRequest question(const QString &text = QStringLiteral("Привет?"))
    {
        ChatRequest request;
        request.model = QStringLiteral("m");
        request.messages = {Message::fromText(Role::User, text)};
        return request;
    }
};

// Runs an exchange to its end and keeps what a person would notice.
class ExchangeRun : public QObject
{
public:
    ExchangeRun(ExchangeWorld &world, ExchangeOrder order)
        : m_world(world), m_exchange(world.services, std::move(order))
    {
        connect(&m_exchange, &Exchange::arrived, this,
                [this](const StreamEvent &event) { take(event); });
    }

    // Called before each wait ends, one millisecond early.
    std::function<void()> almostOver;
    QString text;
    QList<qint64> waits; // of the engine, in ms
    std::optional<Error> error;
    bool ended = false;

    [[nodiscard]] Exchange &exchange() { return m_exchange; }
    // False when it took more than half a minute of real time.
    [[nodiscard]] bool play()
    {
        QElapsedTimer timer;
        timer.start();
        m_exchange.start();
        while (!ended && timer.elapsed() < 30'000) {
            m_world.world.clock.advance({});
            endWait();
            QTest::qWait(1);
        }
        return ended;
    }
    // "done", or the kind of the error; "+" when text had arrived before it.
    [[nodiscard]] QString outcome() const
    {
        return error ? QString(errorKindName(error->kind)) +
                           (text.isEmpty() ? QString() : QStringLiteral("+"))
                     : (ended ? QStringLiteral("done") : QStringLiteral("never ended"));
    }

private:
    void take(const StreamEvent &event)
    {
        if (const auto *delta = std::get_if<TextDelta>(&event)) {
            text += delta->text;
        } else if (const auto *failed = std::get_if<Failed>(&event)) {
            error = failed->error;
        }
        ended = error || std::holds_alternative<Finished>(event);
    }
    void endWait()
    {
        using namespace std::chrono_literals;
        FakeClock &clock = m_world.world.clock;
        const auto until = m_exchange.status().retryAt;
        if (!until || *until <= clock.steady()) {
            return;
        }
        const auto wait = *until - clock.steady();
        waits.append(wait.count());
        clock.advance(wait - 1ms);
        QTest::qWait(1);
        if (almostOver) {
            almostOver();
        }
        clock.advance(1ms);
    }

    ExchangeWorld &m_world;
    Exchange m_exchange;
};

} // namespace parley::test

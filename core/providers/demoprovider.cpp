// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/demoprovider.h"

#include "providers/demoscript.h"

#include <QPointer>

namespace parley {

namespace {

// Plays a script; at most one timer is ever pending, none while paused.
class DemoReply final : public ReplyStream
{
public:
    DemoReply(Clock &clock, QList<DemoStep> steps) : m_clock(clock), m_steps(std::move(steps))
    {
        schedule();
    }

    void cancel() override
    {
        if (m_next >= m_steps.size()) {
            return;
        }
        Error error;
        error.kind = ErrorKind::Cancelled;
        error.phase = ErrorPhase::Stream;
        error.detail = QStringLiteral("cancelled");
        m_steps = {{std::chrono::milliseconds(0), Failed{error, {}, {}}}};
        m_next = 0;
        m_paused = false;
        schedule();
    }

    void setPaused(bool paused) override
    {
        m_paused = paused;
        if (paused) {
            m_timer.reset();
        } else if (!m_timer) {
            schedule();
        }
    }

private:
    void schedule()
    {
        if (m_next < m_steps.size() && !m_paused) {
            m_timer = m_clock.after(m_steps[m_next].pause, [this] { step(); });
        }
    }

    // Steps without a pause between them come together, as they do from a fast server.
    void step()
    {
        const QPointer<DemoReply> alive(this);
        // The timer calls from inside itself: kept until this call is over.
        const std::unique_ptr<Clock::Timer> running = std::move(m_timer);
        const StreamEvent event = m_steps[m_next++].event;
        Q_EMIT arrived(event);
        if (alive) {
            schedule();
        }
    }

    Clock &m_clock;
    QList<DemoStep> m_steps;
    std::unique_ptr<Clock::Timer> m_timer;
    qsizetype m_next = 0;
    bool m_paused = false;
};

} // namespace

std::unique_ptr<ReplyStream> DemoProvider::open(const ChatRequest &request, const Secret &)
{
    if (const auto valid = request.validate(); !valid) {
        return std::make_unique<DemoReply>(
            m_clock,
            QList<DemoStep>{{std::chrono::milliseconds(0), Failed{valid.error(), {}, {}}}});
    }
    return std::make_unique<DemoReply>(m_clock, demoScript(request));
}

QFuture<Result<QList<ModelInfo>>> DemoProvider::models(const Secret &)
{
    constexpr qint64 context = 32'768;
    QList<ModelInfo> models;
    for (const DemoModel &demo : demoModels()) {
        ModelInfo model;
        model.id = demo.id;
        model.title = demo.title;
        model.context = context;
        model.reasoning = demo.id == QLatin1String("thinking");
        model.inputPerMillion = Money();
        model.outputPerMillion = Money();
        models.append(model);
    }
    return QtFuture::makeReadyFuture<Result<QList<ModelInfo>>>(models);
}

ProviderProfile DemoProvider::profile()
{
    ProviderProfile profile;
    profile.name = QStringLiteral("demo");
    profile.preset = QStringLiteral("demo");
    profile.title = QStringLiteral("Demo");
    profile.dialect = QStringLiteral("demo");
    profile.quirks.keyRequired = false;
    profile.quirks.local = true;
    return profile;
}

} // namespace parley

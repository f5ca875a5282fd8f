// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/scriptedprovider.h"

#include <QPointer>

namespace parley {

namespace {

using namespace std::chrono_literals;

class ScriptedStream final : public ReplyStream
{
public:
    ScriptedStream(Clock &clock, Script script, std::shared_ptr<ScriptedProvider::Record> record)
        : m_clock(clock), m_script(std::move(script)), m_record(std::move(record))
    {
        ++m_record->open;
        scheduleNext();
    }
    ~ScriptedStream() override
    {
        --m_record->open;
        if (!m_ended) {
            ++m_record->dropped;
        }
    }

    void cancel() override
    {
        if (m_ended || m_cancelled) {
            return;
        }
        m_cancelled = true;
        ++m_record->cancelled;
        m_script = {{0ms, Failed{errorOf(ErrorKind::Cancelled), std::nullopt, {}}}};
        m_position = 0;
        scheduleNext();
    }
    void setPaused(bool paused) override { m_record->paused.append(paused); }
    [[nodiscard]] std::optional<Clock::Steady> deadline() const override
    {
        return m_record->deadline;
    }
    [[nodiscard]] bool canSteer() const override
    {
        return m_record->steering && m_record->steered.isEmpty();
    }
    void steer(const QString &text) override
    {
        m_record->steered.append(text);
        if (!m_record->steering->isEmpty()) {
            m_script = *m_record->steering;
            m_position = 0;
            scheduleNext();
        }
    }
    void waitLonger(std::chrono::milliseconds by) override { *m_record->deadline += by; }

private:
    void scheduleNext()
    {
        m_timer.reset();
        if (m_position < m_script.size()) {
            m_timer = m_clock.after(m_script[m_position].pause, [this] { play(); });
        }
    }
    void play()
    {
        const StreamEvent event = m_script[m_position++].event;
        m_ended = m_ended || std::holds_alternative<Finished>(event) ||
                  std::holds_alternative<Failed>(event);
        const QPointer<ScriptedStream> alive(this);
        Q_EMIT arrived(event);
        if (alive) {
            scheduleNext();
        }
    }

    Clock &m_clock;
    Script m_script;
    std::shared_ptr<ScriptedProvider::Record> m_record;
    std::unique_ptr<Clock::Timer> m_timer;
    qsizetype m_position = 0;
    bool m_ended = false;
    bool m_cancelled = false;
};

} // namespace

Script answering(const QStringList &pieces)
{
    Script script{
        {10ms, Started{QStringLiteral("r-1"), QStringLiteral("model-1"), QStringLiteral("req-1")}}};
    for (const QString &piece : pieces) {
        script.append({10ms, TextDelta{piece}});
    }
    script.append({0ms, Finished{StopReason::Stop, QStringLiteral("stop")}});
    return script;
}

Script failing(const Error &error, std::chrono::milliseconds pause)
{
    return {{pause, Failed{error, std::nullopt, {}}}};
}

Error errorOf(ErrorKind kind, int httpStatus)
{
    Error error;
    error.kind = kind;
    error.detail = errorKindName(kind);
    error.httpStatus = httpStatus;
    error.phase = httpStatus == 0 ? ErrorPhase::Local : ErrorPhase::Http;
    return error;
}

ScriptedProvider::ScriptedProvider(Clock &clock)
    : m_clock(clock), m_record(std::make_shared<Record>())
{}

std::unique_ptr<ReplyStream> ScriptedProvider::open(const ChatRequest &request, const Secret &key)
{
    m_record->asked.append({request, key.reveal(), m_clock.steady()});
    if (std::exchange(m_returnNothing, false)) {
        return nullptr;
    }
    Error none = errorOf(ErrorKind::BadRequest);
    none.detail = QStringLiteral("the test has no script for this request");
    const Script script = m_scripts.isEmpty() ? failing(none) : m_scripts.takeFirst();
    return std::make_unique<ScriptedStream>(m_clock, script, m_record);
}

QFuture<Result<QList<ModelInfo>>> ScriptedProvider::models(const Secret &)
{
    return QtFuture::makeReadyFuture(m_models);
}

void ScriptedDirectory::add(const QString &profileName, Provider &provider)
{
    m_providers.insert(profileName, &provider);
}

Result<std::reference_wrapper<Provider>> ScriptedDirectory::provider(const ProviderProfile &profile)
{
    Provider *found = m_providers.value(profile.name);
    if (!found) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("no provider for \"%1\"").arg(profile.name));
    }
    return std::ref(*found);
}

} // namespace parley

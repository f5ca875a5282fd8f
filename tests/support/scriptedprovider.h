// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A provider that plays scripts: each open() takes the next one and emits its events after their
// pauses on the given clock. Records what was asked, with which key, when, and what was cancelled.
// It obeys the ReplyStream contract only as far as its scripts do.
#pragma once

#include "base/clock.h"
#include "chat/provider.h"

#include <QList>

namespace parley {

struct ScriptStep
{
    std::chrono::milliseconds pause{0};
    StreamEvent event;
};

using Script = QList<ScriptStep>;

// Started, the text in pieces 10 ms apart, Finished.
[[nodiscard]] Script answering(const QStringList &pieces);
// One Failed after `pause`.
[[nodiscard]] Script failing(const Error &error, std::chrono::milliseconds pause = {});
[[nodiscard]] Error errorOf(ErrorKind kind, int httpStatus = 0);

class ScriptedProvider final : public Provider
{
public:
    struct Asked
    {
        ChatRequest request;
        QByteArray key;
        Clock::Steady at{0};
    };
    // Shared with the streams, so that they may outlive the provider.
    struct Record
    {
        std::optional<Clock::Steady> deadline; // what every stream says of itself
        QList<Asked> asked;
        QList<bool> paused; // each setPaused()
        QStringList steered;
        std::optional<Script> steering; // what follows a steer(); none: it can't be steered
        int cancelled = 0;              // cancel() before the end
        int dropped = 0;                // destroyed before the end, cancelled or not
        int open = 0;                   // streams that exist now
    };

    explicit ScriptedProvider(Clock &clock);

    void enqueue(const Script &script) { m_scripts.append(script); }
    void offer(const Result<QList<ModelInfo>> &models) { m_models = models; }
    // Every stream from now on says that its patience ends then.
    void setDeadline(std::optional<Clock::Steady> deadline) { m_record->deadline = deadline; }
    // Streams can be steered from now on: then this is said instead of the rest; nothing: the rest.
    void steerWith(const Script &script) { m_record->steering = script; }
    // Makes the next open() return a null pointer, which no honest provider does.
    void returnNothing() { m_returnNothing = true; }
    [[nodiscard]] const Record &record() const { return *m_record; }
    [[nodiscard]] const QList<Asked> &asked() const { return m_record->asked; }
    [[nodiscard]] qsizetype scriptsLeft() const { return m_scripts.size(); }

    [[nodiscard]] std::unique_ptr<ReplyStream> open(const ChatRequest &request,
                                                    const Secret &key) override;
    [[nodiscard]] QFuture<Result<QList<ModelInfo>>> models(const Secret &key) override;

private:
    Clock &m_clock;
    QList<Script> m_scripts;
    Result<QList<ModelInfo>> m_models;
    std::shared_ptr<Record> m_record;
    bool m_returnNothing = false;
};

// Answers every profile with the provider registered under its name.
class ScriptedDirectory final : public ProviderDirectory
{
public:
    void add(const QString &profileName, Provider &provider);
    [[nodiscard]] Result<std::reference_wrapper<Provider>>
    provider(const ProviderProfile &profile) override;

private:
    QMap<QString, Provider *> m_providers;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "replay FILE --model M…": puts each prompt of a CSV or JSONL file to each model, a few at a time,
// and keeps every answer as soon as it is there; "replay --resume ID" goes on with one that was cut
// short, "replay --list" shows them. Prices come before: --estimate asks nothing.
#pragma once

#include "app/cli/composedcommand.h"
#include "app/cli/replayprint.h"

namespace parley {

class InterruptWatch;

class ReplayCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    explicit ReplayCommand(CommandLine line);
    ~ReplayCommand() override;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    // Looking at replays works beside a running window.
    [[nodiscard]] bool writes() const override
    {
        return m_work != Work::List && m_work != Work::Show && !m_onlyEstimate;
    }
    void run(Composition &composition) override;

private:
    enum class Work { Begin, Resume, List, Show, Rename, Remove };

    [[nodiscard]] Result<void> takePrompts(const QCommandLineParser &parser);
    [[nodiscard]] Result<void> takeNumbers(const QCommandLineParser &parser);
    [[nodiscard]] Result<void> takeWork(const QCommandLineParser &parser);
    void end(QFuture<Result<void>> change);
    void list();
    void load();
    void resume(const ReplayRecord &record);
    void findLineUp();
    void begin();
    void runAll(const ReplayRecord &record);
    void tellEnd();

    ReplayStore *m_store = nullptr;
    QStringList m_models;
    QString m_lineUp;
    QString m_judge;
    LineUpPane m_own; // of the models given one by one
    Replay m_replay;
    int m_parallel = usualParallel;
    ReplayAim m_aim = ReplayAim::Rest;
    ReplayId m_known;
    Work m_work = Work::Begin;
    bool m_onlyEstimate = false;
    ReplayPrint m_print;
    std::unique_ptr<ReplayRunner> m_runner;
    std::unique_ptr<InterruptWatch> m_interrupt;
};

} // namespace parley

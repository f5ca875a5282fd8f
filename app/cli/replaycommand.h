// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "replay FILE --model M…": puts each prompt of a CSV or JSONL file to each model, a few at a time,
// and keeps every answer as soon as it is there; "replay --resume ID" goes on with one that was cut
// short, "replay --list" shows them. Prices come before: --estimate asks nothing.
#pragma once

#include "app/cli/composedcommand.h"
#include "engine/replayrunner.h"

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
    [[nodiscard]] bool writes() const override { return true; }
    void run(Composition &composition) override;

private:
    enum class Print { Lines, Json, Csv };

    [[nodiscard]] Result<void> takePrompts(const QCommandLineParser &parser);
    [[nodiscard]] Result<void> takeNumbers(const QCommandLineParser &parser);
    void list();
    void resume();
    void begin();
    void runAll(const ReplayRecord &record);
    [[nodiscard]] bool tellPrice(const ReplayRecord &record);
    void tellCell(int prompt, int model);
    void end();

    ReplayStore *m_store = nullptr;
    QStringList m_models;
    QString m_judge;
    Replay m_replay;
    ReplayOptions m_options;
    ReplayId m_resume;
    bool m_list = false;
    bool m_onlyEstimate = false;
    Print m_print = Print::Lines;
    std::unique_ptr<ReplayRunner> m_runner;
    std::unique_ptr<InterruptWatch> m_interrupt;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the texts of a prompt weigh, counted on a worker a moment after they changed; only what is
// written now is told. Main thread; the clock outlives it.
#pragma once

#include "base/clock.h"
#include "chat/prompt.h"
#include "chat/tokencounter.h"

#include <QFutureWatcher>
#include <QObject>

namespace parley {

class PromptCounts final : public QObject
{
    Q_OBJECT
public:
    explicit PromptCounts(Clock &clock, QObject *parent = nullptr);
    ~PromptCounts() override;

    struct Counts
    {
        TokenCount system;
        TokenCount message;
        TokenCount examples;
    };
    // Of the texts as they are, places included.
    void count(const Prompt &prompt, const QString &model);

Q_SIGNALS:
    void counted(const parley::PromptCounts::Counts &counts);

private:
    void begin();

    Clock &m_clock;
    Prompt m_prompt;
    QString m_model;
    std::shared_ptr<TokenCounter> m_counter; // used by one worker at a time
    QFutureWatcher<Counts> m_counting;
    std::unique_ptr<Clock::Timer> m_timer;
    bool m_again = false;
};

} // namespace parley

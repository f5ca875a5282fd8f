// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/prompts/promptcounts.h"

#include <QtConcurrentRun>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto countDelay = 120ms;

} // namespace

PromptCounts::PromptCounts(Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_counter(std::make_shared<TokenCounter>())
{
    connect(&m_counting, &QFutureWatcherBase::finished, this, [this] {
        if (std::exchange(m_again, false)) {
            begin();
        } else {
            Q_EMIT counted(m_counting.result());
        }
    });
}

PromptCounts::~PromptCounts() = default;

void PromptCounts::count(const Prompt &prompt, const QString &model)
{
    m_prompt = prompt;
    m_model = model;
    m_timer = m_clock.after(countDelay, [this] { begin(); });
}

void PromptCounts::begin()
{
    if (m_counting.isRunning()) {
        m_again = true;
        return;
    }
    m_counting.setFuture(QtConcurrent::run([counter = m_counter, prompt = m_prompt,
                                            model = m_model] {
        Counts counts{
            counter->count(prompt.system, model), counter->count(prompt.message, model), {0, true}};
        for (const PromptExample &example : prompt.examples) {
            for (const QString &text : {example.question, example.answer}) {
                const TokenCount count = counter->count(text, model);
                counts.examples.tokens += count.tokens;
                counts.examples.exact = counts.examples.exact && count.exact;
            }
        }
        return counts;
    }));
}

} // namespace parley

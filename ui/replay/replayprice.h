// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a replay would cost, counted a few prompts at a time so that the window stays quick; the
// last question wins. Main thread; services outlive it.
#pragma once

#include "engine/replayestimate.h"

namespace parley {

class ReplayPrice final : public QObject
{
    Q_OBJECT
public:
    explicit ReplayPrice(Services &services, QObject *parent = nullptr);
    ~ReplayPrice() override;

    void ask(const ReplayRecord &record);
    void forget();
    [[nodiscard]] bool isCounting() const { return m_costing != nullptr; }
    // Absent while it is counted, and when it can't be: see error().
    [[nodiscard]] const std::optional<ReplayEstimate> &estimate() const { return m_estimate; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void goOn();

    Services &m_services;
    std::unique_ptr<ReplayCosting> m_costing;
    std::optional<ReplayEstimate> m_estimate;
    std::optional<Error> m_error;
    std::unique_ptr<Clock::Timer> m_next;
};

} // namespace parley

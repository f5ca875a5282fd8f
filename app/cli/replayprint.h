// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What parley-cli replay prints: prices, cells, ends and lists, as lines for people, JSON lines or
// CSV. Amounts for people are in the display currency, JSON holds dollars. Main thread.
#pragma once

#include "chat/replay.h"
#include "engine/replayestimate.h"
#include "engine/replayrunner.h"

namespace parley {

class ReplayPrint
{
public:
    enum class Form { Lines, Json, Csv };

    void setForm(Form form) { m_form = form; }
    void list(const QList<ReplaySummary> &all) const;
    void estimate(const Replay &replay, const ReplayEstimate &price) const;
    // As it comes; what is still under way is not told.
    void cell(const Replay &replay, const ReplayCell &cell) const;
    // All there is, without asking anything.
    void whole(const ReplayRecord &record) const;
    void end(const ReplayRunner &runner) const;

private:
    Form m_form = Form::Lines;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How much patience is left with one provider: a token bucket (10 tokens, a failure takes 1, a
// success gives 0.1 back); below half nobody retries, so that a broken provider isn't hammered by
// every pane at once (after gRPC proposal A6). Plain value, kept in Services. Counts in tenths.
#pragma once

namespace parley {

class RetryBudget
{
public:
    void failed();
    void succeeded();
    [[nodiscard]] bool mayRetry() const;
    [[nodiscard]] double tokens() const;

private:
    int m_tenths = 100;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A provider without a network: streams canned Markdown at a human pace, and always says that it is
// a demo. For the first start, the gallery and tests. Some of its models fail on purpose, so that
// error cards and retries can be seen. Main thread; the clock must outlive it and its streams.
#pragma once

#include "base/clock.h"
#include "chat/provider.h"

namespace parley {

class DemoProvider final : public Provider
{
public:
    explicit DemoProvider(Clock &clock) : m_clock(clock) {}

    [[nodiscard]] std::unique_ptr<ReplyStream> open(const ChatRequest &request,
                                                    const Secret &key) override;
    [[nodiscard]] QFuture<Result<QList<ModelInfo>>> models(const Secret &key) override;

    // The profile these models live in: "demo/parley-tour", "demo/fast", …
    [[nodiscard]] static ProviderProfile profile();

private:
    Clock &m_clock;
};

} // namespace parley

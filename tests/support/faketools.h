// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tools that answer when they are told to, and a book of consents in memory.
#pragma once

#include "chat/toolbook.h"

#include <QMap>
#include <QPromise>
#include <memory>

namespace parley {

// "echo" says what it was given, "fail" fails, "slow" waits for release(), "page" asks for each
// address by itself.
class FakeTools final : public ToolHost
{
public:
    [[nodiscard]] QList<ToolSpec> tools() const override;
    [[nodiscard]] Result<ToolAsk> check(const ToolCall &call) const override;
    [[nodiscard]] QFuture<Result<QString>> call(const ToolCall &call,
                                                const ToolContext &context) override;
    void release(const QString &text);
    [[nodiscard]] bool wasCancelled() const { return m_slow && m_slow->isCanceled(); }

    QStringList called;
    QList<ToolContext> contexts;

private:
    std::shared_ptr<QPromise<Result<QString>>> m_slow;
};

class MemoryToolBook final : public ToolBook
{
public:
    [[nodiscard]] QFuture<Result<QList<ToolConsent>>> consents() override;
    [[nodiscard]] QFuture<Result<void>> allow(const ToolConsent &consent) override;
    [[nodiscard]] QFuture<Result<void>> revoke(const ToolConsent &consent) override;
    [[nodiscard]] QFuture<Result<void>> record(const ToolLogEntry &entry) override;
    [[nodiscard]] QFuture<Result<QList<ToolLogEntry>>> log(int limit) override;

    QList<ToolConsent> allowed;  // newest first
    QList<ToolLogEntry> entries; // newest first

private:
    void drop(const ToolConsent &consent);
};

} // namespace parley

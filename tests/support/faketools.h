// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Tools that answer when they are told to, and a book of consents in memory. Header only.
#pragma once

#include "chat/toolbook.h"

#include <QMap>
#include <QPromise>
#include <algorithm>
#include <memory>

namespace parley {

// "echo" says what it was given, "fail" fails, "slow" waits for release(), "page" asks for each
// address by itself.
class FakeTools final : public ToolHost
{
public:
    [[nodiscard]] QList<ToolSpec> tools() const override
    {
        QList<ToolSpec> specs;
        for (const char *name : {"echo", "fail", "slow", "page"}) {
            specs.append({QLatin1String(name), QStringLiteral("for tests"), {}});
        }
        return specs;
    }
    [[nodiscard]] Result<ToolAsk> check(const ToolCall &call) const override
    {
        if (!call.arguments.startsWith(u'{')) {
            return Unexpected(ErrorKind::Configuration,
                              QStringLiteral("The arguments are no JSON object."));
        }
        return ToolAsk{call.arguments,
                       call.name == QLatin1String("page") ? call.arguments : QString()};
    }
    [[nodiscard]] QFuture<Result<QString>> call(const ToolCall &call,
                                                const ToolContext &context) override
    {
        called.append(call.name + u' ' + call.arguments);
        contexts.append(context);
        if (call.name == QLatin1String("fail")) {
            return QtFuture::makeReadyFuture(Result<QString>(
                Unexpected(ErrorKind::Configuration, QStringLiteral("It went wrong."))));
        }
        if (call.name != QLatin1String("slow")) {
            return QtFuture::makeReadyFuture(
                Result<QString>(QStringLiteral("said ") + call.arguments));
        }
        m_slow = std::make_shared<QPromise<Result<QString>>>();
        m_slow->start();
        return m_slow->future();
    }
    void release(const QString &text)
    {
        m_slow->addResult(Result<QString>(text));
        m_slow->finish();
    }
    [[nodiscard]] bool wasCancelled() const { return m_slow && m_slow->isCanceled(); }

    QStringList called;
    QList<ToolContext> contexts;

private:
    std::shared_ptr<QPromise<Result<QString>>> m_slow;
};

class MemoryToolBook final : public ToolBook
{
public:
    [[nodiscard]] QFuture<Result<QList<ToolConsent>>> consents() override
    {
        return QtFuture::makeReadyFuture(Result<QList<ToolConsent>>(allowed));
    }
    [[nodiscard]] QFuture<Result<void>> allow(const ToolConsent &consent) override
    {
        drop(consent);
        allowed.prepend(consent);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    [[nodiscard]] QFuture<Result<void>> revoke(const ToolConsent &consent) override
    {
        drop(consent);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    [[nodiscard]] QFuture<Result<void>> record(const ToolLogEntry &entry) override
    {
        const auto known =
            std::find_if(entries.begin(), entries.end(),
                         [&entry](const ToolLogEntry &one) { return one.id == entry.id; });
        if (known == entries.end()) {
            entries.prepend(entry);
        } else {
            *known = entry;
        }
        return QtFuture::makeReadyFuture(Result<void>());
    }
    [[nodiscard]] QFuture<Result<QList<ToolLogEntry>>> log(int limit) override
    {
        return QtFuture::makeReadyFuture(Result<QList<ToolLogEntry>>(entries.mid(0, limit)));
    }

    QList<ToolConsent> allowed;  // newest first
    QList<ToolLogEntry> entries; // newest first

private:
    void drop(const ToolConsent &consent)
    {
        allowed.removeIf([&consent](const ToolConsent &one) {
            return one.tool == consent.tool && one.scope == consent.scope &&
                   one.conversation == consent.conversation;
        });
    }
};

} // namespace parley

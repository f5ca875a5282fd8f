// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/faketools.h"

#include <algorithm>

namespace parley {

QList<ToolSpec> FakeTools::tools() const
{
    QList<ToolSpec> specs;
    for (const char *name : {"echo", "fail", "slow", "page"}) {
        specs.append({QLatin1String(name), QStringLiteral("for tests"), {}});
    }
    return specs;
}

Result<ToolAsk> FakeTools::check(const ToolCall &call) const
{
    if (!call.arguments.startsWith(u'{')) {
        return Unexpected(ErrorKind::Configuration,
                          QStringLiteral("The arguments are no JSON object."));
    }
    return ToolAsk{call.arguments, call.name == QLatin1String("page") ? call.arguments : QString()};
}

QFuture<Result<QString>> FakeTools::call(const ToolCall &call, const ToolContext &context)
{
    called.append(call.name + u' ' + call.arguments);
    contexts.append(context);
    if (call.name == QLatin1String("fail")) {
        return QtFuture::makeReadyFuture(Result<QString>(
            Unexpected(ErrorKind::Configuration, QStringLiteral("It went wrong."))));
    }
    if (call.name != QLatin1String("slow")) {
        return QtFuture::makeReadyFuture(Result<QString>(QStringLiteral("said ") + call.arguments));
    }
    m_slow = std::make_shared<QPromise<Result<QString>>>();
    m_slow->start();
    return m_slow->future();
}

void FakeTools::release(const QString &text)
{
    m_slow->addResult(Result<QString>(text));
    m_slow->finish();
}

QFuture<Result<QList<ToolConsent>>> MemoryToolBook::consents()
{
    return QtFuture::makeReadyFuture(Result<QList<ToolConsent>>(allowed));
}

QFuture<Result<void>> MemoryToolBook::allow(const ToolConsent &consent)
{
    drop(consent);
    allowed.prepend(consent);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> MemoryToolBook::revoke(const ToolConsent &consent)
{
    drop(consent);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> MemoryToolBook::record(const ToolLogEntry &entry)
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

QFuture<Result<QList<ToolLogEntry>>> MemoryToolBook::log(int limit)
{
    return QtFuture::makeReadyFuture(Result<QList<ToolLogEntry>>(entries.mid(0, limit)));
}

void MemoryToolBook::drop(const ToolConsent &consent)
{
    allowed.removeIf([&consent](const ToolConsent &one) {
        return one.tool == consent.tool && one.scope == consent.scope &&
               one.conversation == consent.conversation;
    });
}

} // namespace parley

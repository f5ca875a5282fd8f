// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: what a person allowed tools to do, and what tools did. Main thread; work happens elsewhere
// and comes back as a future, in the order it was asked for. A future that holds a value means: it
// is on disk. Consents go with their conversation; the log stays.
#pragma once

#include "base/result.h"
#include "base/setting.h"
#include "chat/toolhost.h"

#include <QDateTime>
#include <QFuture>
#include <chrono>

namespace parley {

// Whether pages may be read that are on this computer or in a private network.
inline const Setting<bool> privatePagesSetting{"tools/privatePages", false};

enum class ToolDecision { Once, InChat, Always, Refused };

enum class ToolOutcome {
    Asked,   // nobody has decided yet
    Started, // found later: the program ended before the call did
    Done,
    Failed, // by the tool, or the call was no sense
    Refused,
    Cancelled, // by the person, before it was decided or while it ran
};

// A lasting yes.
struct ToolConsent
{
    QString tool;
    QString scope;                 // see ToolAsk
    Id<Conversation> conversation; // null: in all
    QDateTime given;               // UTC
    friend bool operator==(const ToolConsent &, const ToolConsent &) = default;
};

struct ToolLogEntry;
using ToolLogId = Id<ToolLogEntry>;

struct ToolLogEntry
{
    ToolLogId id;
    QDateTime at;                  // UTC
    Id<Conversation> conversation; // null: of a temporary chat, or outside of one
    QString tool;
    QString arguments; // empty for a temporary chat
    ToolDecision decision = ToolDecision::Refused;
    ToolOutcome outcome = ToolOutcome::Asked;
    std::chrono::milliseconds duration{0};
    QString title = {}; // of the chat, as it is now; only read
    friend bool operator==(const ToolLogEntry &, const ToolLogEntry &) = default;
};

// As they are stored and printed: "once", "chat", "always", "refused"; "asked", "started" …
[[nodiscard]] QLatin1String toolDecisionName(ToolDecision decision);
[[nodiscard]] std::optional<ToolDecision> toolDecisionFromName(QStringView name);
[[nodiscard]] QLatin1String toolOutcomeName(ToolOutcome outcome);
[[nodiscard]] std::optional<ToolOutcome> toolOutcomeFromName(QStringView name);

class ToolBook
{
public:
    virtual ~ToolBook() = default;

    // Newest first.
    [[nodiscard]] virtual QFuture<Result<QList<ToolConsent>>> consents() = 0;
    // The same once more changes nothing but its time.
    [[nodiscard]] virtual QFuture<Result<void>> allow(const ToolConsent &consent) = 0;
    // Whatever its time. One that is not there is no error.
    [[nodiscard]] virtual QFuture<Result<void>> revoke(const ToolConsent &consent) = 0;
    // The same id again takes the place of what was recorded.
    [[nodiscard]] virtual QFuture<Result<void>> record(const ToolLogEntry &entry) = 0;
    // Newest first, at most so many.
    [[nodiscard]] virtual QFuture<Result<QList<ToolLogEntry>>> log(int limit) = 0;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Errors as values: what went wrong, in a closed set of kinds that code can act on (retry, other
// key, other model, give up). Plain value, any thread. The text is for logs and the "Details" fold
// only; sentences for people are made in ui/errortext. Kinds are the classes of the error table in
// docs/errors.md.
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace parley {

enum class ErrorKind {
    Configuration, // refused before anything was sent: missing key, malformed address, bad value
    BudgetReached, // likewise, by a budget of the person; providerCode: see engine/budgetguard.h
    Auth,
    Permission,
    ModelNotFound,
    ContextLengthExceeded,
    RateLimited,
    QuotaExhausted,
    Overloaded, // also every other server-side 5xx
    Timeout,
    ContentFiltered,
    BadRequest,
    Transport, // DNS, TLS, reset, cut stream, not the protocol we speak
    Cancelled,
    Storage,
};

// Where the error was found; decides the words "on the wire" use for it.
enum class ErrorPhase { Local, Http, Stream, WebSocket };

struct Error
{
    ErrorKind kind = ErrorKind::Transport;
    QString detail; // English; already free of keys
    ErrorPhase phase = ErrorPhase::Local;
    int httpStatus = 0;                                  // 0: none
    QString providerType;                                // the vendor's own "type", may be empty
    QString providerCode;                                // the vendor's own "code", may be empty
    bool providerCodeIsNumber = false;                   // it came as a JSON number
    QString requestId;                                   // for a support ticket
    std::optional<std::chrono::milliseconds> retryAfter; // as asked by the server
    std::optional<bool> shouldRetry; // the server's or the error table's word; wins over the kind

    // One that arose here, with nothing else known of it.
    [[nodiscard]] static Error of(ErrorKind kind, const QString &detail);

    // Whether sending the same request again may help. Never says when.
    [[nodiscard]] bool retryable() const { return shouldRetry.value_or(retryableByKind(kind)); }
    [[nodiscard]] static bool retryableByKind(ErrorKind kind);

    friend bool operator==(const Error &, const Error &) = default;
};

// The name used in files and on the command line: "rate_limited", "context_length_exceeded", …
[[nodiscard]] QLatin1String errorKindName(ErrorKind kind);
// The reverse; nothing when the name is not one of ours.
[[nodiscard]] std::optional<ErrorKind> errorKindFromName(QStringView name);
// "local", "http", "stream", "ws"
[[nodiscard]] QLatin1String errorPhaseName(ErrorPhase phase);

} // namespace parley

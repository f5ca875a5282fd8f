// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/error.h"

#include "base/names.h"

#include <array>
#include <utility>

namespace parley {

namespace {

constexpr std::array kindNames = {
    std::pair{ErrorKind::Configuration, "configuration"},
    std::pair{ErrorKind::BudgetReached, "budget_reached"},
    std::pair{ErrorKind::Auth, "auth"},
    std::pair{ErrorKind::Permission, "permission"},
    std::pair{ErrorKind::ModelNotFound, "model_not_found"},
    std::pair{ErrorKind::ContextLengthExceeded, "context_length_exceeded"},
    std::pair{ErrorKind::RateLimited, "rate_limited"},
    std::pair{ErrorKind::QuotaExhausted, "quota_exhausted"},
    std::pair{ErrorKind::Overloaded, "overloaded"},
    std::pair{ErrorKind::Timeout, "timeout"},
    std::pair{ErrorKind::ContentFiltered, "content_filtered"},
    std::pair{ErrorKind::BadRequest, "bad_request"},
    std::pair{ErrorKind::Transport, "transport"},
    std::pair{ErrorKind::Cancelled, "cancelled"},
    std::pair{ErrorKind::Storage, "storage"},
};

} // namespace

Error Error::of(ErrorKind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

bool Error::retryableByKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RateLimited:
    case ErrorKind::Overloaded:
    case ErrorKind::Timeout:
    case ErrorKind::Transport:
        return true;
    case ErrorKind::Configuration:
    case ErrorKind::BudgetReached:
    case ErrorKind::Auth:
    case ErrorKind::Permission:
    case ErrorKind::ModelNotFound:
    case ErrorKind::ContextLengthExceeded:
    case ErrorKind::QuotaExhausted:
    case ErrorKind::ContentFiltered:
    case ErrorKind::BadRequest:
    case ErrorKind::Cancelled:
    case ErrorKind::Storage:
        return false;
    }
    return false;
}

QLatin1String errorKindName(ErrorKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<ErrorKind> errorKindFromName(QStringView name)
{
    return valueIn(kindNames, name);
}

QLatin1String errorPhaseName(ErrorPhase phase)
{
    switch (phase) {
    case ErrorPhase::Local:
        return QLatin1String("local");
    case ErrorPhase::Http:
        return QLatin1String("http");
    case ErrorPhase::Stream:
        return QLatin1String("stream");
    case ErrorPhase::WebSocket:
        return QLatin1String("ws");
    }
    Q_UNREACHABLE();
}

} // namespace parley

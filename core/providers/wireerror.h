// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a server said when it refused -> Error. Follows docs/errors.md: explicit codes first, then
// details, then the HTTP status, message patterns only where a vendor has no code. Pure functions
// on values, any thread, never fail: a body that makes no sense still gives an Error. The text of
// an Error is free of keys and of markup.
#pragma once

#include "base/error.h"
#include "net/transport.h"

#include <QDateTime>
#include <QJsonValue>

namespace parley {

// Whose message patterns apply. OpenAi: everything that speaks OpenAI's format, gateways included.
enum class WireVendor { OpenAi, Anthropic, Gemini, Ollama };

// Bytes of an error body that are looked at.
inline constexpr qsizetype errorBodyCap = 64 * 1024;

// A response whose status is not 2xx. `now` is UTC and turns dates into waits.
[[nodiscard]] Error errorFromHttp(WireVendor vendor, const HttpHead &head, const QByteArray &body,
                                  const QDateTime &now);

// An error inside a stream or in JSON under 200: the object around "error", or the error itself.
[[nodiscard]] Error errorFromStream(WireVendor vendor, const QJsonValue &body);

// A failure of the stream itself (cut, malformed, not the protocol): Transport, to be tried again.
[[nodiscard]] Error streamError(const QString &detail);

// The id a support desk asks for, from the usual headers; empty when none came.
[[nodiscard]] QString requestIdOf(const HttpHead &head);

} // namespace parley

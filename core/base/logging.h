// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// All logging categories in one place, and the redactor every log line passes through: keys,
// Authorization headers and secrets in URLs never reach a sink. Any thread.
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace parley {

Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logProvider)
Q_DECLARE_LOGGING_CATEGORY(logEngine)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logKeychain)
Q_DECLARE_LOGGING_CATEGORY(logUi)
Q_DECLARE_LOGGING_CATEGORY(logApp)

// The text with everything that looks like a key replaced by "[redacted]": sk-…, AIza…, gsk_…,
// Bearer …, x-api-key: …, key=… in a URL.
[[nodiscard]] QString redacted(const QString &text);

// The text with control characters made visible (␛ for ESC), but for line ends and tabs: what a
// server says must not steer a terminal.
[[nodiscard]] QString withVisibleControls(const QString &text);

// Routes every Qt log message through redacted() to stderr, control characters made visible. Call
// once at program start.
void installRedactingLogger();

} // namespace parley

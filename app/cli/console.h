// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The terminal: what goes to stdout and stderr. Text that came from a model or a server is made
// harmless before it is printed: control characters (ESC above all) become visible pictures. JSON
// lines are flushed one by one. Main thread.
#pragma once

#include "base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace parley::console {

// Text with C0/C1 control characters other than line feed and tab made visible.
[[nodiscard]] QString harmless(const QString &text);

void writeText(const QString &text); // as it is said, no line feed added, harmless
void writeCsv(QByteArray csv); // its lines end as a terminal's do; a CR would be shown as a sign
void writeLine(const QString &line);       // harmless
void writeJson(const QJsonObject &object); // one line
void writeJsonArray(const QJsonArray &array);
void writeNote(const QString &note); // stderr, one line
// "parley-cli: rate_limited: …" on stderr.
void writeError(const Error &error);
// "parley-cli: …" on stderr, for wrong use.
void writeUsage(const QString &sentence);

// A file, or standard input for "-".
[[nodiscard]] std::optional<QByteArray> readInput(const QString &path, Error *error);

} // namespace parley::console

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A reader for JSON that came from outside: every step says what was missing, with its path, as a
// Result. Missing or null members are absent; a member of the wrong type is an error only where it
// is required. Plain functions on values, any thread.
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace parley::json {

// The whole document as an object / a value. The error names the offset of the first bad byte.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &bytes);
[[nodiscard]] Result<QJsonValue> parseValue(const QByteArray &bytes);

// Required members; `path` is where the object itself stands ("choices[0].delta"), for the error.
[[nodiscard]] Result<QString> requireString(const QJsonObject &object, QLatin1String name,
                                            const QString &path = {});
[[nodiscard]] Result<QJsonObject> requireObject(const QJsonObject &object, QLatin1String name,
                                                const QString &path = {});
[[nodiscard]] Result<QJsonArray> requireArray(const QJsonObject &object, QLatin1String name,
                                              const QString &path = {});

// Optional members: nothing when absent, null or of another type (a fraction is no integer).
[[nodiscard]] std::optional<QString> string(const QJsonObject &object, QLatin1String name);
[[nodiscard]] std::optional<qint64> integer(const QJsonObject &object, QLatin1String name);
[[nodiscard]] std::optional<double> number(const QJsonObject &object, QLatin1String name);
[[nodiscard]] std::optional<bool> boolean(const QJsonObject &object, QLatin1String name);
[[nodiscard]] std::optional<QJsonObject> object(const QJsonObject &object, QLatin1String name);

// The same where a stranger's member of another type is as good as none: empty then, or false.
[[nodiscard]] QString text(const QJsonObject &object, const char *name);
[[nodiscard]] QJsonObject member(const QJsonObject &object, const char *name);
[[nodiscard]] QJsonArray items(const QJsonObject &object, const char *name);
[[nodiscard]] bool flag(const QJsonObject &object, const char *name);

// Compact bytes of any value, a bare string or number included.
[[nodiscard]] QByteArray compact(const QJsonValue &value);

} // namespace parley::json

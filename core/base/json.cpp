// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/json.h"

#include <QJsonDocument>

namespace parley::json {

namespace {

Unexpected notThere(QLatin1String name, const QString &path, QLatin1String wanted)
{
    const QString where = path.isEmpty() ? QString(name) : path + u'.' + name;
    return Unexpected(ErrorKind::Transport,
                      QStringLiteral("\"%1\" is missing or not %2").arg(where, wanted));
}

} // namespace

Result<QJsonValue> parseValue(const QByteArray &bytes)
{
    // QJsonDocument takes only objects and arrays: wrap, then unwrap.
    const QByteArrayView text = QByteArrayView(bytes).trimmed();
    const bool wrap = !text.startsWith('{') && !text.startsWith('[');
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(wrap ? '[' + bytes + ']' : bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Unexpected(ErrorKind::Transport, QStringLiteral("not JSON: %1 at byte %2")
                                                    .arg(problem.errorString())
                                                    .arg(problem.offset - (wrap ? 1 : 0)));
    }
    if (wrap) {
        return document.array().size() == 1
                   ? Result<QJsonValue>(document.array().first())
                   : Unexpected(ErrorKind::Transport, QStringLiteral("not JSON: empty"));
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return Unexpected(ErrorKind::Transport, QStringLiteral("not JSON: %1 at byte %2")
                                                    .arg(problem.errorString())
                                                    .arg(problem.offset));
    }
    if (!document.isObject()) {
        return Unexpected(ErrorKind::Transport, QStringLiteral("not a JSON object"));
    }
    return document.object();
}

Result<QString> requireString(const QJsonObject &object, QLatin1String name, const QString &path)
{
    const QJsonValue value = object.value(name);
    if (!value.isString()) {
        return notThere(name, path, QLatin1String("a string"));
    }
    return value.toString();
}

Result<QJsonObject> requireObject(const QJsonObject &object, QLatin1String name,
                                  const QString &path)
{
    const QJsonValue value = object.value(name);
    if (!value.isObject()) {
        return notThere(name, path, QLatin1String("an object"));
    }
    return value.toObject();
}

Result<QJsonArray> requireArray(const QJsonObject &object, QLatin1String name, const QString &path)
{
    const QJsonValue value = object.value(name);
    if (!value.isArray()) {
        return notThere(name, path, QLatin1String("an array"));
    }
    return value.toArray();
}

std::optional<QString> string(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<qint64> integer(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    // toInteger() falls back where the number has a fraction or is too large for 64 bits.
    const bool whole = value.isDouble() && value.toInteger(0) == value.toInteger(1);
    return whole ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<double> number(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<bool> boolean(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<QJsonObject> object(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonObject member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toObject();
}

QJsonArray items(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toArray();
}

bool flag(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toBool();
}

QByteArray compact(const QJsonValue &value)
{
    if (value.isObject()) {
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    }
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : wrapped.mid(1, wrapped.size() - 2);
}

} // namespace parley::json

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Whether JsonReader and QJsonDocument say the same of some bytes: what the reader takes, the
// document takes too and holds the same values. For tests and fuzzers; any thread.
#pragma once

#include "base/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace parley {

// The next value, built from what the reader reads; nothing when it refuses. Each value is read in
// all the ways there are: they have to agree about whether it is JSON.
inline std::optional<QJsonValue> valueFrom(JsonReader &reader)
{
    JsonReader ahead = reader;
    QByteArrayView raw;
    if (!ahead.skip(&raw)) {
        return {};
    }
    const auto as = [&reader](auto read) {
        JsonReader attempt = reader;
        const bool isRead = read(attempt);
        reader = isRead ? attempt : reader;
        return isRead;
    };
    QString text;
    qint64 number = 0;
    bool truth = false;
    QJsonObject object;
    QJsonArray array;
    const auto element = [](JsonReader &at, auto keep) {
        const auto value = valueFrom(at);
        if (value) {
            keep(*value);
        }
        return value.has_value();
    };
    if (as([&](JsonReader &at) { return at.string(text); })) {
        return QJsonValue(text);
    }
    if (as([&](JsonReader &at) { return at.integer(number); })) {
        return QJsonValue(number);
    }
    if (as([&](JsonReader &at) { return at.boolean(truth); })) {
        return QJsonValue(truth);
    }
    if (as([&](JsonReader &at) { return at.null(); })) {
        return QJsonValue(QJsonValue::Null);
    }
    if (as([&](JsonReader &at) {
            return at.members([&](QByteArrayView name) {
                return element(at, [&](const QJsonValue &value) {
                    object.insert(QString::fromLatin1(name), value);
                });
            });
        })) {
        return object;
    }
    if (as([&](JsonReader &at) {
            return at.array(
                [&] { return element(at, [&](const QJsonValue &value) { array.append(value); }); });
        })) {
        return array;
    }
    // What is left is a number that is no short integer: only its bytes are handed out.
    reader = ahead;
    return QJsonDocument::fromJson('[' + raw.toByteArray() + ']').array().at(0);
}

// Null when they agree, else what is wrong.
inline const char *jsonDisagreement(const QByteArray &json)
{
    JsonReader quick(json);
    const bool isSkipped = quick.skip() && quick.atEnd();
    JsonReader reader(json);
    const auto read = valueFrom(reader);
    const bool isRead = read && reader.atEnd();
    if (isSkipped != isRead) {
        return "skipping and reading differ";
    }
    if (!isRead) {
        return nullptr;
    }
    QJsonParseError problem;
    const QJsonArray held = QJsonDocument::fromJson('[' + json + ']', &problem).array();
    if (problem.error != QJsonParseError::NoError || held.size() != 1) {
        return "QJsonDocument refuses it";
    }
    return held.at(0) == *read ? nullptr : "QJsonDocument reads another value";
}

} // namespace parley

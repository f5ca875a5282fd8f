// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// An error body taken apart: the shapes vendors use (object, string, array, "detail", "message",
// HTML, plain text) become one set of fields. Pure; any thread; any bytes give some fields.
#pragma once

#include "net/transport.h"

#include <QJsonValue>
#include <QStringList>

namespace parley {

struct WireErrorFields
{
    QString message;
    QString type; // the vendor's own class: "type", "metadata.error_type" or a status word
    QString code;
    bool codeIsNumber = false;
    QString requestId;
    QStringList words;      // everything that may name the problem, most specific first
    QStringList quotaIds;   // Google: which quota was hit
    QString retryDelay;     // Google RetryInfo: "46s"
    QString limitSource;    // OpenRouter: what ran into a limit
    bool isWebPage = false; // not the server's own words: a proxy's
    bool moderated = false; // OpenRouter: metadata.reasons is there
};

[[nodiscard]] WireErrorFields fieldsFromJson(const QJsonValue &body);
[[nodiscard]] WireErrorFields fieldsFromBody(const HttpHead &head, const QByteArray &body);

// The number a code stands for (400 … 599), 0 for anything else.
[[nodiscard]] int statusFromCode(const WireErrorFields &fields);

} // namespace parley

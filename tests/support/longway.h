// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The same event worded so that no reader of plain deltas takes it: a decoder reads it through a
// whole document. For tests and fuzzers that compare the two ways; any thread.
#pragma once

#include <QByteArray>
#include <QJsonDocument>

namespace parley {

// A member nobody looks at goes first, with an escape in its name. What is no object, or has
// nothing in it, stays as it is: an error may quote it.
inline QByteArray theLongWay(const QByteArray &json)
{
    const qsizetype brace = json.indexOf('{');
    if (brace < 0 || !json.first(brace).trimmed().isEmpty() ||
        !json.sliced(brace + 1).trimmed().startsWith('"') ||
        !QJsonDocument::fromJson(json).isObject()) {
        return json;
    }
    return QByteArray(json).insert(brace + 1, R"("\u006eobody":0,)");
}

} // namespace parley

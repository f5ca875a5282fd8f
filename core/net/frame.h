// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One unit of a stream protocol, its bytes already found by a framing parser. Plain value.
#pragma once

#include <QByteArray>

namespace parley {

struct Frame
{
    QByteArray event; // SSE event name; empty: not named
    QByteArray data;
    QByteArray id; // last event id in force
    friend bool operator==(const Frame &, const Frame &) = default;
};

} // namespace parley

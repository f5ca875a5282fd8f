// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is said to a Redis and what it answers, as plain values. Any thread. Replies are hostile.
#pragma once

#include <QByteArray>
#include <QList>

namespace parley {

// A command and its arguments, which may be any bytes.
using RedisCommand = QList<QByteArray>;

struct RedisReply
{
    enum class Kind { Nothing, Text, Number, List, Failure };
    Kind kind = Kind::Nothing;
    QByteArray text; // also that of a failure: "WRONGTYPE Operation against …"
    qint64 number = 0;
    QList<RedisReply> list;

    // Of a list; nothing where it is none or shorter.
    [[nodiscard]] RedisReply at(qsizetype index) const { return list.value(index); }
    // The first word of a failure; empty: it is none.
    [[nodiscard]] QByteArray code() const
    {
        return kind == Kind::Failure ? text.left(text.indexOf(' ')) : QByteArray();
    }
};

} // namespace parley

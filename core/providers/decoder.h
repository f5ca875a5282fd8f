// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: one vendor's vocabulary, read side: frames of one answer -> StreamEvents in the order
// streamevent.h promises. Pure: no socket, no clock; any one thread. Made for one answer and thrown
// away after it. Whatever comes in, it never throws and never asserts: hostile JSON is skipped.
#pragma once

#include "chat/streamevent.h"
#include "net/frame.h"

#include <QJsonValue>
#include <QList>

namespace parley {

class Decoder : public ResumeState
{
public:
    // One frame of the stream.
    [[nodiscard]] virtual QList<StreamEvent> feed(const Frame &frame) = 0;
    // The bytes have ended. Must end the answer: Finished when the protocol's own end was seen (or
    // needs no more than what came), else Failed.
    [[nodiscard]] virtual QList<StreamEvent> finish() = 0;
    // The server sent one whole JSON although a stream was asked for. Must end the answer.
    [[nodiscard]] virtual QList<StreamEvent> whole(const QJsonValue &body) = 0;
    // Whether finish() would end well: a connection that breaks after that has lost nothing.
    [[nodiscard]] virtual bool isComplete() const = 0;

    // Where this answer could be taken up if its connection broke now; `state` is left empty.
    [[nodiscard]] virtual ResumePoint resumePoint() const { return {}; }
    // What follows is the rest from there, over another connection: what was read before, by this
    // decoder or by one of an earlier run, is skipped.
    virtual void takeUp(const ResumePoint &) {}
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Messages of a WebSocket that carries several answers: whatever comes, in any cut, each answer has
// exactly one end and nothing after it.
#include "fuzz.h"

#include "providers/eventtojson.h"
#include "providers/socketlog.h"

#include <QJsonArray>

using namespace parley;

namespace {

QJsonArray eventsOf(SocketLog &log)
{
    log.finish();
    QJsonArray all;
    for (const SocketLog::Answer &answer : log.answers()) {
        int ends = 0;
        for (const StreamEvent &event : answer.events) {
            fuzz::require(ends == 0, "something comes after the end");
            ends +=
                std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
            all.append(eventToJson(event));
        }
        fuzz::require(ends == 1, "an answer has no end or several");
    }
    all.append(log.result());
    return all;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    SocketLog whole;
    whole.bytes(bytes);
    SocketLog cut;
    fuzz::inPieces(bytes, [&](const QByteArray &piece) { cut.bytes(piece); });
    fuzz::require(eventsOf(whole) == eventsOf(cut), "a cut changes the answers of a socket");
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reads Ollama's own chat stream: one JSON per line, tool calls whole, counts on the last line.
// Any one thread; one object per answer.
#pragma once

#include "providers/decoder.h"
#include "providers/eventlist.h"

#include <QJsonObject>

namespace parley {

class OllamaDecoder final : public Decoder
{
public:
    [[nodiscard]] QList<StreamEvent> feed(const Frame &frame) override;
    [[nodiscard]] QList<StreamEvent> finish() override;
    [[nodiscard]] QList<StreamEvent> whole(const QJsonValue &body) override;
    // The line that says "done" ends the answer at once.
    [[nodiscard]] bool isComplete() const override { return m_events.ended(); }

private:
    void line(const QJsonObject &line);
    void end(const QJsonObject &line);

    EventList m_events;
    int m_toolCalls = 0;
};

} // namespace parley

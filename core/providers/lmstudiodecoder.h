// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reads LM Studio's own chat stream. An error event is followed by chat.end, which then is no
// success. Any one thread; one object per answer.
#pragma once

#include "providers/decoder.h"
#include "providers/eventlist.h"

#include <QJsonObject>

namespace parley {

class LmStudioDecoder final : public Decoder
{
public:
    [[nodiscard]] QList<StreamEvent> feed(const Frame &frame) override;
    [[nodiscard]] QList<StreamEvent> finish() override;
    [[nodiscard]] QList<StreamEvent> whole(const QJsonValue &body) override;
    // chat.end ends the answer at once.
    [[nodiscard]] bool isComplete() const override { return m_events.ended(); }

private:
    // The events that carry a piece of the answer.
    void piece(QByteArrayView type, const QString &words);
    void event(const QString &type, const QJsonObject &event);
    void end(const QJsonObject &result);

    EventList m_events;
    std::optional<Error> m_error;
};

} // namespace parley

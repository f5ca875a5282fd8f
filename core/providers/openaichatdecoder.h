// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reads Chat Completions of OpenAI and of everybody who imitates them. The differences seen in the
// field (usage in four places, reasoning under three names, errors in five shapes) are all accepted
// at once: which server answers is not asked. Only choice 0 is the answer. Any one thread.
#pragma once

#include "providers/chattoolcalls.h"
#include "providers/decoder.h"
#include "providers/eventlist.h"
#include "providers/replaydetails.h"
#include "providers/thinktags.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace parley {

class OpenAiChatDecoder final : public Decoder
{
public:
    [[nodiscard]] QList<StreamEvent> feed(const Frame &frame) override;
    [[nodiscard]] QList<StreamEvent> finish() override;
    [[nodiscard]] QList<StreamEvent> whole(const QJsonValue &body) override;
    [[nodiscard]] bool isComplete() const override { return !m_finishReason.isEmpty(); }

private:
    // False, and nothing done: it is more than a piece of text.
    bool plain(QByteArrayView data);
    void chunk(const QJsonObject &chunk);
    void extras(const QJsonObject &chunk);
    void choice(const QJsonObject &choice);
    void delta(const QJsonObject &delta);
    void content(const QJsonValue &content);
    void spoken(const ThinkTags::Split &split);
    void reasoning(const QJsonObject &delta);
    void otherChoice(int index, const QJsonObject &choice);
    bool usage(const QJsonValue &value);
    void citations(const QJsonObject &chunk);
    void annotations(const QJsonValue &annotations);
    void fail(const Error &error);
    void settle();
    void end();

    EventList m_events;
    ChatToolCalls m_calls{m_events};
    ReplayDetails m_details;
    ThinkTags m_thinkTags;
    QString m_finishReason;
    QString m_providerName;
    QMap<int, QString> m_otherTexts; // of n > 1, by choice
    QSet<QByteArray> m_citations;    // already told
};

} // namespace parley

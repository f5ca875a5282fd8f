// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reads Gemini's streamGenerateContent: chunks without names and without an end mark; an answer is
// whole once a finishReason came. Only candidate 0 is the answer. Any one thread; one per answer.
#pragma once

#include "providers/decoder.h"
#include "providers/eventlist.h"

#include <QJsonObject>
#include <QSet>

namespace parley {

class GeminiDecoder final : public Decoder
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
    void candidate(const QJsonObject &candidate);
    void part(const QJsonObject &part);
    void thought(const QString &words);
    void usage(const QJsonObject &usage);
    void functionCall(const QJsonObject &call);
    void sign(const QString &signature, bool isForCall);
    void codeExecution(const QJsonObject &part);
    void sources(const QJsonObject &candidate);
    void end();

    EventList m_events;
    QString m_finishReason;
    QJsonObject m_usage;     // told last
    QByteArray m_usageBytes; // as it came, where the last chunk was a plain one
    QSet<QString> m_sources; // already told
    int m_toolCalls = 0;
    int m_blocks = 0;        // reasoning blocks begun
    bool m_unsigned = false; // the last of them has no signature yet
};

} // namespace parley

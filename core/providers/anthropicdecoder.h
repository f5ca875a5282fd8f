// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Reads the Anthropic Messages stream. Goes by data.type, never by the SSE event name (proxies drop
// it); blocks are keyed by index; unknown events, blocks and deltas are skipped. Any one thread.
#pragma once

#include "providers/decoder.h"
#include "providers/eventlist.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace parley {

class AnthropicDecoder final : public Decoder
{
public:
    [[nodiscard]] QList<StreamEvent> feed(const Frame &frame) override;
    [[nodiscard]] QList<StreamEvent> finish() override;
    [[nodiscard]] QList<StreamEvent> whole(const QJsonValue &body) override;
    // Only message_stop ends a message, and that ends it at once.
    [[nodiscard]] bool isComplete() const override { return m_events.ended(); }

private:
    struct Block
    {
        QString type;
        int number = 0;       // of the tool call or reasoning block
        QString input;        // JSON fragments so far
        QJsonObject opening;  // content_block as it started
        QString text;         // said or thought since
        QString signature;    // of the thinking
        QJsonArray citations; // since it started
    };

    // False, and nothing done: it is more than a piece of text.
    bool plain(QByteArrayView data);
    void event(const QJsonObject &event);
    void messageStart(const QJsonObject &message);
    void blockStart(int index, const QJsonObject &content);
    void blockDelta(int index, const QJsonObject &delta);
    void inputDelta(int index, const QString &fragment);
    // The number of the reasoning block this belongs to.
    int thinkingDelta(int index, const QString &piece);
    void blockStop(int index);
    void sign(const QString &signature, int number);
    void textDelta(int index, const QString &piece);
    void citation(const QJsonValue &citation);
    void keep(int index, const Block &block);
    void tellPause();
    void messageDelta(const QJsonObject &delta);
    void usage(const QJsonValue &usage);
    void end();

    EventList m_events;
    QMap<int, Block> m_blocks;       // open ones
    QMap<int, QByteArray> m_content; // closed ones, whole: what goes back after a pause
    qsizetype m_contentSize = 0;
    bool m_keepsContent = true; // all of it is in m_content
    QString m_container;        // where the server's tools run
    QJsonObject m_usage;        // totals so far
    QString m_stopReason;
    int m_toolCalls = 0;
    int m_reasoningBlocks = 0;
};

} // namespace parley

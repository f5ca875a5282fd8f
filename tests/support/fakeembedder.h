// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A provider that only gives vectors: for texts it was taught, near or far from each other by an
// angle. Header only.
#pragma once

#include "chat/provider.h"

#include <QMap>
#include <QPromise>
#include <cmath>
#include <numbers>

namespace parley {

class FakeEmbedder final : public Provider
{
public:
    struct Asked
    {
        EmbeddingRequest request;
        QByteArray key;
    };

    // Direction of a text, in degrees; texts nobody taught point at 90.
    void teach(const QString &text, double degrees) { m_angles.insert(text, degrees); }
    void answerWith(const Result<Embeddings> &answer) { m_answer = answer; }
    // From now on vectors come only with release().
    void hold() { m_holds = true; }
    void release()
    {
        m_holds = false;
        for (auto &[promise, embeddings] : m_held) {
            promise->addResult(embeddings);
            promise->finish();
        }
        m_held.clear();
    }
    [[nodiscard]] const QList<Asked> &asked() const { return m_asked; }

    [[nodiscard]] std::unique_ptr<ReplyStream> open(const ChatRequest &, const Secret &) override
    {
        return nullptr;
    }
    [[nodiscard]] QFuture<Result<QList<ModelInfo>>> models(const Secret &) override
    {
        return QtFuture::makeReadyFuture(Result<QList<ModelInfo>>(QList<ModelInfo>()));
    }
    [[nodiscard]] QFuture<Result<Embeddings>> embed(const EmbeddingRequest &request,
                                                    const Secret &key) override
    {
        m_asked.append({request, key.reveal()});
        Embeddings embeddings;
        for (const QString &text : request.texts) {
            const double radians = m_angles.value(text, 90) * std::numbers::pi / 180;
            embeddings.vectors.append({float(std::cos(radians)), float(std::sin(radians))});
        }
        const Result<Embeddings> answer = m_answer.value_or(embeddings);
        if (!m_holds) {
            return QtFuture::makeReadyFuture(answer);
        }
        auto promise = std::make_shared<QPromise<Result<Embeddings>>>();
        promise->start();
        m_held.append({promise, answer});
        return promise->future();
    }

private:
    QMap<QString, double> m_angles;
    std::optional<Result<Embeddings>> m_answer;
    bool m_holds = false;
    QList<std::pair<std::shared_ptr<QPromise<Result<Embeddings>>>, Result<Embeddings>>> m_held;
    QList<Asked> m_asked;
};

} // namespace parley

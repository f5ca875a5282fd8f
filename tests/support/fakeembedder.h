// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A provider that only gives vectors: for texts it was taught, near or far from each other by an
// angle.
#pragma once

#include "chat/provider.h"

#include <QMap>
#include <QPromise>

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
    void release();
    [[nodiscard]] const QList<Asked> &asked() const { return m_asked; }

    [[nodiscard]] std::unique_ptr<ReplyStream> open(const ChatRequest &, const Secret &) override;
    [[nodiscard]] QFuture<Result<QList<ModelInfo>>> models(const Secret &) override;
    [[nodiscard]] QFuture<Result<Embeddings>> embed(const EmbeddingRequest &request,
                                                    const Secret &key) override;

private:
    QMap<QString, double> m_angles;
    std::optional<Result<Embeddings>> m_answer;
    bool m_holds = false;
    QList<std::pair<std::shared_ptr<QPromise<Result<Embeddings>>>, Result<Embeddings>>> m_held;
    QList<Asked> m_asked;
};

} // namespace parley

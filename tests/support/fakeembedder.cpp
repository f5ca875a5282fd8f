// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/fakeembedder.h"

#include <cmath>
#include <numbers>

namespace parley {

void FakeEmbedder::release()
{
    m_holds = false;
    for (auto &[promise, embeddings] : m_held) {
        promise->addResult(embeddings);
        promise->finish();
    }
    m_held.clear();
}

std::unique_ptr<ReplyStream> FakeEmbedder::open(const ChatRequest &, const Secret &)
{
    return nullptr;
}

QFuture<Result<QList<ModelInfo>>> FakeEmbedder::models(const Secret &)
{
    return QtFuture::makeReadyFuture(Result<QList<ModelInfo>>(QList<ModelInfo>()));
}

QFuture<Result<Embeddings>> FakeEmbedder::embed(const EmbeddingRequest &request, const Secret &key)
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

} // namespace parley

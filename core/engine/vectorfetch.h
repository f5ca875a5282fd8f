// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Vectors of texts from a provider that makes them: with one of its keys, within the budgets, and
// booked. Never retries: who waits for them can do without. Main thread; destroying it forgets who
// asked.
#pragma once

#include "base/awaiting.h"
#include "chat/requestkey.h"
#include "engine/keyring.h"
#include "engine/requestbook.h"

namespace parley {

class VectorFetch
{
public:
    // One for each text, in their order.
    using Done = std::function<void(Result<QList<QList<float>>>)>;

    // `services` outlives it.
    VectorFetch(Services &services, EmbeddingSource source);

    // Once at a time; calls back once, maybe from inside.
    void ask(const QStringList &texts, Done done);
    [[nodiscard]] const EmbeddingSource &source() const { return m_source; }

private:
    void embed(const QStringList &texts, const Secret &key);
    void take(const Result<Embeddings> &embeddings, qsizetype texts);
    void end(Result<QList<QList<float>>> vectors);

    Services &m_services;
    EmbeddingSource m_source;
    ChatRequest m_request; // as it is priced
    RequestBook m_book;
    KeyRing m_ring;
    Clock::Steady m_sent{0};
    Done m_done;
    Awaiting<Embeddings> m_embedded;
};

} // namespace parley

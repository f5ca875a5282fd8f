// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/vectorfetch.h"

namespace parley {

VectorFetch::VectorFetch(Services &services, EmbeddingSource source)
    : m_services(services)
    , m_source(std::move(source))
    , m_book(services, {{}, false, LedgerPurpose::Embedding})
    , m_ring(services, m_source.profile)
{}

// A vector costs next to nothing, but a budget is a budget.
void VectorFetch::ask(const QStringList &texts, Done done)
{
    m_done = std::move(done);
    m_request.model = m_source.model;
    m_request.messages = {Message::fromText(Role::User, texts.join(u'\n'))};
    m_book.reserve(m_request, m_source.profile, false, [this, texts](const Result<void> &may) {
        if (!may) {
            end(Unexpected(may.error()));
            return;
        }
        m_ring.takeNext([this, texts](const Result<Secret> &key) {
            if (key) {
                embed(texts, *key);
            } else {
                end(Unexpected(key.error()));
            }
        });
    });
}

void VectorFetch::embed(const QStringList &texts, const Secret &key)
{
    const auto provider = m_services.directory.provider(m_source.profile);
    if (!provider) {
        end(Unexpected(provider.error()));
        return;
    }
    m_sent = m_services.clock.steady();
    m_embedded.wait(provider->get().embed({m_source.model, texts, std::nullopt}, key),
                    [this, count = texts.size()](const Result<Embeddings> &embeddings) {
                        take(embeddings, count);
                    });
}

void VectorFetch::take(const Result<Embeddings> &embeddings, qsizetype texts)
{
    if (!embeddings) {
        end(Unexpected(embeddings.error()));
        return;
    }
    m_book.close({m_request,
                  {m_source.profile.name, m_source.model},
                  LedgerOutcome::Finished,
                  std::nullopt,
                  m_services.clock.steady() - m_sent},
                 m_ring);
    if (embeddings->vectors.size() != texts) {
        end(Unexpected(ErrorKind::Transport, QStringLiteral("not every text got a vector")));
        return;
    }
    end(embeddings->vectors);
}

void VectorFetch::end(Result<QList<QList<float>>> vectors)
{
    if (const Done done = std::exchange(m_done, nullptr)) {
        done(std::move(vectors));
    }
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Ports to the vendors. Provider: a stateless door to one profile; it never retries, never touches
// storage or settings, never words an error for people. ProviderDirectory: which door belongs to a
// profile. Main thread; the directory owns the providers, futures need a context to continue in.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "chat/chatrequest.h"
#include "chat/providerprofile.h"
#include "chat/replystream.h"

#include <QFuture>
#include <functional>
#include <memory>

namespace parley {

struct ModelInfo
{
    QString id;
    QString title;                 // the vendor's display name, else the id
    std::optional<qint64> context; // tokens
    std::optional<qint64> maxOutput;
    std::optional<bool> vision;
    std::optional<bool> tools;
    std::optional<bool> reasoning;
    std::optional<bool> loaded;           // in memory now; only servers on this machine say so
    std::optional<Money> inputPerMillion; // only where the list itself names prices
    std::optional<Money> outputPerMillion;
    friend bool operator==(const ModelInfo &, const ModelInfo &) = default;
};

struct EmbeddingRequest
{
    QString model;
    QStringList texts;
    std::optional<int> dimensions; // of a vector; absent: the model's own
};

struct Embeddings
{
    QList<QList<float>> vectors;  // one per text, in the order of the texts
    std::optional<qint64> tokens; // of all texts together
    friend bool operator==(const Embeddings &, const Embeddings &) = default;
};

// What a key may spend, where the vendor tells it to the key itself.
struct KeyAccount
{
    QString label;
    std::optional<Money> used;
    std::optional<Money> limit; // absent: none is set
    std::optional<Money> remaining;
    bool freeTier = false;
    friend bool operator==(const KeyAccount &, const KeyAccount &) = default;
};

// A question as it would leave now: to be looked at, never to be sent.
struct RequestPreview
{
    QByteArray method; // "POST"; "MESSAGE" over an open WebSocket; empty: it never leaves
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers; // of the key only its header's name
    QByteArray body;                                  // byte for byte
    friend bool operator==(const RequestPreview &, const RequestPreview &) = default;
};

class BatchService;

class Provider
{
public:
    virtual ~Provider() = default;
    // Worded by the same code as what open() sends. Configuration error when it can't be worded.
    [[nodiscard]] virtual Result<RequestPreview> preview(const ChatRequest &request) const;
    // Starts one request on the wire. Never null: a request that can't be worded ends with Failed.
    [[nodiscard]] virtual std::unique_ptr<ReplyStream> open(const ChatRequest &request,
                                                            const Secret &key) = 0;
    // Goes on with an answer of this provider that broke at that point: only what follows it, so no
    // second Started where the point has its state. Null: not possible.
    [[nodiscard]] virtual std::unique_ptr<ReplyStream> resume(const ResumePoint &point,
                                                              const Secret &key);
    // What the profile offers now.
    [[nodiscard]] virtual QFuture<Result<QList<ModelInfo>>> models(const Secret &key) = 0;

    // Configuration error where the vendor offers no such thing, before anything is sent.
    [[nodiscard]] virtual QFuture<Result<Embeddings>> embed(const EmbeddingRequest &request,
                                                            const Secret &key);
    // Tokens of the whole question as the vendor itself counts them.
    [[nodiscard]] virtual QFuture<Result<qint64>> countTokens(const ChatRequest &request,
                                                              const Secret &key);
    [[nodiscard]] virtual QFuture<Result<KeyAccount>> account(const Secret &key);
    // Many questions at once at a lower price, answered within a day; lives as long as the
    // provider. Null: not offered.
    [[nodiscard]] virtual BatchService *batches();
};

class ProviderDirectory
{
public:
    virtual ~ProviderDirectory() = default;
    // The provider of this profile, made at first use; Configuration error when the profile can't
    // work (unknown dialect, malformed address, plain http to a public host). The reference lives
    // as long as the directory; a changed profile gets a new provider.
    [[nodiscard]] virtual Result<std::reference_wrapper<Provider>>
    provider(const ProviderProfile &profile) = 0;
};

} // namespace parley

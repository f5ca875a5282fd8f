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
    std::optional<Money> inputPerMillion; // only where the list itself names prices
    std::optional<Money> outputPerMillion;
    friend bool operator==(const ModelInfo &, const ModelInfo &) = default;
};

class Provider
{
public:
    virtual ~Provider() = default;
    // Starts one request on the wire. Never null: a request that can't be worded ends with Failed.
    [[nodiscard]] virtual std::unique_ptr<ReplyStream> open(const ChatRequest &request,
                                                            const Secret &key) = 0;
    // What the profile offers now.
    [[nodiscard]] virtual QFuture<Result<QList<ModelInfo>>> models(const Secret &key) = 0;
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

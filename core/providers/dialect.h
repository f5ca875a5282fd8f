// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: how one vendor's API is spoken, both ways. Stateless values behind constant references, any
// thread. A dialect never sees a key: it only names the header the key belongs in. How to add one:
// docs/add-a-provider.md.
#pragma once

#include "chat/chatrequest.h"
#include "chat/provider.h"
#include "net/transport.h"
#include "providers/decoder.h"
#include "providers/wireerror.h"

namespace parley {

enum class Framing { ServerSentEvents, JsonLines };

struct KeyHeader
{
    QByteArray name;   // "authorization"
    QByteArray prefix; // "Bearer "
    friend bool operator==(const KeyHeader &, const KeyHeader &) = default;
};

// A question with one answer: how to ask, and what an answer of status 200 says.
template <class T>
struct Question
{
    HttpRequest request;
    Result<T> (*read)(const QByteArray &body);
};

// A question about what is known already, and what an answer of status 200 adds to it. False: it is
// nothing to chat with.
template <class T>
struct Supplement
{
    HttpRequest request;
    bool (*add)(T &known, const QByteArray &body);
};

class Dialect
{
public:
    virtual ~Dialect() = default;

    [[nodiscard]] virtual Framing framing() const { return Framing::ServerSentEvents; }
    [[nodiscard]] virtual WireVendor vendor() const = 0;
    [[nodiscard]] virtual KeyHeader keyHeader(const ProviderProfile &profile) const = 0;

    // The request for one streamed answer, without its key. Configuration error when this vendor
    // can't be asked this way.
    [[nodiscard]] virtual Result<HttpRequest> encode(const ChatRequest &request,
                                                     const ProviderProfile &profile) const = 0;
    [[nodiscard]] virtual std::unique_ptr<Decoder> makeDecoder() const = 0;

    // Where answers can be taken up after a break: the request for the rest of one, and the one
    // that stops it on the server. Nothing: not here.
    [[nodiscard]] virtual std::optional<HttpRequest> resumeRequest(const ProviderProfile &,
                                                                   const ResumePoint &) const
    {
        return std::nullopt;
    }
    [[nodiscard]] virtual std::optional<HttpRequest> stopRequest(const ProviderProfile &,
                                                                 const ResumePoint &) const
    {
        return std::nullopt;
    }

    // The list of models: how to ask, and what an answer of status 200 says.
    [[nodiscard]] virtual HttpRequest modelsRequest(const ProviderProfile &profile) const = 0;
    [[nodiscard]] virtual Result<QList<ModelInfo>> parseModels(const QByteArray &body) const = 0;
    // The next page, when that answer was not the whole list.
    [[nodiscard]] virtual std::optional<HttpRequest>
    nextModels(const QByteArray &body, const ProviderProfile &profile) const;
    // Second questions, where the list says too little: which of its models are loaded, and how;
    // all there is to know of one. Any answer but a good one is ignored. Nothing: not to be asked.
    [[nodiscard]] virtual std::optional<Supplement<QList<ModelInfo>>>
    loaded(const ProviderProfile &profile) const;
    [[nodiscard]] virtual std::optional<Supplement<ModelInfo>>
    details(const ModelInfo &model, const ProviderProfile &profile) const;

    // What is not overridden is a Configuration error.
    [[nodiscard]] virtual Result<Question<qint64>>
    countTokens(const ChatRequest &request, const ProviderProfile &profile) const;
    [[nodiscard]] virtual Result<Question<Embeddings>> embed(const EmbeddingRequest &request,
                                                             const ProviderProfile &profile) const;
    [[nodiscard]] virtual Result<Question<KeyAccount>>
    account(const ProviderProfile &profile) const;
};

// Where the key goes: as the profile says, else as the dialect does.
[[nodiscard]] KeyHeader keyHeaderOf(const Dialect &dialect, const ProviderProfile &profile);

// The dialect of that name ("openai-chat", "anthropic", …); null when there is none. The object
// lives as long as the program.
[[nodiscard]] const Dialect *findDialect(QStringView name);

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A provider profile: one named way to reach one vendor. Plain value, any thread. It names keys, it
// never holds them. Vendors that speak the same format differ only by data here (Quirks).
#pragma once

#include "base/money.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <chrono>
#include <optional>

namespace parley {

// What an OpenAI-compatible server does differently, as data (sources: docs/add-a-provider.md).
struct Quirks
{
    bool versionedPath = true;                             // an address without a path means "/v1"
    bool streamOptions = true;                             // knows stream_options.include_usage
    QString maxTokensField = QStringLiteral("max_tokens"); // or "max_completion_tokens"
    QString systemRole = QStringLiteral("system");         // or "developer"
    bool keyRequired = true;                               // an empty key is refused before asking
    bool background = false;                               // answers survive a lost connection
    bool local = false;                                    // runs on this machine: free, offline
    bool listsModels = true;      // what it lists can be asked; Azure's list is not of deployments
    bool alternateRoles = false;  // wants user and assistant by turns: neighbours become one
    bool shortToolIds = false;    // ids of tool calls have 9 letters or digits
    bool replayReasoning = false; // wants its reasoning_content back beside tool calls
    QString reasoningFormat;      // sent as reasoning_format together with an effort; empty: not
    // Paths from the root of the server; empty: the vendor's usual place, or none.
    QString modelsPath;  // a list of models that says more; without it (404) the usual one
    QString countPath;   // counts the tokens of a question
    QString accountPath; // what a key may still spend
    // Which header the key goes into: "bearer", "api-key", "x-api-key"; empty: the dialect's.
    QString keyHeader;
    // Models that carry on an answer begun for them (prefill), by how their names begin; "*": all.
    QStringList prefill = {};
    QString prefillField = {};   // what the server wants to be true then; empty: nothing
    bool wholeModelList = false; // a model that is not in the list is not there
    bool batches = false;        // takes batches, as the vendor of its dialect does
    friend bool operator==(const Quirks &, const Quirks &) = default;
};

// Which key of several comes first: always the first healthy one, each in its turn, or the one that
// was used least this month.
enum class KeyRotation { Failover, RoundRobin, LeastSpent };

// Where a key of a profile comes from.
struct KeyName
{
    enum class Source { Keychain, Environment };
    Source source = Source::Keychain;
    QString name;  // entry in the keychain, or name of the variable
    QString label; // what a person calls it
    // What the key was given for (ProviderProfile::origin() at that time): it never goes elsewhere.
    // Empty: not bound; bindKeys() does so when the profile is saved.
    QString origin = {};
    QString hint = {};   // its last characters (Secret::hint()), to tell several apart; never more
    bool enabled = true; // by the person's own choice

    // For people: the label, else the last characters, else the entry or variable.
    [[nodiscard]] QString title() const;
    friend bool operator==(const KeyName &, const KeyName &) = default;
};

struct Timeouts
{
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds firstByte{30'000}; // 600 s for local servers: they load models
    std::chrono::milliseconds idle{120'000};     // between two bytes, comments and pings included
    friend bool operator==(const Timeouts &, const Timeouts &) = default;
};

// What a person pays for a model, where it is not what the lists say. Dollars per million tokens;
// an absent one is billed as the kind it is a special case of.
struct OwnPrice
{
    QString model;
    Money input;
    Money output;
    std::optional<Money> cacheRead = {};
    std::optional<Money> cacheWrite = {};
    friend bool operator==(const OwnPrice &, const OwnPrice &) = default;
};

struct ProviderProfile
{
    QString name;    // unique; the first half of "PROFILE/MODEL"
    QString preset;  // the vendor preset it was made from ("openai", "groq", …), may be empty
    QString title;   // for people: "OpenAI"
    QString dialect; // "openai-chat", "anthropic", "demo", …
    QUrl baseUrl;
    QMap<QString, QString> headers; // extra ones, no secrets
    QList<KeyName> keys;
    KeyRotation keyRotation = KeyRotation::Failover;
    Timeouts timeouts;
    QUrl proxy;         // http://host:port, socks5://host:port, direct:; empty: the system's
    QString caFile;     // PEM with an additional authority; empty: the system's
    QString apiVersion; // anthropic-version, api-version; empty: the dialect's default
    // JSON object laid under the body of every question: what Parley itself says stays as it is.
    // {"models": […]}, {"options": {"num_ctx": 32768}}; empty: nothing.
    QByteArray extra;
    // Long conversations are marked for the vendor's prompt cache where it waits to be told.
    bool promptCache = true;
    Quirks quirks;
    QList<OwnPrice> prices = {}; // one a model; they go before those of any list

    // scheme://host:port: what a key is bound to. A key never leaves for another origin.
    [[nodiscard]] QString origin() const;
    // Binds the keys that are not bound yet to the present origin. Whoever saves a profile does so.
    void bindKeys();
    // Takes out the keys that were given for another origin: they may not go to this one.
    QList<KeyName> takeForeignKeys();

    friend bool operator==(const ProviderProfile &, const ProviderProfile &) = default;
};

// A vendor known by name: the profile it starts as, and what helps a person set it up. Presets are
// data (core/providers/presets.json): one more vendor of a known format is one more entry.
struct ProviderPreset
{
    QString id; // "openai"
    ProviderProfile profile;
    QString environmentVariable; // "OPENAI_API_KEY"; empty: none is customary
    QStringList keyPrefixes;     // "sk-ant-": recognises a pasted key; longest match wins
    QUrl keyPage;                // where a person makes a key; shown, opened only on a click
    friend bool operator==(const ProviderPreset &, const ProviderPreset &) = default;
};

// "openai/gpt-6-sol": the profile is what stands before the first slash, the model all the rest.
struct ModelRef
{
    QString profile;
    QString model;

    [[nodiscard]] static std::optional<ModelRef> fromString(QStringView text);
    [[nodiscard]] QString toString() const { return profile + u'/' + model; }
    [[nodiscard]] bool isEmpty() const { return model.isEmpty(); }

    friend bool operator==(const ModelRef &, const ModelRef &) = default;
};

} // namespace parley

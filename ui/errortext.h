// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The only place that words errors for people: Error + what is known around it -> what happened,
// whether anything was lost or charged, and one next step. Raw text of servers only appears in
// `details`. Pure functions of values and the current language; main thread.
#pragma once

#include "base/error.h"
#include "base/money.h"
#include "chat/providerprofile.h"
#include "chat/streamevent.h"

#include <QStringList>

namespace parley {

// The next steps a card can offer; whoever shows the card knows how to do them.
enum class ErrorAction {
    Retry,      // ask again
    Continue,   // carry on where the answer stopped
    StartOver,  // a new answer beside the partial one
    TryNow,     // end the wait before the next attempt
    WaitLonger, // for the first byte
    Stop,       // give up waiting
    AddKey,
    ReplaceKey,
    ChooseModel,
    EditMessage,
    LookAgain,    // for a local server
    OpenSettings, // of the provider: address, certificate, proxy, time limits
    SendAnyway,   // beyond the budget that held it back
    RaiseBudget,
    MakeRoom, // in a chat that is too long
    ShowFold, // what of a chat is not sent as it was said
    UndoFold,
    Refresh,   // an answer from the cache: ask its model
    AskStrong, // an answer that a plan gave to the cheap model
};

enum class ErrorTone { Neutral, Warning, Danger };

// What the error itself can't know. Empty or absent: not known.
struct ErrorContext
{
    QString provider; // title: "OpenAI"
    QString model;    // title
    QString keyLabel;
    int port = 0;          // of the provider's address
    bool local = false;    // the server runs on this computer
    bool answering = true; // false: outside an answer (saving, testing a key); nothing is charged
    bool textArrived = false;
    std::optional<qint64> tokens; // written so far
    bool tokensEstimated = true;
    std::optional<Money> cost;                        // charged so far, as reported
    std::optional<std::chrono::milliseconds> retryIn; // it will be tried again by itself
    bool mayHurry = true; // and may be tried at once: no server asked for the wait
    int attempt = 0;
    int maxAttempts = 0;
    std::optional<std::chrono::milliseconds> waited; // until patience ended
    friend bool operator==(const ErrorContext &, const ErrorContext &) = default;
};

struct ErrorCard
{
    QString title;
    QString body;
    QString icon; // name in resources/icons
    ErrorTone tone = ErrorTone::Danger;
    QList<ErrorAction> actions; // in order; the first is the primary one unless `quiet`
    bool firstIsPrimary = true;
    bool quiet = false; // a note, not an error: "Stopped"
    QString details;    // raw: status, code, server text, request id
    friend bool operator==(const ErrorCard &, const ErrorCard &) = default;
};

[[nodiscard]] ErrorCard describeError(const Error &error, const ErrorContext &context);
// The title alone, of what was no answer and has no names around it.
[[nodiscard]] QString errorTitle(const Error &error);
// The same with what to do about it, in running text.
[[nodiscard]] QString errorSentence(const Error &error);
// An answer that ended in a way worth a word: length limit, refusal, filter. Nothing for others.
[[nodiscard]] std::optional<ErrorCard> describeStop(StopReason reason, const ErrorContext &context);
// An answer that was on its way when the program ended.
[[nodiscard]] ErrorCard describeCutOff(const ErrorContext &context);
// Nothing came yet, and patience ends in `context.retryIn`.
[[nodiscard]] ErrorCard describePatience(const ErrorContext &context);
// What a profile tells about a model: titles, port, key label, patience. Names alone without one.
[[nodiscard]] ErrorContext contextOf(const ModelRef &model,
                                     const std::optional<ProviderProfile> &profile);
// Label of the button.
[[nodiscard]] QString errorActionText(ErrorAction action);
// Icon of the button; empty: none.
[[nodiscard]] QString errorActionIcon(ErrorAction action);

} // namespace parley

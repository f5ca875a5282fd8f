// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/errortext.h"

#include "ui/errorwords.h"
#include "ui/transcript/figures.h"

namespace parley {

namespace {

QString rawDetails(const Error &error)
{
    QStringList lines;
    if (error.httpStatus != 0) {
        lines += ErrorText::tr("HTTP status %1").arg(error.httpStatus);
    }
    if (!error.providerType.isEmpty() || !error.providerCode.isEmpty()) {
        QStringList codes{error.providerType, error.providerCode};
        codes.removeAll(QString());
        codes.removeDuplicates();
        lines += ErrorText::tr("Code: %1").arg(codes.join(QLatin1String(", ")));
    }
    if (!error.detail.isEmpty()) {
        lines += error.detail;
    }
    if (!error.requestId.isEmpty()) {
        lines += ErrorText::tr("Request id: %1").arg(error.requestId);
    }
    if (lines.isEmpty()) {
        lines += ErrorText::tr("Kind: %1").arg(errorKindName(error.kind));
    }
    return lines.join(u'\n');
}

QString tokensText(const ErrorContext &context)
{
    const QString number = groupedNumber(context.tokens.value_or(0));
    return context.tokensEstimated ? ErrorText::tr("about %1").arg(number) : number;
}

// What is kept and what it cost, once text had arrived.
QString kept(const ErrorContext &context)
{
    if (context.cost) {
        return ErrorText::tr("You keep what arrived and paid %1 for it.")
            .arg(moneyText(*context.cost));
    }
    return context.local ? ErrorText::tr("You keep what arrived.")
                         : ErrorText::tr("You keep what arrived; it is charged as usual.");
}

QString interruptionCause(const Error &error, const ErrorContext &context)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
        return ErrorText::tr("%1 stopped sending.").arg(providerName(context));
    case ErrorKind::Overloaded:
        return ErrorText::tr("%1 had a fault while answering.").arg(providerName(context));
    case ErrorKind::RateLimited:
        return ErrorText::tr("%1 is limiting requests.").arg(providerName(context));
    case ErrorKind::QuotaExhausted:
        return ErrorText::tr("The credit at %1 is used up.").arg(providerName(context));
    case ErrorKind::ContentFiltered:
        return ErrorText::tr("A content filter at %1 stopped it.").arg(providerName(context));
    case ErrorKind::ContextLengthExceeded:
        return ErrorText::tr("%1 ran out of room.").arg(modelName(context));
    case ErrorKind::Transport:
        return error.httpStatus == 404
                   ? ErrorText::tr("%1 no longer has the rest of it.").arg(providerName(context))
                   : ErrorText::tr("The connection dropped.");
    case ErrorKind::Auth:
    case ErrorKind::Permission:
        return ErrorText::tr("%1 did not take the key.").arg(providerName(context));
    case ErrorKind::Configuration:
        return ErrorText::tr("The provider or the key it was asked with is not set up any more.");
    default:
        return ErrorText::tr("%1 ended it early.").arg(providerName(context));
    }
}

ErrorCard interrupted(const Error &error, const ErrorContext &context)
{
    const QString title = context.tokens ? ErrorText::tr("The answer stopped after %1 tokens",
                                                         nullptr, pluralOf(*context.tokens))
                                               .arg(tokensText(context))
                                         : ErrorText::tr("The answer stopped early");
    QList<ErrorAction> actions{ErrorAction::Continue, ErrorAction::StartOver};
    if (error.kind == ErrorKind::ContentFiltered || error.kind == ErrorKind::QuotaExhausted ||
        error.kind == ErrorKind::ContextLengthExceeded) {
        actions = {ErrorAction::ChooseModel, ErrorAction::StartOver};
    }
    return errorCard(title, interruptionCause(error, context) + u' ' + kept(context), "offline",
                     ErrorTone::Neutral, actions);
}

ErrorCard stopped(const ErrorContext &context)
{
    const bool some = context.textArrived;
    ErrorCard made = errorCard(
        ErrorText::tr("Stopped"),
        some ? ErrorText::tr("You keep what arrived.") : ErrorText::tr("Nothing arrived yet."),
        "stop", ErrorTone::Neutral,
        some ? QList<ErrorAction>{ErrorAction::Continue, ErrorAction::StartOver}
             : QList<ErrorAction>{ErrorAction::Retry});
    made.quiet = true;
    made.firstIsPrimary = false;
    return made;
}

QString backOffTitle(const Error &error, const ErrorContext &context)
{
    const QString wait = wholeSecondsText(*context.retryIn);
    switch (error.kind) {
    case ErrorKind::RateLimited:
        return ErrorText::tr("%1 is limiting requests. Trying again in %2")
            .arg(providerName(context), wait);
    case ErrorKind::Overloaded:
        return ErrorText::tr("%1 is overloaded. Trying again in %2")
            .arg(providerName(context), wait);
    case ErrorKind::Timeout:
        return ErrorText::tr("No answer from %1 yet. Trying again in %2")
            .arg(providerName(context), wait);
    case ErrorKind::Transport:
        return ErrorText::tr("%1 can't be reached. Trying again in %2")
            .arg(providerName(context), wait);
    default:
        return ErrorText::tr("%1 couldn't answer. Trying again in %2")
            .arg(providerName(context), wait);
    }
}

ErrorCard backingOff(const Error &error, const ErrorContext &context)
{
    QString body = nothingCharged(context);
    if (context.maxAttempts > 0) {
        body += u' ' + ErrorText::tr("Attempt %1 of %2.")
                           .arg(qMin(context.attempt + 1, context.maxAttempts))
                           .arg(context.maxAttempts);
    }
    return errorCard(backOffTitle(error, context), body, "clock", ErrorTone::Warning,
                     context.mayHurry ? QList<ErrorAction>{ErrorAction::TryNow, ErrorAction::Stop}
                                      : QList<ErrorAction>{ErrorAction::Stop});
}

} // namespace

ErrorCard describeError(const Error &error, const ErrorContext &context)
{
    ErrorCard made;
    const bool ours = error.kind == ErrorKind::Storage || error.kind == ErrorKind::BudgetReached;
    if (error.kind == ErrorKind::Cancelled || ours) {
        made = error.kind == ErrorKind::Cancelled ? stopped(context) : errorWords(error, context);
    } else if (context.retryIn) {
        made = backingOff(error, context);
    } else if (context.textArrived) {
        made = interrupted(error, context);
    } else {
        made = errorWords(error, context);
    }
    if (!made.quiet) {
        made.details = rawDetails(error);
    }
    return made;
}

static ErrorCard cardWithoutNames(const Error &error)
{
    ErrorContext context;
    context.answering = false;
    return describeError(error, context);
}

QString errorTitle(const Error &error)
{
    return cardWithoutNames(error).title;
}

QString errorSentence(const Error &error)
{
    const ErrorCard card = cardWithoutNames(error);
    return card.body.isEmpty() ? card.title : card.title + QStringLiteral(". ") + card.body;
}

std::optional<ErrorCard> describeStop(StopReason reason, const ErrorContext &context)
{
    switch (reason) {
    case StopReason::Length: {
        ErrorCard note = errorCard(ErrorText::tr("Stopped at the length limit"), QString(), "info",
                                   ErrorTone::Neutral, {ErrorAction::Continue});
        note.quiet = true;
        note.firstIsPrimary = false;
        return note;
    }
    case StopReason::Pause:
    case StopReason::Steered: {
        const bool paused = reason == StopReason::Pause;
        ErrorCard note = errorCard(
            paused ? ErrorText::tr("%1 paused in the middle of its work").arg(modelName(context))
                   : ErrorText::tr("Stopped here for your next message"),
            QString(), paused ? "info" : "route", ErrorTone::Neutral,
            paused ? QList<ErrorAction>{ErrorAction::Continue} : QList<ErrorAction>());
        note.quiet = true;
        note.firstIsPrimary = paused;
        return note;
    }
    case StopReason::ContextLength:
        return errorCard(ErrorText::tr("%1 ran out of room").arg(modelName(context)),
                         ErrorText::tr("The conversation fills its context. ") + kept(context),
                         "gauge", ErrorTone::Warning, {ErrorAction::ChooseModel});
    case StopReason::ContentFilter:
    case StopReason::Refusal:
        return errorCard(ErrorText::tr("%1 declined to answer this").arg(modelName(context)),
                         kept(context), "shield", ErrorTone::Neutral,
                         {ErrorAction::EditMessage, ErrorAction::ChooseModel});
    default:
        return std::nullopt;
    }
}

ErrorCard describeCutOff(const ErrorContext &context)
{
    ErrorCard note = stopped(context);
    note.title = ErrorText::tr("Parley closed while this was being written");
    return note;
}

ErrorCard describePatience(const ErrorContext &context)
{
    const QString left = wholeSecondsText(context.retryIn.value_or(std::chrono::milliseconds(0)));
    return errorCard(
        ErrorText::tr("No answer yet: stops in %1").arg(left),
        context.local
            ? ErrorText::tr("%1 may still be loading its model.").arg(providerName(context))
            : ErrorText::tr("%1 has taken the question and says nothing so far.")
                  .arg(providerName(context)),
        "clock", ErrorTone::Warning, {ErrorAction::WaitLonger, ErrorAction::Stop});
}

ErrorContext contextOf(const ModelRef &model, const std::optional<ProviderProfile> &profile)
{
    ErrorContext context;
    context.model = model.model;
    context.provider = model.profile;
    if (profile) {
        context.provider = profile->title.isEmpty() ? profile->name : profile->title;
        context.local = profile->quirks.local;
        context.port = profile->baseUrl.port(0);
        context.keyLabel = profile->keys.isEmpty() ? QString() : profile->keys.first().title();
        context.waited = profile->timeouts.firstByte;
    }
    return context;
}

QString errorActionText(ErrorAction action)
{
    switch (action) {
    case ErrorAction::Retry:
        return ErrorText::tr("Try again");
    case ErrorAction::Continue:
        return ErrorText::tr("Continue from here");
    case ErrorAction::StartOver:
        return ErrorText::tr("Start over");
    case ErrorAction::TryNow:
        return ErrorText::tr("Try now");
    case ErrorAction::WaitLonger:
        return ErrorText::tr("Wait longer");
    case ErrorAction::Stop:
        return ErrorText::tr("Stop");
    case ErrorAction::AddKey:
        return ErrorText::tr("Add key");
    case ErrorAction::ReplaceKey:
        return ErrorText::tr("Replace key");
    case ErrorAction::ChooseModel:
        return ErrorText::tr("Use another model");
    case ErrorAction::EditMessage:
        return ErrorText::tr("Edit message");
    case ErrorAction::LookAgain:
        return ErrorText::tr("Look again");
    case ErrorAction::OpenSettings:
        return ErrorText::tr("Open settings");
    case ErrorAction::SendAnyway:
        return ErrorText::tr("Send this one anyway");
    case ErrorAction::RaiseBudget:
        return ErrorText::tr("Raise budget");
    case ErrorAction::MakeRoom:
        return ErrorText::tr("Make room");
    case ErrorAction::ShowFold:
        return ErrorText::tr("Show");
    case ErrorAction::UndoFold:
        return ErrorText::tr("Undo");
    case ErrorAction::Refresh:
        return ErrorText::tr("Refresh");
    case ErrorAction::AskStrong:
        return ErrorText::tr("Ask the strong model");
    }
    return {};
}

QString errorActionIcon(ErrorAction action)
{
    switch (action) {
    case ErrorAction::Continue:
        return QStringLiteral("play");
    case ErrorAction::StartOver:
    case ErrorAction::Retry:
    case ErrorAction::Refresh:
        return QStringLiteral("refresh");
    case ErrorAction::AskStrong:
        return QStringLiteral("bolt");
    case ErrorAction::WaitLonger:
        return QStringLiteral("clock");
    case ErrorAction::Stop:
        return QStringLiteral("stop");
    default:
        return {};
    }
}

} // namespace parley

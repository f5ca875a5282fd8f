// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/errorwords.h"

#include "ui/transcript/figures.h"

namespace parley {

QString providerName(const ErrorContext &context)
{
    return context.provider.isEmpty() ? ErrorText::tr("The provider") : context.provider;
}

QString modelName(const ErrorContext &context)
{
    return context.model.isEmpty() ? ErrorText::tr("The model") : context.model;
}

// Whether anything was lost or charged, when no text had arrived.
QString nothingCharged(const ErrorContext &context)
{
    if (!context.answering) {
        return ErrorText::tr("Nothing was lost.");
    }
    return context.local ? ErrorText::tr("Your message is kept.")
                         : ErrorText::tr("Your message is kept and nothing was charged.");
}

ErrorCard errorCard(QString title, QString body, const char *icon, ErrorTone tone,
                    QList<ErrorAction> actions)
{
    ErrorCard made;
    made.title = std::move(title);
    made.body = std::move(body);
    made.icon = QLatin1String(icon);
    made.tone = tone;
    made.actions = std::move(actions);
    return made;
}

namespace {

QString mayBeCharged(const ErrorContext &context)
{
    if (!context.answering || context.local) {
        return nothingCharged(context);
    }
    return ErrorText::tr("Your message is kept. %1 may still charge for reading it.")
        .arg(providerName(context));
}

bool detailHas(const Error &error, std::initializer_list<const char *> words)
{
    const QString hay = error.detail + u' ' + error.providerCode + u' ' + error.providerType;
    for (const char *word : words) {
        if (hay.contains(QLatin1String(word), Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

ErrorCard authError(const Error &error, const ErrorContext &context)
{
    if (error.httpStatus == 407 || detailHas(error, {"proxy"})) {
        return errorCard(
            ErrorText::tr("Your network's proxy wants a login"),
            ErrorText::tr("The request never reached %1. Set the proxy's name and password "
                          "in your system settings, then try again. ")
                    .arg(providerName(context)) +
                nothingCharged(context),
            "shield", ErrorTone::Danger, {ErrorAction::Retry, ErrorAction::OpenSettings});
    }
    const QString title = context.keyLabel.isEmpty()
                              ? ErrorText::tr("%1 rejected the key").arg(providerName(context))
                              : ErrorText::tr("%1 rejected the key “%2”")
                                    .arg(providerName(context), context.keyLabel);
    return errorCard(
        title,
        ErrorText::tr("It may have been revoked, or it ends with a stray space. Nothing was "
                      "charged."),
        "key", ErrorTone::Danger, {ErrorAction::ReplaceKey, ErrorAction::ChooseModel});
}

// A key that is missing, damaged, or bound to the address the provider had before.
ErrorCard keyProblem(const Error &error, const ErrorContext &context)
{
    const QString nothing = ErrorText::tr(" Nothing was sent, nothing was charged.");
    if (detailHas(error, {"is not sent to"})) {
        return errorCard(
            ErrorText::tr("The address of %1 has changed").arg(providerName(context)),
            ErrorText::tr("Its key was given for the old one and isn't sent anywhere else. Add the "
                          "key again if the new address is right.") +
                nothing,
            "key", ErrorTone::Danger, {ErrorAction::ReplaceKey, ErrorAction::OpenSettings});
    }
    if (detailHas(error, {"has none", "no key"})) {
        return errorCard(ErrorText::tr("%1 has no key yet").arg(providerName(context)),
                         ErrorText::tr("Add one to get an answer.") + nothing, "key",
                         ErrorTone::Danger, {ErrorAction::AddKey, ErrorAction::ChooseModel});
    }
    return errorCard(
        ErrorText::tr("No key of %1 can be used").arg(providerName(context)),
        ErrorText::tr("It is missing or damaged where it should be; Details says where.") + nothing,
        "key", ErrorTone::Danger, {ErrorAction::AddKey, ErrorAction::ChooseModel});
}

ErrorCard configurationError(const Error &error, const ErrorContext &context)
{
    const QString nothing = ErrorText::tr(" Nothing was sent, nothing was charged.");
    if (detailHas(error, {"is no address", "an address must not", "the address", "must begin with",
                          "unencrypted"})) {
        return errorCard(
            ErrorText::tr("The address of %1 can't be used").arg(providerName(context)),
            ErrorText::tr("Correct it in the settings; Details says what is wrong with it.") +
                nothing,
            "settings", ErrorTone::Danger, {ErrorAction::OpenSettings, ErrorAction::ChooseModel});
    }
    if (detailHas(error, {"temperature", "top_p", "max_tokens", "takes no image", "takes PDF"})) {
        return errorCard(
            ErrorText::tr("%1 doesn't take this question as it is").arg(modelName(context)),
            ErrorText::tr("A setting or an attachment is not for this model; Details says "
                          "which.") +
                nothing,
            "settings", ErrorTone::Warning, {ErrorAction::EditMessage, ErrorAction::ChooseModel});
    }
    if (detailHas(error, {"key"})) {
        return keyProblem(error, context);
    }
    if (detailHas(error, {"no model", "model is empty", "which model"})) {
        return errorCard(ErrorText::tr("No model is chosen"),
                         ErrorText::tr("Choose one to get an answer. Nothing was sent, nothing was "
                                       "charged."),
                         "info", ErrorTone::Warning, {ErrorAction::ChooseModel});
    }
    return errorCard(ErrorText::tr("%1 isn't set up correctly").arg(providerName(context)),
                     ErrorText::tr("Check its address and settings. Nothing was sent, nothing was "
                                   "charged."),
                     "settings", ErrorTone::Danger,
                     {ErrorAction::OpenSettings, ErrorAction::ChooseModel});
}

ErrorCard localServerDown(const ErrorContext &context)
{
    const QString title = context.port > 0
                              ? ErrorText::tr("%1 isn't running on port %2")
                                    .arg(providerName(context))
                                    .arg(context.port)
                              : ErrorText::tr("%1 isn't running").arg(providerName(context));
    return errorCard(title, ErrorText::tr("Start it, then look again. Your message is kept."),
                     "server", ErrorTone::Warning,
                     {ErrorAction::LookAgain, ErrorAction::ChooseModel});
}

ErrorCard strangeReply(const Error &error, const ErrorContext &context)
{
    if (detailHas(error, {"web page", "html", "portal"})) {
        return errorCard(
            ErrorText::tr("A web page came back instead of an answer"),
            ErrorText::tr("A proxy or sign-in page stands between you and %1, or its address "
                          "is wrong. ")
                    .arg(providerName(context)) +
                nothingCharged(context),
            "globe", ErrorTone::Danger, {ErrorAction::Retry, ErrorAction::OpenSettings});
    }
    return errorCard(
        ErrorText::tr("%1 sent something that isn't an answer").arg(providerName(context)),
        ErrorText::tr("The address may belong to another service. ") + mayBeCharged(context),
        "warning", ErrorTone::Danger, {ErrorAction::Retry, ErrorAction::OpenSettings});
}

ErrorCard transportError(const Error &error, const ErrorContext &context)
{
    if (error.httpStatus == 404) { // an answer that was left there to be written
        return errorCard(
            ErrorText::tr("%1 no longer has this answer").arg(providerName(context)),
            ErrorText::tr("It was written while Parley was away. Ask again to get a new one."),
            "offline", ErrorTone::Neutral, {ErrorAction::Retry});
    }
    if (detailHas(error, {"certificate", "tls", "ssl"})) {
        return errorCard(
            ErrorText::tr("The connection to %1 isn't secure").arg(providerName(context)),
            ErrorText::tr("Its certificate can't be verified, so nothing was sent. If your "
                          "network inspects traffic, add its certificate to this provider."),
            "lock", ErrorTone::Danger, {ErrorAction::OpenSettings, ErrorAction::Retry});
    }
    if (detailHas(error, {"proxy"})) {
        return errorCard(
            ErrorText::tr("Your network's proxy can't be reached"),
            ErrorText::tr("Check the proxy in your system settings. ") + nothingCharged(context),
            "offline", ErrorTone::Danger, {ErrorAction::Retry, ErrorAction::OpenSettings});
    }
    if (detailHas(error, {"redirect"})) {
        return errorCard(
            ErrorText::tr("%1 has moved to another address").arg(providerName(context)),
            ErrorText::tr("Your key was not sent there. Check the address in the settings. ") +
                nothingCharged(context),
            "external", ErrorTone::Danger, {ErrorAction::OpenSettings, ErrorAction::ChooseModel});
    }
    if (detailHas(error, {"json", "web page", "html", "expected a", "larger than", "interim"})) {
        return strangeReply(error, context);
    }
    if (error.phase == ErrorPhase::Stream) {
        return errorCard(
            ErrorText::tr("The connection to %1 dropped").arg(providerName(context)),
            ErrorText::tr("It ended before anything was said. ") + mayBeCharged(context), "offline",
            ErrorTone::Danger, {ErrorAction::Retry, ErrorAction::ChooseModel});
    }
    if (context.local) {
        return localServerDown(context);
    }
    if (detailHas(error, {"not found", "resolve", "name or service"})) {
        return errorCard(ErrorText::tr("%1 can't be found").arg(providerName(context)),
                         ErrorText::tr("Check your network, or the provider's address. ") +
                             nothingCharged(context),
                         "offline", ErrorTone::Danger,
                         {ErrorAction::Retry, ErrorAction::OpenSettings});
    }
    return errorCard(ErrorText::tr("%1 can't be reached").arg(providerName(context)),
                     ErrorText::tr("Check your network. ") + mayBeCharged(context), "offline",
                     ErrorTone::Danger, {ErrorAction::Retry, ErrorAction::ChooseModel});
}

ErrorCard limitError(const Error &error, const ErrorContext &context)
{
    if (error.kind == ErrorKind::QuotaExhausted) {
        return errorCard(ErrorText::tr("The credit at %1 is used up").arg(providerName(context)),
                         ErrorText::tr("Add credit on its website, or use another model. ") +
                             nothingCharged(context),
                         "coin", ErrorTone::Danger, {ErrorAction::ChooseModel, ErrorAction::Retry});
    }
    if (error.kind == ErrorKind::Overloaded) {
        return errorCard(
            ErrorText::tr("%1 is overloaded or has a fault").arg(providerName(context)),
            ErrorText::tr("This is on their side. ") + mayBeCharged(context), "server",
            ErrorTone::Warning, {ErrorAction::Retry, ErrorAction::ChooseModel});
    }
    const QString when = error.retryAfter ? ErrorText::tr("It takes requests again in %1. ")
                                                .arg(wholeSecondsText(*error.retryAfter))
                                          : ErrorText::tr("Wait a little, or use another model. ");
    return errorCard(ErrorText::tr("%1 is limiting requests").arg(providerName(context)),
                     when + nothingCharged(context), "clock", ErrorTone::Warning,
                     {ErrorAction::Retry, ErrorAction::ChooseModel});
}

ErrorCard timeoutError(const ErrorContext &context)
{
    const QString title = context.waited
                              ? ErrorText::tr("No answer from %1 for %2")
                                    .arg(providerName(context), wholeSecondsText(*context.waited))
                              : ErrorText::tr("No answer from %1").arg(providerName(context));
    const QString hint =
        context.local ? ErrorText::tr("It may still be loading the model. ") : QString();
    return errorCard(title, hint + mayBeCharged(context), "clock", ErrorTone::Warning,
                     {ErrorAction::Retry, ErrorAction::ChooseModel});
}

ErrorCard requestError(const Error &error, const ErrorContext &context)
{
    switch (error.kind) {
    case ErrorKind::ModelNotFound:
        return errorCard(
            ErrorText::tr("%1 doesn't offer %2").arg(providerName(context), modelName(context)),
            ErrorText::tr("It may have been renamed or retired, or your key has no access to "
                          "it. ") +
                nothingCharged(context),
            "search", ErrorTone::Danger, {ErrorAction::ChooseModel});
    case ErrorKind::ContextLengthExceeded:
        return errorCard(
            ErrorText::tr("This conversation doesn't fit into %1").arg(modelName(context)),
            ErrorText::tr("Leave out or summarise what is old, use a model with more room, or "
                          "shorten your message. ") +
                nothingCharged(context),
            "gauge", ErrorTone::Warning,
            {ErrorAction::MakeRoom, ErrorAction::ChooseModel, ErrorAction::EditMessage});
    case ErrorKind::ContentFiltered:
        return errorCard(
            ErrorText::tr("%1 declined to answer this").arg(modelName(context)),
            ErrorText::tr("A content filter at %1 stopped it. ").arg(providerName(context)) +
                mayBeCharged(context),
            "shield", ErrorTone::Warning, {ErrorAction::EditMessage, ErrorAction::ChooseModel});
    case ErrorKind::Permission:
        return errorCard(
            ErrorText::tr("%1 doesn't allow this").arg(providerName(context)),
            ErrorText::tr("Your key may lack access to %1, or it isn't offered in your "
                          "region. ")
                    .arg(modelName(context)) +
                nothingCharged(context),
            "lock", ErrorTone::Danger, {ErrorAction::ChooseModel, ErrorAction::ReplaceKey});
    default:
        return errorCard(ErrorText::tr("%1 didn't accept the request").arg(providerName(context)),
                         ErrorText::tr("Details has its reason. ") + nothingCharged(context),
                         "error", ErrorTone::Danger,
                         {ErrorAction::Retry, ErrorAction::ChooseModel});
    }
}

QString budgetTitle(const Error &error, const ErrorContext &context)
{
    if (error.providerType == QLatin1String("day")) {
        return ErrorText::tr("Today's budget reached");
    }
    if (error.providerType == QLatin1String("month")) {
        return ErrorText::tr("Monthly budget reached");
    }
    if (error.providerType == QLatin1String("profile")) {
        return ErrorText::tr("Monthly budget for %1 reached").arg(providerName(context));
    }
    return error.providerType == QLatin1String("comparison")
               ? ErrorText::tr("The budget of this comparison is reached")
               : ErrorText::tr("The budget of this chat is reached");
}

// Asked before anything was sent, or a stop; models that cost nothing go on either way.
ErrorCard budgetError(const Error &error, const ErrorContext &context)
{
    using enum ErrorAction;
    const QString kept = ErrorText::tr("Your message is kept and nothing was sent.");
    if (error.providerCode == QLatin1String("unpriced")) {
        return errorCard(ErrorText::tr("Nobody knows what %1 costs").arg(modelName(context)),
                         ErrorText::tr("Your budgets can't count it. ") + kept, "coin",
                         ErrorTone::Warning, {SendAnyway, ChooseModel, EditMessage});
    }
    if (error.providerCode == QLatin1String("ask")) {
        return errorCard(budgetTitle(error, context), kept, "coin", ErrorTone::Warning,
                         {SendAnyway, RaiseBudget, ChooseModel, EditMessage});
    }
    const QString until = error.providerType == QLatin1String("day")
                              ? ErrorText::tr("Models that cost money pause until tomorrow. ")
                          : error.providerType == QLatin1String("month") ||
                                  error.providerType == QLatin1String("profile")
                              ? ErrorText::tr("Models that cost money pause until next month. ")
                              : ErrorText::tr("Models that cost money pause here. ");
    return errorCard(budgetTitle(error, context), until + kept, "coin", ErrorTone::Warning,
                     {RaiseBudget, Retry, ChooseModel, EditMessage});
}

ErrorCard storageError(const Error &error)
{
    const bool full = detailHas(error, {"full", "space", "quota"});
    return errorCard(
        full ? ErrorText::tr("The disk is full") : ErrorText::tr("This chat can't be saved"),
        full ? ErrorText::tr("Nothing is lost while Parley is open. Make some room; it saves "
                             "again by itself.")
             : ErrorText::tr("Nothing is lost while Parley is open. It keeps trying to save."),
        "file", ErrorTone::Danger, {});
}

} // namespace

ErrorCard errorWords(const Error &error, const ErrorContext &context)
{
    switch (error.kind) {
    case ErrorKind::Configuration:
        return configurationError(error, context);
    case ErrorKind::BudgetReached:
        return budgetError(error, context);
    case ErrorKind::Auth:
        return authError(error, context);
    case ErrorKind::RateLimited:
    case ErrorKind::QuotaExhausted:
    case ErrorKind::Overloaded:
        return limitError(error, context);
    case ErrorKind::Timeout:
        return timeoutError(context);
    case ErrorKind::Transport:
        return transportError(error, context);
    case ErrorKind::Storage:
        return storageError(error);
    default:
        return requestError(error, context);
    }
}

} // namespace parley

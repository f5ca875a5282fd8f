// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/profileoptions.h"

#include "app/cli/numbers.h"
#include "app/cli/profilelisting.h"
#include "base/json.h"
#include "chat/connectionfields.h"

#include <QFileInfo>
#include <algorithm>

namespace parley {

namespace {

const auto noSteps = QStringLiteral("none");

Unexpected wrongUse(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

// One of two words; nothing when the option was not given.
Result<std::optional<bool>> oneOf(const QCommandLineParser &parser, const QString &option,
                                  const QString &no, const QString &yes)
{
    if (!parser.isSet(option)) {
        return std::optional<bool>();
    }
    const QString said = parser.value(option);
    if (said != no && said != yes) {
        return wrongUse(
            QStringLiteral("--%1 takes %2 or %3, not \"%4\"").arg(option, no, yes, said));
    }
    return std::optional(said == yes);
}

Result<std::optional<QList<ModelRef>>> readSteps(const QStringList &said)
{
    if (said.isEmpty()) {
        return std::optional<QList<ModelRef>>();
    }
    QList<ModelRef> steps;
    for (const QString &one : said) {
        const auto step = ModelRef::fromString(one);
        if (!step && (one != noSteps || said.size() > 1)) {
            return wrongUse(QStringLiteral("--fallback takes PROFILE/MODEL, or none to ask nobody "
                                           "else, not \"%1\"")
                                .arg(one));
        }
        if (step && !steps.contains(*step)) {
            steps.append(*step);
        }
    }
    return std::optional(steps);
}

Result<void> readTimeouts(const QCommandLineParser &parser, ProfileOptions &options)
{
    const std::pair<QString, std::optional<std::chrono::milliseconds> *> timeouts[] = {
        {QStringLiteral("connect-timeout"), &options.connect},
        {QStringLiteral("first-byte-timeout"), &options.firstByte},
        {QStringLiteral("idle-timeout"), &options.idle},
    };
    for (const auto &[option, target] : timeouts) {
        const auto value = seconds(parser, option);
        if (!value) {
            return Unexpected(value.error());
        }
        *target = *value;
    }
    return {};
}

Result<void> readRotation(const QCommandLineParser &parser, ProfileOptions &options)
{
    if (!parser.isSet(QStringLiteral("rotation"))) {
        return {};
    }
    const QString said = parser.value(QStringLiteral("rotation"));
    options.rotation = rotationFromName(said);
    return options.rotation ? Result<void>()
                            : wrongUse(QStringLiteral("--rotation takes in-order, round-robin or "
                                                      "least-spent, not \"%1\"")
                                           .arg(said));
}

Result<void> readSwitchAfter(const QCommandLineParser &parser, ProfileOptions &options)
{
    if (!parser.isSet(QStringLiteral("switch-after"))) {
        return {};
    }
    const QString said = parser.value(QStringLiteral("switch-after"));
    options.switchAfter = switchFromNames(said == noSteps ? QStringList() : said.split(u','));
    return options.switchAfter
               ? Result<void>()
               : wrongUse(QStringLiteral("--switch-after takes some of rate-limit,server-error,"
                                         "no-first-token, or none, not \"%1\"")
                              .arg(said));
}

Result<void> readExtra(const QCommandLineParser &parser, ProfileOptions &options)
{
    if (!parser.isSet(QStringLiteral("extra"))) {
        return {};
    }
    const auto extra = json::parseObject(parser.value(QStringLiteral("extra")).toUtf8());
    if (!extra) {
        return wrongUse(
            QStringLiteral("--extra takes a JSON object: %1").arg(extra.error().detail));
    }
    options.extra = json::compact(*extra);
    return {};
}

Result<void> readNetwork(const QCommandLineParser &parser, ProfileOptions &options)
{
    if (parser.isSet(QStringLiteral("proxy"))) {
        const Result<QUrl> proxy = proxyFromText(parser.value(QStringLiteral("proxy")));
        if (!proxy) {
            return Unexpected(proxy.error());
        }
        options.proxy = *proxy;
    }
    if (parser.isSet(QStringLiteral("ca-file"))) {
        const QString file = parser.value(QStringLiteral("ca-file"));
        if (const Result<void> usable = checkAuthorityFile(file); !file.isEmpty() && !usable) {
            return usable;
        }
        options.caFile = file.isEmpty() ? file : QFileInfo(file).absoluteFilePath();
    }
    return {};
}

} // namespace

void ProfileOptions::declare(QCommandLineParser &parser)
{
    const auto option = [&parser](const char *name, const char *help, const char *value) {
        parser.addOption({QLatin1String(name), QLatin1String(help), QLatin1String(value)});
    };
    option("dialect", "Wire format, or the name of a known service.", "D");
    option("base-url", "Address of the service. Keys given for another one are not sent to it.",
           "URL");
    option("key-env", "Reads a key from this variable at each run. Several: tried in order.",
           "VAR");
    parser.addOption({QStringLiteral("key-stdin"),
                      QStringLiteral("Reads a key from standard input into the keychain.")});
    option("remove-key", "Forgets a key: its number, label, last characters or variable.", "KEY");
    option("disable-key", "Switches a key off without forgetting it.", "KEY");
    option("enable-key", "Switches it on again.", "KEY");
    option("rotation",
           "in-order: the first key that can be used; round-robin: each in its turn; least-spent: "
           "the one used least this month.",
           "R");
    option("fallback",
           "Who is asked when this profile can't answer, several in order; none: nobody.",
           "PROFILE/MODEL");
    option("fallback-for", "The fallbacks are for this model only.", "MODEL");
    option("cross-provider", "yes: questions may go to another provider; no: such steps rest.",
           "yes|no");
    option("switch-after",
           "What makes the next one be asked, of rate-limit,server-error,no-first-token; none: "
           "only what no waiting mends.",
           "LIST");
    option("api-version", "Version the service wants named (Anthropic, Azure).", "V");
    option("connect-timeout", "Seconds until connected.", "S");
    option("first-byte-timeout", "Seconds until the answer begins.", "S");
    option("idle-timeout", "Seconds of silence in the middle.", "S");
    option("extra",
           "JSON object laid under every question, e.g. {\"options\":{\"num_ctx\":32768}}.",
           "JSON");
    option(
        "background",
        "yes: answers survive a lost connection, the service stores them (openai-responses only).",
        "yes|no");
    option("batches", "yes: takes batches, as the vendor of its dialect does.", "yes|no");
    option("proxy", "system, none, http://host:port or socks5://host:port.", "P");
    option("ca-file", "PEM file with an additional authority; empty: only the system's.", "FILE");
}

Result<ProfileOptions> ProfileOptions::read(const QCommandLineParser &parser)
{
    ProfileOptions options;
    options.dialect = parser.value(QStringLiteral("dialect"));
    options.baseUrl = parser.value(QStringLiteral("base-url"));
    options.keyVariables = parser.values(QStringLiteral("key-env"));
    options.keysFromStdin =
        static_cast<int>(parser.optionNames().count(QStringLiteral("key-stdin")));
    options.removedKeys = parser.values(QStringLiteral("remove-key"));
    options.fallbackModel = parser.value(QStringLiteral("fallback-for"));
    if (parser.isSet(QStringLiteral("api-version"))) {
        options.apiVersion = parser.value(QStringLiteral("api-version"));
    }
    options.disabledKeys = parser.values(QStringLiteral("disable-key"));
    options.enabledKeys = parser.values(QStringLiteral("enable-key"));
    const Result<void> rotation = readRotation(parser, options);
    const Result<void> switching = readSwitchAfter(parser, options);
    const auto cross = oneOf(parser, QStringLiteral("cross-provider"), QStringLiteral("no"),
                             QStringLiteral("yes"));
    const auto background =
        oneOf(parser, QStringLiteral("background"), QStringLiteral("no"), QStringLiteral("yes"));
    const auto batches =
        oneOf(parser, QStringLiteral("batches"), QStringLiteral("no"), QStringLiteral("yes"));
    const auto steps = readSteps(parser.values(QStringLiteral("fallback")));
    const Result<void> timeouts = readTimeouts(parser, options);
    const Result<void> network = readNetwork(parser, options);
    const Result<void> extra = readExtra(parser, options);
    for (const Error *error :
         {rotation ? nullptr : &rotation.error(), cross ? nullptr : &cross.error(),
          background ? nullptr : &background.error(), batches ? nullptr : &batches.error(),
          steps ? nullptr : &steps.error(), timeouts ? nullptr : &timeouts.error(),
          network ? nullptr : &network.error(), switching ? nullptr : &switching.error(),
          extra ? nullptr : &extra.error()}) {
        if (error) {
            return Unexpected(*error);
        }
    }
    options.mayCross = *cross;
    options.background = *background;
    options.batches = *batches;
    options.fallback = *steps;
    return options;
}

void ProfileOptions::applyTo(ProviderProfile &profile) const
{
    if (!baseUrl.isEmpty()) {
        const QString before = profile.origin();
        profile.baseUrl = QUrl(baseUrl, QUrl::StrictMode);
        if (profile.origin() != before) {
            // somebody else's server: whether it wants a key is its own business
            profile.quirks.keyRequired = false;
        }
    }
    profile.keyRotation = rotation.value_or(profile.keyRotation);
    profile.timeouts.connect = connect.value_or(profile.timeouts.connect);
    profile.timeouts.firstByte = firstByte.value_or(profile.timeouts.firstByte);
    profile.timeouts.idle = idle.value_or(profile.timeouts.idle);
    profile.quirks.background = background.value_or(profile.quirks.background);
    profile.quirks.batches = batches.value_or(profile.quirks.batches);
    profile.extra = extra.isEmpty() ? profile.extra : extra;
    profile.proxy = proxy.value_or(profile.proxy);
    profile.caFile = caFile.value_or(profile.caFile);
    profile.apiVersion = apiVersion.value_or(profile.apiVersion);
}

Result<QList<FallbackRule>> ProfileOptions::applyTo(const QList<FallbackRule> &rules,
                                                    const QString &profile) const
{
    QList<FallbackRule> changed = rules;
    const auto same = [&](const FallbackRule &rule) {
        return rule.profile == profile && rule.model == fallbackModel;
    };
    const auto known = std::find_if(changed.begin(), changed.end(), same);
    FallbackRule rule =
        known == changed.end() ? FallbackRule{profile, fallbackModel, {}, false} : *known;
    rule.next = fallback.value_or(rule.next);
    rule.mayCross = mayCross.value_or(rule.mayCross);
    rule.switchAfter = switchAfter.value_or(rule.switchAfter);
    const bool aboutSteps = mayCross || switchAfter || !fallbackModel.isEmpty();
    if (rule.next.isEmpty() && aboutSteps && !fallback) {
        return wrongUse(QStringLiteral("name who is asked as well: --fallback PROFILE/MODEL"));
    }
    const auto other =
        std::find_if(rule.next.cbegin(), rule.next.cend(),
                     [&profile](const ModelRef &step) { return step.profile != profile; });
    if (fallback && other != rule.next.cend() && !mayCross && !rule.mayCross) {
        return wrongUse(QStringLiteral("%1 belongs to another provider, which would get the whole "
                                       "chat; say --cross-provider yes if that may be")
                            .arg(other->toString()));
    }
    changed.removeIf(same);
    if (!rule.next.isEmpty()) {
        changed.append(rule);
    }
    return changed;
}

std::optional<qsizetype> findKey(const ProviderProfile &profile, const QString &said)
{
    bool isNumber = false;
    const int number = said.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= profile.keys.size()) {
        return number - 1;
    }
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < profile.keys.size(); ++i) {
        const KeyName &key = profile.keys.at(i);
        if (said == key.label || said == key.name || (!said.isEmpty() && said == key.hint)) {
            if (found) {
                return std::nullopt; // two are meant
            }
            found = i;
        }
    }
    return found;
}

} // namespace parley

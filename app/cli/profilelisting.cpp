// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/profilelisting.h"

#include "chat/connectionfields.h"

#include <QJsonArray>
#include <algorithm>

namespace parley {

namespace {

using L1 = QLatin1String;

double secondsOf(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

struct RotationWord
{
    const char *word;
    KeyRotation rotation;
};

constexpr RotationWord rotationWords[] = {
    {"in-order", KeyRotation::Failover},
    {"round-robin", KeyRotation::RoundRobin},
    {"least-spent", KeyRotation::LeastSpent},
};

struct SwitchWord
{
    const char *word;
    bool SwitchAfter::*field;
};

constexpr SwitchWord switchWords[] = {
    {"rate-limit", &SwitchAfter::rateLimit},
    {"server-error", &SwitchAfter::serverError},
    {"no-first-token", &SwitchAfter::noFirstToken},
};

QStringList stepNames(const FallbackRule &rule)
{
    QStringList names;
    for (const ModelRef &step : rule.next) {
        const bool rests = step.profile != rule.profile && !rule.mayCross;
        names.append(rests ? step.toString() + QStringLiteral(" (not allowed)") : step.toString());
    }
    return names;
}

} // namespace

QLatin1String rotationName(KeyRotation rotation)
{
    return L1(rotationWords[static_cast<int>(rotation)].word);
}

std::optional<KeyRotation> rotationFromName(const QString &name)
{
    for (const RotationWord &known : rotationWords) {
        if (name == L1(known.word)) {
            return known.rotation;
        }
    }
    return std::nullopt;
}

QStringList switchNames(const SwitchAfter &after)
{
    QStringList names;
    for (const SwitchWord &known : switchWords) {
        if (after.*known.field) {
            names.append(L1(known.word));
        }
    }
    return names;
}

std::optional<SwitchAfter> switchFromNames(const QStringList &names)
{
    SwitchAfter after{false, false, false};
    for (const QString &name : names) {
        const auto *known =
            std::find_if(std::begin(switchWords), std::end(switchWords),
                         [&name](const SwitchWord &word) { return name == L1(word.word); });
        if (known == std::end(switchWords)) {
            return std::nullopt;
        }
        after.*known->field = true;
    }
    return after;
}

QString keyText(const KeyName &key)
{
    if (key.source == KeyName::Source::Environment) {
        return QStringLiteral("$%1").arg(key.name);
    }
    const QString known = !key.label.isEmpty() && key.label != key.hint && !key.hint.isEmpty()
                              ? key.label + u' ' + key.hint
                          : !key.label.isEmpty() ? key.label
                                                 : key.hint;
    return known.isEmpty() ? QStringLiteral("keychain") : QStringLiteral("keychain %1").arg(known);
}

QString keyList(const ProviderProfile &profile)
{
    QStringList names;
    for (const KeyName &key : profile.keys) {
        names.append(keyText(key));
    }
    return names.isEmpty() ? QStringLiteral("no key") : names.join(QStringLiteral(", "));
}

QString ruleText(const FallbackRule &rule)
{
    const QString whose =
        rule.model.isEmpty() ? rule.profile : ModelRef{rule.profile, rule.model}.toString();
    const QStringList after = switchNames(rule.switchAfter);
    return whose + QStringLiteral(": ") + stepNames(rule).join(QStringLiteral(", ")) +
           QStringLiteral("; after ") +
           (after.isEmpty() ? QStringLiteral("nothing that waiting may mend")
                            : after.join(QStringLiteral(", ")));
}

QString profileLine(const ProviderProfile &profile)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(profile.name, profile.dialect, profile.baseUrl.toDisplayString(), keyList(profile));
}

QStringList profileText(const ProviderProfile &profile, const QList<FallbackRule> &rules)
{
    QStringList lines;
    const auto say = [&lines](const char *what, const QString &value) {
        lines.append(QString::fromLatin1(what).leftJustified(12) + value);
    };
    say("name", profile.name);
    say("title", profile.title);
    say("dialect", profile.dialect);
    say("address", profile.baseUrl.toDisplayString());
    say("rotation", rotationName(profile.keyRotation));
    for (qsizetype i = 0; i < profile.keys.size(); ++i) {
        const KeyName &key = profile.keys.at(i);
        say("key", QStringLiteral("%1. %2%3")
                       .arg(i + 1)
                       .arg(keyText(key), key.enabled ? QString() : QStringLiteral(" (off)")));
    }
    say("timeouts", QStringLiteral("connect %1 s, first byte %2 s, silence %3 s")
                        .arg(secondsOf(profile.timeouts.connect))
                        .arg(secondsOf(profile.timeouts.firstByte))
                        .arg(secondsOf(profile.timeouts.idle)));
    say("proxy", proxyToText(profile.proxy));
    say("authority", profile.caFile.isEmpty()
                         ? QStringLiteral("the system's")
                         : QStringLiteral("the system's and %1").arg(profile.caFile));
    if (takesBackground(profile)) {
        say("background", profile.quirks.background
                              ? QStringLiteral("yes: the service stores answers and writes on "
                                               "without a connection")
                              : QStringLiteral("no"));
    }
    for (const FallbackRule &rule : rules) {
        if (rule.profile == profile.name) {
            say("fallback", ruleText(rule));
        }
    }
    return lines;
}

QJsonObject profileObject(const ProviderProfile &profile, const QList<FallbackRule> &rules)
{
    QJsonArray keys;
    for (const KeyName &key : profile.keys) {
        const bool environment = key.source == KeyName::Source::Environment;
        keys.append(QJsonObject{{L1("source"), environment ? L1("environment") : L1("keychain")},
                                {L1("name"), key.name},
                                {L1("label"), key.label},
                                {L1("hint"), key.hint},
                                {L1("enabled"), key.enabled}});
    }
    QJsonArray fallbacks;
    for (const FallbackRule &rule : rules) {
        if (rule.profile != profile.name) {
            continue;
        }
        QJsonArray next;
        for (const ModelRef &step : rule.next) {
            next.append(step.toString());
        }
        fallbacks.append(QJsonObject{
            {L1("model"), rule.model},
            {L1("next"), next},
            {L1("cross_provider"), rule.mayCross},
            {L1("switch_after"), QJsonArray::fromStringList(switchNames(rule.switchAfter))}});
    }
    return {{L1("name"), profile.name},
            {L1("title"), profile.title},
            {L1("dialect"), profile.dialect},
            {L1("preset"), profile.preset},
            {L1("base_url"), profile.baseUrl.toDisplayString()},
            {L1("keys"), keys},
            {L1("rotation"), rotationName(profile.keyRotation)},
            {L1("fallbacks"), fallbacks},
            {L1("connect_timeout"), secondsOf(profile.timeouts.connect)},
            {L1("first_byte_timeout"), secondsOf(profile.timeouts.firstByte)},
            {L1("idle_timeout"), secondsOf(profile.timeouts.idle)},
            {L1("proxy"), proxyToText(profile.proxy)},
            {L1("ca_file"), profile.caFile},
            {L1("background"), profile.quirks.background}};
}

} // namespace parley

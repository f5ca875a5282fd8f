// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/profilecommand.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "base/json.h"
#include "engine/defaults.h"
#include "providers/presets.h"

#include <QJsonArray>
#include <QUuid>
#include <cstdio>

namespace parley {

namespace {

const auto actionAdd = QStringLiteral("add");
const auto actionList = QStringLiteral("list");
const auto actionRemove = QStringLiteral("remove");
const auto actionTest = QStringLiteral("test");

Unexpected wrongUse(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

// One key per line, without the line end; the buffer is wiped.
Secret readKeyLine()
{
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar()) {
        line.append(static_cast<char>(c));
    }
    QByteArray trimmed = line.trimmed();
    wipe(line);
    return Secret(std::move(trimmed));
}

QString keyList(const ProviderProfile &profile)
{
    QStringList names;
    for (const KeyName &key : profile.keys) {
        names.append(key.source == KeyName::Source::Environment
                         ? QStringLiteral("$%1").arg(key.name)
                         : QStringLiteral("keychain"));
    }
    return names.isEmpty() ? QStringLiteral("no key") : names.join(QStringLiteral(", "));
}

} // namespace

void ProfileCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        QStringLiteral("Provider profiles. Keys are named by variable or read from standard input, "
                       "one line each; they are kept in the keychain only."));
    parser.addPositionalArgument(QStringLiteral("action"),
                                 QStringLiteral("add, list, remove, test"),
                                 QStringLiteral("ACTION"));
    parser.addPositionalArgument(QStringLiteral("name"), QStringLiteral("name of the profile"),
                                 QStringLiteral("[NAME]"));
    const auto option = [&parser](const char *name, const char *help, const char *value) {
        parser.addOption({QLatin1String(name), QLatin1String(help), QLatin1String(value)});
    };
    option("dialect", "Wire format, or the name of a known service.", "D");
    option("base-url", "Address of the service.", "URL");
    option("key-env", "Reads the key from this variable at each run.", "VAR");
    parser.addOption({QStringLiteral("key-stdin"),
                      QStringLiteral("Reads a key from standard input into the keychain.")});
    option("api-version", "Version the service wants named (Anthropic, Azure).", "V");
    parser.addOption({QStringLiteral("background"),
                      QStringLiteral("Answers survive a lost connection; the service stores them "
                                     "(openai-responses only).")});
    option("connect-timeout", "Seconds until connected.", "S");
    option("first-byte-timeout", "Seconds until the answer begins.", "S");
    option("idle-timeout", "Seconds of silence in the middle.", "S");
    option("ca-file", "PEM file with an additional authority.", "FILE");
    option("extra",
           "JSON object laid under every question, e.g. {\"options\":{\"num_ctx\":32768}}.",
           "JSON");
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints the list as JSON lines.")});
}

Result<void> ProfileCommand::take(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    m_action = arguments.value(0);
    m_name = arguments.value(1);
    m_json = parser.isSet(QStringLiteral("json"));
    if (m_action == actionList && arguments.size() == 1) {
        return {};
    }
    const bool named = m_action == actionAdd || m_action == actionRemove || m_action == actionTest;
    if (!named || arguments.size() != 2) {
        return wrongUse(QStringLiteral("profile takes: add NAME --dialect D …, list, remove NAME, "
                                       "or test NAME"));
    }
    return m_action == actionAdd ? takeAdd(parser) : Result<void>();
}

Result<void> ProfileCommand::takeAdd(const QCommandLineParser &parser)
{
    if (!isProfileName(m_name)) {
        return wrongUse(QStringLiteral("a profile's name has 1 to 64 letters, digits, '-', '_' or "
                                       "'.', not \"%1\"")
                            .arg(m_name));
    }
    m_dialect = parser.value(QStringLiteral("dialect"));
    if (m_dialect.isEmpty()) {
        return wrongUse(QStringLiteral("profile add needs --dialect"));
    }
    m_baseUrl = parser.value(QStringLiteral("base-url"));
    m_keyVariables = parser.values(QStringLiteral("key-env"));
    m_keysFromStdin = static_cast<int>(parser.optionNames().count(QStringLiteral("key-stdin")));
    m_apiVersion = parser.value(QStringLiteral("api-version"));
    m_caFile = parser.value(QStringLiteral("ca-file"));
    m_background = parser.isSet(QStringLiteral("background"));
    if (parser.isSet(QStringLiteral("extra"))) {
        const auto extra = json::parseObject(parser.value(QStringLiteral("extra")).toUtf8());
        if (!extra) {
            return wrongUse(
                QStringLiteral("--extra takes a JSON object: %1").arg(extra.error().detail));
        }
        m_extra = json::compact(*extra);
    }
    const std::pair<QString, std::optional<std::chrono::milliseconds> *> timeouts[] = {
        {QStringLiteral("connect-timeout"), &m_connectTimeout},
        {QStringLiteral("first-byte-timeout"), &m_firstByteTimeout},
        {QStringLiteral("idle-timeout"), &m_idleTimeout},
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

void ProfileCommand::run(Composition &composition)
{
    if (const auto problem = composition.profilesProblem()) {
        fail(*problem);
    } else if (m_action == actionAdd) {
        add();
    } else if (m_action == actionList) {
        list();
    } else if (m_action == actionRemove) {
        remove();
    } else {
        test();
    }
}

Result<ProviderProfile> ProfileCommand::composed() const
{
    ProviderProfile profile;
    // The bare name of OpenAI's own format means OpenAI, or with an address of another somebody who
    // imitates it.
    const bool isOpenAi =
        m_baseUrl.isEmpty() || QUrl(m_baseUrl).host().endsWith(QLatin1String("api.openai.com"));
    const QString imitated = isOpenAi ? QStringLiteral("openai") : QStringLiteral("custom");
    const auto preset = findPreset(
        services().presets, m_dialect == QLatin1String("openai-chat") ? imitated : m_dialect);
    if (preset) {
        profile = preset->profile;
        profile.preset = preset->id;
    } else {
        profile.dialect = m_dialect;
        profile.title = m_name;
        profile.quirks.keyRequired = false;
    }
    profile.name = m_name;
    if (!m_baseUrl.isEmpty()) {
        const QString before = profile.origin();
        profile.baseUrl = QUrl(m_baseUrl, QUrl::StrictMode);
        if (profile.origin() != before) {
            // somebody else's server: whether it wants a key is its own business
            profile.quirks.keyRequired = false;
        }
    }
    for (const QString &variable : m_keyVariables) {
        profile.keys.append({KeyName::Source::Environment, variable, variable});
    }
    profile.timeouts.connect = m_connectTimeout.value_or(profile.timeouts.connect);
    profile.timeouts.firstByte = m_firstByteTimeout.value_or(profile.timeouts.firstByte);
    profile.timeouts.idle = m_idleTimeout.value_or(profile.timeouts.idle);
    profile.caFile = m_caFile;
    if (m_background && profile.dialect != QLatin1String("openai-responses")) {
        return wrongUse(QStringLiteral("only --dialect openai-responses takes --background"));
    }
    profile.quirks.background = m_background;
    if (!m_extra.isEmpty()) {
        profile.extra = m_extra;
    }
    if (!m_apiVersion.isEmpty()) {
        profile.apiVersion = m_apiVersion;
    }
    return profile;
}

void ProfileCommand::add()
{
    Result<ProviderProfile> profile = composed();
    if (profile) {
        // the directory knows which dialects and addresses can work
        if (const auto provider = services().directory.provider(*profile); !provider) {
            profile = Unexpected(provider.error());
        }
    }
    if (!profile) {
        fail(profile.error());
        return;
    }
    QList<Secret> keys;
    for (int i = 0; i < m_keysFromStdin; ++i) {
        Secret key = readKeyLine();
        if (key.isEmpty()) {
            fail(ErrorKind::Configuration,
                 QStringLiteral("standard input ended before key %1").arg(i + 1));
            return;
        }
        profile->keys.append(
            {KeyName::Source::Keychain,
             QStringLiteral("%1-%2").arg(
                 m_name, QUuid::createUuid().toString(QUuid::WithoutBraces).left(8)),
             key.hint()});
        keys.append(std::move(key));
    }
    storeKeys(*profile, std::move(keys));
}

void ProfileCommand::storeKeys(const ProviderProfile &profile, QList<Secret> keys)
{
    if (keys.isEmpty()) {
        if (const Result<void> saved = services().profiles.save(profile); !saved) {
            fail(saved.error());
            return;
        }
        console::writeLine(QStringLiteral("saved %1 (%2)").arg(profile.name, keyList(profile)));
        Q_EMIT done(exitSuccess);
        return;
    }
    // the last names of the profile's list belong to the keys still to be stored
    const KeyName name = profile.keys.at(profile.keys.size() - keys.size());
    const Secret key = keys.takeFirst();
    services().vault.write(name.name, key).then(this, [this, profile, keys](Result<void> written) {
        if (!written) {
            fail(written.error());
        } else if (!services().vault.survivesRestart()) {
            fail(ErrorKind::Storage,
                 QStringLiteral("no keychain answers, so the key would be gone when this command "
                                "ends; use --key-env VAR instead"));
        } else {
            storeKeys(profile, keys);
        }
    });
}

void ProfileCommand::list()
{
    for (const ProviderProfile &profile : services().profiles.profiles()) {
        if (!m_json) {
            console::writeLine(QStringLiteral("%1  %2  %3  %4")
                                   .arg(profile.name, profile.dialect,
                                        profile.baseUrl.toDisplayString(), keyList(profile)));
            continue;
        }
        QJsonArray keys;
        for (const KeyName &key : profile.keys) {
            keys.append(
                QJsonObject{{QStringLiteral("source"), key.source == KeyName::Source::Environment
                                                           ? QStringLiteral("environment")
                                                           : QStringLiteral("keychain")},
                            {QStringLiteral("name"), key.name},
                            {QStringLiteral("label"), key.label}});
        }
        console::writeJson({{QStringLiteral("name"), profile.name},
                            {QStringLiteral("dialect"), profile.dialect},
                            {QStringLiteral("preset"), profile.preset},
                            {QStringLiteral("base_url"), profile.baseUrl.toDisplayString()},
                            {QStringLiteral("keys"), keys}});
    }
    Q_EMIT done(exitSuccess);
}

void ProfileCommand::remove()
{
    const auto profile = services().profiles.find(m_name);
    if (!profile) {
        fail(ErrorKind::Configuration,
             QStringLiteral("there is no saved profile \"%1\"").arg(m_name));
        return;
    }
    if (const Result<void> removed = services().profiles.remove(m_name); !removed) {
        fail(removed.error());
        return;
    }
    auto chain = QtFuture::makeReadyFuture(Result<void>());
    for (const KeyName &key : profile->keys) {
        if (key.source != KeyName::Source::Keychain) {
            continue;
        }
        chain = chain
                    .then(this,
                          [this, name = key.name](const Result<void> &before) {
                              const auto removed = services().vault.remove(name);
                              return before ? removed : QtFuture::makeReadyFuture(before);
                          })
                    .unwrap();
    }
    chain.then(this, [this](const Result<void> &keysRemoved) {
        if (!keysRemoved) {
            fail(keysRemoved.error());
            return;
        }
        console::writeLine(QStringLiteral("removed %1").arg(m_name));
        Q_EMIT done(exitSuccess);
    });
}

void ProfileCommand::test()
{
    const auto profile = findProfile(services(), m_name);
    if (!profile) {
        fail(ErrorKind::Configuration, QStringLiteral("there is no profile \"%1\"").arg(m_name));
        return;
    }
    m_question = std::make_unique<ModelsQuestion>(services(), *profile, askForModels);
    m_question->start([this](const Result<QList<ModelInfo>> &models) {
        if (!models) {
            fail(models.error());
            return;
        }
        console::writeLine(models->size() == 1
                               ? QStringLiteral("connected, 1 model")
                               : QStringLiteral("connected, %1 models").arg(models->size()));
        Q_EMIT done(exitSuccess);
    });
}

} // namespace parley

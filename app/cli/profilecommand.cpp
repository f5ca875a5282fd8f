// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/profilecommand.h"

#include "app/cli/console.h"
#include "app/cli/profilelisting.h"
#include "chat/connectionfields.h"
#include "engine/defaults.h"
#include "providers/presets.h"

#include <QUuid>
#include <cstdio>

namespace parley {

namespace {

const auto actionAdd = QStringLiteral("add");
const auto actionSet = QStringLiteral("set");
const auto actionShow = QStringLiteral("show");
const auto actionList = QStringLiteral("list");
const auto actionRemove = QStringLiteral("remove");
const auto actionTest = QStringLiteral("test");

Unexpected wrongUse(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

Unexpected noSuchKey(const QString &profile, const QString &said)
{
    return wrongUse(QStringLiteral("%1 has no single key \"%2\"; \"profile show %1\" numbers them")
                        .arg(profile, said));
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

} // namespace

void ProfileCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        QStringLiteral("Provider profiles. Keys are named by variable or read from standard input, "
                       "one line each; they are kept in the keychain only."));
    parser.addPositionalArgument(QStringLiteral("action"),
                                 QStringLiteral("add, set, show, list, remove, test"),
                                 QStringLiteral("ACTION"));
    parser.addPositionalArgument(QStringLiteral("name"), QStringLiteral("name of the profile"),
                                 QStringLiteral("[NAME]"));
    ProfileOptions::declare(parser);
    parser.addOption(
        {QStringLiteral("json"), QStringLiteral("Prints list and show as JSON lines.")});
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
    const QStringList named{actionAdd, actionSet, actionShow, actionRemove, actionTest};
    if (!named.contains(m_action) || arguments.size() != 2) {
        return wrongUse(QStringLiteral("profile takes: add NAME --dialect D …, set NAME …, show "
                                       "NAME, list, remove NAME, or test NAME"));
    }
    auto options = ProfileOptions::read(parser);
    if (!options) {
        return Unexpected(options.error());
    }
    m_options = std::move(options).value();
    if (m_action != actionAdd) {
        return m_options.dialect.isEmpty()
                   ? Result<void>()
                   : wrongUse(QStringLiteral("the dialect of a profile stays; remove it and add "
                                             "another one"));
    }
    if (!isProfileName(m_name)) {
        return wrongUse(QStringLiteral("a profile's name has 1 to 64 letters, digits, '-', '_' or "
                                       "'.', not \"%1\"")
                            .arg(m_name));
    }
    return m_options.dialect.isEmpty() ? wrongUse(QStringLiteral("profile add needs --dialect"))
                                       : Result<void>();
}

void ProfileCommand::run(Composition &composition)
{
    if (const auto problem = composition.profilesProblem()) {
        fail(*problem);
        return;
    }
    if (m_action == actionAdd) {
        change(begun());
    } else if (m_action == actionList) {
        list();
    } else if (m_action == actionTest) {
        test();
    } else if (m_action == actionShow) {
        show();
    } else if (const auto saved = services().profiles.find(m_name); !saved) {
        fail(ErrorKind::Configuration,
             QStringLiteral("there is no saved profile \"%1\"").arg(m_name));
    } else if (m_action == actionSet) {
        change(*saved);
    } else {
        remove();
    }
}

// A new profile before its options.
ProviderProfile ProfileCommand::begun() const
{
    ProviderProfile profile;
    // The bare name of OpenAI's own format means OpenAI, or with an address of another somebody who
    // imitates it.
    const QString &address = m_options.baseUrl;
    const bool isOpenAi =
        address.isEmpty() || QUrl(address).host().endsWith(QLatin1String("api.openai.com"));
    const QString imitated = isOpenAi ? QStringLiteral("openai") : QStringLiteral("custom");
    const auto preset = findPreset(
        services().presets,
        m_options.dialect == QLatin1String("openai-chat") ? imitated : m_options.dialect);
    if (preset) {
        profile = preset->profile;
        profile.preset = preset->id;
    } else {
        profile.dialect = m_options.dialect;
        profile.title = m_name;
        profile.quirks.keyRequired = false;
    }
    profile.name = m_name;
    return profile;
}

void ProfileCommand::change(const ProviderProfile &before)
{
    Change change{before, {}, {}, {}};
    m_options.applyTo(change.profile);
    if (change.profile.quirks.background && !takesBackground(change.profile)) {
        fail(ErrorKind::Configuration,
             QStringLiteral("only --dialect openai-responses takes --background"));
        return;
    }
    // the directory knows which dialects and addresses can work
    const auto provider = services().directory.provider(change.profile);
    if (!provider) {
        fail(provider.error());
        return;
    }
    auto rules = m_options.applyTo(fallbackRules(services().settings), m_name);
    Result<void> checked = rules ? Result<void>() : Unexpected(rules.error());
    if (checked) {
        change.rules = *rules;
        checked = checkSteps(change);
    }
    if (checked) {
        checked = dropKeys(change);
    }
    if (checked) {
        checked = switchKeys(change);
    }
    if (checked) {
        checked = addKeys(change);
    }
    if (!checked) {
        fail(checked.error());
        return;
    }
    storeKeys(std::move(change));
}

// Those that were named, those given for another address, and those of a profile that is replaced.
Result<void> ProfileCommand::dropKeys(Change &change) const
{
    for (const QString &said : m_options.removedKeys) {
        const auto place = findKey(change.profile, said);
        if (!place) {
            return noSuchKey(m_name, said);
        }
        change.leaving.append(change.profile.keys.takeAt(*place));
    }
    change.leaving += change.profile.takeForeignKeys();
    if (m_action == actionAdd) {
        if (const auto replaced = services().profiles.find(m_name)) {
            change.leaving += replaced->keys;
        }
    }
    return {};
}

Result<void> ProfileCommand::switchKeys(Change &change) const
{
    for (const bool on : {false, true}) {
        for (const QString &said : on ? m_options.enabledKeys : m_options.disabledKeys) {
            const auto place = findKey(change.profile, said);
            if (!place) {
                return noSuchKey(m_name, said);
            }
            change.profile.keys[*place].enabled = on;
        }
    }
    return {};
}

Result<void> ProfileCommand::addKeys(Change &change) const
{
    for (const QString &variable : m_options.keyVariables) {
        change.profile.keys.append({KeyName::Source::Environment, variable, variable});
    }
    for (int i = 0; i < m_options.keysFromStdin; ++i) {
        Secret key = readKeyLine();
        if (key.isEmpty()) {
            return wrongUse(QStringLiteral("standard input ended before key %1").arg(i + 1));
        }
        const QString entry = QStringLiteral("%1-%2").arg(
            m_name, QUuid::createUuid().toString(QUuid::WithoutBraces).left(8));
        change.profile.keys.append({KeyName::Source::Keychain, entry, {}, {}, key.hint()});
        change.keys.append(std::move(key));
    }
    return {};
}

Result<void> ProfileCommand::checkSteps(const Change &change) const
{
    for (const ModelRef &step : m_options.fallback.value_or(QList<ModelRef>())) {
        if (step.profile != change.profile.name && !findProfile(services(), step.profile)) {
            return wrongUse(QStringLiteral("there is no profile \"%1\"").arg(step.profile));
        }
    }
    return {};
}

void ProfileCommand::storeKeys(Change change)
{
    if (change.keys.isEmpty()) {
        save(change);
        return;
    }
    const KeyName name = change.profile.keys.at(change.profile.keys.size() - change.keys.size());
    const Secret key = change.keys.takeFirst();
    services().vault.write(name.name, key).then(this, [this, change](const Result<void> &written) {
        if (!written) {
            fail(written.error());
        } else if (!services().vault.survivesRestart()) {
            fail(ErrorKind::Storage,
                 QStringLiteral("no keychain answers, so the key would be gone when this command "
                                "ends; use --key-env VAR instead"));
        } else {
            storeKeys(change);
        }
    });
}

void ProfileCommand::save(const Change &change)
{
    if (const Result<void> saved = services().profiles.save(change.profile); !saved) {
        fail(saved.error());
        return;
    }
    services().memory.keys.forget(change.profile.name); // they were looked at just now
    saveKeyHealth(services().settings, services().memory.keys, services().clock);
    if (change.rules != fallbackRules(services().settings)) {
        setFallbackRules(services().settings, change.rules);
    }
    QString finding =
        QStringLiteral("saved %1 (%2)").arg(change.profile.name, keyList(change.profile));
    const QString origin = change.profile.origin();
    for (const KeyName &key : change.leaving) {
        if (m_action == actionSet && !key.origin.isEmpty() && key.origin != origin) {
            finding += QStringLiteral("\n%1 was given for %2 and is not sent to the new address: "
                                      "detached")
                           .arg(keyText(key), key.origin);
        }
    }
    removeKeys(change.leaving, finding);
}

void ProfileCommand::removeKeys(const QList<KeyName> &keys, const QString &finding)
{
    auto chain = QtFuture::makeReadyFuture(Result<void>());
    for (const KeyName &key : keys) {
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
    chain.then(this, [this, finding](const Result<void> &removed) {
        if (!removed) {
            fail(removed.error());
            return;
        }
        console::writeLine(finding);
        Q_EMIT done(exitSuccess);
    });
}

void ProfileCommand::list()
{
    const QList<FallbackRule> rules = fallbackRules(services().settings);
    for (const ProviderProfile &profile : services().profiles.profiles()) {
        if (m_json) {
            console::writeJson(profileObject(profile, rules));
        } else {
            console::writeLine(profileLine(profile));
        }
    }
    Q_EMIT done(exitSuccess);
}

void ProfileCommand::show()
{
    const auto profile = findProfile(services(), m_name);
    if (!profile) {
        fail(ErrorKind::Configuration, QStringLiteral("there is no profile \"%1\"").arg(m_name));
        return;
    }
    const QList<FallbackRule> rules = fallbackRules(services().settings);
    if (m_json) {
        console::writeJson(profileObject(*profile, rules));
    } else {
        console::writeLine(profileText(*profile, rules).join(u'\n'));
    }
    Q_EMIT done(exitSuccess);
}

void ProfileCommand::remove()
{
    const auto profile = services().profiles.find(m_name);
    if (const Result<void> removed = services().profiles.remove(m_name); !removed) {
        fail(removed.error());
        return;
    }
    QList<FallbackRule> rules = fallbackRules(services().settings);
    rules.removeIf([this](const FallbackRule &rule) { return rule.profile == m_name; });
    setFallbackRules(services().settings, rules);
    removeKeys(profile->keys, QStringLiteral("removed %1").arg(m_name));
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

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/doctorcommand.h"

#include "app/cli/console.h"
#include "engine/defaults.h"
#include "engine/keyring.h"

#include <QPromise>

namespace parley {

namespace {

QString keyFinding(const KeyStatus &key, const QProcessEnvironment &environment)
{
    const bool fromEnvironment = key.name.source == KeyName::Source::Environment;
    const QString where =
        fromEnvironment ? QStringLiteral("$%1").arg(key.name.name) : QStringLiteral("keychain");
    const bool missing = fromEnvironment && environment.value(key.name.name).isEmpty();
    return missing ? where + QStringLiteral(" (not set)") : where;
}

// How requests travel, where that is not plain HTTP.
QString way(const ProviderProfile &profile)
{
    return profile.dialect == QLatin1String("openai-socket")
               ? QStringLiteral(", WebSocket; HTTP where none opens")
               : QString();
}

} // namespace

void DoctorCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(QStringLiteral(
        "Says what is found and what is not. Exit code 1 when something is broken."));
}

Result<void> DoctorCommand::take(const QCommandLineParser &parser)
{
    return parser.positionalArguments().isEmpty()
               ? Result<void>()
               : Unexpected(ErrorKind::Configuration, QStringLiteral("doctor takes no arguments"));
}

void DoctorCommand::say(bool good, const QString &what, const QString &finding)
{
    console::writeLine(QStringLiteral("%1 %2  %3")
                           .arg(good ? QStringLiteral("ok  ") : QStringLiteral("!   "),
                                what.leftJustified(16), finding));
}

void DoctorCommand::run(Composition &composition)
{
    say(true, QStringLiteral("version"), QStringLiteral(PARLEY_VERSION));
    say(true, QStringLiteral("data folder"), composition.dataDir());
    reportProfiles(composition);
    composition.checkDatabase()
        .then(this,
              [this, &composition](const Result<QString> &verdict) {
                  const bool nothingYet =
                      !verdict && verdict.error().providerCode == QLatin1String("missing");
                  const bool good = nothingYet || (verdict && *verdict == QLatin1String("ok"));
                  m_exitCode = good ? m_exitCode : exitFailure;
                  say(good, QStringLiteral("database"),
                      nothingYet ? QStringLiteral("none yet")
                      : verdict  ? *verdict
                                 : verdict.error().detail);
                  return composition.checkKeychain();
              })
        .unwrap()
        .then(this,
              [this](const Result<void> &keychain) {
                  say(keychain.has_value(), QStringLiteral("keychain"),
                      keychain ? services().vault.title()
                               : QStringLiteral("%1; keys last only as long as the program")
                                     .arg(keychain.error().detail));
                  return reportAccounts();
              })
        .unwrap()
        .then(this, [this] { return services().discovery.look(); })
        .unwrap()
        .then(this, [this](const QList<FoundServer> &servers) {
            reportServers(servers);
            Q_EMIT done(m_exitCode);
        });
}

void DoctorCommand::reportProfiles(const Composition &composition)
{
    if (const auto problem = composition.profilesProblem()) {
        m_exitCode = exitFailure;
        say(false, QStringLiteral("profiles"), problem->detail);
        return;
    }
    for (const ProviderProfile &profile : allProfiles(services())) {
        QStringList findings;
        bool good = true;
        for (const KeyStatus &key : keyStatus(services(), profile)) {
            findings.append(keyFinding(key, services().environment));
            good = good && !findings.last().endsWith(u')');
        }
        const QString keys =
            findings.isEmpty() ? QStringLiteral("no key") : findings.join(QStringLiteral(", "));
        const bool keyMissing = findings.isEmpty() && profile.quirks.keyRequired;
        say(good && !keyMissing, QStringLiteral("profile"),
            QStringLiteral("%1 (%2%3): %4").arg(profile.name, profile.dialect, way(profile), keys));
    }
    const Result<ModelRef> model = defaultModel(services());
    say(model.has_value(), QStringLiteral("default model"),
        !model             ? model.error().detail
        : model->isEmpty() ? QStringLiteral("none chosen")
                           : model->toString());
}

QFuture<void> DoctorCommand::reportAccounts()
{
    const auto open = std::make_shared<QPromise<void>>();
    open->start();
    const QFuture<void> all = open->future();
    for (const ProviderProfile &profile : allProfiles(services())) {
        if (!profile.quirks.accountPath.isEmpty() && !profile.keys.isEmpty()) {
            m_accounts.push_back(std::make_unique<ProfileQuestion<KeyAccount>>(
                services(), profile,
                [](Provider &provider, const Secret &key) { return provider.account(key); }));
        }
    }
    const auto left = std::make_shared<std::size_t>(m_accounts.size());
    for (const auto &question : m_accounts) {
        question->start([this, &question, open, left](const Result<KeyAccount> &account) {
            reportAccount(question->profile(), account);
            if (--*left == 0) {
                open->finish();
            }
        });
    }
    if (m_accounts.empty()) {
        open->finish();
    }
    return all;
}

void DoctorCommand::reportAccount(const ProviderProfile &profile, const Result<KeyAccount> &account)
{
    if (!account) {
        say(false, QStringLiteral("account"),
            QStringLiteral("%1: %2").arg(profile.name, account.error().detail));
        return;
    }
    const auto dollars = [](const std::optional<Money> &money) {
        return money ? QStringLiteral("$%1").arg(money->dollars(), 0, 'f', 2) : QString();
    };
    QString finding = QStringLiteral("%1: %2 used").arg(profile.name, dollars(account->used));
    finding += account->limit ? QStringLiteral(" of %1, %2 left")
                                    .arg(dollars(account->limit), dollars(account->remaining))
                              : QStringLiteral(", no limit");
    say(!account->remaining || account->remaining->nano() > 0, QStringLiteral("account"),
        account->freeTier ? finding + QStringLiteral(" (free tier)") : finding);
}

void DoctorCommand::reportServers(const QList<FoundServer> &servers)
{
    for (const FoundServer &server : servers) {
        QString finding = QStringLiteral("%1 is not running").arg(server.profile.title);
        if (server.state == FoundServer::State::Running) {
            finding = QStringLiteral("%1 at %2, %3 %4")
                          .arg(server.profile.title, server.profile.baseUrl.toDisplayString())
                          .arg(server.models.size())
                          .arg(server.models.size() == 1 ? QLatin1String("model")
                                                         : QLatin1String("models"));
        } else if (server.state == FoundServer::State::Loading) {
            finding = QStringLiteral("%1 is loading a model").arg(server.profile.title);
        }
        say(true, QStringLiteral("local server"), finding);
    }
}

} // namespace parley

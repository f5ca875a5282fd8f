// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/doctorcommand.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "app/cli/profilelisting.h"
#include "base/currency.h"
#include "chat/connectionfields.h"
#include "chat/pricelist.h"
#include "engine/defaults.h"
#include "engine/keyspending.h"

#include <QPromise>

namespace parley {

namespace {

QString connectionText(const ProviderProfile &profile)
{
    const auto seconds = [](std::chrono::milliseconds time) {
        return static_cast<double>(time.count()) / 1000;
    };
    QString text =
        QStringLiteral("%1: %2, proxy %3, waits %4 s to connect, %5 s for the first "
                       "byte, %6 s in silence")
            .arg(profile.name, profile.baseUrl.toDisplayString(), proxyToText(profile.proxy))
            .arg(seconds(profile.timeouts.connect))
            .arg(seconds(profile.timeouts.firstByte))
            .arg(seconds(profile.timeouts.idle));
    if (profile.keys.size() > 1) {
        text += QStringLiteral(", keys %1").arg(rotationName(profile.keyRotation));
    }
    return profile.caFile.isEmpty() ? text
                                    : text + QStringLiteral(", authority %1").arg(profile.caFile);
}

QString spentText(Services &services, const ProviderProfile &profile, const KeyName &key)
{
    const KeySpending spent =
        KeySpendingBook(services.settings, services.clock).thisMonth(profile.name, key);
    if (spent == KeySpending()) {
        return {};
    }
    const QString cost =
        spent.cost.nano() == 0 ? QString() : QStringLiteral(", ") + plainAmountText(spent.cost, 2);
    return QStringLiteral(", %1%2 this month")
        .arg(counted(spent.tokens, QStringLiteral("token")), cost);
}

QString restText(const KeyHealth &health, const Clock &clock)
{
    const QDateTime until = clock.now().addMSecs((health.restingUntil - clock.steady()).count());
    const Error reason = health.reason.value_or(Error());
    const QString status =
        reason.httpStatus == 0 ? QString() : QStringLiteral(" (%1)").arg(reason.httpStatus);
    return QStringLiteral(" rests until %1: %2%3")
        .arg(until.toLocalTime().toString(QStringLiteral("HH:mm")), errorKindName(reason.kind),
             status);
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
    parser.addOption({QStringLiteral("check-keys"),
                      QStringLiteral("Asks each provider for its models, once with every key.")});
}

Result<void> DoctorCommand::take(const QCommandLineParser &parser)
{
    m_checkKeys = parser.isSet(QStringLiteral("check-keys"));
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
            checkNextKey();
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
        const bool keyMissing = profile.keys.isEmpty() && profile.quirks.keyRequired;
        say(!keyMissing, QStringLiteral("profile"),
            QStringLiteral("%1 (%2%3): %4")
                .arg(profile.name, profile.dialect, way(profile), keyList(profile)));
        const Result<void> authority =
            profile.caFile.isEmpty() ? Result<void>() : checkAuthorityFile(profile.caFile);
        say(authority.has_value(), QStringLiteral("connection"),
            authority ? connectionText(profile)
                      : QStringLiteral("%1: %2").arg(profile.name, authority.error().detail));
        for (const KeyName &key : profile.keys) {
            reportKey(profile, key);
        }
    }
    for (const FallbackRule &rule : fallbackRules(services().settings)) {
        say(true, QStringLiteral("fallback"), ruleText(rule));
    }
    const Result<ModelRef> model = defaultModel(services());
    say(model.has_value(), QStringLiteral("default model"),
        !model             ? model.error().detail
        : model->isEmpty() ? QStringLiteral("none chosen")
                           : model->toString());
    reportPrices();
}

void DoctorCommand::reportPrices()
{
    constexpr int old = 180; // days after which prices have changed for sure
    const PriceList &prices = *services().prices;
    const bool good = prices.asOf().daysTo(QDate::currentDate()) <= old;
    say(good, QStringLiteral("prices"),
        QStringLiteral("of %1, for %2 models%3")
            .arg(prices.asOf().toString(Qt::ISODate))
            .arg(prices.models())
            .arg(good ? QString()
                      : QStringLiteral("; \"parley-cli prices refresh\" fetches newer ones")));
}

void DoctorCommand::reportKey(const ProviderProfile &profile, const KeyName &key)
{
    const QString what = QStringLiteral("%1: %2%3")
                             .arg(profile.name, keyText(key), spentText(services(), profile, key));
    const KeyHealth health =
        services().memory.keys.health(profile.name, key, services().clock.steady());
    if (!key.enabled) {
        say(true, QStringLiteral("key"), what + QStringLiteral(" (switched off)"));
    } else if (key.source == KeyName::Source::Environment &&
               services().environment.value(key.name).isEmpty()) {
        say(false, QStringLiteral("key"), what + QStringLiteral(" (not set)"));
    } else if (m_checkKeys) {
        ProviderProfile alone = profile;
        alone.keys = {key};
        m_unchecked.append(alone);
    } else if (!health.ok) {
        say(false, QStringLiteral("key"), what + restText(health, services().clock));
    } else {
        say(true, QStringLiteral("key"),
            what + QStringLiteral(" (not tried; --check-keys does that)"));
    }
}

void DoctorCommand::checkNextKey()
{
    if (m_unchecked.isEmpty()) {
        Q_EMIT done(m_exitCode);
        return;
    }
    m_question =
        std::make_unique<ModelsQuestion>(services(), m_unchecked.takeFirst(), askForModels);
    m_question->start([this](const Result<QList<ModelInfo>> &models) { reportCheck(models); });
}

void DoctorCommand::reportCheck(const Result<QList<ModelInfo>> &models)
{
    const ProviderProfile &profile = m_question->profile();
    const QString what = QStringLiteral("%1: %2").arg(profile.name, keyText(profile.keys.first()));
    if (models) {
        say(true, QStringLiteral("key"), what + QStringLiteral(" works"));
    } else {
        const Error &error = models.error();
        m_exitCode = exitFailure;
        say(false, QStringLiteral("key"),
            QStringLiteral("%1 %2%3: %4")
                .arg(what, errorKindName(error.kind),
                     error.httpStatus == 0 ? QString()
                                           : QStringLiteral(" (%1)").arg(error.httpStatus),
                     error.detail));
    }
    // queued: the question that ended is still telling it
    QMetaObject::invokeMethod(this, &DoctorCommand::checkNextKey, Qt::QueuedConnection);
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
    const auto amount = [](const std::optional<Money> &money) {
        return money ? plainAmountText(*money, 2) : QString();
    };
    QString finding = QStringLiteral("%1: %2 used").arg(profile.name, amount(account->used));
    finding += account->limit ? QStringLiteral(" of %1, %2 left")
                                    .arg(amount(account->limit), amount(account->remaining))
                              : QStringLiteral(", no limit");
    say(!account->remaining || account->remaining->nano() > 0, QStringLiteral("account"),
        account->freeTier ? finding + QStringLiteral(" (free tier)") : finding);
}

void DoctorCommand::reportServers(const QList<FoundServer> &servers)
{
    for (const FoundServer &server : servers) {
        QString finding = QStringLiteral("%1 is not running").arg(server.profile.title);
        if (server.state == FoundServer::State::Running) {
            finding = QStringLiteral("%1 at %2, %3")
                          .arg(server.profile.title, server.profile.baseUrl.toDisplayString(),
                               counted(server.models.size(), QStringLiteral("model")));
        } else if (server.state == FoundServer::State::Loading) {
            finding = QStringLiteral("%1 is loading a model").arg(server.profile.title);
        }
        say(true, QStringLiteral("local server"), finding);
    }
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/composition.h"

#include "base/logging.h"
#include "base/privatefiles.h"
#include "chat/tieredcache.h"
#include "engine/cachelookup.h"
#include "engine/networkaccess.h"
#include "engine/reach.h"
#include "engine/teamaccess.h"
#include "engine/waitingroom.h"
#include "keychain/fallbackvault.h"
#include "keychain/qtkeychainaccess.h"
#include "net/qthttptransport.h"
#include "net/qtnetworkstate.h"
#include "net/websockettransport.h"
#include "providers/catalogpricing.h"
#include "providers/demoprovider.h"
#include "providers/directory.h"
#include "providers/httpconnectionprobe.h"
#include "providers/httppictures.h"
#include "providers/httpreleases.h"
#include "providers/localservers.h"
#include "providers/presets.h"
#include "providers/priceddirectory.h"
#include "providers/pricerefresh.h"
#include "providers/profilefile.h"
#include "redis/redisresponsecache.h"
#include "store/spooledledger.h"
#include "store/sqlitebatchstore.h"
#include "store/sqlitecomparisonstore.h"
#include "store/sqliteconversationstore.h"
#include "store/sqlitepromptstore.h"
#include "store/sqlitereplaystore.h"
#include "store/sqliteresponsecache.h"
#include "store/sqliteroutinglog.h"
#include "store/sqlitetoolbook.h"
#include "store/sqliteusageledger.h"
#include "store/sqlitevotebook.h"
#include "store/sqlitewaitingstore.h"
#include "store/sqliteworkflowstore.h"
#include "tools/builtintools.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace parley {

namespace {

constexpr qint64 teamBytes = 1'000'000'000;

QString fileIn(const QString &folder, const char *name)
{
    return QDir(folder).filePath(QLatin1String(name));
}

// As the folder is, after files of earlier versions in it were taken from everybody else.
QString tightened(const QString &folder)
{
    const QString all = QStringLiteral("*");
    bool mended =
        tightenFiles(folder, {QStringLiteral("settings.ini"), QStringLiteral("profiles.json*"),
                              QStringLiteral("parley*"), QStringLiteral("answers*.db*"),
                              QStringLiteral("ledger-spool*")});
    for (const char *name : {"backups", "prices", "crashes"}) {
        mended = tightenFiles(fileIn(folder, name), {all}) || mended;
    }
    if (mended) {
        qCInfo(logApp) << "others could read files in the data folder; now only you can";
    }
    return folder;
}

using StoreMode = SqliteConversationStore::Mode;

QList<ProviderPreset> allPresets()
{
    QList<ProviderPreset> presets = loadPresets();
    ProviderPreset demo;
    demo.id = QStringLiteral("demo");
    demo.profile = DemoProvider::profile();
    presets.append(demo);
    return presets;
}

} // namespace

QString resolveDataDir(const QString &given)
{
    const QString chosen = given.isEmpty() ? qEnvironmentVariable("PARLEY_DATA_DIR") : given;
    return chosen.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                     QStringLiteral("/parley")
               : QDir(chosen).absolutePath();
}

QString pricesFolder(const QString &dataDir)
{
    return fileIn(resolveDataDir(dataDir), "prices");
}

// In order of need: whatever is used stands before its user.
struct Composition::Parts
{
    explicit Parts(const CompositionOptions &options)
        : dataDir(tightened(resolveDataDir(options.dataDir)))
        , settings(fileIn(dataDir, "settings.ini"))
        , profiles(fileIn(dataDir, "profiles.json"))
        , transport(clock, &network)
        , sockets(clock, &network)
        , directory(transport, sockets, clock)
        , store(fileIn(dataDir, "parley.db"),
                options.readOnly ? StoreMode::ReadOnly : StoreMode::ReadWrite)
        , cache(fileIn(dataDir, "answers.db"), clock)
        , keychain(std::make_unique<QtKeychainAccess>(QStringLiteral("Parley")), settings, clock)
        , vault(keychain)
        , presets(allPresets())
        , discovery(transport, clock, presets)
        , tools({clock, settings, store, transport, options.fileText})
        , pictures(transport)
        , services{clock,
                   settings,
                   profiles,
                   priced,
                   store,
                   store,
                   comparisons,
                   ledger,
                   votes,
                   prompts,
                   vault,
                   discovery,
                   presets,
                   QProcessEnvironment::systemEnvironment(),
                   [] { return QRandomGenerator::global()->generateDouble(); },
                   [this](const ProviderProfile &profile, const QString &model,
                          const QByteArray &rawUsage) {
                       return pricing.cost(profile, model, rawUsage, clock.now());
                   },
                   {},
                   [this](const ProviderProfile &profile, const QString &model,
                          const BilledUnits &units) {
                       return pricing.quote(profile, model, units, clock.now());
                   },
                   dataDir,
                   &prices,
                   &tiers}
    {
        services.workflows = &workflows;
        services.routings = &routings;
        services.releases = &releases;
        services.tools = &tools;
        services.toolBook = &toolBook;
        services.reach = &reach;
        services.probe = &probe;
        services.waiting = &waiting;
        services.team = &team;
        boundCaches();
        QObject::connect(&settings, &SettingsStore::changed, &settings, [this] { boundCaches(); });
        services.batches = &batches;
        services.batchPrice = [this](const ProviderProfile &profile, const QString &model,
                                     const QByteArray &rawUsage) {
            return pricing.cost(profile, model, rawUsage, clock.now(), true);
        };
        services.memory.keys = loadKeyHealth(settings, clock);
        services.memory.habits = loadHabits(settings);
        QObject::connect(&ledger, &SpooledLedger::takenUp, &ledger,
                         [this](const LedgerEntry &entry) { countForeign(entry); });
        if (!options.readOnly) {
            ledger.begin();
        }
    }

    // How much a team keeps is one figure for all of it; how old an answer may be is a person's.
    void boundCaches()
    {
        const CacheBounds bounds = cacheBounds(settings);
        tiers.setBounds(bounds);
        team.setBounds({teamBytes, bounds.age});
    }

    // Budgets and whoever shows what was spent learn of it too.
    void countForeign(const LedgerEntry &entry)
    {
        BudgetCall call;
        call.profile = entry.asked.profile;
        call.conversation = entry.conversation;
        services.memory.budgets.add(call, sumsOf(entry).spent(), entry.at.toLocalTime().date());
        Q_EMIT services.memory.ledger->recorded();
    }

    QString dataDir;
    SystemClock clock;
    FileSettings settings;
    FileProfileStore profiles;
    NetworkDefaults network;
    QtHttpTransport transport;
    WebSocketTransport sockets;
    HttpProviderDirectory directory;
    SqliteConversationStore store;
    SqliteComparisonStore comparisons{store};
    SqliteUsageLedger rows{store};
    SpooledLedger ledger{rows, fileIn(dataDir, "ledger-spool")};
    SqliteVoteBook votes{store};
    SqliteRoutingLog routings{store};
    SqlitePromptStore prompts{store};
    SqliteReplayStore replays{store};
    SqliteWorkflowStore workflows{store};
    SqliteToolBook toolBook{store};
    SqliteBatchStore batches{store};
    SqliteResponseCache cache;
    RedisResponseCache team{clock};
    TieredCache tiers{cache, team};
    KeychainVault keychain;
    FallbackVault vault;
    TeamAccess access{settings, vault, team};
    QList<ProviderPreset> presets;
    LocalServers discovery;
    PriceShelf shelf{pricesFolder(dataDir)};
    CatalogPricing pricing{shelf};
    PriceRefresh prices{shelf, transport, clock, settings,
                        QProcessEnvironment::systemEnvironment()};
    PricedDirectory priced{directory, pricing};
    BuiltInTools tools;
    HttpPictures pictures;
    HttpReleases releases{transport, clock, settings, QStringLiteral(PARLEY_VERSION),
                          qEnvironmentVariable("PARLEY_RELEASES")};
    HttpConnectionProbe probe{transport, clock};
    NetworkAccess networkAccess{settings,
                                vault,
                                {[this] { network.hold(); },
                                 [this](const NetworkChoice &choice, const QUrl &proxy) {
                                     directory.renew(choice.limits);
                                     network.use(proxy, choice.caFile);
                                 }}};
    QtNetworkState state{&network};
    Reach reach{state, clock};
    SqliteWaitingStore waitingRows{store};
    Services services;
    WaitingRoom waiting{services, waitingRows};
};

Composition::Composition(const CompositionOptions &options)
    : m_parts(std::make_unique<Parts>(options))
{}

Composition::~Composition() = default;

Services &Composition::services()
{
    return m_parts->services;
}

PictureFetcher &Composition::pictures()
{
    return m_parts->pictures;
}

ReplayStore &Composition::replays()
{
    return m_parts->replays;
}

const QString &Composition::dataDir() const
{
    return m_parts->dataDir;
}

std::optional<Error> Composition::profilesProblem() const
{
    return m_parts->profiles.problem();
}

QFuture<Result<QString>> Composition::checkDatabase()
{
    return m_parts->store.checkIntegrity();
}

QFuture<Result<void>> Composition::checkKeychain()
{
    return m_parts->vault.look();
}

} // namespace parley

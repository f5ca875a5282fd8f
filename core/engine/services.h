// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the engine and the windows need of the outside world, as references to ports. Made once by
// app/composition, handed down through constructors; everything in it outlives whoever holds it.
// Main thread.
#pragma once

#include "base/clock.h"
#include "base/setting.h"
#include "chat/backupstore.h"
#include "chat/bill.h"
#include "chat/comparisonstore.h"
#include "chat/conversationstore.h"
#include "chat/keyvault.h"
#include "chat/modelcatalog.h"
#include "chat/profilestore.h"
#include "chat/provider.h"
#include "chat/serverdiscovery.h"
#include "chat/tokencounter.h"
#include "chat/usageledger.h"
#include "engine/budgetguard.h"
#include "engine/keyhealth.h"
#include "engine/ledgerwriter.h"
#include "engine/lingering.h"
#include "engine/modelhabits.h"
#include "engine/ratelimiter.h"
#include "engine/retrybudget.h"

#include <QProcessEnvironment>
#include <functional>
#include <map>

namespace parley {

class BatchStore;
class ConnectionProbe;
class GlobalShortcut;
class Notifier;
class PriceList;
class PromptStore;
class Reach;
class ReleaseWatch;
class ResponseCache;
class RoutingLog;
class TeamCache;
class ToolBook;
class ToolHost;
class VoteBook;
class WaitingRoom;
class WorkflowStore;

// What the engine learns about endpoints while the program runs; all sessions share it.
struct EngineMemory
{
    KeyHealthBook keys;
    QMap<QString, RetryBudget> retries;   // by ProviderProfile::origin()
    QMap<QString, quint32> keyTurns;      // by profile, for round robin
    QMap<QString, Clock::Steady> resting; // endpoints in trouble, by Router's name for them; until
    std::map<QString, RateLimiter> limiters; // by origin and key
    BudgetGuard budgets;
    std::unique_ptr<LedgerWriter> ledger = std::make_unique<LedgerWriter>();
    Lingering lingering;
    ModelCatalog models;
    ModelHabits habits;
    QHash<ConversationId, ComparisonId> compared; // which comparison it is a pane of
    TokenCounter tokens; // of the main thread, for questions that may not fit
};

struct Services
{
    Clock &clock;
    SettingsStore &settings;
    ProfileStore &profiles;
    ProviderDirectory &directory;
    ConversationStore &conversations;
    BackupStore &backups;
    ComparisonStore &comparisons;
    UsageLedger &ledger;
    VoteBook &votes;
    PromptStore &prompts;
    KeyVault &vault;
    ServerDiscovery &discovery;
    QList<ProviderPreset> presets;
    QProcessEnvironment environment;
    std::function<double()> random; // uniform in [0, 1)
    // What an answer of that profile and model cost, by the usage object the provider sent; nothing
    // when nobody knows.
    std::function<std::optional<Cost>(const ProviderProfile &profile, const QString &model,
                                      const QByteArray &rawUsage)>
        price = {};
    EngineMemory memory = {};
    // What these units would cost at that profile and model now.
    std::function<Bill(const ProviderProfile &profile, const QString &model,
                       const BilledUnits &units)>
        quote = {};
    QString dataDir = {};           // where chats and settings are kept; empty: nowhere on a disk
    PriceList *prices = nullptr;    // what price() and quote() go by; null: they know it alone
    ResponseCache *cache = nullptr; // of answers; null: there is none
    WorkflowStore *workflows = nullptr; // and their runs; null: there is none
    BatchStore *batches = nullptr;      // questions sent many at once; null: there are none
    // As price(), for an answer that came in a batch.
    std::function<std::optional<Cost>(const ProviderProfile &profile, const QString &model,
                                      const QByteArray &rawUsage)>
        batchPrice = {};
    TeamCache *team = nullptr;                // the shared one behind it; null: there is none
    ToolHost *tools = nullptr;                // what models may call; null: nothing
    ToolBook *toolBook = nullptr;             // what of it was allowed and done; null: kept nowhere
    RoutingLog *routings = nullptr;           // what was chosen by plans; null: nobody keeps it
    ReleaseWatch *releases = nullptr;         // tells of newer releases; null: nobody looks
    ConnectionProbe *probe = nullptr;         // tries connections; null: nobody does
    Notifier *notifier = nullptr;             // tells what ended out of sight; null: nobody is told
    GlobalShortcut *globalShortcut = nullptr; // opens the quick window; null: there is none
    Reach *reach = nullptr;                   // which servers are within reach; null: all
    WaitingRoom *waiting = nullptr;           // questions asked without a network; null: none wait
};

} // namespace parley

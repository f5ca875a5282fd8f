// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/gallerychats.h"

#include "chat/cachedanswer.h"
#include "engine/router.h"
#include "engine/routingplans.h"
#include "engine/similarlookup.h"
#include "engine/teamaccess.h"
#include "ui/windowmemory.h"

using namespace std::chrono_literals;

namespace parley {

namespace {

const auto claude = QStringLiteral("anthropic/claude-sonnet-4-5");
const auto gpt = QStringLiteral("openai/gpt-5");
const auto llama = QStringLiteral("ollama/llama3.3:70b");
const auto qwen = QStringLiteral("ollama/qwen3:32b");

const auto answerText = QStringLiteral(
    "Full jitter picks each wait at random between zero and the current ceiling, so clients that "
    "fail together don’t come back together. The ceiling doubles after every failure and stops "
    "at `cap`.\n\n"
    "```cpp\n"
    "template <class F>\n"
    "auto retry(F&& call, int attempts = 5, ms base = 200ms, ms cap = 5s) {\n"
    "  for (int n = 0;; ++n) {\n"
    "    if (auto r = call(); r || n + 1 == attempts) return r;\n"
    "    const auto top = std::min(cap, base * (1 << n));  // 200, 400, 800 …\n"
    "    std::this_thread::sleep_for(random_between(0ms, top));  // full jitter\n"
    "  }\n"
    "}\n"
    "```\n\n"
    "Five attempts leave four waits: **1.5 s on average**, 3.0 s at worst.\n\n"
    "| After attempt | Ceiling | Mean wait | Worst total so far |\n"
    "|:--|--:|--:|--:|\n"
    "| 1 | 200 ms | 100 ms | 0.2 s |\n"
    "| 2 | 400 ms | 200 ms | 0.6 s |\n"
    "| 3 | 800 ms | 400 ms | 1.4 s |\n"
    "| 4 | 1,600 ms | 800 ms | 3.0 s |\n");

void addProfiles(GuiWorld &world)
{
    const auto model = [](const char *id, const char *title, qint64 context) {
        ModelInfo info;
        info.id = QString::fromLatin1(id);
        info.title = QString::fromLatin1(title);
        info.context = context;
        return info;
    };
    const auto remote = [&](const char *name, const char *title, const QList<ModelInfo> &models) {
        ProviderProfile profile = FakeWorld::profileNamed(QString::fromLatin1(name));
        profile.title = QString::fromLatin1(title);
        const QString entry = profile.name + QStringLiteral("-1");
        profile.keys = {{KeyName::Source::Keychain, entry, QStringLiteral("…Q4wA"), {}}};
        profile.bindKeys();
        world.fakes.vault.put(entry, "test-key-0000Q4wA");
        world.addProfile(profile, models);
    };
    [[maybe_unused]] const auto gone = world.fakes.profiles.remove(QStringLiteral("fake"));
    remote("anthropic", "Anthropic",
           {model("claude-opus-4-1", "Claude Opus 4.1", 200'000),
            model("claude-sonnet-4-5", "Claude Sonnet 4.5", 200'000),
            model("claude-haiku-4-5", "Claude Haiku 4.5", 200'000)});
    remote("openai", "OpenAI",
           {model("gpt-5", "GPT-5", 400'000), model("gpt-5-mini", "GPT-5 mini", 400'000)});
    ProviderProfile local = FakeWorld::profileNamed(QStringLiteral("ollama"));
    local.title = QStringLiteral("Ollama");
    local.quirks.local = true;
    local.quirks.keyRequired = false;
    local.baseUrl = QUrl(QStringLiteral("http://localhost:11434"));
    world.addProfile(local, {model("llama3.3:70b", "Llama 3.3 70B", 128'000),
                             model("qwen3:32b", "Qwen3 32B", 40'960)});
}

void addOldChats(GuiWorld &world)
{
    world.addChat(QStringLiteral("Refund e-mail, three tones"), gpt, 6min);
    world.addChat(QStringLiteral("Plan a week in Lisbon"), llama, 40min);
    world.addChat(QStringLiteral("Dates in a messy CSV"), qwen, 3h);
    world.addChat(QStringLiteral("SQL for weekly cohorts"), claude, 12h);
    world.addChat(QStringLiteral("Kitchen quote, line by line"), gpt, 16h);
    world.addChat(QStringLiteral("翻訳：契約書 第4条"), qwen, 23h);
    world.addChat(QStringLiteral("Thesis outline, third pass"), claude, 70h);
    world.addChat(QStringLiteral("Flaky test hunt"), llama, 72h);
    world.addChat(QStringLiteral("Letter to the landlord"), gpt, 96h);
    world.addChat(QStringLiteral("قائمة التسوق للأسبوع"), qwen, 120h);
    world.addChat(QStringLiteral("Name ideas for the boat and a few other long titles"), claude,
                  24h * 30);
}

void openFirst(GuiWorld &world, const ConversationId &id)
{
    world.fakes.settings.set(openChatSetting, id.toString());
    world.fakes.settings.set(Setting<QString>{"chat/model", {}}, claude);
}

Node *answer(GuiWorld &world, const ConversationId &id, const QString &text)
{
    Node *node = world.say(id, Role::Assistant, text);
    Usage usage;
    usage.input = 61'840;
    usage.cachedRead = 58'200;
    usage.output = 684;
    usage.reportedCost = Money::fromNano(38'600'000);
    node->meta.usage = usage;
    node->meta.cost = Cost{*usage.reportedCost, Cost::Basis::Reported, {}, {}, {}};
    node->meta.stopReason = StopReason::Stop;
    node->meta.firstToken = 840ms;
    node->meta.duration = 10'470ms;
    return node;
}

void fail(GuiWorld &world, const ConversationId &id, const QString &question, ErrorKind kind,
          int status, const QString &partial = {})
{
    world.say(id, Role::User, question);
    Node *node = world.say(id, Role::Assistant, partial);
    node->state = partial.isEmpty() ? NodeState::Failed : NodeState::Interrupted;
    node->message.parts = partial.isEmpty() ? QList<Part>{} : node->message.parts;
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.phase = ErrorPhase::Http;
    error.detail = QStringLiteral("the words of the server");
    node->meta.error = error;
    node->meta.attempts = 1;
}

} // namespace

void fillWithChats(GuiWorld &world)
{
    addProfiles(world);
    const ConversationId id =
        world.addChat(QStringLiteral("Retry with jitter in C++"), claude, 20s);
    world.say(id, Role::User,
              QStringLiteral("Write a retry helper with exponential backoff and full jitter. How "
                             "long are the waits over five attempts?"));
    Node *node = answer(world, id, answerText);
    node->message.parts.prepend(
        ReasoningPart{QStringLiteral("The person asks about full jitter, so each wait is uniform "
                                     "on [0, ceiling]. Mean is half of it."),
                      {},
                      {}});
    addOldChats(world);
    openFirst(world, id);
}

void fillWithRouting(GuiWorld &world)
{
    addProfiles(world);
    RoutingPlan plan = usualRoutingPlan(QStringLiteral("Everyday"));
    plan.cheap = *ModelRef::fromString(QStringLiteral("anthropic/claude-haiku-4-5"));
    plan.strong = *ModelRef::fromString(claude);
    setRoutingPlans(world.fakes.settings, {plan});
    RoutingNote cheap;
    cheap.plan = plan.name;
    cheap.route = Route::Cheap;
    cheap.why = QStringLiteral("short question");
    cheap.model = plan.cheap;
    cheap.strong = plan.strong;
    cheap.saved = Money::fromNano(12'000'000);
    RoutingNote strong = cheap;
    strong.route = Route::Strong;
    strong.by = RouteBy::Check;
    strong.why = QStringLiteral("the answer was cut off");
    strong.model = plan.strong;
    strong.saved = Money();
    const ConversationId id = world.addChat(QStringLiteral("Names for a tea shop"), claude, 20s);
    const auto answer = [&](const QString &question, const QString &text, const RoutingNote &note) {
        world.say(id, Role::User, question);
        Node *node = world.say(id, Role::Assistant, text);
        node->meta.asked = note.model;
        node->meta.stopReason = StopReason::Stop;
        node->meta.details.insert(routingDetail, note.toJson());
    };
    answer(QStringLiteral("What does “oolong” mean?"),
           QStringLiteral("**Black dragon**: 烏龍, after the dark, twisted leaves."), cheap);
    answer(QStringLiteral("Suggest ten names for a shop that sells it."),
           QStringLiteral("Dark Leaf, Dragon & Steep, The Twisted Leaf, Half Oxidised …"), strong);
    for (int n = 0; n < 90; ++n) {
        const bool fails = n % 9 == 4;
        RoutingRecord record{RoutingRecordId::create(),
                             world.fakes.clock.now().addSecs(-(90 - n) * 7'000),
                             n % 4 == 1 ? strong : cheap,
                             id,
                             {},
                             Money::fromNano(4'000'000)};
        record.note.by = n % 4 == 1 && !fails ? RouteBy::Rule : record.note.by;
        record.note.why = n % 4 == 1 && !fails ? QStringLiteral("has code") : record.note.why;
        record.note.failed =
            fails && n % 4 != 1 ? QStringLiteral("the answer was cut off") : QString();
        record.note.saved = fails ? Money::fromNano(-4'000'000) : record.note.saved;
        static_cast<void>(world.routings.record(record));
    }
    addOldChats(world);
    world.choosePlan(id, plan.name);
    openFirst(world, id);
}

namespace {

void fillFromCache(GuiWorld &world, const std::optional<OtherQuestion> &other)
{
    addProfiles(world);
    world.fakes.useCache();
    const ConversationId id =
        world.addChat(QStringLiteral("Retry with jitter in C++"), claude, 20s);
    world.say(id, Role::User,
              QStringLiteral("How long are the waits over five attempts with full jitter?"));
    const QDateTime stored = world.fakes.clock.now().addDays(-3);
    const Money saved = Money::fromNano(38'600'000);
    Node *node = world.say(
        id, Role::Assistant,
        QStringLiteral("Five attempts leave four waits: **1.5 s on average**, 3.0 s at worst."));
    node->meta.stopReason = StopReason::Stop;
    node->meta.cost = Cost{Money(), Cost::Basis::Free, {}, {}, {}, saved};
    node->meta.details.insert(fromCacheDetail, FromCache{stored, saved, other}.toJson());
    addOldChats(world);
    openFirst(world, id);
    CachedAnswer kept;
    kept.message = node->message;
    kept.stored = stored;
    for (int n = 0; n < 214; ++n) {
        static_cast<void>(world.fakes.cache.keep(QByteArray::number(n), kept));
    }
    for (int n = 0; n < 37; ++n) {
        static_cast<void>(world.fakes.cache.served(QByteArray::number(n), saved));
    }
}

} // namespace

void fillFromCache(GuiWorld &world)
{
    fillFromCache(world, std::nullopt);
}

void fillFromSimilar(GuiWorld &world)
{
    fillFromCache(
        world, OtherQuestion{QStringLiteral("What are the waits of five tries with full jitter?"),
                             0.9731, "key"});
    world.fakes.settings.set(similarSetting, true);
    world.fakes.settings.set(embeddingProfileSetting, QStringLiteral("openai"));
    world.fakes.settings.set(embeddingModelSetting, QStringLiteral("text-embedding-3-small"));
}

void fillFromTeamCache(GuiWorld &world)
{
    addProfiles(world);
    world.fakes.useCache();
    world.fakes.services.team = &world.team;
    TeamChoice choice;
    choice.on = choice.accepted = choice.hasPassword = true;
    choice.address = QStringLiteral("rediss://cache.example:6380/0");
    choice.space = QStringLiteral("platform-team");
    choice.user = QStringLiteral("ann");
    setTeamChoice(world.fakes.settings, choice);
    CachedAnswer kept;
    kept.message = Message::fromText(Role::Assistant, QString(20'000, u'x'));
    kept.stored = world.fakes.clock.now();
    for (int n = 0; n < 12; ++n) {
        static_cast<void>(world.team.keep(QByteArray::number(n), kept));
        world.team.served(QByteArray::number(n), Money::fromNano(38'600'000));
    }
}

void fileChats(GuiWorld &world)
{
    Cabinet &cabinet = world.window().desk().cabinet();
    const QList<ConversationSummary> all = world.window().desk().feed().model().all();
    const FolderId research = cabinet.addFolder(QStringLiteral("Research"));
    const FolderId work = cabinet.addFolder(QStringLiteral("Work"));
    cabinet.setPinned(all.at(4).id, true);
    cabinet.setPinned(all.at(7).id, true);
    cabinet.setFolder(all.at(3).id, research);
    cabinet.setFolder(all.at(6).id, research);
    cabinet.setFolder(all.at(5).id, work);
    cabinet.trash(all.at(8).id);
    cabinet.trash(all.at(9).id);
    ConversationListModel &model = world.window().desk().feed().model();
    ListWish wish = model.wish();
    wish.collapsed.insert(work);
    model.setWish(wish);
    world.run(7s); // no offer to undo any more
}

void fillWithErrors(GuiWorld &world)
{
    addProfiles(world);
    const ConversationId id = world.addChat(QStringLiteral("Release checklist 2.4"), claude, 20s);
    fail(world, id, QStringLiteral("Draft the migration plan for the billing tables."),
         ErrorKind::Transport, 0,
         QStringLiteral("The move has three phases: shadow writes, backfill, and cut-over. Shadow "
                        "writes start first because they show schema drift while rolling back is "
                        "still free. For the backfill, take customers in order of"));
    fail(world, id, QStringLiteral("Now estimate the backfill for 41 million rows."),
         ErrorKind::RateLimited, 429);
    fail(world, id, QStringLiteral("Ask for a second opinion."), ErrorKind::Auth, 401);
    addOldChats(world);
    openFirst(world, id);
}

void fillOffline(GuiWorld &world)
{
    addProfiles(world);
    const ConversationId id = world.addChat(QStringLiteral("Release checklist 2.4"), claude, 20s);
    world.say(id, Role::User, QStringLiteral("Draft the migration plan for the billing tables."));
    answer(world, id,
           QStringLiteral("The move has three phases: shadow writes, backfill, and cut-over. Each "
                          "one can be stopped without losing a row.\n\n"
                          "1. **Shadow writes.** Write every invoice to both schemas for a week.\n"
                          "2. **Backfill.** Copy in order of account age, 50,000 rows at a time.\n"
                          "3. **Cut-over.** Point reads at the new tables behind a flag."));
    addOldChats(world);
    openFirst(world, id);
    world.network.set(NetworkState::Network::Away);
}

void fillWithKeys(GuiWorld &world)
{
    fillWithChats(world);
    ProviderProfile profile = *world.fakes.profiles.find(u"anthropic");
    profile.keys = {{KeyName::Source::Keychain,
                     QStringLiteral("k1"),
                     QStringLiteral("Personal"),
                     {},
                     QStringLiteral("…Q4wA")},
                    {KeyName::Source::Keychain,
                     QStringLiteral("k2"),
                     QStringLiteral("Team, spare"),
                     {},
                     QStringLiteral("…9fTx")}};
    profile.bindKeys();
    [[maybe_unused]] const auto saved = world.fakes.profiles.save(profile);
    Error error;
    error.kind = ErrorKind::RateLimited;
    error.httpStatus = 429;
    world.fakes.services.memory.keys.refused(profile.name, profile.keys.first(), error,
                                             world.fakes.clock.steady());
    setFallbackRules(world.fakes.settings,
                     {{profile.name,
                       {},
                       {*ModelRef::fromString(QStringLiteral("anthropic/claude-haiku-4-5")),
                        *ModelRef::fromString(gpt), *ModelRef::fromString(llama)},
                       true}});
}

void fillWithFallback(GuiWorld &world)
{
    addProfiles(world);
    const ConversationId id = world.addChat(QStringLiteral("Release checklist 2.4"), claude, 20s);
    world.say(id, Role::User, QStringLiteral("Estimate the backfill for 41 million rows."));
    Node *node = answer(world, id, QStringLiteral("About **nine hours** at 1,300 rows a second."));
    Error error;
    error.kind = ErrorKind::Overloaded;
    error.httpStatus = 529;
    node->meta.asked = *ModelRef::fromString(claude);
    node->meta.via = *ModelRef::fromString(gpt);
    node->meta.detours = {{node->meta.asked, error}};
    world.say(id, Role::User, QStringLiteral("And with four workers?"));
    node = answer(world, id, QStringLiteral("A little over two hours, if the disk keeps up."));
    error.kind = ErrorKind::QuotaExhausted;
    error.httpStatus = 429;
    node->meta.asked = *ModelRef::fromString(claude);
    node->meta.detours = {{node->meta.asked, error}};
    addOldChats(world);
    openFirst(world, id);
}

void fillWithVersions(GuiWorld &world, const QString &shown, const QString &other)
{
    addProfiles(world);
    const ConversationId id = world.addChat(QStringLiteral("Export incident update"), gpt, 20s);
    const NodeId question =
        world
            .say(id, Role::User,
                 QStringLiteral("Our nightly export dropped 3 % of rows between 01:10 and 04:25 "
                                "UTC. Write a short status update for customers: what happened, "
                                "who is affected, what happens next."))
            ->id;
    answer(world, id, other);
    world.goBack(id, question);
    answer(world, id, shown)->meta.asked = *ModelRef::fromString(claude);
    addOldChats(world);
    openFirst(world, id);
}

void fillWithLongChat(GuiWorld &world)
{
    addProfiles(world);
    const ConversationId id = world.addChat(QStringLiteral("Move the billing tables"), claude, 20s);
    const QStringList questions{QStringLiteral("Draft the migration plan for the billing tables."),
                                QStringLiteral("Here is the log of the last dry run."),
                                QStringLiteral("Which step holds the longest lock?"),
                                QStringLiteral("Write the shadow writes as a decorator."),
                                QStringLiteral("And the backfill, with a progress table?"),
                                QStringLiteral("How do we roll back after the cut-over?")};
    Node *last = nullptr;
    for (int i = 0; i < questions.size(); ++i) {
        world.say(id, Role::User, questions.at(i));
        const QString text =
            QStringLiteral("Step %1 has three parts, each of which can be undone by itself. ")
                .arg(i + 1);
        const int more = i + 2 < questions.size() ? 2600 : 2;
        last = answer(world, id, text.repeated(more));
        last->meta.usage.reset();
    }
    Usage usage;
    usage.input = 157'300;
    usage.cachedRead = 150'000;
    usage.cacheWrite = 7'300;
    usage.output = 684;
    last->meta.usage = usage;
    last->created = world.fakes.clock.now();
    addOldChats(world);
    openFirst(world, id);
}

void fillWithVotes(GuiWorld &world)
{
    addProfiles(world);
    int number = 0;
    const auto vote = [&](VoteKind kind, const QStringList &models, int times) {
        for (int i = 0; i < times; ++i) {
            Vote given;
            given.id = VoteId::create();
            given.at = world.fakes.clock.now();
            given.kind = kind;
            given.round = RoundId::create();
            given.blind = number % 3 != 0;
            given.tags = number++ % 2 == 0 ? QStringList{QStringLiteral("code")} : QStringList();
            for (const QString &model : models) {
                given.answers.append({*ModelRef::fromString(model), {}, NodeId::create()});
            }
            [[maybe_unused]] const auto done = world.fakes.votes.record(given);
        }
    };
    vote(VoteKind::Best, {claude, llama}, 31);
    vote(VoteKind::Best, {llama, claude}, 6);
    vote(VoteKind::Best, {claude, gpt}, 19);
    vote(VoteKind::Best, {gpt, claude}, 14);
    vote(VoteKind::Tie, {claude, gpt}, 5);
    vote(VoteKind::Best, {gpt, llama, qwen}, 12);
    vote(VoteKind::Best, {qwen, llama}, 8);
    vote(VoteKind::Best, {QStringLiteral("anthropic/claude-haiku-4-5"), qwen}, 3);
    vote(VoteKind::Up, {claude}, 9);
    vote(VoteKind::Down, {llama}, 4);
}

} // namespace parley

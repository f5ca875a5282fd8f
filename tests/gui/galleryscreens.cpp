// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/galleryscreens.h"

#include "gui/gallerybatches.h"
#include "gui/gallerychats.h"
#include "gui/gallerycompare.h"
#include "gui/gallerycontrols.h"
#include "gui/gallerydesktop.h"
#include "gui/galleryflows.h"
#include "gui/gallerypicker.h"
#include "gui/galleryprompts.h"
#include "gui/galleryquestions.h"
#include "gui/galleryreplay.h"
#include "gui/galleryscene.h"
#include "gui/gallerysettings.h"
#include "gui/gallerytools.h"
#include "gui/galleryusage.h"
#include "ui/chatspage.h"
#include "ui/compare/diffsheet.h"
#include "ui/compare/rankingspage.h"
#include "ui/palette/commandpalette.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/findbar.h"
#include "ui/panes/foldsheet.h"
#include "ui/panes/modelpicker.h"
#include "ui/panes/sendfigures.h"
#include "ui/routing/routingpage.h"
#include "ui/search/searchpage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/transcript/transcriptview.h"
#include "ui/usage/costchart.h"
#include "ui/usage/usagepage.h"
#include "ui/welcome/keyfield.h"
#include "ui/welcome/welcomepage.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>

using namespace std::chrono_literals;

namespace parley {

namespace {

void askOffline(GuiWorld &world)
{
    world.window().desk().pickModel(); // the lists are read
    world.run(50ms);
    world.window().desk().picker().dismiss();
    Composer &composer = world.window().desk().pane().composer();
    composer.setText(QStringLiteral("And what would it cost in read replicas?"));
    composer.submit();
    world.run(50ms);
}

QList<FoundServer> someServers()
{
    const auto server = [](const char *title, int port, FoundServer::State state,
                           const QStringList &models) {
        FoundServer found;
        found.state = state;
        found.profile = FakeWorld::profileNamed(QString::fromLatin1(title).toLower());
        found.profile.title = QString::fromLatin1(title);
        found.profile.baseUrl = QUrl(QStringLiteral("http://localhost:%1").arg(port));
        for (const QString &id : models) {
            ModelInfo info;
            info.id = id;
            found.models.append(info);
        }
        return found;
    };
    return {server("Ollama", 11434, FoundServer::State::Running,
                   {QStringLiteral("llama3.3:70b"), QStringLiteral("qwen3:32b")}),
            server("llama.cpp", 8080, FoundServer::State::Loading, {}),
            server("LM Studio", 1234, FoundServer::State::NotRunning, {}),
            server("vLLM", 8000, FoundServer::State::NotRunning, {})};
}

ScriptedProvider &fillingProvider(GuiWorld &world)
{
    return world.provider(QStringLiteral("anthropic"));
}

void nothing(GuiWorld &) {}

void clean(GuiWorld &world)
{
    [[maybe_unused]] const auto gone = world.fakes.profiles.remove(QStringLiteral("fake"));
}

// Counting has a thread of its own.
void waitForCount(GuiWorld &world)
{
    const SendEstimator &estimator = world.window().findChild<SendFigures *>()->estimator();
    [[maybe_unused]] const bool counted = QTest::qWaitFor([&] {
        world.run(20ms);
        return estimator.isFresh();
    });
}

void typeMessage(GuiWorld &world)
{
    Composer &composer = world.window().desk().pane().composer();
    composer.setText(QStringLiteral(
        "Now make it cancellable with std::stop_token, and add a test that fakes the clock."));
    composer.focusText();
    waitForCount(world);
}

void previewDraft(GuiWorld &world)
{
    typeMessage(world);
    world.window().findChild<SendFigures *>()->preview();
}

void searchFor(GuiWorld &world, const QString &words)
{
    trigger(world, QStringLiteral("Search inside messages"));
    world.window().findChild<SearchPage *>()->findChild<QLineEdit *>()->setText(words);
}

void jumpTo(GuiWorld &world, const QString &words)
{
    trigger(world, QStringLiteral("Command palette"));
    world.window().findChild<CommandPalette *>()->findChild<QLineEdit *>()->setText(words);
}

QList<GalleryScreen> chatScreens()
{
    return {
        screen("main", full, fillWithChats, typeMessage),
        screen("main-720x480", smallest, fillWithChats, typeMessage),
        screen("empty-chat", full, fillWithChats,
               [](GuiWorld &world) { world.window().desk().newChat(); }),
        screen("empty-chat-720x480", smallest, fillWithChats,
               [](GuiWorld &world) { world.window().desk().newChat(); }),
        screen("find", full, fillWithChats,
               [](GuiWorld &world) {
                   FindBar &bar = world.window().desk().pane().findBar();
                   bar.open();
                   bar.findChild<QLineEdit *>()->setText(QStringLiteral("wait"));
                   bar.step(1);
               }),
        screen("error-cards", full, fillWithErrors, nothing),
        screen("offline", full, fillOffline, askOffline),
        screen("narrow-sidebar", {860, 640}, fillWithChats,
               [](GuiWorld &world) { world.window().desk().page().setSidebarVisible(true); }),
        screen("answering", full, fillWithChats,
               [](GuiWorld &world) {
                   fillingProvider(world).enqueue(
                       answering({QStringLiteral("A cancellable wait needs "), QStringLiteral("a "),
                                  QStringLiteral("condition variable")})
                           .mid(0, 4));
                   typeMessage(world);
                   Q_EMIT world.window().desk().pane().composer().submitted();
               }),
        screen("filing", full, fillWithChats, fileChats),
        screen("filing-trash", {1000, 640}, fillWithChats,
               [](GuiWorld &world) {
                   fileChats(world);
                   world.window().desk().sidebar().showShelf(Shelf::Trash);
               }),
        screen("search", {900, 600}, fillWithChats,
               [](GuiWorld &world) { searchFor(world, QStringLiteral("jitter")); }),
        screen("search-nothing", {900, 600}, fillWithChats,
               [](GuiWorld &world) { searchFor(world, QStringLiteral("nothing like it")); }),
        screen("search-720x480", smallest, fillWithChats,
               [](GuiWorld &world) {
                   [[maybe_unused]] const FolderId folder =
                       world.window().desk().cabinet().addFolder(QStringLiteral("Research"));
                   searchFor(world, QStringLiteral("the"));
               }),
        screen("palette", {900, 600}, fillWithChats,
               [](GuiWorld &world) { jumpTo(world, QStringLiteral("co")); }),
        screen("palette-more", {900, 600}, fillWithChats,
               [](GuiWorld &world) {
                   jumpTo(world, QStringLiteral("cohorts"));
                   QTest::keyClick(world.window().focusWidget(), Qt::Key_Tab);
               }),
        screen("palette-empty", full, fillWithChats, [](GuiWorld &world) { jumpTo(world, {}); }),
        screen("deleted", full, fillWithChats,
               [](GuiWorld &world) {
                   ChatDesk &desk = world.window().desk();
                   desk.cabinet().trash(desk.shownId());
               }),
    };
}

QList<GalleryScreen> sendingScreens()
{
    return {
        screen("what-will-be-sent", full, fillWithChats, previewDraft),
        screen("what-will-be-sent-720x480", smallest, fillWithChats, previewDraft),
    };
}

QList<GalleryScreen> setupScreens()
{
    return {
        screen("welcome-looking", full, clean, nothing),
        screen(
            "welcome", full,
            [](GuiWorld &world) {
                clean(world);
                world.fakes.discovery.find(someServers());
                world.fakes.services.environment.insert(QStringLiteral("OPENAI_API_KEY"),
                                                        QStringLiteral("sk-test"));
            },
            nothing),
        screen(
            "welcome-key", full,
            [](GuiWorld &world) {
                clean(world);
                world.fakes.discovery.find(someServers());
            },
            [](GuiWorld &world) {
                world.window().findChild<KeyField *>()->setText(QStringLiteral("sk-ant-api03-") +
                                                                QString(20, u'0'));
            }),
        screen(
            "welcome-720x480", smallest,
            [](GuiWorld &world) {
                clean(world);
                world.fakes.discovery.find(someServers());
            },
            nothing),
        screen("chat-fallback", full, fillWithFallback, nothing),
    };
}

// Imports a file of the tests and waits for its end.
void importSome(GuiWorld &world)
{
    TransferDesk &transfers = world.window().transfers();
    transfers.importFrom(QStringLiteral(PARLEY_TEST_DATA "/import/chatgpt-2026-sharded.zip"));
    for (int i = 0; i < 100 && transfers.isRunning(); ++i) {
        world.run(10ms);
    }
}

void changeParameters(GuiWorld &world)
{
    Sampling sampling;
    sampling.temperature = 0.2;
    sampling.maxTokens = 4096;
    world.window().desk().pane().session()->setParameters(
        QStringLiteral("Answer briefly, with code in C++20."), sampling);
}

QList<GalleryScreen> keepingScreens()
{
    return {
        screen("chat-parameters", full, fillWithChats,
               [](GuiWorld &world) {
                   changeParameters(world);
                   world.window().desk().pane().editParameters();
               }),
        screen("chat-parameters-set", full, fillWithChats, changeParameters),
        screen("chat-temporary", full, fillWithChats,
               [](GuiWorld &world) { world.window().desk().newChat(Keeping::Temporary); }),
        screen("chat-disk-full", full, fillWithChats,
               [](GuiWorld &world) {
                   Error error;
                   error.kind = ErrorKind::Storage;
                   error.providerCode = QStringLiteral("disk_full");
                   world.fakes.store.failWith(error);
                   changeParameters(world);
                   world.run(700ms);
               }),
        screen("chat-from-cache", full, fillFromCache, [](GuiWorld &) {}),
        screen("chat-from-similar", full, fillFromSimilar, [](GuiWorld &) {}),
    };
}

QList<GalleryScreen> transferScreens()
{
    return {
        screen("import-running", full, fillWithChats,
               [](GuiWorld &world) {
                   Q_EMIT world.window().transfers().transfer().progressed(
                       QStringLiteral("Importing chats, 1,204 of 3,400"), 1204, 3400);
               }),
        screen("import-done", full, fillWithChats, importSome),
        screen("import-report", full, fillWithChats,
               [](GuiWorld &world) {
                   importSome(world);
                   world.window().transfers().bar().showReport();
               }),
    };
}

void openUsage(GuiWorld &world)
{
    world.window().desks().usage().openPage();
    world.run(50ms);
}

QList<GalleryScreen> routingScreens()
{
    const auto openPage = [](GuiWorld &world) {
        world.window().desks().routing().openPage();
        world.window().desks().routing().page().computeOffline();
        world.run(50ms);
    };
    return {
        screen("chat-routed", full, fillWithRouting,
               [](GuiWorld &world) {
                   world.window().desk().pane().composer().setText(
                       QStringLiteral("And which is easiest to spell?"));
                   world.run(500ms);
               }),
        screen("routing", full, fillWithRouting, openPage),
        screen("routing-empty", full, fillWithChats, openPage),
        screen("routing-720x480", smallest, fillWithRouting, openPage),
    };
}

QList<GalleryScreen> usageScreens()
{
    return {
        screen("usage", full, fillWithUsage,
               [](GuiWorld &world) {
                   openUsage(world);
                   CostChart &chart = world.window().desks().usage().page().chart();
                   chart.setFocus(Qt::TabFocusReason);
                   for (int i = 0; i < 8; ++i) {
                       QTest::keyClick(&chart, Qt::Key_Left);
                   }
               }),
        screen("usage-small", smallest, fillWithUsage, openUsage),
        screen("usage-empty", full, fillWithChats, openUsage),
        screen("usage-year", full, fillWithUsage,
               [](GuiWorld &world) {
                   openUsage(world);
                   UsagePage &page = world.window().desks().usage().page();
                   page.showRange(UsageRange::of(UsageRange::Kind::Year, page.model().today()));
               }),
        screen("usage-narrow", {900, 700}, fillWithUsage, openUsage),
        screen("chat-spending", full, fillWithUsage, nothing),
        screen("chat-budget", full, fillWithSpentBudget,
               [](GuiWorld &world) {
                   Composer &composer = world.window().desk().pane().composer();
                   composer.setText(QStringLiteral("And with a deadline?"));
                   composer.submit();
                   world.run(500ms);
               }),
        screen("chat-euros", full, fillWithEuros, nothing),
        screen("usage-euros", full, fillWithEuros,
               [](GuiWorld &world) { world.window().desks().usage().openPage(); }),
    };
}

void fillWithTwoUpdates(GuiWorld &world)
{
    fillWithVersions(
        world,
        QStringLiteral(
            "### Export incident, 20 November\n\nBetween 01:10 and 04:25 UTC our nightly export "
            "left out about 3 % of rows. The rows are safe in your workspace; they were missing "
            "only from the exported files.\n\n### Who is affected\n\nWorkspaces with a scheduled "
            "export in that window and more than 50,000 rows. You’ll find a notice on your Exports "
            "page if this includes you.\n\n### What happens next\n\n- We re-run every affected "
            "export today by 18:00 UTC.\n- Corrected files replace the old ones at the same "
            "address.\n- A full report follows by Friday.\n\nYou don’t need to do anything. If "
            "you have already loaded last night’s file, load it again after 18:00.\n"),
        QStringLiteral(
            "### Export incident, 20 November\n\nBetween 01:10 and 04:25 UTC our nightly export "
            "left out about 3 % of rows. No source data was lost.\n\n- Corrected files replace "
            "the old ones at the same address.\n- We re-run every affected export and will e-mail "
            "you when yours is ready.\n\n### Who is affected\n\nWorkspaces with a scheduled "
            "export in that window. You’ll find a notice on your Exports page.\n\nWe’re sorry for "
            "the disruption.\n\nYou don’t need to do anything. If you have already loaded last "
            "night’s file, load it again after 18:00.\n"));
}

void compareVersions(GuiWorld &world)
{
    TranscriptView &view = world.window().desk().pane().transcript();
    const NodeId shown = view.model().nodeId(1);
    Q_EMIT view.comparisonRequested(shown, view.model().siblings(1).first().id);
}

QPixmap rankingsPicture(Theme &theme)
{
    GuiWorld world(theme);
    fillWithVotes(world);
    const ModelLists lists(world.fakes.services);
    RankingsPage page(theme, world.fakes.services, lists);
    page.resize(1376, 872);
    page.setPalette(theme.palette());
    page.show();
    page.open();
    QTest::qWait(1);
    return page.grab();
}

QList<GalleryScreen> versionScreens()
{
    return {
        {QStringLiteral("rankings"), rankingsPicture},
        screen("versions", full, fillWithTwoUpdates, compareVersions),
        screen("versions-folded", full, fillWithTwoUpdates,
               [](GuiWorld &world) {
                   compareVersions(world);
                   world.window().findChild<DiffSheet *>()->setFolded(true);
               }),
        screen("versions-720x480", smallest, fillWithTwoUpdates, compareVersions),
    };
}

void foldOldTurns(GuiWorld &world, FoldRule rule)
{
    ChatSession &session = *world.window().desk().pane().session();
    Fold fold;
    fold.id = FoldId::create();
    fold.rule = rule;
    fold.last = session.conversation().activePath().at(7);
    fold.made = world.fakes.clock.now();
    fold.summary = rule == FoldRule::Summarise
                       ? QStringLiteral("The billing tables move in three phases: shadow writes, "
                                        "backfill, cut-over. The dry run held its longest lock, "
                                        "41 s, while the index was built; it is to be built "
                                        "concurrently. Shadow writes are a decorator around the "
                                        "repository. Open: how to roll back after the cut-over.")
                       : QString();
    fold.by = {QStringLiteral("anthropic"), QStringLiteral("claude-haiku-4-5")};
    Compaction choice;
    choice.put(fold);
    session.setCompaction(choice);
}

void makeRoom(GuiWorld &world)
{
    waitForCount(world);
    trigger(world, QStringLiteral("Make room in this chat"));
    auto *all = world.window().findChild<FoldSheet *>()->findChild<QRadioButton *>();
    [[maybe_unused]] const bool counted = QTest::qWaitFor([&] {
        world.run(20ms);
        return all->accessibleDescription().contains(QStringLiteral("tokens"));
    });
}

QList<GalleryScreen> foldScreens()
{
    return {
        screen(
            "make-room", full, fillWithLongChat,
            [](GuiWorld &world) {
                makeRoom(world);
                world.window().findChild<FoldSheet *>()->findChildren<QRadioButton *>()[1]->click();
            }),
        screen("make-room-summary", full, fillWithLongChat,
               [](GuiWorld &world) {
                   foldOldTurns(world, FoldRule::Summarise);
                   makeRoom(world);
               }),
        screen("make-room-small", smallest, fillWithLongChat, makeRoom),
        screen("chat-folded", full, fillWithLongChat,
               [](GuiWorld &world) {
                   foldOldTurns(world, FoldRule::Summarise);
                   world.run(100ms);
                   TranscriptView &view = world.window().desk().pane().transcript();
                   view.showTurn(7);
                   view.scrollTo(view.verticalScrollBar()->maximum());
               }),
        screen("sending-folded", full, fillWithLongChat,
               [](GuiWorld &world) {
                   foldOldTurns(world, FoldRule::Summarise);
                   previewDraft(world);
               }),
        screen("chat-too-long", full, fillWithLongChat,
               [](GuiWorld &world) {
                   Composer &composer = world.window().desk().pane().composer();
                   composer.setText(QStringLiteral("word ").repeated(160'000));
                   composer.submit();
                   world.run(500ms);
               }),
    };
}

} // namespace

QList<GalleryScreen> galleryScreens()
{
    return chatScreens() + sendingScreens() + pickerScreens() + foldScreens() + settingsScreens() +
           setupScreens() + keepingScreens() + transferScreens() + usageScreens() +
           routingScreens() + versionScreens() + compareScreens() + replayScreens() +
           promptScreens() + flowScreens() + toolScreens() + batchScreens() + desktopScreens() +
           questionScreens() + QList<GalleryScreen>{{QStringLiteral("controls"), controlsPicture}};
}

} // namespace parley

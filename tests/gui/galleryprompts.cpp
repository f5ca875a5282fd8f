// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/galleryprompts.h"

#include "chat/pricecatalog.h"
#include "gui/gallerychats.h"
#include "gui/promptgui.h"
#include "ui/controls/searchfield.h"

#include <QLineEdit>
#include <QThreadPool>

namespace parley {

namespace {

using namespace std::chrono_literals;
using Kind = PromptVariable::Kind;
using Act = std::function<void(PromptGui &)>;

constexpr QSize full(1440, 900);

Prompt explaining()
{
    Prompt prompt;
    prompt.id = PromptId::create();
    prompt.title = QStringLiteral("Explain to a client");
    prompt.command = QStringLiteral("explain");
    prompt.system = QStringLiteral(
        "You explain {{topic}} to {{audience}} in under {{words}} words. Start with the decision "
        "they need to make. Use one everyday comparison. No jargon; if a term is unavoidable, "
        "define it in the same sentence. End with one question they should ask us.");
    prompt.message = QStringLiteral("Explain {{topic}}.");
    PromptVariable audience{QStringLiteral("audience"), Kind::Choice};
    audience.choices = {QStringLiteral("a founder"), QStringLiteral("a finance lead"),
                        QStringLiteral("a new hire")};
    prompt.variables = {{QStringLiteral("topic")},
                        audience,
                        {QStringLiteral("words"), Kind::Number, {}, QStringLiteral("150")}};
    prompt.examples = {
        {QStringLiteral("Read replicas, for a finance lead"),
         QStringLiteral("You’re deciding whether to pay for a second copy of the database. Think "
                        "of a second till at a busy shop…")},
        {QStringLiteral("Zero-downtime deploys, for a founder"),
         QStringLiteral("The decision: do we release during the day? It’s like changing a tyre "
                        "while the car keeps rolling…")}};
    prompt.tags = {QStringLiteral("clients"), QStringLiteral("writing")};
    return prompt;
}

void fillLibrary(PromptGui &gui)
{
    fillWithChats(gui.world);
    MemoryPrompts &store = gui.world.fakes.prompts;
    const auto used = [&store](const PromptId &id, int times) {
        for (int i = 0; i < times; ++i) {
            static_cast<void>(store.countUse(id));
        }
    };
    Prompt main = explaining();
    const QDateTime now = gui.world.fakes.clock.now();
    const QString last = main.system;
    main.system = QStringLiteral("You explain {{topic}} to {{audience}} in {{words}} words.");
    for (int version = 1; version <= 4; ++version) {
        static_cast<void>(store.save(main, PromptSave::NewVersion, now.addDays(3 * version - 14)));
        main.system = version == 3 ? last : main.system + QStringLiteral(" No jargon.");
    }
    used(main.id, 41);
    used(gui.add(QStringLiteral("Competitor teardown"), {},
                 QStringLiteral("{{product}} {{market}} {{depth}}")),
         12);
    const PromptId commit =
        gui.add(QStringLiteral("Commit message from diff"), {}, QStringLiteral("{{diff}}"));
    used(commit, 88);
    gui.add(QStringLiteral("Interview question bank"));
    used(gui.add(QStringLiteral("Rewrite in plain English")), 30);
    used(gui.add(QStringLiteral("Bug report from notes")), 7);
    for (const PromptId &id : {main.id, commit}) {
        static_cast<void>(store.setFavourite(id, true));
    }
    static const PriceCatalog catalog = PriceCatalog::embedded();
    gui.world.fakes.services.quote = [](const ProviderProfile &profile, const QString &model,
                                        const BilledUnits &units) {
        const QDateTime day(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        const auto found = catalog.find(catalog.vendorNamed(profile.name), model, day);
        return makeBill(units, found ? &found->terms : nullptr);
    };
}

void open(PromptGui &gui, const QSize &size)
{
    gui.world.fakes.settings.set(Setting<QString>{"chat/model", {}},
                                 QStringLiteral("anthropic/claude-sonnet-4-5"));
    gui.world.open(size).desks().prompts().openPage();
    gui.run(100);
    for (const StoredPrompt &one : gui.stored()) {
        if (one.prompt.command == QStringLiteral("explain")) {
            gui.page().show(one.prompt.id);
        }
    }
    for (int i = 0; i < 20; ++i) { // counting has a thread of its own
        gui.run(30);
        QThreadPool::globalInstance()->waitForDone();
    }
}

void tryIt(PromptGui &gui)
{
    PromptTrial &trial = gui.page().trial();
    for (auto *edit : trial.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QStringLiteral("topic")) {
            edit->setText(QStringLiteral("prompt caching"));
        }
    }
    gui.world.provider(QStringLiteral("anthropic"))
        .enqueue(answering(
            {QStringLiteral("You’re deciding whether to let the model remember the long part of "
                            "each request for a few minutes.\n\n"),
             QStringLiteral("Picture a copy shop. Today we hand over the same 60-page binder with "
                            "every job and pay for each page again. With caching the binder stays "
                            "on the counter, and we pay a tenth of the page price while it’s "
                            "there.\n\n**Ask us:** how many of last month’s requests came within "
                            "five minutes of the previous one?")}));
    static_cast<void>(gui.press(QStringLiteral("Try")));
    gui.run(800);
}

GalleryScreen screen(const char *name, const QSize &size, const Act &act)
{
    return {QString::fromLatin1(name), [=](Theme &theme) {
                PromptGui gui(theme);
                fillLibrary(gui);
                open(gui, size);
                act(gui);
                gui.run(400);
                return gui.window().grab();
            }};
}

QPixmap emptyPicture(Theme &theme)
{
    PromptGui gui(theme);
    fillWithChats(gui.world);
    open(gui, full);
    return gui.window().grab();
}

GalleryScreen mirrored()
{
    const GalleryScreen plain = screen("prompts-mirrored", full, tryIt);
    return {plain.name, [plain](Theme &theme) {
                QGuiApplication::setLayoutDirection(Qt::RightToLeft);
                const QPixmap picture = plain.take(theme);
                QGuiApplication::setLayoutDirection(Qt::LeftToRight);
                return picture;
            }};
}

} // namespace

QList<GalleryScreen> promptScreens()
{
    return {
        screen("prompts-full", full, tryIt),
        {QStringLiteral("prompts-empty"), emptyPicture},
        screen("prompts-faults", full,
               [](PromptGui &gui) {
                   gui.type(QStringLiteral("Instructions"),
                            QStringLiteral("\nAnd for {{second audience"));
                   gui.type(QStringLiteral("Message"), QStringLiteral(" {{1st}}"));
                   static_cast<void>(gui.press(QStringLiteral("Add example")));
                   gui.type(QStringLiteral("Example 3, you send"), QStringLiteral("Half"));
                   static_cast<void>(gui.press(QStringLiteral("Use in chat")));
               }),
        screen("prompts-versions", full,
               [](PromptGui &gui) {
                   static_cast<void>(gui.press(QStringLiteral("Version 4, show all versions")));
               }),
        screen("prompts-variable", full,
               [](PromptGui &gui) {
                   static_cast<void>(gui.press(QStringLiteral(
                       "audience, Choice, a founder, a finance lead, a new hire, One of them")));
               }),
        screen("prompts-medium", {1100, 720}, [](PromptGui &) {}),
        screen("prompts-small", {720, 480}, [](PromptGui &) {}),
        screen("prompts-small-editor", {720, 480},
               [](PromptGui &gui) { QTest::keyClick(&gui.list(), Qt::Key_Return); }),
        screen("prompts-small-try", {720, 480},
               [](PromptGui &gui) {
                   QTest::keyClick(&gui.list(), Qt::Key_Return);
                   static_cast<void>(gui.press(QStringLiteral("Try it")));
                   tryIt(gui);
               }),
        mirrored()};
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/galleryflows.h"

#include "chat/pricecatalog.h"
#include "gui/flowgui.h"
#include "gui/gallerychats.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace parley {

namespace {

using namespace std::chrono_literals;
using Act = std::function<void(FlowGui &)>;

constexpr QSize full(1440, 900);

const QString contractReview =
    QStringLiteral("# What in a contract needs a second look.\n"
                   "title: Contract review\n"
                   "inputs:\n"
                   "  - name: document\n"
                   "    type: lines\n"
                   "  - party\n"
                   "steps:\n"
                   "  - ask: Find the clauses\n"
                   "    as: clauses\n"
                   "    model: anthropic/claude-haiku-4-5\n"
                   "    prompt: List every clause in {{document}} that binds {{party}}. Quote it "
                   "word for word.\n"
                   "  - route: Is it high risk?\n"
                   "    model: openai/gpt-5-mini\n"
                   "    prompt: \"{{clauses}}\"\n"
                   "    choices:\n"
                   "      - means: it mentions indemnity, exclusivity or auto-renewal\n"
                   "        to: Three opinions\n"
                   "      - else: One recommendation\n"
                   "  - fan-out: Three opinions\n"
                   "    as: opinions\n"
                   "    models: [anthropic/claude-sonnet-4-5, openai/gpt-5, "
                   "anthropic/claude-haiku-4-5]\n"
                   "    prompt: Explain the risk of {{clauses}} to a non-lawyer. Say what to ask "
                   "for instead.\n"
                   "  - merge: One recommendation\n"
                   "    of: opinions\n"
                   "    model: anthropic/claude-opus-4-1\n"
                   "    prompt: Combine {{opinions}}. Keep points at least two agree on; list the "
                   "rest under “Disputed”.\n");

// Its first word after `wait`, its end after `rest` more.
Script slowly(const QStringList &pieces, std::chrono::milliseconds wait,
              std::chrono::milliseconds rest, const Usage &usage)
{
    Script script = answering(pieces);
    script.first().pause = wait;
    script.last().pause = rest;
    script.insert(script.size() - 1, {0ms, UsageReported{usage, {}}});
    return script;
}

Usage used(qint64 input, qint64 output)
{
    Usage usage;
    usage.input = input;
    usage.output = output;
    return usage;
}

void fillFlows(FlowGui &gui)
{
    fillWithChats(gui.world);
    gui.add(contractReview);
    for (const char *title : {"Weekly digest", "Support triage", "Translate and check"}) {
        gui.add(QStringLiteral("title: %1\nsteps:\n  - ask: First\n    as: first\n    prompt: "
                               "Begin.\n  - ask: Second\n    prompt: Go on with {{first}}.\n")
                    .arg(QString::fromLatin1(title)));
    }
    static const PriceCatalog catalog = PriceCatalog::embedded();
    gui.world.fakes.services.quote = [](const ProviderProfile &profile, const QString &model,
                                        const BilledUnits &units) {
        const QDateTime day(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        const auto found = catalog.find(catalog.vendorNamed(profile.name), model, day);
        return makeBill(units, found ? &found->terms : nullptr);
    };
    ScriptedProvider &anthropic = gui.world.provider(QStringLiteral("anthropic"));
    ScriptedProvider &openai = gui.world.provider(QStringLiteral("openai"));
    anthropic.enqueue(
        slowly({QStringLiteral("9.2 Renewal … 11.1 Indemnity …")}, 2s, 4s, used(14220, 1104)));
    openai.enqueue(slowly({QStringLiteral("1")}, 500ms, 300ms, used(1180, 4)));
    anthropic.enqueue(
        slowly({QStringLiteral("The term renews by itself.")}, 2s, 10s, used(1290, 872)));
    openai.enqueue(slowly({QStringLiteral("Ask for a cap.")}, 3s, 8s, used(1262, 1015)));
    anthropic.enqueue(slowly({QStringLiteral("Mind clause 9.2.")}, 1s, 13s, used(1301, 940)));
    anthropic.enqueue(slowly(
        {QStringLiteral("**Sign after three changes.** All three reviewers flag clause 9.2: it "
                        "renews for 24 months unless you cancel 90 days ahead. Ask for 12 months "
                        "and 30 days.\n\n"),
         QStringLiteral("Two of three call the indemnity in 11.1 one-sided. Ask for a cap at the "
                        "fees paid in the last ")},
        2s, 60s, used(4100, 188)));
}

void open(FlowGui &gui, const QSize &size)
{
    gui.world.fakes.settings.set(Setting<QString>{"chat/model", {}},
                                 QStringLiteral("anthropic/claude-sonnet-4-5"));
    gui.world.open(size).desks().flows().openPage();
    gui.run(600);
}

void runIt(FlowGui &gui)
{
    static_cast<void>(gui.press(QStringLiteral("Run")));
    if (auto *text = gui.find<QPlainTextEdit>(QStringLiteral("document"))) {
        text->setPlainText(QStringLiteral("Master services agreement …"));
    }
    if (auto *line = gui.find<QLineEdit>(QStringLiteral("party"))) {
        line->setText(QStringLiteral("Northwind"));
    }
    static_cast<void>(gui.press(QStringLiteral("Start the run")));
    gui.run(28'000);
    if (gui.editor().isVisible()) {
        gui.card(2).focusText();
    }
}

void spoil(FlowGui &gui)
{
    gui.type(QStringLiteral("Text of One recommendation"), QStringLiteral(" For {{client}}."));
}

GalleryScreen screen(const char *name, const QSize &size, const Act &act)
{
    return {QString::fromLatin1(name), [=](Theme &theme) {
                FlowGui gui(theme);
                fillFlows(gui);
                open(gui, size);
                act(gui);
                gui.run(300);
                return gui.window().grab();
            }};
}

QPixmap emptyPicture(Theme &theme)
{
    FlowGui gui(theme);
    fillWithChats(gui.world);
    open(gui, full);
    return gui.window().grab();
}

GalleryScreen mirrored()
{
    const GalleryScreen plain = screen("flows-mirrored", full, runIt);
    return {plain.name, [plain](Theme &theme) {
                QGuiApplication::setLayoutDirection(Qt::RightToLeft);
                const QPixmap picture = plain.take(theme);
                QGuiApplication::setLayoutDirection(Qt::LeftToRight);
                return picture;
            }};
}

} // namespace

QList<GalleryScreen> flowScreens()
{
    return {screen("flows-full", full, runIt),
            {QStringLiteral("flows-empty"), emptyPicture},
            screen("flows-mistake", full, spoil),
            screen("flows-text", full,
                   [](FlowGui &gui) {
                       spoil(gui);
                       static_cast<void>(gui.press(QStringLiteral("Edit as text")));
                   }),
            screen("flows-settings", full,
                   [](FlowGui &gui) {
                       static_cast<void>(gui.press(QStringLiteral("Inputs")));
                       static_cast<void>(
                           gui.choose(QStringLiteral("What to do with Find the clauses"),
                                      QStringLiteral("Settings")));
                   }),
            screen("flows-inputs", full,
                   [](FlowGui &gui) { static_cast<void>(gui.press(QStringLiteral("Run"))); }),
            screen("flows-dry", {1100, 720},
                   [](FlowGui &gui) {
                       gui.page().stage().dryRun();
                       gui.run(50);
                       if (auto *line = gui.find<QLineEdit>(QStringLiteral("party"))) {
                           line->setText(QStringLiteral("Northwind"));
                       }
                       if (auto *text = gui.find<QPlainTextEdit>(QStringLiteral("document"))) {
                           text->setPlainText(QStringLiteral("Agreement"));
                       }
                       static_cast<void>(gui.press(QStringLiteral("Dry run")));
                   }),
            screen("flows-small", {720, 480},
                   [](FlowGui &gui) { QTest::keyClick(&gui.list(), Qt::Key_Return); }),
            screen("flows-small-run", {720, 480},
                   [](FlowGui &gui) {
                       QTest::keyClick(&gui.list(), Qt::Key_Return);
                       runIt(gui);
                   }),
            mirrored()};
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/gallerypicker.h"

#include "gui/gallerychats.h"
#include "gui/guitest.h"
#include "ui/controls/chip.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/modelpicker.h"
#include "ui/panes/sendfigures.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace std::chrono_literals;

namespace parley {

namespace {

constexpr QSize full(1440, 900);
constexpr QSize smallest(720, 480);

struct Sample
{
    const char *profile;
    const char *id;
    const char *title;
    qint64 context;
    const char *can; // v, t, r
    double in;       // dollars per million tokens; below 0: nobody knows
    double out;
    int firstToken; // ms; 0: not measured
};
constexpr Sample samples[] = {
    {"anthropic", "claude-sonnet-4-5", "Claude Sonnet 4.5", 200'000, "vtr", 3, 15, 840},
    {"anthropic", "claude-opus-4-1", "Claude Opus 4.1", 200'000, "vtr", 15, 75, 1240},
    {"anthropic", "claude-haiku-4-5", "Claude Haiku 4.5", 200'000, "vtr", 1, 5, 430},
    {"openai", "gpt-5", "GPT-5", 400'000, "vtr", 1.25, 10, 1410},
    {"openai", "gpt-5-mini", "GPT-5 mini", 400'000, "vtr", 0.25, 2, 720},
    {"openai", "gpt-oss-preview", "A preview with quite a long name that nobody prices", 0, "", -1,
     -1, 0},
    {"google", "gemini-2.5-pro", "Gemini 2.5 Pro", 1'000'000, "vtr", 1.25, 10, 1930},
    {"google", "gemini-2.5-flash", "Gemini 2.5 Flash", 1'000'000, "vtr", 0.3, 2.5, 510},
    {"ollama", "llama3.3:70b", "Llama 3.3 70B", 128'000, "t", 0, 0, 320},
    {"ollama", "qwen3:32b", "Qwen3 32B", 40'000, "tr", 0, 0, 410},
};

const Sample *sampleOf(const QString &model)
{
    for (const Sample &sample : samples) {
        if (model == QLatin1String(sample.id)) {
            return &sample;
        }
    }
    return nullptr;
}

Bill priceOf(const ProviderProfile &, const QString &model, const BilledUnits &units)
{
    const Sample *sample = sampleOf(model);
    if (!sample || sample->in < 0) {
        return {};
    }
    if (sample->in == 0) {
        return {Bill::Status::Free, {}, {}, {}};
    }
    const auto rate = [](double dollars) {
        return std::optional(Rate{static_cast<qint64>(dollars * 1e9), {}});
    };
    const PriceTerms terms{{{Billed::Input, rate(sample->in)},
                            {Billed::CacheRead, rate(sample->in / 10)},
                            {Billed::CacheWrite, rate(sample->in)},
                            {Billed::Output, rate(sample->out)}},
                           {}};
    return makeBill(units, &terms);
}

QList<ModelInfo> modelsOf(const QString &profile)
{
    QList<ModelInfo> models;
    for (const Sample &sample : samples) {
        if (profile == QLatin1String(sample.profile)) {
            const QString can = QString::fromLatin1(sample.can);
            ModelInfo info;
            info.id = QString::fromLatin1(sample.id);
            info.title = QString::fromLatin1(sample.title);
            if (sample.context > 0) {
                info.context = sample.context;
                info.vision = can.contains(u'v');
                info.tools = can.contains(u't');
                info.reasoning = can.contains(u'r');
            }
            models.append(info);
        }
    }
    return models;
}

void fill(GuiWorld &world)
{
    fillWithLongChat(world);
    world.fakes.services.quote = priceOf;
    ProviderProfile google = FakeWorld::profileNamed(QStringLiteral("google"));
    google.title = QStringLiteral("Google");
    google.quirks.keyRequired = false;
    world.addProfile(google, {});
    for (const char *name : {"anthropic", "openai", "google", "ollama"}) {
        const QString profile = QString::fromLatin1(name);
        world.provider(profile).offer(modelsOf(profile));
    }
    for (const Sample &sample : samples) {
        for (int i = 0; sample.firstToken > 0 && i < 12; ++i) {
            LedgerEntry entry;
            entry.id = LedgerEntryId::create();
            entry.at = world.fakes.clock.now().addSecs(-60 * (12 - i));
            entry.asked = {QString::fromLatin1(sample.profile), QString::fromLatin1(sample.id)};
            const int sway = (i * 37 + sample.firstToken) % 23 - 11; // percent
            entry.firstToken =
                std::chrono::milliseconds(sample.firstToken * (100 + 3 * sway) / 100);
            world.fakes.ledger.put(entry);
        }
    }
    world.fakes.settings.set(Setting<QStringList>{"models/favourites", {}},
                             {QStringLiteral("anthropic/claude-sonnet-4-5"),
                              QStringLiteral("openai/gpt-5"),
                              QStringLiteral("ollama/llama3.3:70b")});
}

void openPicker(GuiWorld &world)
{
    ChatDesk &desk = world.window().desk();
    desk.pane().composer().setText(QStringLiteral(
        "Now make it cancellable with std::stop_token, and add a test that fakes the clock."));
    desk.pickModel();
    world.run(400ms); // the rows ask, and are told again
    [[maybe_unused]] const bool counted = QTest::qWaitFor([&world] {
        world.run(20ms);
        return world.window().findChild<SendFigures *>()->estimator().isFresh();
    });
    world.run(200ms);
}

void press(GuiWorld &world, const char *chip)
{
    static_cast<void>(parley::press(world.window().desk().picker(), QString::fromLatin1(chip)));
}

void sortBy(GuiWorld &world, int order)
{
    for (QMenu *menu : world.window().desk().picker().findChildren<QMenu *>()) {
        if (menu->actions().size() == 4) {
            menu->actions().at(order)->trigger();
        }
    }
}

using Act = std::function<void(GuiWorld &)>;

GalleryScreen screen(const char *name, const QSize &size, const Act &act)
{
    return {QString::fromLatin1(name), [=](Theme &theme) {
                GuiWorld world(theme);
                fill(world);
                world.open(size);
                openPicker(world);
                act(world);
                world.run(200ms);
                return world.window().grab();
            }};
}

GalleryScreen mirrored(const GalleryScreen &plain)
{
    return {plain.name, [plain](Theme &theme) {
                QGuiApplication::setLayoutDirection(Qt::RightToLeft);
                const QPixmap picture = plain.take(theme);
                QGuiApplication::setLayoutDirection(Qt::LeftToRight);
                return picture;
            }};
}

GalleryScreen enlarged(const GalleryScreen &plain)
{
    return {plain.name, [plain](Theme &theme) {
                theme.setTextScale(150);
                const QPixmap picture = plain.take(theme);
                theme.setTextScale(100);
                return picture;
            }};
}

void key(GuiWorld &world, int key)
{
    QTest::keyClick(world.window().focusWidget(), static_cast<Qt::Key>(key));
}

} // namespace

QList<GalleryScreen> pickerScreens()
{
    const Act nothing = [](GuiWorld &) {};
    const auto type = [](const char *text) -> Act {
        return [text](GuiWorld &world) {
            QTest::keyClicks(world.window().focusWidget(), QString::fromLatin1(text));
        };
    };
    return {
        screen("picker", full, [](GuiWorld &world) { key(world, Qt::Key_Down); }),
        screen("picker-small", smallest, nothing),
        screen("picker-found", full, type("mini op")),
        screen("picker-typed", full, type("brand-new:7b")),
        screen("picker-nothing", full,
               [](GuiWorld &world) {
                   press(world, "Vision");
                   press(world, "Local");
               }),
        screen("picker-abilities", full, [](GuiWorld &world) { press(world, "Reasoning"); }),
        screen("picker-fits", full, [](GuiWorld &world) { press(world, "Fits this chat"); }),
        screen("picker-cheapest", full, [](GuiWorld &world) { sortBy(world, 1); }),
        screen("picker-soonest", full, [](GuiWorld &world) { sortBy(world, 2); }),
        mirrored(
            screen("picker-mirrored", full, [](GuiWorld &world) { key(world, Qt::Key_Down); })),
        enlarged(screen("picker-large-text", full, nothing)),
        enlarged(screen("picker-large-text-small", smallest, nothing)),
    };
}

} // namespace parley

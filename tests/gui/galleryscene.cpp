// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/galleryscene.h"

#include "chat/pricecatalog.h"

#include <QDialog>

using namespace std::chrono_literals;

namespace parley {

namespace {

QList<ProviderPreset> somePresets()
{
    QList<ProviderPreset> presets;
    const auto add = [&](const char *id, const char *title, const QStringList &prefixes) {
        ProviderPreset preset;
        preset.id = QString::fromLatin1(id);
        preset.profile = FakeWorld::profileNamed(preset.id);
        preset.profile.title = QString::fromLatin1(title);
        preset.keyPrefixes = prefixes;
        presets.append(preset);
    };
    add("openai", "OpenAI", {QStringLiteral("sk-")});
    add("anthropic", "Anthropic", {QStringLiteral("sk-ant-")});
    add("gemini", "Google Gemini", {QStringLiteral("AIza")});
    add("mistral", "Mistral", {});
    add("openrouter", "OpenRouter", {QStringLiteral("sk-or-")});
    add("deepseek", "DeepSeek", {});
    presets.first().environmentVariable = QStringLiteral("OPENAI_API_KEY");
    add("demo", "Demo", {});
    presets.last().profile.quirks.keyRequired = false;
    return presets;
}

// The profiles of the gallery are named as the vendors of the price list; Ollama is at home.
Bill listedPrice(const ProviderProfile &profile, const QString &model, const BilledUnits &units)
{
    static const PriceCatalog catalog = PriceCatalog::embedded();
    if (profile.quirks.local) {
        return {Bill::Status::Free, {}, {}, {}};
    }
    const QDateTime day(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    const auto found = catalog.find(catalog.vendorNamed(profile.name), model, day);
    return makeBill(units, found ? &found->terms : nullptr);
}

void stage(GuiWorld &world, const QSize &size, const SceneStep &prepare, const SceneStep &act)
{
    world.fakes.services.presets = somePresets();
    world.fakes.services.quote = listedPrice;
    prepare(world);
    world.open(size);
    act(world);
    world.run(400ms);
}

} // namespace

GalleryScreen screen(const char *name, const QSize &size, const SceneStep &prepare,
                     const SceneStep &act)
{
    return {QString::fromLatin1(name), [=](Theme &theme) {
                GuiWorld world(theme);
                stage(world, size, prepare, act);
                return world.window().grab();
            }};
}

GalleryScreen dialogScreen(const char *name, const SceneStep &prepare, const SceneStep &act)
{
    return {QString::fromLatin1(name), [=](Theme &theme) {
                GuiWorld world(theme);
                stage(world, full, prepare, act);
                auto *dialog = world.window().findChild<QDialog *>();
                return dialog ? dialog->grab() : QPixmap();
            }};
}

void trigger(GuiWorld &world, const QString &action)
{
    for (QAction *one : world.window().actions()) {
        if (one->objectName() == action) {
            one->trigger();
        }
    }
    world.run(50ms);
}

} // namespace parley

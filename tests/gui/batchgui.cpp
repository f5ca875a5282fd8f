// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "gui/batchgui.h"

namespace parley {

std::unique_ptr<ReplyStream> BatchesOnly::open(const ChatRequest &, const Secret &)
{
    return nullptr;
}

QFuture<Result<QList<ModelInfo>>> BatchesOnly::models(const Secret &)
{
    ModelInfo model;
    model.id = QStringLiteral("gpt-6-luna");
    model.title = QStringLiteral("GPT-6 Luna");
    return QtFuture::makeReadyFuture(Result<QList<ModelInfo>>(QList<ModelInfo>{model}));
}

BatchGui::BatchGui(Theme &theme) : world(theme)
{
    ProviderProfile profile = FakeWorld::profileNamed(QStringLiteral("openai"));
    profile.title = QStringLiteral("OpenAI");
    profile.keys = {FakeWorld::keychainKey(QStringLiteral("openai-1"))};
    world.fakes.vault.put(QStringLiteral("openai-1"), "key-two");
    [[maybe_unused]] const auto saved = world.fakes.profiles.save(profile);
    world.fakes.directory.add(profile.name, provider);
    world.fakes.services.quote = [](const ProviderProfile &, const QString &,
                                    const BilledUnits &units) {
        Bill bill{Bill::Status::Priced, Money::fromNano(4'000'000), {}, {}};
        if (units.factors.contains(QStringLiteral("batch"))) {
            bill.total = Money::fromNano(2'000'000);
        }
        return bill;
    };
    const auto costs = [](qint64 nano) {
        return [nano](const ProviderProfile &, const QString &, const QByteArray &) {
            return std::optional(Cost{Money::fromNano(nano), Cost::Basis::Priced, {}, {}, {}});
        };
    };
    world.fakes.services.price = costs(4'000'000);
    world.fakes.services.batchPrice = costs(2'000'000);
}

BatchGui::~BatchGui() = default;

} // namespace parley

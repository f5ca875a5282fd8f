// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A window with a provider that takes batches and the page of batches, for the gui tests and the
// gallery. Header only. Main thread.
#pragma once

#include "gui/guiworld.h"
#include "support/fakebatches.h"
#include "ui/batches/batchesdesk.h"
#include "ui/batches/batchlist.h"
#include "ui/batches/batchpage.h"
#include "ui/batches/batchsetup.h"

namespace parley {

// Answers nothing but batches.
class BatchesOnly final : public Provider
{
public:
    explicit BatchesOnly(FakeBatches &there) : m_there(there) {}
    std::unique_ptr<ReplyStream> open(const ChatRequest &, const Secret &) override
    {
        return nullptr;
    }
    QFuture<Result<QList<ModelInfo>>> models(const Secret &) override
    {
        ModelInfo model;
        model.id = QStringLiteral("gpt-6-luna");
        model.title = QStringLiteral("GPT-6 Luna");
        return QtFuture::makeReadyFuture(Result<QList<ModelInfo>>(QList<ModelInfo>{model}));
    }
    BatchService *batches() override { return &m_there; }

private:
    FakeBatches &m_there;
};

struct BatchGui
{
    explicit BatchGui(Theme &theme) : world(theme)
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

    static ModelRef model() { return {QStringLiteral("openai"), QStringLiteral("gpt-6-luna")}; }
    [[nodiscard]] BatchesDesk &desk() { return world.window().desks().batches(); }

    FakeBatches there;
    BatchesOnly provider{there};
    GuiWorld world;
};

} // namespace parley

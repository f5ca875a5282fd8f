// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A window with a provider that takes batches and the page of batches, for the gui tests and the
// gallery. Main thread.
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
    std::unique_ptr<ReplyStream> open(const ChatRequest &, const Secret &) override;
    QFuture<Result<QList<ModelInfo>>> models(const Secret &) override;
    BatchService *batches() override { return &m_there; }

private:
    FakeBatches &m_there;
};

struct BatchGui
{
    Q_DISABLE_COPY_MOVE(BatchGui)
    explicit BatchGui(Theme &theme);
    ~BatchGui();

    static ModelRef model() { return {QStringLiteral("openai"), QStringLiteral("gpt-6-luna")}; }
    [[nodiscard]] BatchesDesk &desk() { return world.window().desks().batches(); }

    FakeBatches there;
    BatchesOnly provider{there};
    GuiWorld world;
};

} // namespace parley

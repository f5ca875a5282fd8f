// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// "batch submit FILE --model M": sends each row of a CSV or JSONL file in a batch, at about half
// the price, and ends when the provider has it. "batch list", "batch status ID" and "batch results
// ID" show what is known here, "batch collect ID" asks the provider and brings answers home, "batch
// retry ID" asks failed rows again, "batch cancel ID" ends it. --dry-run only tells the price.
#pragma once

#include "app/cli/batchprint.h"
#include "app/cli/composedcommand.h"
#include "engine/batchbook.h"

namespace parley {

class BatchCommand final : public ComposedCommand
{
    Q_OBJECT
public:
    explicit BatchCommand(CommandLine line);
    ~BatchCommand() override;

protected:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> take(const QCommandLineParser &parser) override;
    // Looking works beside a running window.
    [[nodiscard]] bool writes() const override;
    void run(Composition &composition) override;

private:
    enum class Work { Submit, List, Status, Results, Collect, Retry, Cancel, Remove };

    [[nodiscard]] Result<void> takeRows(const QString &file, const QCommandLineParser &parser);
    void submit();
    void submitReplay(ReplayStore &replays);
    void send(const Result<BatchPlan> &plan);
    void list();
    void show(bool rows);
    void follow();
    void followed(const BatchId &id);
    void remove();
    void tell(const BatchSummary &summary);
    // Calls back with what is kept of it; a failure ends the command.
    void withSummary(const BatchId &id, const std::function<void(const BatchSummary &)> &then);
    [[nodiscard]] BatchStore &store() { return *services().batches; }

    Work m_work = Work::List;
    BatchPrint m_print;
    BatchOrder m_order;
    QString m_model;
    BatchId m_id;
    ReplayId m_replay;
    bool m_dryRun = false;
    bool m_waits = false;
    QList<BatchId> m_followed;      // that are still to be told of
    std::optional<Error> m_trouble; // that was told last
    bool m_failed = false;
    std::unique_ptr<BatchPlanner> m_planner;
    std::unique_ptr<BatchBook> m_book;
};

} // namespace parley

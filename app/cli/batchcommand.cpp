// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/batchcommand.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "chat/promptlist.h"

#include <QFileInfo>
#include <array>

namespace parley {

namespace {

Unexpected wrong(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

} // namespace

BatchCommand::BatchCommand(CommandLine line) : ComposedCommand(std::move(line)) {}

BatchCommand::~BatchCommand() = default;

void BatchCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        QStringLiteral("Sends many questions at once, at about half the price, answered within a "
                       "day: OpenAI and Anthropic."));
    parser.addPositionalArgument(
        QStringLiteral("work"),
        QStringLiteral("submit FILE, list, status ID, results ID, collect ID, retry ID, cancel ID "
                       "or remove ID"),
        QStringLiteral("WORK [FILE|-|ID]"));
    const auto option = [&parser](const QStringList &names, const char *help, const char *value) {
        parser.addOption({names, QLatin1String(help), QLatin1String(value)});
    };
    option({QStringLiteral("m"), QStringLiteral("model")}, "Who answers.", "PROFILE/MODEL");
    option({QStringLiteral("template"), QStringLiteral("prompt")},
           "What to ask, with {{columns}} filled in.", "TEXT");
    option({QStringLiteral("system")}, "System prompt.", "TEXT");
    option({QStringLiteral("max-tokens")}, "Longest answer, in tokens.", "N");
    option({QStringLiteral("replay")}, "Instead of a file: what this replay has not answered.",
           "ID");
    option({QStringLiteral("title")}, "What the batch is called; else the file's name.", "TEXT");
    const auto flag = [&parser](const char *name, const char *help) {
        parser.addOption({QLatin1String(name), QLatin1String(help)});
    };
    flag("dry-run", "Only says what it would cost.");
    flag("wait", "Waits until all answers are here.");
    flag("json", "Prints JSON lines.");
    flag("csv", "Prints results as CSV, beside the columns they came from.");
    declareCurrency(parser);
}

Result<void> BatchCommand::takeRows(const QString &file, const QCommandLineParser &parser)
{
    m_model = parser.value(QStringLiteral("model"));
    if (m_model.isEmpty()) {
        return wrong(QStringLiteral("say who answers: --model PROFILE/MODEL"));
    }
    const auto maxTokens = wholeNumber(parser, QStringLiteral("max-tokens"), 1);
    if (!maxTokens) {
        return Unexpected(maxTokens.error());
    }
    Error error;
    const auto bytes = console::readInput(file, &error);
    if (!bytes) {
        return Unexpected(error);
    }
    const auto table = readPromptTable(*bytes);
    if (!table) {
        return wrong(table.error().detail);
    }
    const QString given = parser.value(QStringLiteral("template"));
    const auto wanted = given.isEmpty() ? usualTemplate(*table) : Result<QString>(given);
    const auto prompts =
        wanted.and_then([&table](const QString &text) { return fillPrompts(text, *table); });
    if (!prompts) {
        return wrong(prompts.error().detail);
    }
    m_order.rows = batchRowsOf(*prompts);
    for (BatchRow &row : m_order.rows) {
        row.cells = table->rows.value(row.number);
    }
    Batch &batch = m_order.batch;
    batch.columns = table->columns;
    batch.pane.system = parser.value(QStringLiteral("system"));
    batch.pane.sampling.maxTokens = *maxTokens;
    const QString title = parser.value(QStringLiteral("title")).simplified();
    batch.title = title.isEmpty() ? QFileInfo(file).fileName() : title;
    return {};
}

Result<void> BatchCommand::take(const QCommandLineParser &parser)
{
    constexpr std::array works = {
        std::pair{"submit", Work::Submit},   std::pair{"list", Work::List},
        std::pair{"status", Work::Status},   std::pair{"results", Work::Results},
        std::pair{"collect", Work::Collect}, std::pair{"retry", Work::Retry},
        std::pair{"cancel", Work::Cancel},   std::pair{"remove", Work::Remove}};
    const QStringList given = parser.positionalArguments();
    const QString name = given.value(0);
    const auto found = std::find_if(works.begin(), works.end(), [&name](const auto &work) {
        return name == QLatin1String(work.first);
    });
    if (found == works.end()) {
        return wrong(QStringLiteral("say what to do: submit, list, status, results, collect, "
                                    "retry, cancel or remove"));
    }
    m_work = found->second;
    const bool json = parser.isSet(QStringLiteral("json"));
    const bool csv = parser.isSet(QStringLiteral("csv"));
    if (json && csv) {
        return wrong(QStringLiteral("give --json or --csv, not both"));
    }
    m_print.setForm(json  ? BatchPrint::Form::Json
                    : csv ? BatchPrint::Form::Csv
                          : BatchPrint::Form::Lines);
    m_dryRun = parser.isSet(QStringLiteral("dry-run"));
    m_waits = parser.isSet(QStringLiteral("wait"));
    takeCurrency(parser);
    const QString replay = parser.value(QStringLiteral("replay"));
    m_replay = ReplayId::fromString(replay);
    if (!replay.isEmpty() && (m_replay.isNull() || m_work != Work::Submit)) {
        return wrong(m_replay.isNull()
                         ? QStringLiteral("\"%1\" is no replay; \"parley-cli replay --list\" shows "
                                          "them")
                               .arg(replay)
                         : QStringLiteral("--replay belongs to submit"));
    }
    const qsizetype wanted = m_work == Work::List || !m_replay.isNull() ? 1 : 2;
    if (given.size() != wanted) {
        return wrong(m_work == Work::Submit
                         ? QStringLiteral("give one file of prompts, or --replay")
                     : m_work == Work::List ? QStringLiteral("list takes nothing else")
                                            : QStringLiteral("give the id of one batch"));
    }
    if (!m_replay.isNull()) {
        return {};
    }
    if (m_work == Work::Submit) {
        return takeRows(given[1], parser);
    }
    m_id = BatchId::fromString(given.value(1));
    if (m_work != Work::List && m_id.isNull()) {
        return wrong(QStringLiteral("\"%1\" is no batch; \"parley-cli batch list\" shows them")
                         .arg(given[1]));
    }
    return {};
}

bool BatchCommand::writes() const
{
    return m_work != Work::List && m_work != Work::Status && m_work != Work::Results && !m_dryRun;
}

void BatchCommand::run(Composition &composition)
{
    if (const auto problem = composition.profilesProblem()) {
        fail(*problem);
        return;
    }
    m_book = std::make_unique<BatchBook>(services(), composition.replays());
    m_planner = std::make_unique<BatchPlanner>(services());
    switch (m_work) {
    case Work::Submit:
        m_replay.isNull() ? submit() : submitReplay(composition.replays());
        break;
    case Work::List:
        list();
        break;
    case Work::Status:
    case Work::Results:
        show(m_work == Work::Results);
        break;
    case Work::Collect:
    case Work::Cancel:
        m_followed = {m_id};
        withSummary(m_id, [this](const BatchSummary &summary) {
            if (isFinal(summary.progress.state)) {
                m_followed.clear();
                tell(summary);
                return;
            }
            follow();
            m_book->open();
        });
        break;
    case Work::Retry:
        m_book->planFailed(m_id, [this](const Result<BatchPlan> &plan) { send(plan); });
        break;
    case Work::Remove:
        remove();
        break;
    }
}

void BatchCommand::submit()
{
    const auto model = matchModel(m_model, allProfiles(services()));
    if (!model) {
        fail(model.error());
        return;
    }
    m_order.batch.pane.model = *model;
    m_planner->plan(m_order, [this](const Result<BatchPlan> &plan) { send(plan); });
}

void BatchCommand::submitReplay(ReplayStore &replays)
{
    replays.load(m_replay).then(this, [this](const Result<ReplayRecord> &record) {
        if (!record) {
            fail(record.error());
            return;
        }
        store().list().then(this, [this, record = *record](const Result<QList<BatchSummary>> &all) {
            if (!all) {
                fail(all.error());
                return;
            }
            const auto orders =
                batchOrdersOf(services(), record, panesUnderWay(*all, record.replay.id));
            if (orders.isEmpty()) {
                fail(ErrorKind::Configuration,
                     QStringLiteral("nothing of this replay is left that a batch could answer"));
                return;
            }
            m_planner->plan(orders, [this](const Result<BatchPlan> &plan) { send(plan); });
        });
    });
}

void BatchCommand::send(const Result<BatchPlan> &plan)
{
    if (!plan) {
        fail(plan.error());
        return;
    }
    m_print.estimate(plan->whole);
    if (m_dryRun) {
        Q_EMIT done(exitSuccess);
        return;
    }
    follow();
    m_book->send(*plan, [this](const Result<QList<BatchId>> &ids) {
        if (!ids) {
            fail(ids.error());
            return;
        }
        m_followed = *ids;
        for (const BatchId &id : *ids) {
            followed(id);
        }
    });
}

// Until it is with the provider; with --wait until it has ended; collecting, until the provider
// was asked.
void BatchCommand::follow()
{
    connect(m_book.get(), &BatchBook::changed, this, &BatchCommand::followed, Qt::QueuedConnection);
    connect(m_book.get(), &BatchBook::opened, this, [this](const Result<void> &result) {
        if (!result) {
            fail(result.error());
        } else if (m_work == Work::Cancel) {
            m_book->cancel(m_id);
        }
    });
}

void BatchCommand::followed(const BatchId &id)
{
    if (!m_followed.contains(id)) {
        return;
    }
    if (const BatchJob *job = m_book->job(id)) {
        const BatchProgress &progress = job->summary().progress;
        if (progress.error && progress.error != m_trouble) {
            m_trouble = progress.error;
            console::writeNote(QStringLiteral("parley-cli: it has to wait: ") +
                               progress.error->detail);
        }
        const bool sends = m_work == Work::Submit || m_work == Work::Retry;
        const bool there = progress.state == BatchState::Running;
        const bool asked = job->nextTry() && (there || progress.error);
        if (m_waits || !(sends ? there : asked)) {
            return;
        }
    }
    m_followed.removeOne(id);
    withSummary(id, [this](const BatchSummary &summary) { tell(summary); });
}

void BatchCommand::withSummary(const BatchId &id,
                               const std::function<void(const BatchSummary &)> &then)
{
    store().load(id).then(this, [this, then](const Result<BatchSummary> &summary) {
        if (!summary) {
            fail(summary.error());
            return;
        }
        then(*summary);
    });
}

void BatchCommand::list()
{
    store().list().then(this, [this](const Result<QList<BatchSummary>> &all) {
        if (!all) {
            fail(all.error());
            return;
        }
        for (const BatchSummary &one : *all) {
            m_print.one(one, false);
        }
        Q_EMIT done(exitSuccess);
    });
}

void BatchCommand::show(bool rows)
{
    withSummary(m_id, [this, rows](const BatchSummary &summary) {
        if (rows) {
            m_followed.clear();
            m_waits = true;
            tell(summary);
            return;
        }
        m_print.one(summary, false);
        Q_EMIT done(exitSuccess);
    });
}

void BatchCommand::remove()
{
    withSummary(m_id, [this](const BatchSummary &summary) {
        if (!isFinal(summary.progress.state)) {
            fail(ErrorKind::Configuration,
                 QStringLiteral("the batch is still under way: cancel it before it is deleted"));
            return;
        }
        m_book->remove(m_id).then(this, [this](const Result<void> &removed) {
            if (!removed) {
                fail(removed.error());
                return;
            }
            Q_EMIT done(exitSuccess);
        });
    });
}

void BatchCommand::tell(const BatchSummary &summary)
{
    m_print.one(summary, true);
    m_failed = m_failed || summary.failed > 0 || summary.progress.state == BatchState::Failed;
    const auto end = [this] {
        if (m_followed.isEmpty()) {
            Q_EMIT done(m_failed ? exitFailure : exitSuccess);
        }
    };
    const bool rows = isFinal(summary.progress.state) || m_work == Work::Results;
    if (!rows || !m_print.tellsRows()) {
        end();
        return;
    }
    store()
        .rows(summary.batch.id, 0, allBatchRows)
        .then(this, [this, batch = summary.batch, end](const Result<QList<BatchRow>> &all) {
            if (!all) {
                fail(all.error());
                return;
            }
            m_print.rows(batch, *all);
            end();
        });
}

} // namespace parley

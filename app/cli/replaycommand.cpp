// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/replaycommand.h"

#include "app/cli/console.h"
#include "app/cli/interruptwatch.h"
#include "app/cli/numbers.h"
#include "chat/batchstore.h"
#include "chat/promptlist.h"

#include <QFileInfo>

namespace parley {

namespace {

Unexpected wrong(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

} // namespace

ReplayCommand::ReplayCommand(CommandLine line) : ComposedCommand(std::move(line)) {}

ReplayCommand::~ReplayCommand() = default;

void ReplayCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        QStringLiteral("Puts each prompt of a file to each model and keeps the answers."));
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QStringLiteral("CSV or JSONL, - for standard input"),
                                 QStringLiteral("[FILE|-]"));
    const auto option = [&parser](const QStringList &names, const char *help, const char *value) {
        parser.addOption({names, QLatin1String(help), QLatin1String(value)});
    };
    option({QStringLiteral("m"), QStringLiteral("model")}, "Who answers; may be repeated.",
           "PROFILE/MODEL");
    option({QStringLiteral("line-up")}, "The models of this line-up answer.", "NAME");
    option({QStringLiteral("prompt")}, "What to ask, with {{columns}} filled in.", "TEXT");
    option({QStringLiteral("system")}, "System prompt.", "TEXT");
    option({QStringLiteral("max-tokens")}, "Longest answer, in tokens.", "N");
    option({QStringLiteral("judge")}, "A model that scores the answers.", "PROFILE/MODEL");
    option({QStringLiteral("instruction")}, "What the judge is asked: {{prompt}}, {{answer}}.",
           "TEXT");
    option({QStringLiteral("budget")}, "Stops before it takes more dollars.", "N");
    option({QStringLiteral("parallel")}, "Questions at a time; 4 by itself.", "N");
    option({QStringLiteral("title")}, "What the replay is called; else the file's name.", "TEXT");
    option({QStringLiteral("resume")}, "Goes on with this replay.", "ID");
    option({QStringLiteral("show")}, "Prints what this replay holds and asks nothing.", "ID");
    option({QStringLiteral("rename")}, "With --title: another title for this replay.", "ID");
    option({QStringLiteral("remove")}, "Deletes this replay for good.", "ID");
    const auto flag = [&parser](const char *name, const char *help) {
        parser.addOption({QLatin1String(name), QLatin1String(help)});
    };
    flag("again", "With --resume: asks again what failed.");
    flag("list", "Shows the replays there are.");
    flag("estimate", "Only says what it would cost.");
    flag("json", "Prints JSON lines.");
    flag("csv", "Prints the results as CSV at the end.");
    declareCurrency(parser);
}

Result<void> ReplayCommand::takeNumbers(const QCommandLineParser &parser)
{
    const auto parallel = wholeNumber(parser, QStringLiteral("parallel"), 1);
    const auto maxTokens = wholeNumber(parser, QStringLiteral("max-tokens"), 1);
    if (!parallel || !maxTokens) {
        return Unexpected(!parallel ? parallel.error() : maxTokens.error());
    }
    const QString budget = parser.value(QStringLiteral("budget"));
    m_replay.budget = Money::fromDecimal(budget);
    if (!budget.isEmpty() && (!m_replay.budget || *m_replay.budget < Money())) {
        return wrong(QStringLiteral("--budget takes dollars such as 0.50, not \"%1\"").arg(budget));
    }
    m_parallel = parallel->value_or(m_parallel);
    m_own.sampling.maxTokens = *maxTokens;
    return {};
}

Result<void> ReplayCommand::takePrompts(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        return wrong(QStringLiteral("give one file of prompts"));
    }
    if (m_models.isEmpty() && m_lineUp.isEmpty()) {
        return wrong(QStringLiteral("say who answers: --model PROFILE/MODEL or --line-up NAME"));
    }
    Error error;
    const auto bytes = console::readInput(files.first(), &error);
    if (!bytes) {
        return Unexpected(error);
    }
    const auto table = readPromptTable(*bytes);
    if (!table) {
        return wrong(table.error().detail);
    }
    const QString given = parser.value(QStringLiteral("prompt"));
    const auto wanted = given.isEmpty() ? usualTemplate(*table) : Result<QString>(given);
    const auto prompts =
        wanted.and_then([&table](const QString &text) { return fillPrompts(text, *table); });
    if (!prompts) {
        return wrong(prompts.error().detail);
    }
    m_replay.prompts = *prompts;
    const QString title = parser.value(QStringLiteral("title")).simplified();
    m_replay.title = title.isEmpty() ? QFileInfo(files.first()).fileName() : title;
    return {};
}

// One of --resume, --show, --rename, --remove.
Result<void> ReplayCommand::takeWork(const QCommandLineParser &parser)
{
    const std::pair<const char *, Work> works[] = {{"resume", Work::Resume},
                                                   {"show", Work::Show},
                                                   {"rename", Work::Rename},
                                                   {"remove", Work::Remove}};
    for (const auto &[name, work] : works) {
        const QString option = QLatin1String(name);
        if (!parser.isSet(option)) {
            continue;
        }
        if (m_work != Work::Begin) {
            return wrong(
                QStringLiteral("give one of --list, --resume, --show, --rename and --remove"));
        }
        m_work = work;
        const QString id = parser.value(option);
        m_known = ReplayId::fromString(id);
        if (m_known.isNull()) {
            return wrong(
                QStringLiteral("\"%1\" is no replay; \"parley-cli replay --list\" shows them")
                    .arg(id));
        }
    }
    m_replay.title = parser.value(QStringLiteral("title")).simplified();
    return m_work == Work::Rename && m_replay.title.isEmpty()
               ? wrong(QStringLiteral("--rename needs --title TEXT"))
               : Result<void>();
}

Result<void> ReplayCommand::take(const QCommandLineParser &parser)
{
    const bool json = parser.isSet(QStringLiteral("json"));
    const bool csv = parser.isSet(QStringLiteral("csv"));
    m_print.setForm(json  ? ReplayPrint::Form::Json
                    : csv ? ReplayPrint::Form::Csv
                          : ReplayPrint::Form::Lines);
    m_work = parser.isSet(QStringLiteral("list")) ? Work::List : Work::Begin;
    m_onlyEstimate = parser.isSet(QStringLiteral("estimate"));
    m_aim = parser.isSet(QStringLiteral("again")) ? ReplayAim::FailedToo : ReplayAim::Rest;
    m_models = parser.values(QStringLiteral("model"));
    m_lineUp = parser.value(QStringLiteral("line-up"));
    m_judge = parser.value(QStringLiteral("judge"));
    m_own.system = parser.value(QStringLiteral("system"));
    m_replay.judge.instruction = parser.value(QStringLiteral("instruction"));
    if (m_replay.judge.instruction.isEmpty()) {
        m_replay.judge.instruction = usualJudgement();
    }
    takeCurrency(parser);
    if (json && csv) {
        return wrong(QStringLiteral("give --json or --csv, not both"));
    }
    if (const auto numbers = takeNumbers(parser); !numbers) {
        return numbers;
    }
    const auto work = takeWork(parser);
    return work && m_work == Work::Begin ? takePrompts(parser) : work;
}

void ReplayCommand::run(Composition &composition)
{
    if (const auto problem = composition.profilesProblem()) {
        fail(*problem);
        return;
    }
    m_store = &composition.replays();
    switch (m_work) {
    case Work::List:
        list();
        break;
    case Work::Begin:
        findLineUp();
        break;
    case Work::Resume:
    case Work::Show:
        load();
        break;
    case Work::Rename:
        end(m_store->rename(m_known, m_replay.title));
        break;
    case Work::Remove:
        end(m_store->remove(m_known));
        break;
    }
}

void ReplayCommand::end(QFuture<Result<void>> change)
{
    change.then(this, [this](const Result<void> &changed) {
        if (!changed) {
            fail(changed.error());
            return;
        }
        Q_EMIT done(exitSuccess);
    });
}

void ReplayCommand::list()
{
    m_store->list().then(this, [this](const Result<QList<ReplaySummary>> &all) {
        if (!all) {
            fail(all.error());
            return;
        }
        m_print.list(*all);
        Q_EMIT done(exitSuccess);
    });
}

void ReplayCommand::load()
{
    m_store->load(m_known).then(this, [this](const Result<ReplayRecord> &record) {
        if (!record) {
            fail(record.error());
        } else if (m_work == Work::Show) {
            m_print.whole(*record);
            Q_EMIT done(exitSuccess);
        } else {
            resume(*record);
        }
    });
}

// Within the budget it was begun with, unless another one is given.
void ReplayCommand::resume(const ReplayRecord &record)
{
    if (!m_replay.budget || m_onlyEstimate) {
        runAll(record);
        return;
    }
    ReplayRecord within = record;
    within.replay.budget = m_replay.budget;
    m_store->setBudget(m_known, m_replay.budget)
        .then(this, [this, within](const Result<void> &kept) {
            if (!kept) {
                fail(kept.error());
                return;
            }
            runAll(within);
        });
}

void ReplayCommand::findLineUp()
{
    if (m_lineUp.isEmpty()) {
        begin();
        return;
    }
    services().comparisons.lineUps().then(this, [this](const Result<QList<LineUp>> &all) {
        if (!all) {
            fail(all.error());
            return;
        }
        const auto found = std::find_if(all->begin(), all->end(), [this](const LineUp &one) {
            return one.name.compare(m_lineUp, Qt::CaseInsensitive) == 0;
        });
        if (found == all->end()) {
            QStringList names;
            for (const LineUp &one : *all) {
                names.append(QStringLiteral("\"%1\"").arg(one.name));
            }
            fail(wrong(names.isEmpty()
                           ? QStringLiteral("there are no line-ups")
                           : QStringLiteral("no line-up is called \"%1\"; there are: %2")
                                 .arg(m_lineUp, names.join(QLatin1String(", "))))
                     .error());
            return;
        }
        m_replay.panes = found->panes;
        begin();
    });
}

void ReplayCommand::begin()
{
    const QList<ProviderProfile> profiles = allProfiles(services());
    for (const QString &name : std::as_const(m_models)) {
        const auto model = matchModel(name, profiles);
        if (!model) {
            fail(model.error());
            return;
        }
        m_replay.panes.append({*model, m_own.system, m_own.sampling});
    }
    if (!m_judge.isEmpty()) {
        const auto judge = matchModel(m_judge, profiles);
        if (!judge) {
            fail(judge.error());
            return;
        }
        m_replay.judge.model = *judge;
    }
    m_replay.id = ReplayId::create();
    m_replay.created = services().clock.now();
    if (m_onlyEstimate) {
        runAll({m_replay, {}});
        return;
    }
    m_store->add(m_replay).then(this, [this](const Result<void> &added) {
        if (!added) {
            fail(added.error());
            return;
        }
        runAll({m_replay, {}});
    });
}

void ReplayCommand::runAll(const ReplayRecord &record)
{
    const auto price = ReplayCosting::of(services(), record);
    if (!price) {
        fail(price.error());
        return;
    }
    m_print.estimate(record.replay, *price);
    if (m_onlyEstimate) {
        Q_EMIT done(exitSuccess);
        return;
    }
    m_runner = std::make_unique<ReplayRunner>(services(), *m_store, record, m_parallel);
    connect(m_runner.get(), &ReplayRunner::cellChanged, this, [this](int prompt, int model) {
        m_print.cell(m_runner->replay(), *m_runner->cell(prompt, model));
    });
    connect(m_runner.get(), &ReplayRunner::stopped, this, &ReplayCommand::tellEnd,
            Qt::QueuedConnection);
    m_interrupt = std::make_unique<InterruptWatch>();
    connect(m_interrupt.get(), &InterruptWatch::interrupted, m_runner.get(), &ReplayRunner::pause);
    const ReplayId id = record.replay.id;
    services().batches->list().then(this, [this, id](const Result<QList<BatchSummary>> &all) {
        if (!all) {
            fail(all.error());
            return;
        }
        m_runner->setElsewhere(panesUnderWay(*all, id));
        if (const auto started = m_runner->start(m_aim); !started) {
            fail(started.error());
        }
    });
}

void ReplayCommand::tellEnd()
{
    const ReplayProgress progress = m_runner->progress();
    m_print.end(*m_runner);
    if (m_runner->stoppedBy()) {
        fail(*m_runner->stoppedBy());
        return;
    }
    if (progress.answered < progress.cells) {
        console::writeNote(
            QStringLiteral("parley-cli: go on with \"parley-cli replay --resume %1 --again\"")
                .arg(m_runner->replay().id.toString()));
    }
    Q_EMIT done(progress.answered == progress.cells ? exitSuccess : exitFailure);
}

} // namespace parley

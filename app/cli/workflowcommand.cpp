// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/workflowcommand.h"

#include "app/cli/console.h"
#include "app/cli/interruptwatch.h"
#include "archive/workflowfile.h"
#include "engine/flowbatches.h"

#include <algorithm>

namespace parley {

namespace {

Unexpected wrong(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

} // namespace

WorkflowCommand::WorkflowCommand(CommandLine line) : ComposedCommand(std::move(line)) {}

WorkflowCommand::~WorkflowCommand() = default;

void WorkflowCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(QStringLiteral(
        "Runs workflows: \"workflow run FILE\" runs one and prints its log, \"workflow resume "
        "RUN\" goes on with one, \"workflow check FILE\" says what is wrong with one, \"workflow "
        "runs\" lists the runs there were, \"workflow show RUN\" prints one of them."));
    parser.addPositionalArgument(QStringLiteral("what"),
                                 QStringLiteral("run, resume, check, runs or show, and of what"),
                                 QStringLiteral("run FILE|resume RUN|check FILE|runs|show RUN"));
    const auto option = [&parser](const char *name, const char *help, const char *value) {
        parser.addOption({QLatin1String(name), QLatin1String(help), QLatin1String(value)});
    };
    option("input", "Gives an input its value; NAME=@FILE reads it from a file, @@ is one @.",
           "NAME=VALUE");
    option("resume", "With run: goes on with this run, by its number or id.", "RUN");
    option("replay", "With run: goes through this run again; its answers come from its log.",
           "RUN");
    parser.addOption(
        {QStringLiteral("no-wait"),
         QStringLiteral("Ends when only batches are waited for; \"resume\" goes on.")});
    option("step", "With show: this step alone, with all questions and answers.", "TITLE");
    parser.addOption({QStringLiteral("dry-run"),
                      QStringLiteral("Only says what it would cost; nothing is sent.")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints JSON lines.")});
    declareCurrency(parser);
}

Result<void> WorkflowCommand::takeInputs(const QCommandLineParser &parser)
{
    for (const QString &given : parser.values(QStringLiteral("input"))) {
        const QString name = given.section(u'=', 0, 0).trimmed();
        QString value = given.section(u'=', 1);
        if (name.isEmpty() || !given.contains(u'=')) {
            return wrong(QStringLiteral("--input takes NAME=VALUE, not \"%1\"").arg(given));
        }
        if (value.startsWith(QLatin1String("@@"))) {
            value = value.mid(1); // meant as it is
        } else if (value.startsWith(u'@')) {
            Error error;
            const auto bytes = console::readInput(value.mid(1), &error);
            if (!bytes) {
                return Unexpected(error);
            }
            value = QString::fromUtf8(*bytes);
        }
        m_inputs.insert(name, value);
    }
    return {};
}

Result<void> WorkflowCommand::takeFile(const QString &path)
{
    Error error;
    const auto bytes = console::readInput(path, &error);
    if (!bytes) {
        return Unexpected(error);
    }
    m_path = path;
    m_text = *bytes;
    return {};
}

Result<void> WorkflowCommand::takeWork(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const bool resumes = parser.isSet(QStringLiteral("resume"));
    const bool replays = parser.isSet(QStringLiteral("replay"));
    const bool dry = parser.isSet(QStringLiteral("dry-run"));
    qsizetype wanted = 2;
    if (what == QLatin1String("runs")) {
        m_work = Work::List;
        wanted = 1;
    } else if (what == QLatin1String("show")) {
        m_work = Work::Show;
        m_known = words.value(1);
    } else if (what == QLatin1String("check")) {
        m_work = Work::Check;
    } else if (what == QLatin1String("resume")) {
        m_work = Work::Resume;
        m_known = words.value(1);
    } else if (what != QLatin1String("run")) {
        return wrong(
            QStringLiteral("say what to do: run FILE, resume RUN, check FILE, runs or show RUN"));
    } else if (resumes || replays) {
        m_work = resumes ? Work::Resume : Work::Replay;
        m_known = parser.value(resumes ? QStringLiteral("resume") : QStringLiteral("replay"));
        wanted = 1;
        if (resumes + replays + dry > 1 || !m_inputs.isEmpty()) {
            return wrong(QStringLiteral("--resume and --replay stand alone: a run keeps its file "
                                        "and its inputs"));
        }
    } else {
        m_work = dry ? Work::Estimate : Work::Run;
    }
    if (words.size() != wanted) {
        const bool known = m_work == Work::Show || m_work == Work::Resume;
        return wrong(known && wanted == 2 ? QStringLiteral("give one run: %1 RUN").arg(what)
                     : wanted == 2        ? QStringLiteral("give one file: %1 FILE").arg(what)
                                   : QStringLiteral("\"%1\" is too much here").arg(words.value(1)));
    }
    const bool reads = m_work == Work::Run || m_work == Work::Estimate || m_work == Work::Check;
    return reads ? takeFile(words[1]) : Result<void>();
}

Result<void> WorkflowCommand::take(const QCommandLineParser &parser)
{
    m_json = parser.isSet(QStringLiteral("json"));
    m_print.setJson(m_json);
    m_step = parser.value(QStringLiteral("step"));
    m_waits = !parser.isSet(QStringLiteral("no-wait"));
    takeCurrency(parser);
    const auto inputs = takeInputs(parser);
    return inputs ? takeWork(parser) : inputs;
}

void WorkflowCommand::run(Composition &composition)
{
    if (services().batches && m_work != Work::Check) {
        m_book = std::make_unique<BatchBook>(services(), composition.replays());
        connect(m_book.get(), &BatchBook::changed, this, &WorkflowCommand::tellBatch,
                Qt::QueuedConnection);
    }
    if (m_work == Work::Check) {
        check();
        return;
    }
    if (const auto problem = composition.profilesProblem()) {
        fail(*problem);
        return;
    }
    if (services().tools) {
        m_tools = std::make_unique<WorkflowTools>(*services().tools);
    }
    if (m_work != Work::Run && m_work != Work::Estimate) {
        find();
        return;
    }
    const ReadWorkflow read = readWorkflow(m_text);
    if (!read.faults.isEmpty()) {
        for (const WorkflowFault &fault : read.faults) {
            console::writeNote(QStringLiteral("%1: %2").arg(m_path, fault.text()));
        }
        refuse(read.faults.size());
        return;
    }
    m_workflow = read.workflow;
    if (m_work == Work::Estimate) {
        estimate();
        return;
    }
    WorkflowJob job{m_workflow, {}, m_tools.get(), {}};
    job.run.text = QString::fromUtf8(m_text);
    job.run.inputs = m_inputs;
    begin(job);
}

void WorkflowCommand::check()
{
    ReadWorkflow read = readWorkflow(m_text);
    if (read.faults.isEmpty()) {
        read.faults = batchFaults(services(), read.workflow);
    }
    m_print.faults(m_path, read.faults);
    if (read.faults.isEmpty()) {
        Q_EMIT done(exitSuccess);
        return;
    }
    refuse(read.faults.size());
}

void WorkflowCommand::refuse(qsizetype faults)
{
    fail(ErrorKind::BadRequest,
         faults == 1 ? QStringLiteral("there is one mistake in this workflow")
                     : QStringLiteral("there are %1 mistakes in this workflow").arg(faults));
}

void WorkflowCommand::estimate()
{
    const auto inputs = workflowInputs(m_workflow, m_inputs);
    const auto price = inputs.and_then([this](const PromptValues &values) {
        return estimateWorkflow(services(), m_workflow, values);
    });
    if (!price) {
        fail(price.error());
        return;
    }
    m_print.estimate(m_workflow, *price);
    Q_EMIT done(exitSuccess);
}

// The run that is meant, or all of them.
void WorkflowCommand::find()
{
    services().workflows->runs().then(this, [this](const Result<QList<RunSummary>> &all) {
        if (!all) {
            fail(all.error());
            return;
        }
        if (m_work == Work::List) {
            m_print.list(*all);
            Q_EMIT done(exitSuccess);
            return;
        }
        const auto found = std::find_if(all->cbegin(), all->cend(), [this](const RunSummary &one) {
            return QString::number(one.number) == m_known || one.id.toString() == m_known;
        });
        if (found == all->cend()) {
            fail(ErrorKind::Configuration,
                 QStringLiteral("there is no run \"%1\"; \"parley-cli workflow runs\" shows them")
                     .arg(m_known));
            return;
        }
        load(found->id);
    });
}

void WorkflowCommand::load(const WorkflowRunId &id)
{
    services().workflows->loadRun(id).then(this, [this](const Result<WorkflowRun> &run) {
        if (!run) {
            fail(run.error());
            return;
        }
        goOn(*run);
    });
}

void WorkflowCommand::goOn(const WorkflowRun &run)
{
    const auto workflow = readWorkflow(run.text.toUtf8()).orError();
    if (!workflow) {
        fail(workflow.error());
        return;
    }
    m_workflow = *workflow;
    if (m_work == Work::Show) {
        if (!m_step.isEmpty() && m_workflow.indexOf(m_step) < 0) {
            fail(ErrorKind::Configuration,
                 QStringLiteral("no step of this run is called \"%1\"").arg(m_step));
            return;
        }
        m_print.whole(m_workflow, run, m_step);
        Q_EMIT done(exitSuccess);
        return;
    }
    WorkflowJob job{m_workflow, run, m_tools.get(), {}};
    if (m_work == Work::Replay) {
        m_recorded = RunLog(run.entries);
        if (m_recorded.state() != RunState::Finished && m_recorded.state() != RunState::Failed) {
            fail(ErrorKind::BadRequest,
                 QStringLiteral("this run has not ended: go on with it by \"resume\" first"));
            return;
        }
        job.run.entries.clear();
        job.replay = m_recorded;
    }
    begin(job);
}

} // namespace parley

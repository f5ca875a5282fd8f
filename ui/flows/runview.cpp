// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/runview.h"

#include "ui/corewords.h"
#include "ui/errortext.h"
#include "ui/flows/modelboxes.h"
#include "ui/flows/stepwords.h"
#include "ui/modellists.h"
#include "ui/transcript/figures.h"

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;
using std::chrono::milliseconds;

constexpr int mostParts = 200; // rows of one step

const QString dot = QStringLiteral(" · ");

QString rowId(int step, int part)
{
    return QStringLiteral("%1:%2").arg(step).arg(part);
}

// Time that passed in the run, without the pauses before it was taken up again.
class RunTime
{
public:
    explicit RunTime(const QList<RunEntry> &entries)
    {
        for (qsizetype i = 1; i < entries.size(); ++i) {
            if (entries[i].event == RunEntry::Event::RunStarted) {
                m_pauses.append({entries[i - 1].at, entries[i].at});
            }
        }
        m_begin = entries.isEmpty() ? QDateTime() : entries.first().at;
    }
    [[nodiscard]] milliseconds at(const QDateTime &when) const
    {
        qint64 passed = m_begin.msecsTo(when);
        for (const auto &[from, to] : m_pauses) {
            passed -= from < when ? from.msecsTo(qMin(to, when)) : 0;
        }
        return milliseconds(qMax<qint64>(0, passed));
    }

private:
    QDateTime m_begin;
    QList<std::pair<QDateTime, QDateTime>> m_pauses;
};

QString titleOf(const RunKnown &known, const ModelRef &model)
{
    return known.lists.title(model);
}

// "14,220 in · 1,104 out · $0.0197"
QString figuresOf(const Node &answer)
{
    QStringList words;
    const auto &usage = answer.meta.usage;
    if (usage && usage->input) {
        words.append(RunPanel::tr("%1 in").arg(groupedNumber(*usage->input)));
    }
    if (usage && usage->output) {
        words.append(RunPanel::tr("%1 out").arg(groupedNumber(*usage->output)));
    }
    if (answer.meta.cost) {
        words.append(moneyText(answer.meta.cost->amount));
    }
    return words.join(dot);
}

const Node *arriving(const RunKnown &known, int step, int part)
{
    return known.runner && known.runner->isRunning() ? known.runner->arriving(step, part) : nullptr;
}

bool waitsForBatch(const StepRun &run)
{
    return run.batchSent && !run.ended.isValid();
}

// What of a part is known, for its row; `named` where the row doesn't say who is asked.
QString partDetail(const RunKnown &known, int place, int number, const PartRun &part, bool named)
{
    QStringList words;
    const Node *growing = arriving(known, place, number);
    const Node &answer = growing ? *growing : part.answer;
    if (named && part.attempt > 0) {
        words.append(
            titleOf(known, answer.id.isNull() ? part.question.model : answer.meta.answerer()));
    }
    if (growing) {
        const auto &usage = answer.meta.usage;
        words.append(usage && usage->output
                         ? RunPanel::tr("%1 out so far").arg(groupedNumber(*usage->output))
                         : RunPanel::tr("answering"));
    } else if (part.isAnswered()) {
        if (const QString figures = figuresOf(answer); !figures.isEmpty()) {
            words.append(figures);
        }
    } else if (answer.meta.error) {
        words.append(runErrorText(*answer.meta.error));
    } else if (waitsForBatch(known.log.step(place))) {
        words.append(RunPanel::tr("in a batch"));
    }
    if (part.attempt > 1) {
        words.append(RunPanel::tr("try %1").arg(part.attempt));
    }
    return words.join(dot);
}

TraceStep::State stateOf(const StepRun &run, bool runs)
{
    switch (run.state) {
    case StepRun::State::Waiting:
        return TraceStep::State::Waiting;
    case StepRun::State::Running:
        return runs ? TraceStep::State::Running : TraceStep::State::Stopped;
    case StepRun::State::Finished:
        return TraceStep::State::Done;
    case StepRun::State::Failed:
        return TraceStep::State::Failed;
    case StepRun::State::Skipped:
        return TraceStep::State::Skipped;
    }
    return TraceStep::State::Waiting;
}

TraceStep::State stateOf(const PartRun &part, TraceStep::State step)
{
    const bool skipped = step == TraceStep::State::Skipped;
    if (part.attempt == 0) {
        return skipped || step == TraceStep::State::Done ? TraceStep::State::Skipped
                                                         : TraceStep::State::Waiting;
    }
    if (part.isAnswered()) {
        return TraceStep::State::Done;
    }
    if (part.ended.isValid()) {
        return TraceStep::State::Failed;
    }
    return step == TraceStep::State::Running ? TraceStep::State::Running
                                             : TraceStep::State::Stopped;
}

// Of one that is not divided into its parts.
TraceStep wholeRow(const RunKnown &known, const RunTime &time, int place, bool runs)
{
    const WorkflowStep &step = known.workflow.steps[place];
    const StepRun run = known.log.step(place);
    TraceStep row;
    row.id = rowId(place, -1);
    row.name = step.title;
    row.state = stateOf(run, runs);
    const PartRun part = run.parts.value(0);
    if (step.kind != Kind::Map && part.attempt > 0) {
        row.model = (part.answer.id.isNull() ? part.question.model : part.answer.meta.answerer())
                        .toString();
        row.detail = run.chose.isEmpty() ? partDetail(known, place, 0, part, true)
                                         : titleOf(known, part.question.model);
    }
    if (!run.chose.isEmpty()) {
        row.detail +=
            (row.detail.isEmpty() ? QString() : dot) + RunPanel::tr("chose “%1”").arg(run.chose);
    } else if (step.kind == Kind::Map && !run.parts.isEmpty()) {
        row.detail = RunPanel::tr("%n rows", nullptr, static_cast<int>(run.parts.size()));
        if (waitsForBatch(run)) {
            row.detail += dot + RunPanel::tr("waits for its batch");
        }
    }
    if (row.state == TraceStep::State::Failed && run.error) {
        row.detail = runErrorText(*run.error);
    } else if (row.state == TraceStep::State::Skipped) {
        row.detail = run.text;
    } else if (row.detail.isEmpty() && row.state != TraceStep::State::Waiting) {
        row.detail = stepKindWords(step.kind);
    }
    if (row.isTimed()) {
        row.begin = time.at(run.started);
        row.end = time.at(run.ended.isValid() ? run.ended
                          : runs              ? known.now
                                              : known.log.entries().last().at);
    }
    return row;
}

QList<TraceStep> partRows(const RunKnown &known, const RunTime &time, int place, bool runs)
{
    const WorkflowStep &step = known.workflow.steps[place];
    const StepRun run = known.log.step(place);
    const bool fan = step.kind == Kind::FanOut;
    const auto count = static_cast<int>(
        fan ? step.models.size() : qsizetype(run.parts.isEmpty() ? 0 : run.parts.lastKey() + 1));
    QList<TraceStep> rows;
    for (int number = 0; number < qMin(count, mostParts); ++number) {
        const PartRun part = run.parts.value(number);
        TraceStep row;
        row.id = rowId(place, number);
        const ModelRef model =
            part.attempt > 0 ? part.question.model : modelRefOf(step.models.value(number));
        const bool usual = part.attempt == 0 && askedModel(step.models.value(number), {}).isEmpty();
        row.name = fan && usual ? RunPanel::tr("Default model")
                   : fan        ? titleOf(known, model)
                                : RunPanel::tr("Row %1").arg(number + 1);
        row.inGroup = true;
        row.model = model.toString();
        row.state = stateOf(part, stateOf(run, runs));
        row.detail = partDetail(known, place, number, part, !fan);
        if (row.detail.isEmpty() && fan) {
            row.detail = step.title + dot + traceStateWords(row.state);
        }
        if (row.isTimed()) {
            row.begin = time.at(part.asked);
            row.end = time.at(part.ended.isValid() ? part.ended
                              : runs               ? known.now
                                                   : known.log.entries().last().at);
        }
        rows.append(row);
    }
    return rows;
}

RunView::State stateOf(const RunKnown &known)
{
    const bool runs = known.runner && known.runner->isRunning();
    switch (known.log.state()) {
    case RunState::New:
    case RunState::Running:
        return runs ? RunView::State::Running : RunView::State::Interrupted;
    case RunState::Finished:
        return RunView::State::Done;
    case RunState::Failed:
        return RunView::State::Failed;
    case RunState::Stopped:
        return RunView::State::Stopped;
    }
    return RunView::State::None;
}

} // namespace

// What the flow itself says is known best by who said it.
QString runErrorText(const Error &error)
{
    const bool own =
        error.phase == ErrorPhase::Local && !error.detail.isEmpty() &&
        (error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::Configuration);
    return own ? detailText(error) : errorTitle(error);
}

RunView runView(const RunKnown &known)
{
    const RunTime time(known.log.entries());
    RunView view;
    view.state = stateOf(known);
    const bool runs = view.state == RunView::State::Running;
    for (int place = 0; place < known.workflow.steps.size(); ++place) {
        const Kind kind = known.workflow.steps[place].kind;
        if (kind != Kind::FanOut) {
            view.steps.append(wholeRow(known, time, place, runs));
        }
        if (kind == Kind::FanOut || kind == Kind::Map) {
            view.steps += partRows(known, time, place, runs);
        }
    }
    const RunFigures &figures = known.log.figures();
    const QDateTime end =
        runs || known.log.entries().isEmpty() ? known.now : known.log.entries().last().at;
    view.whole = time.at(end);
    view.time = tenthsText(view.whole);
    view.tokens = shortNumber(figures.input + figures.output);
    view.cost = moneyText(figures.cost);
    if (figures.unpriced > 0) {
        view.cost = RunPanel::tr("%1 or more").arg(view.cost);
    }
    view.total = static_cast<int>(view.steps.size());
    view.done = static_cast<int>(
        std::count_if(view.steps.cbegin(), view.steps.cend(), [](const TraceStep &step) {
            return step.state != TraceStep::State::Waiting &&
                   step.state != TraceStep::State::Running &&
                   step.state != TraceStep::State::Stopped;
        }));
    if (known.log.error()) {
        view.note = runErrorText(*known.log.error());
    }
    view.canResume = view.state == RunView::State::Interrupted ||
                     view.state == RunView::State::Stopped || view.state == RunView::State::Failed;
    return view;
}

StepSaid stepSaid(const RunKnown &known, const QString &row)
{
    const QStringList id = row.split(u':');
    const int place = id.value(0).toInt();
    const int number = qMax(0, id.value(1).toInt());
    StepSaid said;
    if (id.size() != 2 || place >= known.workflow.steps.size()) {
        return said;
    }
    const WorkflowStep &step = known.workflow.steps[place];
    const StepRun run = known.log.step(place);
    const PartRun part = run.parts.value(number);
    const bool ofPart = id.value(1) != QLatin1String("-1");
    said.id = row;
    said.title = step.title;
    said.batch = run.batches.value(0);
    const bool asked = part.attempt > 0 && (ofPart || step.kind != Kind::Map);
    if (asked) {
        const Node *growing = arriving(known, place, number);
        said.answer = growing ? *growing : part.answer;
        said.model = said.answer.id.isNull() ? part.question.model : said.answer.meta.answerer();
        said.system = part.question.system;
        said.question = part.question.prompt;
        if (ofPart) {
            said.title += dot + (step.kind == Kind::Map ? RunPanel::tr("row %1").arg(number + 1)
                                                        : titleOf(known, said.model));
        }
        if (said.answer.meta.error) {
            said.note = runErrorText(*said.answer.meta.error);
            said.answer.meta.error.reset(); // it is told above
        }
    } else if (run.state == StepRun::State::Finished) {
        said.answer.id = NodeId::create();
        said.answer.message = Message::fromText(
            Role::Assistant,
            run.rows.isEmpty() ? run.text : run.rows.join(QLatin1String("\n\n---\n\n")));
        said.answer.created = run.ended;
    }
    if (said.note.isEmpty() && run.error && (!ofPart || !asked)) {
        said.note = runErrorText(*run.error);
    } else if (run.state == StepRun::State::Skipped) {
        said.note = run.text;
    } else if (waitsForBatch(run) && said.answer.id.isNull()) {
        said.note = RunPanel::tr("Sent as a batch. The answer comes within a day, and the run goes "
                                 "on then, also after Parley was closed.");
    } else if (run.state == StepRun::State::Waiting) {
        said.note = RunPanel::tr("Its turn has not come yet.");
    }
    return said;
}

RunView dryRunView(const Workflow &workflow, const WorkflowEstimate &estimate,
                   const ModelLists &lists)
{
    RunView view;
    view.state = RunView::State::Counted;
    view.title = RunPanel::tr("Dry run");
    qint64 tokens = 0;
    for (int place = 0; place < workflow.steps.size(); ++place) {
        const WorkflowStep &step = workflow.steps[place];
        const StepEstimate about = estimate.steps.value(place);
        TraceStep row;
        row.id = rowId(place, -1);
        row.name = step.title;
        row.model = step.model;
        QStringList words;
        if (about.questions == 0) {
            words.append(stepKindWords(step.kind));
        } else {
            if (!step.model.isEmpty()) {
                words.append(lists.title(modelRefOf(step.model)));
            }
            words.append(RunPanel::tr("%n questions", nullptr, about.questions));
            if (about.batch) {
                words.append(RunPanel::tr("as a batch"));
            }
            words.append(RunPanel::tr("about %1 in").arg(groupedNumber(about.inputTokens)));
            words.append(about.unpriced > 0 ? RunPanel::tr("price unknown")
                                            : RunPanel::tr("about %1").arg(moneyText(about.about)));
        }
        if (about.maybe) {
            words.append(RunPanel::tr("may be skipped"));
        }
        row.detail = words.join(dot);
        tokens += about.inputTokens;
        view.steps.append(row);
    }
    view.tokens = RunPanel::tr("about %1 in").arg(shortNumber(tokens));
    view.cost = estimate.least == estimate.most
                    ? moneyText(estimate.most)
                    : RunPanel::tr("%1 to %2", "amounts")
                          .arg(moneyText(estimate.least), moneyText(estimate.most));
    view.total = static_cast<int>(view.steps.size());
    return view;
}

} // namespace parley

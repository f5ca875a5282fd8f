// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/workflowprint.h"

#include "app/cli/console.h"
#include "app/cli/errorline.h"
#include "app/cli/numbers.h"
#include "base/currency.h"
#include "chat/conversationjson.h"

namespace parley {

namespace {

using Event = RunEntry::Event;

qint64 nano(Money money)
{
    return static_cast<qint64>(money.nano());
}

QString amountOf(const RunFigures &figures)
{
    QStringList parts{plainAmountText(figures.cost)};
    if (figures.unpriced > 0) {
        parts.append(QStringLiteral("%1 of unknown cost").arg(figures.unpriced));
    }
    if (figures.fromCache > 0) {
        parts.append(QStringLiteral("%1 from cache").arg(figures.fromCache));
    }
    return parts.join(QLatin1String(", "));
}

QString timeOf(const StepRun &step)
{
    const double seconds = static_cast<double>(step.started.msecsTo(step.ended)) / 1000;
    return step.started.isValid() && step.ended.isValid()
               ? QStringLiteral("%1 s").arg(seconds, 0, 'f', 1)
               : QString();
}

QString errorText(const std::optional<Error> &error)
{
    const Error known = error.value_or(Error());
    const QString kind = errorKindName(known.kind);
    return known.detail.isEmpty() ? kind : QStringLiteral("%1: %2").arg(kind, known.detail);
}

QJsonObject answerJson(const Node &answer)
{
    const Usage usage = answer.meta.usage.value_or(Usage());
    QJsonObject object{
        {QStringLiteral("state"), QString(nodeStateName(answer.state))},
        {QStringLiteral("text"), answer.message.text()},
        {QStringLiteral("model"), answer.meta.answerer().toString()},
        {QStringLiteral("input"), usage.input.value_or(0)},
        {QStringLiteral("output"), usage.output.value_or(0)},
        {QStringLiteral("cost_nano_usd"),
         answer.meta.cost ? QJsonValue(nano(answer.meta.cost->amount)) : QJsonValue()}};
    if (answer.meta.error) {
        object.insert(QStringLiteral("error"), errorLine(*answer.meta.error));
    }
    return object;
}

QJsonObject entryJson(const Workflow &workflow, const RunEntry &entry)
{
    QJsonObject object{{QStringLiteral("event"), QString(runEventName(entry.event))},
                       {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)}};
    const auto put = [&object](const char *name, const QJsonValue &value, bool wanted) {
        if (wanted) {
            object.insert(QLatin1String(name), value);
        }
    };
    put("step", workflow.steps.value(entry.step).title, entry.step >= 0);
    put("part", entry.part, entry.part >= 0);
    put("attempt", entry.attempt, entry.part >= 0);
    put("text", entry.text, !entry.text.isEmpty());
    put("rows", QJsonArray::fromStringList(entry.rows), !entry.rows.isEmpty());
    if (const auto &question = entry.question) {
        put("model", question->model.toString(), !question->model.isEmpty());
        put("system", question->system, !question->system.isEmpty());
        put("prompt", question->prompt, true);
    }
    if (entry.answer) {
        put("answer", answerJson(*entry.answer), true);
    }
    if (entry.error) {
        put("error", errorLine(*entry.error), true);
    }
    return object;
}

// Empty: nothing that a person wants to see.
QString lineOf(const Workflow &workflow, const StepRun &step, const RunEntry &entry)
{
    const QString title = workflow.steps.value(entry.step).title;
    switch (entry.event) {
    case Event::StepStarted:
        return QStringLiteral("%1: begins").arg(title);
    case Event::Answered:
        return entry.answer && entry.answer->state != NodeState::Complete
                   ? QStringLiteral("%1: no answer, %2")
                         .arg(title, errorText(entry.answer->meta.error))
                   : QString();
    case Event::Chose:
        return QStringLiteral("%1: goes to \"%2\"").arg(title, entry.text);
    case Event::StepFinished: {
        const RunFigures &figures = step.figures;
        QString line = QStringLiteral("%1: done").arg(title);
        if (!step.parts.isEmpty()) {
            line += QStringLiteral(", %1, %2 in, %3 out, %4")
                        .arg(timeOf(step))
                        .arg(figures.input)
                        .arg(figures.output)
                        .arg(amountOf(figures));
        }
        return line;
    }
    case Event::StepFailed:
        return QStringLiteral("%1: failed, %2").arg(title, errorText(entry.error));
    case Event::StepSkipped:
        return QStringLiteral("%1: skipped, %2").arg(title, entry.text);
    case Event::BatchSent:
        return QStringLiteral("%1: sent as a batch, waits for its answers").arg(title);
    case Event::BatchPlanned:
    case Event::RunStarted:
    case Event::Asked:
    case Event::RunFinished:
    case Event::RunFailed:
    case Event::RunStopped:
        break;
    }
    return {};
}

QString rangeOf(const WorkflowEstimate &price)
{
    const QString most = plainAmountText(price.most);
    const QString text =
        price.least == price.most
            ? QStringLiteral("about %1").arg(most)
            : QStringLiteral("about %1 to %2").arg(plainAmountText(price.least), most);
    return price.mayBeMore ? text + QStringLiteral(", or more") : text;
}

} // namespace

void WorkflowPrint::faults(const QString &path, const QList<WorkflowFault> &faults) const
{
    for (const WorkflowFault &fault : faults) {
        if (m_json) {
            console::writeJson({{QStringLiteral("event"), QStringLiteral("fault")},
                                {QStringLiteral("line"), fault.line},
                                {QStringLiteral("step"), fault.step},
                                {QStringLiteral("message"), fault.sentence}});
        } else {
            console::writeLine(QStringLiteral("%1: %2").arg(path, fault.text()));
        }
    }
}

void WorkflowPrint::estimate(const Workflow &workflow, const WorkflowEstimate &price) const
{
    QJsonArray steps;
    for (qsizetype i = 0; i < workflow.steps.size(); ++i) {
        const StepEstimate &step = price.steps[i];
        const QString title = workflow.steps[i].title;
        steps.append(QJsonObject{{QStringLiteral("step"), title},
                                 {QStringLiteral("questions"), step.questions},
                                 {QStringLiteral("batch"), step.batch},
                                 {QStringLiteral("may_be_more"), step.mayBeMore},
                                 {QStringLiteral("maybe"), step.maybe},
                                 {QStringLiteral("input"), step.inputTokens},
                                 {QStringLiteral("about_nano_usd"), nano(step.about)},
                                 {QStringLiteral("unpriced"), step.unpriced}});
        if (!m_json && step.questions > 0) {
            console::writeLine(
                QStringLiteral("%1: %2%3, about %4%5")
                    .arg(title, counted(step.questions, QStringLiteral("question")),
                         (step.mayBeMore ? QStringLiteral(" a row") : QString()) +
                             (step.batch ? QStringLiteral(" as a batch") : QString()),
                         step.unpriced > 0 ? QStringLiteral("an unknown price")
                                           : plainAmountText(step.about),
                         step.maybe ? QStringLiteral(", if it comes to it") : QString()));
        }
    }
    if (m_json) {
        console::writeJson({{QStringLiteral("event"), QStringLiteral("estimate")},
                            {QStringLiteral("title"), workflow.title},
                            {QStringLiteral("least_nano_usd"), nano(price.least)},
                            {QStringLiteral("most_nano_usd"), nano(price.most)},
                            {QStringLiteral("may_be_more"), price.mayBeMore},
                            {QStringLiteral("unpriced"), price.unpriced},
                            {QStringLiteral("steps"), steps}});
        return;
    }
    const QString unknown = price.unpriced > 0
                                ? QStringLiteral(", and %1 of unknown price").arg(price.unpriced)
                                : QString();
    console::writeLine(QStringLiteral("%1: %2 a run%3; nothing was sent")
                           .arg(workflow.title, rangeOf(price), unknown));
}

void WorkflowPrint::list(const QList<RunSummary> &all) const
{
    for (const RunSummary &run : all) {
        // A run that says it is running was killed, or runs in another program.
        const QString state = runStateName(run.state);
        if (m_json) {
            console::writeJson({{QStringLiteral("run"), run.number},
                                {QStringLiteral("id"), run.id.toString()},
                                {QStringLiteral("title"), run.title},
                                {QStringLiteral("created"), run.created.toString(Qt::ISODate)},
                                {QStringLiteral("state"), state}});
        } else {
            console::writeLine(
                QStringLiteral("%1  %2  %3  %4")
                    .arg(run.number)
                    .arg(run.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                         state, run.title));
        }
    }
}

void WorkflowPrint::entry(const Workflow &workflow, const RunLog &log, const RunEntry &entry) const
{
    if (m_json) {
        console::writeJson(entryJson(workflow, entry));
        return;
    }
    const QString line = lineOf(workflow, log.step(entry.step), entry);
    if (!line.isEmpty()) {
        console::writeLine(line);
    }
}

void WorkflowPrint::submitted(qint64 run, const QStringList &batches) const
{
    if (m_json) {
        console::writeJson({{QStringLiteral("event"), QStringLiteral("waiting")},
                            {QStringLiteral("run"), run},
                            {QStringLiteral("batches"), QJsonArray::fromStringList(batches)}});
        return;
    }
    console::writeLine(
        QStringLiteral("batch submitted; \"parley-cli workflow resume %1\" goes on").arg(run));
}

void WorkflowPrint::end(const WorkflowRun &run, const RunLog &log) const
{
    const RunFigures &figures = log.figures();
    if (m_json) {
        console::writeJson({{QStringLiteral("event"), QStringLiteral("end")},
                            {QStringLiteral("run"), run.number},
                            {QStringLiteral("id"), run.id.toString()},
                            {QStringLiteral("state"), QString(runStateName(log.state()))},
                            {QStringLiteral("output"), log.output()},
                            {QStringLiteral("input_tokens"), figures.input},
                            {QStringLiteral("output_tokens"), figures.output},
                            {QStringLiteral("cost_nano_usd"), nano(figures.cost)},
                            {QStringLiteral("unpriced"), figures.unpriced},
                            {QStringLiteral("from_cache"), figures.fromCache}});
        return;
    }
    if (!log.output().isEmpty()) {
        console::writeLine(u'\n' + log.output());
    }
    console::writeNote(QStringLiteral("parley-cli: run %1 %2: %3 in, %4 out, %5")
                           .arg(run.number)
                           .arg(runStateName(log.state()))
                           .arg(figures.input)
                           .arg(figures.output)
                           .arg(amountOf(figures)));
}

void WorkflowPrint::parts(const StepRun &run) const
{
    for (auto one = run.parts.cbegin(); one != run.parts.cend(); ++one) {
        const PartRun &part = *one;
        const QString asked = part.question.model.isEmpty() ? QStringLiteral("a tool")
                                                            : part.question.model.toString();
        console::writeLine(QStringLiteral("\n--- %1. to %2").arg(one.key() + 1).arg(asked));
        if (!part.question.system.isEmpty()) {
            console::writeLine(part.question.system + u'\n');
        }
        console::writeLine(part.question.prompt);
        console::writeLine(QStringLiteral("--- answer"));
        console::writeLine(part.answer.id.isNull() ? QStringLiteral("(none yet)")
                           : part.isAnswered()     ? part.answer.message.text()
                                                   : errorText(part.answer.meta.error));
    }
}

void WorkflowPrint::whole(const Workflow &workflow, const WorkflowRun &run,
                          const QString &step) const
{
    RunLog log;
    const auto only = static_cast<int>(workflow.indexOf(step));
    for (const RunEntry &one : run.entries) {
        log.add(one);
        if (only < 0 || one.step == only) {
            entry(workflow, log, one);
        }
    }
    if (m_json) {
        return;
    }
    if (only >= 0) {
        parts(log.step(only));
    } else {
        end(run, log);
    }
}

} // namespace parley

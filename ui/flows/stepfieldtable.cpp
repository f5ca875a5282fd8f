// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which members of a step are fields, what they are called and what may stand in them.
#include "ui/flows/stepfields.h"
#include "ui/settings/budgetpage.h"
#include "ui/transcript/figures.h"

#include <QLocale>

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;
using Step = WorkflowStep;

constexpr int mostTries = 5;
constexpr int longestTimeout = 24 * 3600; // s

StepField line(const QString &caption, const QString &hint, QString Step::*member)
{
    return {StepField::Kind::Line,
            caption,
            hint,
            {},
            [member](const Step &step) { return step.*member; },
            [member](Step &step, const QString &text) {
                step.*member = text.trimmed();
                return QString();
            }};
}

StepField lines(const QString &caption, const QString &hint, QStringList Step::*member)
{
    return {StepField::Kind::Lines,
            caption,
            hint,
            {},
            [member](const Step &step) { return (step.*member).join(u'\n'); },
            [member](Step &step, const QString &text) {
                (step.*member).clear();
                for (const QString &one : text.split(u'\n')) {
                    if (!one.trimmed().isEmpty()) {
                        (step.*member).append(one.trimmed());
                    }
                }
                return QString();
            }};
}

// A whole number of at most `most`; an empty field: 0.
StepField number(const QString &caption, const QString &hint, int most, int Step::*member)
{
    return {StepField::Kind::Line,
            caption,
            hint,
            {},
            [member](const Step &step) {
                return step.*member == 0 ? QString() : QString::number(step.*member);
            },
            [member, most](Step &step, const QString &text) {
                bool sound = true;
                const int read = text.trimmed().isEmpty() ? 0 : QLocale().toInt(text, &sound);
                step.*member = read;
                return sound && read >= 0 && read <= most
                           ? QString()
                           : StepFields::tr("Write a whole number from 0 to %1.")
                                 .arg(QLocale().toString(most));
            }};
}

StepField systemField()
{
    return {StepField::Kind::Lines,
            StepFields::tr("Instructions"),
            StepFields::tr("What the model is told before the question"),
            {},
            [](const Step &step) { return step.system; },
            [](Step &step, const QString &text) {
                step.system = text;
                return QString();
            }};
}

StepField argumentsField()
{
    return {StepField::Kind::Lines,
            StepFields::tr("Arguments"),
            StepFields::tr("One a line: name: value"),
            {},
            [](const Step &step) {
                QStringList rows;
                for (auto it = step.arguments.cbegin(); it != step.arguments.cend(); ++it) {
                    rows.append(it.key() + QLatin1String(": ") + it.value());
                }
                return rows.join(u'\n');
            },
            [](Step &step, const QString &text) {
                step.arguments.clear();
                for (const QString &row : text.split(u'\n')) {
                    const qsizetype colon = row.indexOf(u':');
                    if (row.trimmed().isEmpty()) {
                        continue;
                    }
                    if (colon < 1) {
                        return StepFields::tr("Write a name, a colon and the value: city: Berlin.");
                    }
                    step.arguments.insert(row.left(colon).trimmed(), row.mid(colon + 1).trimmed());
                }
                return QString();
            }};
}

StepField wayField()
{
    const auto value = [](WorkflowMerge way) { return QString(workflowMergeName(way)); };
    return {StepField::Kind::Choice,
            StepFields::tr("How"),
            {},
            {{value(WorkflowMerge::Model), StepFields::tr("A model writes one answer")},
             {value(WorkflowMerge::Concatenate), StepFields::tr("One below the other")},
             {value(WorkflowMerge::Vote), StepFields::tr("What most of them say")}},
            [value](const Step &step) { return value(step.way); },
            [](Step &step, const QString &text) {
                step.way = workflowMergeFromName(text).value_or(step.way);
                return QString();
            }};
}

StepField policyField()
{
    const auto value = [](GroupPolicy policy) { return QString(groupPolicyName(policy)); };
    return {StepField::Kind::Choice,
            StepFields::tr("It is done when"),
            {},
            {{value(GroupPolicy::StopAtFirstError), StepFields::tr("All have answered")},
             {value(GroupPolicy::CollectAll), StepFields::tr("All are asked, some may fail")},
             {value(GroupPolicy::FirstSuccess), StepFields::tr("The first has answered")},
             {value(GroupPolicy::Quorum), StepFields::tr("So many have answered")}},
            [value](const Step &step) { return value(step.policy); },
            [](Step &step, const QString &text) {
                step.policy = groupPolicyFromName(text).value_or(step.policy);
                return QString();
            }};
}

StepField batchField()
{
    const QString batch = QStringLiteral("batch");
    return {StepField::Kind::Choice,
            StepFields::tr("Sent"),
            {},
            {{QString(), StepFields::tr("At once, one by one")},
             {batch, StepFields::tr("As a batch: cheaper, within a day")}},
            [batch](const Step &step) { return step.batch ? batch : QString(); },
            [batch](Step &step, const QString &text) {
                step.batch = text == batch;
                return QString();
            }};
}

StepField cacheField()
{
    const QString on = QStringLiteral("yes");
    const QString off = QStringLiteral("no");
    return {
        StepField::Kind::Choice,
        StepFields::tr("Answered before"),
        {},
        {{QString(), StepFields::tr("As the settings say")},
         {on, StepFields::tr("From the cache")},
         {off, StepFields::tr("Always ask again")}},
        [on, off](const Step &step) { return step.cache ? (*step.cache ? on : off) : QString(); },
        [on](Step &step, const QString &text) {
            step.cache = text.isEmpty() ? std::optional<bool>() : text == on;
            return QString();
        }};
}

StepField budgetField()
{
    return {StepField::Kind::Line,
            StepFields::tr("Budget"),
            StepFields::tr("Without one"),
            {},
            [](const Step &step) { return step.budget ? textOfAmount(*step.budget) : QString(); },
            [](Step &step, const QString &text) {
                step.budget = text.trimmed().isEmpty() ? std::nullopt : amountFromText(text);
                return text.trimmed().isEmpty() || step.budget
                           ? QString()
                           : StepFields::tr("Write an amount, like 0.50.");
            }};
}

StepField timeoutField()
{
    using std::chrono::seconds;
    return {StepField::Kind::Line,
            StepFields::tr("Time limit in seconds"),
            StepFields::tr("As everywhere"),
            {},
            [](const Step &step) {
                return step.timeout ? QString::number(double(step.timeout->count()) / 1000)
                                    : QString();
            },
            [](Step &step, const QString &text) {
                bool sound = true;
                step.timeout.reset();
                if (!text.trimmed().isEmpty()) {
                    const double read = QLocale().toDouble(text, &sound);
                    sound = sound && read > 0 && read <= longestTimeout;
                    step.timeout = std::chrono::milliseconds(sound ? qRound64(read * 1000) : 0);
                }
                return sound ? QString()
                             : StepFields::tr("Write how many seconds, up to %1.")
                                   .arg(QLocale().toString(longestTimeout));
            }};
}

// "-": nothing; empty: what comes before it in the list.
StepField afterField()
{
    StepField field;
    field.kind = StepField::Kind::Lines;
    field.caption = StepFields::tr("Comes after");
    field.hint = StepFields::tr("The step above. Else one step a line, or - for none");
    field.read = [](const Step &step) {
        return !step.after             ? QString()
               : step.after->isEmpty() ? QStringLiteral("-")
                                       : step.after->join(u'\n');
    };
    field.write = [](Step &step, const QString &text) {
        step.after.reset();
        for (const QString &one : text.split(u'\n')) {
            const QString name = one.trimmed();
            if (!name.isEmpty()) {
                step.after = step.after.value_or(QStringList());
            }
            if (!name.isEmpty() && name != QLatin1String("-")) {
                step.after->append(name);
            }
        }
        return QString();
    };
    return field;
}

StepField goesOnField()
{
    return {StepField::Kind::Check,
            StepFields::tr("The run goes on when this step fails"),
            {},
            {},
            [](const Step &step) { return step.goesOn ? QStringLiteral("yes") : QString(); },
            [](Step &step, const QString &text) {
                step.goesOn = !text.isEmpty();
                return QString();
            }};
}

bool isGroup(Kind kind)
{
    return kind == Kind::FanOut || kind == Kind::Map;
}

} // namespace

QList<StepField> ownFields(Kind kind)
{
    switch (kind) {
    case Kind::Merge:
        return {line(StepFields::tr("Merges"), StepFields::tr("Name of a result that is a list"),
                     &Step::of),
                wayField()};
    case Kind::Map:
        return {line(StepFields::tr("For each row of"),
                     StepFields::tr("Name of an input or a result"), &Step::of),
                line(StepFields::tr("A row is called"), StepFields::tr("row"), &Step::row),
                batchField()};
    case Kind::Route:
        return {line(StepFields::tr("Routing plan"),
                     StepFields::tr("None: the choices below say it"), &Step::plan)};
    case Kind::Tool:
        return {line(StepFields::tr("Tool"), StepFields::tr("Name of the tool"), &Step::tool),
                argumentsField()};
    case Kind::Transform:
        return {
            lines(StepFields::tr("Changes"), StepFields::tr("One a line: trim"), &Step::changes)};
    case Kind::Check:
        return {lines(StepFields::tr("It holds that"), StepFields::tr("One condition a line"),
                      &Step::that)};
    case Kind::Ask:
    case Kind::FanOut:
        break;
    }
    return {};
}

QList<StepField> settingFields(Kind kind)
{
    QList<StepField> fields{
        line(StepFields::tr("Its result is called"), StepFields::tr("A name for the steps below"),
             &Step::as),
        line(StepFields::tr("Only when"), StepFields::tr("Always"), &Step::when), afterField()};
    Step asked;
    asked.kind = kind;
    if (asksModels(asked) || kind == Kind::Route) {
        fields += {systemField(), cacheField(), budgetField(), timeoutField(),
                   number(StepFields::tr("More tries"), StepFields::tr("None"), mostTries,
                          &Step::retries)};
    }
    if (isGroup(kind)) {
        fields += {policyField(),
                   number(StepFields::tr("So many answers"), {}, static_cast<int>(mostWorkflowRows),
                          &Step::quorum),
                   number(StepFields::tr("At once"), StepFields::tr("As of the flow"), 32,
                          &Step::parallel)};
    }
    fields.append(goesOnField());
    return fields;
}

QString settingWords(const WorkflowStep &step)
{
    QStringList words;
    if (!step.as.isEmpty()) {
        words.append(StepFields::tr("gives %1").arg(step.as));
    }
    if (!step.when.isEmpty()) {
        words.append(StepFields::tr("only when %1").arg(step.when));
    }
    if (!step.fallback.isEmpty()) {
        words.append(StepFields::tr("else %1").arg(step.fallback.join(QLatin1String(", "))));
    }
    if (step.budget) {
        words.append(StepFields::tr("up to %1").arg(moneyText(*step.budget)));
    }
    if (step.retries > 0) {
        words.append(StepFields::tr("%n more tries", nullptr, step.retries));
    }
    if (step.timeout) {
        words.append(StepFields::tr("within %1").arg(secondsText(*step.timeout)));
    }
    if (step.goesOn) {
        words.append(StepFields::tr("may fail"));
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace parley

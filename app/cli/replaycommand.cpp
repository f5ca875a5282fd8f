// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/replaycommand.h"

#include "app/cli/console.h"
#include "app/cli/interruptwatch.h"
#include "app/cli/numbers.h"
#include "base/currency.h"
#include "chat/promptlist.h"
#include "chat/replayexport.h"

#include <QFileInfo>

namespace parley {

namespace {

Unexpected wrong(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

QString eventOf(const char *name)
{
    return QLatin1String(name);
}

QString lineOf(const Replay &replay, const ReplayCell &cell)
{
    const auto cost = cell.cost();
    const auto score = cell.score();
    const QString said = cell.answer.meta.error
                             ? QString(errorKindName(cell.answer.meta.error->kind))
                             : cell.answer.message.text().simplified().left(80);
    return QStringLiteral("%1  %2  %3  %4%5")
        .arg(cell.prompt + 1)
        .arg(replay.models.value(cell.model).toString(),
             cost ? u'$' + decimalText(*cost) : QStringLiteral("$?"),
             score ? QStringLiteral("[%1] ").arg(*score) : QString(), said);
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
    option({QStringLiteral("prompt")}, "What to ask, with {{columns}} filled in.", "TEXT");
    option({QStringLiteral("system")}, "System prompt.", "TEXT");
    option({QStringLiteral("max-tokens")}, "Longest answer, in tokens.", "N");
    option({QStringLiteral("judge")}, "A model that scores the answers.", "PROFILE/MODEL");
    option({QStringLiteral("instruction")}, "What the judge is asked: {{prompt}}, {{answer}}.",
           "TEXT");
    option({QStringLiteral("budget")}, "Stops before it takes more dollars.", "N");
    option({QStringLiteral("parallel")}, "Questions at a time; 4 by itself.", "N");
    option({QStringLiteral("resume")}, "Goes on with this replay.", "ID");
    const auto flag = [&parser](const char *name, const char *help) {
        parser.addOption({QLatin1String(name), QLatin1String(help)});
    };
    flag("again", "With --resume: asks again what failed.");
    flag("list", "Shows the replays there are.");
    flag("estimate", "Only says what it would cost.");
    flag("json", "Prints JSON lines.");
    flag("csv", "Prints the results as CSV at the end.");
}

Result<void> ReplayCommand::takeNumbers(const QCommandLineParser &parser)
{
    const auto parallel = wholeNumber(parser, QStringLiteral("parallel"), 1);
    const auto maxTokens = wholeNumber(parser, QStringLiteral("max-tokens"), 1);
    if (!parallel || !maxTokens) {
        return Unexpected(!parallel ? parallel.error() : maxTokens.error());
    }
    const QString budget = parser.value(QStringLiteral("budget"));
    m_options.budget = Money::fromDecimal(budget);
    if (!budget.isEmpty() && (!m_options.budget || *m_options.budget < Money())) {
        return wrong(QStringLiteral("--budget takes dollars such as 0.50, not \"%1\"").arg(budget));
    }
    m_options.parallel = parallel->value_or(m_options.parallel);
    m_replay.sampling.maxTokens = *maxTokens;
    return {};
}

Result<void> ReplayCommand::takePrompts(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1 || m_models.isEmpty()) {
        return wrong(files.size() != 1 ? QStringLiteral("give one file of prompts")
                                       : QStringLiteral("say who answers: --model PROFILE/MODEL"));
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
    m_replay.title = QFileInfo(files.first()).fileName();
    return {};
}

Result<void> ReplayCommand::take(const QCommandLineParser &parser)
{
    const bool json = parser.isSet(QStringLiteral("json"));
    const bool csv = parser.isSet(QStringLiteral("csv"));
    m_print = json ? Print::Json : csv ? Print::Csv : Print::Lines;
    m_list = parser.isSet(QStringLiteral("list"));
    m_onlyEstimate = parser.isSet(QStringLiteral("estimate"));
    m_options.againFailed = parser.isSet(QStringLiteral("again"));
    m_models = parser.values(QStringLiteral("model"));
    m_judge = parser.value(QStringLiteral("judge"));
    m_replay.system = parser.value(QStringLiteral("system"));
    m_replay.judge.instruction = parser.value(QStringLiteral("instruction"));
    if (m_replay.judge.instruction.isEmpty()) {
        m_replay.judge.instruction = usualJudgement();
    }
    if (json && csv) {
        return wrong(QStringLiteral("give --json or --csv, not both"));
    }
    if (const auto numbers = takeNumbers(parser); !numbers || m_list) {
        return numbers;
    }
    if (!parser.isSet(QStringLiteral("resume"))) {
        return takePrompts(parser);
    }
    const QString id = parser.value(QStringLiteral("resume"));
    m_resume = ReplayId::fromString(id);
    return m_resume.isNull()
               ? wrong(
                     QStringLiteral("\"%1\" is no replay; \"parley-cli replay --list\" shows them")
                         .arg(id))
               : Result<void>();
}

void ReplayCommand::run(Composition &composition)
{
    if (const auto problem = composition.profilesProblem()) {
        fail(*problem);
        return;
    }
    m_store = &composition.replays();
    if (m_list) {
        list();
    } else if (!m_resume.isNull()) {
        resume();
    } else {
        begin();
    }
}

void ReplayCommand::list()
{
    m_store->list().then(this, [this](const Result<QList<ReplaySummary>> &all) {
        if (!all) {
            fail(all.error());
            return;
        }
        for (const ReplaySummary &one : *all) {
            if (m_print == Print::Json) {
                console::writeJson({{QStringLiteral("id"), one.id.toString()},
                                    {QStringLiteral("title"), one.title},
                                    {QStringLiteral("created"), one.created.toString(Qt::ISODate)},
                                    {QStringLiteral("cells"), one.cells},
                                    {QStringLiteral("answered"), one.answered}});
            } else {
                console::writeLine(QStringLiteral("%1  %2 of %3  %4")
                                       .arg(one.id.toString())
                                       .arg(one.answered)
                                       .arg(one.cells)
                                       .arg(one.title));
            }
        }
        Q_EMIT done(exitSuccess);
    });
}

void ReplayCommand::resume()
{
    m_store->load(m_resume).then(this, [this](const Result<ReplayRecord> &record) {
        if (!record) {
            fail(record.error());
            return;
        }
        runAll(*record);
    });
}

void ReplayCommand::begin()
{
    const QList<ProviderProfile> profiles = allProfiles(services());
    for (const QString &name :
         m_models + (m_judge.isEmpty() ? QStringList() : QStringList{m_judge})) {
        const auto model = matchModel(name, profiles);
        if (!model) {
            fail(model.error());
            return;
        }
        if (m_replay.models.size() < m_models.size()) {
            m_replay.models.append(*model);
        } else {
            m_replay.judge.model = *model;
        }
    }
    m_replay.id = ReplayId::create();
    m_replay.created = services().clock.now();
    if (m_onlyEstimate) {
        Q_EMIT done(tellPrice({m_replay, {}}) ? exitSuccess : exitFailure);
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

bool ReplayCommand::tellPrice(const ReplayRecord &record)
{
    const auto price = ReplayPricing(services()).estimate(record);
    if (!price) {
        console::writeError(price.error());
        return false;
    }
    if (m_print == Print::Json) {
        console::writeJson(
            {{QStringLiteral("event"), eventOf("estimate")},
             {QStringLiteral("id"), record.replay.id.toString()},
             {QStringLiteral("cells"), price->cells},
             {QStringLiteral("input"), price->inputTokens},
             {QStringLiteral("about_nano_usd"), static_cast<qint64>(price->about.nano())},
             {QStringLiteral("unpriced"), price->unpriced}});
        return true;
    }
    QString note =
        QStringLiteral("%1 to ask, about $%2")
            .arg(counted(price->cells, QStringLiteral("question")), decimalText(price->about));
    if (price->unpriced > 0) {
        note += QStringLiteral(", and %1 of unknown price").arg(price->unpriced);
    }
    console::writeNote(
        QStringLiteral("parley-cli: replay %1: %2").arg(record.replay.id.toString(), note));
    return true;
}

void ReplayCommand::runAll(const ReplayRecord &record)
{
    if (!tellPrice(record) || m_onlyEstimate) {
        Q_EMIT done(m_onlyEstimate ? exitSuccess : exitFailure);
        return;
    }
    m_runner = std::make_unique<ReplayRunner>(services(), *m_store, record, m_options);
    connect(m_runner.get(), &ReplayRunner::cellChanged, this, &ReplayCommand::tellCell);
    connect(m_runner.get(), &ReplayRunner::stopped, this, &ReplayCommand::end,
            Qt::QueuedConnection);
    m_interrupt = std::make_unique<InterruptWatch>();
    connect(m_interrupt.get(), &InterruptWatch::interrupted, m_runner.get(), &ReplayRunner::pause);
    if (const auto started = m_runner->start(); !started) {
        fail(started.error());
    }
}

void ReplayCommand::tellCell(int prompt, int model)
{
    const ReplayCell *cell = m_runner->cell(prompt, model);
    const bool judging = !cell->verdict.id.isNull() && cell->verdict.state == NodeState::Streaming;
    if (cell->answer.state == NodeState::Streaming || judging || m_print == Print::Csv) {
        return;
    }
    if (m_print == Print::Json) {
        QJsonObject object = cellJson(m_runner->replay(), *cell);
        object.insert(QStringLiteral("event"), eventOf("cell"));
        console::writeJson(object);
    } else {
        console::writeLine(lineOf(m_runner->replay(), *cell));
    }
}

void ReplayCommand::end()
{
    const ReplayProgress progress = m_runner->progress();
    const QString id = m_runner->replay().id.toString();
    if (m_print == Print::Csv) {
        console::writeCsv(replayCsv(m_runner->record()));
    } else if (m_print == Print::Json) {
        console::writeJson(
            {{QStringLiteral("event"), eventOf("finished")},
             {QStringLiteral("id"), id},
             {QStringLiteral("cells"), progress.cells},
             {QStringLiteral("answered"), progress.answered},
             {QStringLiteral("failed"), progress.failed},
             {QStringLiteral("judged"), progress.judged},
             {QStringLiteral("cost_nano_usd"), static_cast<qint64>(progress.spent.nano())},
             {QStringLiteral("unpriced"), progress.unpriced}});
    }
    console::writeNote(QStringLiteral("parley-cli: %1 of %2 answered for $%3")
                           .arg(progress.answered)
                           .arg(progress.cells)
                           .arg(decimalText(progress.spent)));
    if (m_runner->stoppedBy()) {
        fail(*m_runner->stoppedBy());
        return;
    }
    if (progress.answered < progress.cells) {
        console::writeNote(
            QStringLiteral("parley-cli: go on with \"parley-cli replay --resume %1 --again\"")
                .arg(id));
    }
    Q_EMIT done(progress.answered == progress.cells ? exitSuccess : exitFailure);
}

} // namespace parley

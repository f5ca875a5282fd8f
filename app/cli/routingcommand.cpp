// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/routingcommand.h"

#include "app/cli/console.h"
#include "app/cli/numbers.h"
#include "app/cli/routingjson.h"
#include "base/currency.h"
#include "base/json.h"
#include "chat/answercheck.h"
#include "chat/modelroutingjson.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace parley {

namespace {

Unexpected wrong(const QString &sentence)
{
    return Unexpected(ErrorKind::Configuration, sentence);
}

void printPlan(const RoutingPlan &plan)
{
    console::writeLine(QStringLiteral("%1: %2 for what is simple, %3 for the rest")
                           .arg(plan.name, plan.cheap.toString(), plan.strong.toString()));
    for (const RoutingRule &rule : plan.rules) {
        console::writeLine(QStringLiteral("  %1 if %2").arg(routeName(rule.use), ruleText(rule)));
    }
    if (!plan.classifier.model.isEmpty()) {
        console::writeLine(QStringLiteral("  else as %1 says, if it is %2 % sure")
                               .arg(plan.classifier.model.toString())
                               .arg(qRound(plan.classifier.confidence * 100)));
    }
    console::writeLine(QStringLiteral("  else %1").arg(routeName(plan.otherwise)));
    for (const RoutingCheck &check : plan.checks) {
        console::writeLine(QStringLiteral("  strong as well if %1").arg(checkText(check)));
    }
}

} // namespace

void RoutingCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        QStringLiteral("Plans that send simple questions to a cheap model and the rest to a strong "
                       "one. PLAN is the name of one, or a file that holds one."));
    parser.addPositionalArgument(
        QStringLiteral("what"),
        QStringLiteral("list, show PLAN, check FILE, add FILE, remove PLAN, try PLAN PROMPT: whom "
                       "the rules choose, or offline PLAN: what it would have cost so far"),
        QStringLiteral("[list|show|check|add|remove|try|offline] [PLAN] [PROMPT]"));
    parser.addOption({QStringLiteral("from"), QStringLiteral("offline: from this day on."),
                      QStringLiteral("DAY")});
    parser.addOption(
        {QStringLiteral("to"), QStringLiteral("offline: up to this day."), QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints JSON.")});
}

Result<void> RoutingCommand::take(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    m_what = words.value(0, QStringLiteral("list"));
    m_plan = words.value(1);
    m_prompt = words.mid(2).join(u' ');
    m_json = parser.isSet(QStringLiteral("json"));
    const bool alone = m_what == QLatin1String("list");
    const bool tries = m_what == QLatin1String("try");
    const QStringList known{QStringLiteral("list"),   QStringLiteral("show"),
                            QStringLiteral("check"),  QStringLiteral("add"),
                            QStringLiteral("remove"), QStringLiteral("try"),
                            QStringLiteral("offline")};
    if (!known.contains(m_what)) {
        return wrong(QStringLiteral("routing takes %1, not \"%2\"")
                         .arg(known.join(QLatin1String(", ")), m_what));
    }
    if (alone != m_plan.isEmpty() || tries == m_prompt.isEmpty()) {
        return wrong(alone   ? QStringLiteral("routing list takes nothing more")
                     : tries ? QStringLiteral("routing try takes a plan and a prompt")
                             : QStringLiteral("routing %1 takes one plan").arg(m_what));
    }
    const auto from = dayStart(parser.value(QStringLiteral("from")), false);
    const auto until = dayStart(parser.value(QStringLiteral("to")), true);
    if (!from || !until) {
        return Unexpected(from ? until.error() : from.error());
    }
    m_span = {*from, *until};
    return {};
}

Result<RoutingPlan> RoutingCommand::planOf(const QString &nameOrFile) const
{
    const bool isFile =
        m_what == QLatin1String("check") || m_what == QLatin1String("add") ||
        (!findRoutingPlan(services().settings, nameOrFile) && QFileInfo(nameOrFile).isFile());
    if (!isFile) {
        return findRoutingPlan(services().settings, nameOrFile);
    }
    Error error;
    const auto text = console::readInput(nameOrFile, &error);
    if (!text) {
        return Unexpected(error);
    }
    const auto plan = routingPlanFromBytes(*text);
    return plan ? plan : wrong(QStringLiteral("%1: %2").arg(nameOrFile, plan.error().detail));
}

void RoutingCommand::run(Composition &)
{
    if (const auto did = doIt(); !did) {
        fail(did.error());
    } else if (m_what != QLatin1String("offline")) {
        Q_EMIT done(exitSuccess);
    }
}

Result<void> RoutingCommand::doIt()
{
    if (m_what == QLatin1String("list")) {
        list();
        return {};
    }
    if (m_what == QLatin1String("remove")) {
        return remove(m_plan);
    }
    const auto plan = planOf(m_plan);
    if (!plan) {
        return Unexpected(plan.error());
    }
    if (m_what == QLatin1String("add")) {
        return add(*plan);
    }
    if (m_what == QLatin1String("try")) {
        tryOut(*plan);
    } else if (m_what == QLatin1String("offline")) {
        replay(*plan);
    } else if (m_json) {
        console::writeJson(routingPlanToJson(*plan));
    } else {
        printPlan(*plan);
    }
    return {};
}

void RoutingCommand::list()
{
    const QList<RoutingPlan> plans = routingPlans(services().settings);
    for (const RoutingPlan &plan : plans) {
        if (m_json) {
            console::writeJson(routingPlanToJson(plan));
        } else {
            console::writeLine(QStringLiteral("%1\t%2\t%3")
                                   .arg(plan.name, plan.cheap.toString(), plan.strong.toString()));
        }
    }
    if (plans.isEmpty() && !m_json) {
        console::writeLine(QStringLiteral("No plans yet."));
    }
}

Result<void> RoutingCommand::add(const RoutingPlan &plan)
{
    QList<RoutingPlan> plans = routingPlans(services().settings);
    const bool known = std::any_of(plans.cbegin(), plans.cend(), [&plan](const RoutingPlan &one) {
        return isCalled(one, plan.name);
    });
    if (known) {
        return wrong(QStringLiteral("a plan is called \"%1\" already, or was before: remove it "
                                    "first, or give this one another name")
                         .arg(plan.name));
    }
    plans.append(plan);
    setRoutingPlans(services().settings, plans);
    console::writeLine(QStringLiteral("added ") + plan.name);
    return {};
}

Result<void> RoutingCommand::remove(const QString &name)
{
    const auto found = findRoutingPlan(services().settings, name);
    if (!found) {
        return Unexpected(found.error());
    }
    QList<RoutingPlan> plans = routingPlans(services().settings);
    plans.removeAll(*found);
    setRoutingPlans(services().settings, plans);
    console::writeLine(QStringLiteral("removed ") + found->name);
    return {};
}

void RoutingCommand::tryOut(const RoutingPlan &plan)
{
    const RoutingDecision decision = decideRoute(
        plan, routingQuestion(Conversation(), {}, Message::fromText(Role::User, m_prompt)));
    if (m_json) {
        console::writeJson(routingDecisionToJson(plan, decision));
        return;
    }
    console::writeLine(
        QStringLiteral("%1 (%2): %3%4")
            .arg(routeName(decision.route), plan.model(decision.route).toString(), decision.why,
                 decision.asksClassifier ? QStringLiteral("; the classifier would be asked")
                                         : QString()));
}

void RoutingCommand::replay(const RoutingPlan &plan)
{
    m_offline = std::make_unique<OfflineRouting>(services());
    connect(m_offline.get(), &OfflineRouting::failed, this,
            [this](const Error &error) { fail(error); });
    connect(m_offline.get(), &OfflineRouting::finished, this, [this] {
        print(m_offline->figures());
        Q_EMIT done(exitSuccess);
    });
    m_offline->start(plan, m_span);
}

void RoutingCommand::print(const OfflineFigures &figures) const
{
    if (m_json) {
        console::writeJson(
            {{QStringLiteral("questions"), figures.questions},
             {QStringLiteral("cheap"), figures.cheap},
             {QStringLiteral("strong"), figures.strong},
             {QStringLiteral("asks_classifier"), figures.open},
             {QStringLiteral("skipped"), figures.skipped},
             {QStringLiteral("was_nano_usd"), static_cast<qint64>(figures.was.nano())},
             {QStringLiteral("would_nano_usd"), static_cast<qint64>(figures.would.nano())},
             {QStringLiteral("saved_nano_usd"), static_cast<qint64>(figures.saved().nano())}});
        return;
    }
    console::writeLine(QStringLiteral("%1, %2 to the cheap model, %3 to the strong one; %4 skipped")
                           .arg(counted(figures.questions, QStringLiteral("question")))
                           .arg(figures.cheap)
                           .arg(figures.strong)
                           .arg(figures.skipped));
    console::writeLine(QStringLiteral("it cost %1, with this plan about %2")
                           .arg(plainAmountText(figures.was), plainAmountText(figures.would)));
    if (figures.open > 0) {
        console::writeLine(QStringLiteral("%1 would have been put to the classifier: taken by the "
                                          "rules alone")
                               .arg(counted(figures.open, QStringLiteral("question"))));
    }
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/routing/routingsection.h"

#include "chat/answercheck.h"
#include "engine/routingplans.h"
#include "ui/confirm.h"
#include "ui/controls/button.h"
#include "ui/controls/framed.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/corewords.h"
#include "ui/routing/ruleslist.h"
#include "ui/settings/settingsrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace parley {

namespace {

constexpr AnswerCheck lastPlainCheck = AnswerCheck::WrongJson;
template <class Items>
auto checkOf(Items &items, AnswerCheck what)
{
    return std::find_if(items.begin(), items.end(),
                        [what](const RoutingCheck &check) { return check.what == what; });
}

} // namespace

RoutingSection::RoutingSection(const Theme &theme, Services &services, const ModelLists &lists,
                               QWidget *parent)
    : Sheet(theme, parent)
    , m_theme(theme)
    , m_services(services)
    , m_lists(lists)
    , m_content(new QWidget)
{
    QVBoxLayout *column = settingsRows(*this, theme, m_content, tr("Routing"));
    column->setSpacing(8);
    buildHead(*column);
    m_form = new QWidget(m_content);
    auto *rows = new QVBoxLayout(m_form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    buildModels(*rows);
    buildRules(*rows);
    buildClassifier(*rows);
    buildChecks(*rows);
    column->addWidget(m_form);
    column->addStretch(1);
    refill();
}

void RoutingSection::buildHead(QVBoxLayout &column)
{
    auto *note = new NoteLine(m_theme, m_content);
    note->say(ColorRole::Ink2, QStringLiteral("info"),
              tr("A plan sends simple questions to a cheap model and the rest to a strong one. A "
                 "chat uses one when you choose it in its parameters; each answer says who was "
                 "chosen, why, and what it saved. Chats find their plan by its name."));
    column.addWidget(note);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_choice = new QComboBox(m_content);
    m_choice->setAccessibleName(tr("Plan"));
    m_choice->setFont(m_theme.font(TextStyle::Interface));
    row->addWidget(m_choice, 1);
    auto *add = new Button(m_theme, ButtonKind::Standard, tr("New plan"), QStringLiteral("plus"),
                           m_content);
    row->addWidget(add);
    m_remove = new Button(m_theme, ButtonKind::Standard, tr("Remove…"), QStringLiteral("trash"),
                          m_content);
    row->addWidget(m_remove);
    column.addLayout(row);
    m_problem = new NoteLine(m_theme, m_content);
    m_problem->say(ColorRole::Danger, {}, {});
    column.addWidget(m_problem);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RoutingSection::showPlan);
    connect(add, &QPushButton::clicked, this, &RoutingSection::addPlan);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        confirm(*window(), m_theme,
                {tr("Remove this plan?"),
                 tr("Chats that use it ask you to choose another one, or a model. What it saved "
                    "stays written down."),
                 tr("Remove")},
                [this] { removePlan(); });
    });
}

void RoutingSection::addTitle(QVBoxLayout &column, const QString &text)
{
    column.addSpacing(12);
    column.addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, text, m_form));
}

QComboBox *RoutingSection::addModel(QVBoxLayout &column, const QString &name)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *label = new Label(m_theme, TextStyle::Interface, ColorRole::Ink, name, m_form);
    label->setMinimumWidth(m_theme.scaled(160));
    row->addWidget(label);
    auto *box = new QComboBox(m_form);
    box->setAccessibleName(name);
    box->setFont(m_theme.font(TextStyle::Interface));
    row->addWidget(box, 1);
    column.addLayout(row);
    connect(box, &QComboBox::currentIndexChanged, this, &RoutingSection::read);
    return box;
}

void RoutingSection::buildModels(QVBoxLayout &column)
{
    addTitle(column, tr("Name"));
    m_name = new QLineEdit(m_form);
    m_name->setAccessibleName(tr("Name of the plan"));
    m_name->setFont(m_theme.font(TextStyle::Interface));
    column.addWidget(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &RoutingSection::read);
    addTitle(column, tr("Who answers"));
    m_cheap = addModel(column, tr("Cheap model"));
    m_strong = addModel(column, tr("Strong model"));
}

void RoutingSection::buildRules(QVBoxLayout &column)
{
    addTitle(column, tr("Rules: the first that fits decides"));
    m_rules = new RulesList(m_theme, m_form);
    column.addWidget(m_rules);
    connect(m_rules, &RulesList::changed, this, &RoutingSection::read);
    m_otherwise = addModel(column, tr("Otherwise"));
    m_otherwise->addItems({tr("Cheap"), tr("Strong")});
}

void RoutingSection::buildClassifier(QVBoxLayout &column)
{
    addTitle(column, tr("Where no rule fits, ask a small model first"));
    m_classifier = addModel(column, tr("Classifier"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *label =
        new Label(m_theme, TextStyle::Interface, ColorRole::Ink, tr("Must be this sure"), m_form);
    label->setMinimumWidth(m_theme.scaled(160));
    row->addWidget(label);
    m_confidence = new QDoubleSpinBox(m_form);
    m_confidence->setAccessibleName(tr("How sure the classifier must be, from 0 to 1"));
    m_confidence->setFont(m_theme.font(TextStyle::Interface));
    m_confidence->setRange(0, 1);
    m_confidence->setSingleStep(0.05);
    m_confidence->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_confidence->setFixedWidth(m_theme.scaled(120));
    row->addWidget(m_confidence);
    row->addStretch(1);
    column.addLayout(row);
    m_instruction = textField(m_theme, tr("What the classifier is told"), 112, m_form);
    column.addWidget(framed(m_theme, *m_instruction));
    auto *note = new NoteLine(m_theme, m_form);
    note->say(ColorRole::Ink2, QStringLiteral("info"),
              tr("It reads your question, costs a little and is given 3 seconds; then the rules "
                 "alone decide."));
    column.addWidget(note);
    connect(m_confidence, &QDoubleSpinBox::valueChanged, this, &RoutingSection::read);
    connect(m_instruction, &QPlainTextEdit::textChanged, this, &RoutingSection::read);
}

void RoutingSection::buildChecks(QVBoxLayout &column)
{
    addTitle(column, tr("Ask the strong model as well when the cheap answer"));
    for (const QString &text :
         {tr("is empty"), tr("is refused"), tr("is cut off"),
          tr("is too short for a long question"), tr("says that it can't or doesn't know"),
          tr("is no JSON although JSON was asked for")}) {
        auto *box = new QCheckBox(text, m_form);
        box->setFont(m_theme.font(TextStyle::Interface));
        column.addWidget(box);
        m_checks.append(box);
        connect(box, &QCheckBox::toggled, this, &RoutingSection::read);
    }
    m_pattern = new QLineEdit(m_form);
    m_pattern->setAccessibleName(tr("Matches this regular expression"));
    m_pattern->setPlaceholderText(tr("matches this regular expression; empty: none"));
    m_pattern->setFont(m_theme.font(TextStyle::Interface));
    column.addWidget(m_pattern);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Label(m_theme, TextStyle::Interface, ColorRole::Ink,
                             tr("At most so often in one chat"), m_form));
    m_most = new QSpinBox(m_form);
    m_most->setAccessibleName(tr("Escalations in one chat"));
    m_most->setFont(m_theme.font(TextStyle::Interface));
    m_most->setRange(0, 1000);
    m_most->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_most->setFixedWidth(m_theme.scaled(120));
    row->addWidget(m_most);
    row->addStretch(1);
    column.addLayout(row);
    connect(m_pattern, &QLineEdit::textChanged, this, &RoutingSection::read);
    connect(m_most, &QSpinBox::valueChanged, this, &RoutingSection::read);
}

void RoutingSection::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    if (routingPlans(m_services.settings) != soundPlans()) { // made elsewhere meanwhile
        refill();
    } else {
        showPlan(m_choice->currentIndex()); // models may be known by now
    }
}

void RoutingSection::fillModels(QComboBox &box, const ModelRef &chosen)
{
    box.clear();
    box.addItem(&box == m_classifier ? tr("Nobody: the rules alone decide") : tr("Choose a model"),
                QString());
    for (const ProviderProfile &profile : m_lists.profiles()) {
        for (const ModelInfo &info : m_lists.list(profile.name).models) {
            const ModelRef model{profile.name, info.id};
            box.addItem(tr("%1 · %2").arg(m_lists.title(model), profile.title), model.toString());
        }
    }
    if (!chosen.isEmpty() && box.findData(chosen.toString()) < 0) {
        box.addItem(chosen.toString(), chosen.toString());
    }
    box.setCurrentIndex(chosen.isEmpty() ? 0 : box.findData(chosen.toString()));
}

void RoutingSection::refill()
{
    m_plans = routingPlans(m_services.settings);
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const RoutingPlan &plan : std::as_const(m_plans)) {
        m_choice->addItem(plan.name);
    }
    showPlan(m_plans.isEmpty() ? -1 : 0);
}

void RoutingSection::showPlan(int index)
{
    const bool any = index >= 0 && index < m_plans.size();
    m_form->setVisible(any);
    m_choice->setVisible(any);
    m_remove->setVisible(any);
    m_problem->say(ColorRole::Danger, {}, {});
    if (!any) {
        return;
    }
    const RoutingPlan plan = m_plans.at(index);
    m_filling = true;
    m_name->setText(plan.name);
    m_shown = plan;
    fillModels(*m_cheap, plan.cheap);
    fillModels(*m_strong, plan.strong);
    fillModels(*m_classifier, plan.classifier.model);
    m_rules->setRules(plan.rules);
    m_otherwise->setCurrentIndex(plan.otherwise == Route::Cheap ? 0 : 1);
    m_confidence->setValue(plan.classifier.confidence);
    m_instruction->setPlainText(plan.classifier.instruction.isEmpty()
                                    ? usualClassifierInstruction()
                                    : plan.classifier.instruction);
    for (int i = 0; i < m_checks.size(); ++i) {
        m_checks.at(i)->setChecked(checkOf(plan.checks, static_cast<AnswerCheck>(i)) !=
                                   plan.checks.end());
    }
    const auto pattern = checkOf(plan.checks, AnswerCheck::Pattern);
    m_pattern->setText(pattern == plan.checks.end() ? QString() : pattern->pattern);
    m_most->setValue(plan.maxEscalations);
    m_filling = false;
    sayProblem(checkAll(plan)); // shown, not written: what it says stays as it is
}

void RoutingSection::addPlan()
{
    QString name = tr("Everyday");
    const auto taken = [this, &name] {
        return std::any_of(m_plans.cbegin(), m_plans.cend(),
                           [&name](const RoutingPlan &plan) { return plan.name == name; });
    };
    for (int number = 2; taken(); ++number) {
        name = tr("Everyday %1").arg(number);
    }
    m_plans.append(usualRoutingPlan(name));
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->addItem(name);
        m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    showPlan(m_choice->currentIndex());
    m_cheap->setFocus(Qt::OtherFocusReason);
}

void RoutingSection::removePlan()
{
    const QString name = m_plans.value(m_choice->currentIndex()).name;
    QList<RoutingPlan> kept = routingPlans(m_services.settings);
    kept.removeIf([&name](const RoutingPlan &plan) { return plan.name == name; });
    setRoutingPlans(m_services.settings, kept);
    refill();
}

RoutingPlan RoutingSection::written() const
{
    const auto modelOf = [](const QComboBox *box) {
        return ModelRef::fromString(box->currentData().toString()).value_or(ModelRef());
    };
    RoutingPlan plan;
    plan.name = m_name->text().trimmed();
    plan.cheap = modelOf(m_cheap);
    plan.strong = modelOf(m_strong);
    plan.rules = m_rules->rules();
    plan.otherwise = m_otherwise->currentIndex() == 0 ? Route::Cheap : Route::Strong;
    plan.classifier.model = modelOf(m_classifier);
    if (!plan.classifier.model.isEmpty()) {
        plan.classifier.confidence = m_confidence->value();
        plan.classifier.instruction = m_instruction->toPlainText();
    }
    const QList<RoutingCheck> before = m_plans.value(m_choice->currentIndex()).checks;
    for (int i = 0; i <= static_cast<int>(lastPlainCheck); ++i) {
        if (m_checks.at(i)->isChecked()) { // with the numbers it had
            const auto known = checkOf(before, static_cast<AnswerCheck>(i));
            plan.checks.append(known == before.end() ? RoutingCheck{static_cast<AnswerCheck>(i)}
                                                     : *known);
        }
    }
    if (const QString pattern = m_pattern->text(); !pattern.isEmpty()) {
        plan.checks.append({AnswerCheck::Pattern, 80, 600, pattern});
    }
    const auto shown = checkOf(before, AnswerCheck::Pattern);
    for (auto it = shown; it != before.end(); ++it) { // a file may have more than the field shows
        if (it != shown && it->what == AnswerCheck::Pattern) {
            plan.checks.append(*it);
        }
    }
    plan.maxEscalations = m_most->value();
    plan.formerly = m_shown.formerly; // not what it was called while its name was typed
    if (plan.name != m_shown.name && !m_shown.name.isEmpty()) {
        plan.formerly.append(m_shown.name);
    }
    plan.formerly.removeAll(plan.name);
    return plan;
}

Result<void> RoutingSection::checkAll(const RoutingPlan &plan) const
{
    for (int i = 0; i < m_plans.size(); ++i) {
        if (i != m_choice->currentIndex() && isCalled(m_plans.at(i), plan.name)) {
            return Unexpected(ErrorKind::Configuration,
                              tr("another plan has this name, or had it: choose a different one"));
        }
    }
    return checkPlan(plan);
}

void RoutingSection::sayProblem(const Result<void> &sound)
{
    m_problem->say(ColorRole::Danger, QStringLiteral("error"),
                   sound ? QString() : tr("Not kept yet: %1.").arg(detailText(sound.error())));
}

void RoutingSection::read()
{
    const int index = m_choice->currentIndex();
    if (m_filling || index < 0 || index >= m_plans.size()) {
        return;
    }
    const RoutingPlan plan = written();
    const auto sound = checkAll(plan);
    sayProblem(sound);
    if (!sound) {
        return;
    }
    m_plans[index] = plan;
    m_choice->setItemText(index, plan.name);
    setRoutingPlans(m_services.settings, soundPlans());
}

QList<RoutingPlan> RoutingSection::soundPlans() const
{
    QList<RoutingPlan> sound = m_plans;
    sound.removeIf([](const RoutingPlan &plan) { return !checkPlan(plan); });
    return sound;
}

} // namespace parley

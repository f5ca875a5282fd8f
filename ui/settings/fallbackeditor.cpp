// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/fallbackeditor.h"

#include "engine/defaults.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/controls/sheet.h"
#include "ui/controls/tag.h"
#include "ui/panes/modelpicker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <utility>

namespace parley {

FallbackEditor::FallbackEditor(const Theme &theme, Services &services, ModelLists &lists,
                               QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_lists(lists)
    , m_model(new QComboBox(this))
    , m_list(new QWidget(this))
    , m_steps(new QVBoxLayout(m_list))
    , m_add(new Button(theme, ButtonKind::Standard, tr("Add step"), QStringLiteral("plus"), this))
    , m_cross(new QCheckBox(tr("Questions may go to another provider"), this))
    , m_switching(new QWidget(this))
    , m_note(new NoteLine(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_model->setAccessibleName(tr("Fallback for"));
    m_model->setFont(theme.font(TextStyle::Interface));
    m_model->setMaximumWidth(360);
    column->addWidget(m_model);
    m_cross->setFont(theme.font(TextStyle::Interface));
    column->addWidget(m_cross);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(6);
    column->addWidget(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    buildSwitches();
    column->addWidget(m_switching);
    column->addWidget(m_note);
    connect(m_model, &QComboBox::activated, this, &FallbackEditor::load);
    connect(m_add, &QPushButton::clicked, this, &FallbackEditor::pick);
    connect(m_cross, &QCheckBox::toggled, this, [this](bool on) {
        if (on != m_rule.mayCross) {
            m_rule.mayCross = on;
            save();
        }
    });
    connect(&lists, &ModelLists::changed, this, [this] {
        fillModels();
        rebuild();
    });
}

void FallbackEditor::buildSwitches()
{
    auto *row = new FlowLayout(m_switching, 16);
    auto *words =
        new Label(m_theme, TextStyle::Small, ColorRole::Ink2, tr("Switch after"), m_switching);
    words->setAlignment(Qt::AlignVCenter);
    row->addWidget(words);
    const auto box = [&](bool SwitchAfter::*choice) {
        auto *made = new QCheckBox(m_switching);
        made->setFont(m_theme.font(TextStyle::Interface));
        connect(made, &QCheckBox::toggled, this, [this, choice](bool on) {
            if (std::exchange(m_rule.switchAfter.*choice, on) != on) {
                save();
            }
        });
        row->addWidget(made);
        return made;
    };
    m_rateLimit = box(&SwitchAfter::rateLimit);
    m_rateLimit->setText(tr("Rate limit"));
    m_serverError = box(&SwitchAfter::serverError);
    m_serverError->setText(tr("Server error, %n tries", nullptr, maxRequestsPerKey));
    m_noFirstToken = box(&SwitchAfter::noFirstToken);
    m_budget = box(&SwitchAfter::budget);
    m_budget->setText(tr("Budget reached"));
    // The row lays out from the top; in the middle the words stand on the boxes' line.
    words->setMinimumHeight(m_noFirstToken->sizeHint().height());
}

void FallbackEditor::setProfile(const ProviderProfile &profile)
{
    const bool other = profile.name != m_profile.name;
    m_profile = profile;
    if (other) {
        m_model->clear();
    }
    fillModels();
    load();
}

// The models the provider offers, and those that have a list though it no longer offers them.
void FallbackEditor::fillModels()
{
    const QString chosen = m_model->currentData().toString();
    QStringList models;
    const QList<ModelInfo> offered = m_lists.list(m_profile.name).models;
    for (const ModelInfo &model : offered) {
        models.append(model.id);
    }
    const QList<FallbackRule> rules = fallbackRules(m_services.settings);
    for (const FallbackRule &rule : rules) {
        if (rule.profile == m_profile.name && !rule.model.isEmpty() &&
            !models.contains(rule.model)) {
            models.append(rule.model);
        }
    }
    m_model->clear();
    m_model->addItem(tr("Every model of %1").arg(m_profile.title), QString());
    for (const QString &model : std::as_const(models)) {
        m_model->addItem(tr("Only %1").arg(m_lists.title({m_profile.name, model})), model);
    }
    m_model->setCurrentIndex(qMax(0, m_model->findData(chosen)));
}

void FallbackEditor::load()
{
    m_rule = {m_profile.name, m_model->currentData().toString(), {}, false, {}};
    const QList<FallbackRule> rules = fallbackRules(m_services.settings);
    for (const FallbackRule &rule : rules) {
        if (rule.profile == m_rule.profile && rule.model == m_rule.model) {
            m_rule = rule;
        }
    }
    rebuild();
}

void FallbackEditor::save()
{
    QList<FallbackRule> rules = fallbackRules(m_services.settings);
    rules.removeIf([this](const FallbackRule &rule) {
        return rule.profile == m_rule.profile && rule.model == m_rule.model;
    });
    if (!m_rule.next.isEmpty()) {
        rules.append(m_rule);
    }
    setFallbackRules(m_services.settings, rules);
    rebuild();
}

bool FallbackEditor::crosses(const ModelRef &model) const
{
    return model.profile != m_profile.name;
}

void FallbackEditor::rebuild()
{
    emptyLayout(*m_steps);
    for (qsizetype i = 0; i < m_rule.next.size(); ++i) {
        QWidget *step = makeStep(i);
        m_steps->addWidget(step);
        step->show(); // at once: the keyboard may go there now
    }
    m_list->setVisible(!m_rule.next.isEmpty());
    m_switching->setVisible(!m_rule.next.isEmpty());
    m_rateLimit->setChecked(m_rule.switchAfter.rateLimit);
    m_serverError->setChecked(m_rule.switchAfter.serverError);
    m_noFirstToken->setChecked(m_rule.switchAfter.noFirstToken);
    m_noFirstToken->setText(
        tr("No first token in %1 s")
            .arg(std::chrono::duration_cast<std::chrono::seconds>(m_profile.timeouts.firstByte)
                     .count()));
    m_budget->setChecked(m_rule.switchAfter.budget);
    m_cross->setChecked(m_rule.mayCross);
    explain();
}

void FallbackEditor::explain()
{
    const bool waits =
        !m_rule.mayCross && std::any_of(m_rule.next.cbegin(), m_rule.next.cend(),
                                        [this](const ModelRef &model) { return crosses(model); });
    if (waits) {
        m_note->say(ColorRole::Warn, QStringLiteral("warning"),
                    tr("Steps of another provider are not asked until you allow it above."));
    } else if (m_rule.next.isEmpty()) {
        m_note->say(ColorRole::Ink2, QStringLiteral("info"),
                    tr("Without a step you are told what went wrong, and nobody else is asked."));
    } else {
        m_note->say(ColorRole::Ink2, QStringLiteral("info"),
                    m_rule.mayCross
                        ? tr("Another provider gets the whole chat, and its price may differ. "
                             "Parley says in the answer's footnote when a fallback replied.")
                        : tr("Parley says in the answer's footnote when a fallback replied."));
    }
}

QWidget *FallbackEditor::makeStep(qsizetype index)
{
    const ModelRef model = m_rule.next.at(index);
    const auto profile = findProfile(m_services, model.profile);
    const QString title = m_lists.title(model);
    auto *step = new Sheet(m_theme, m_list);
    step->setFill(ColorRole::Sheet, ColorRole::Line, 10);
    step->setFixedHeight(m_theme.scaled(40));
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(14, 0, 6, 0);
    row->setSpacing(8);
    row->addWidget(new Label(m_theme, TextStyle::Small, ColorRole::Ink3,
                             tr("%1.", "place in a list").arg(index + 1), step));
    auto *name = new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink, title, step);
    name->setElided(true);
    row->addWidget(name, 1);
    if (!profile) {
        row->addWidget(new Tag(m_theme, TagTone::Warning, tr("Removed"), step));
    } else if (crosses(model)) {
        row->addWidget(new Tag(m_theme, m_rule.mayCross ? TagTone::Plain : TagTone::Warning,
                               m_rule.mayCross ? profile->title : tr("Not asked"), step));
    }
    if (profile && profile->quirks.local) {
        row->addWidget(new Tag(m_theme, TagTone::Good, tr("Local"), step));
    }
    const auto button = [&](const char *icon, const QString &what, bool possible, auto call) {
        Button *made = Button::icon(m_theme, QLatin1String(icon), what, step);
        made->makeSmall();
        made->setEnabled(possible);
        connect(made, &QPushButton::clicked, this, call);
        row->addWidget(made);
    };
    const bool last = index + 1 == m_rule.next.size();
    button("chevron-up", tr("Ask %1 earlier").arg(title), index > 0,
           [this, index] { move(index, index - 1); });
    button("chevron-down", tr("Ask %1 later").arg(title), !last,
           [this, index] { move(index, index + 1); });
    button("trash", tr("Don't ask %1").arg(title), true, [this, index] { remove(index); });
    return step;
}

void FallbackEditor::move(qsizetype from, qsizetype to)
{
    m_rule.next.move(from, to);
    save();
    // The keyboard stays with what it moves.
    const QList<Button *> buttons =
        m_steps->itemAt(static_cast<int>(to))->widget()->findChildren<Button *>();
    Button *same = buttons.at(to < from ? 0 : 1);
    (same->isEnabled() ? same : buttons.last())->setFocus(Qt::OtherFocusReason);
}

void FallbackEditor::remove(qsizetype index)
{
    m_rule.next.removeAt(index);
    save();
    m_add->setFocus(Qt::OtherFocusReason);
}

void FallbackEditor::pick()
{
    if (!m_picker) {
        m_picker = new ModelPicker(m_theme, m_lists, *window());
        connect(m_picker, &ModelPicker::picked, this, &FallbackEditor::add);
    }
    m_picker->choose(*m_add, {});
}

void FallbackEditor::add(const ModelRef &model)
{
    const QString title = m_lists.title(model);
    if (m_rule.next.contains(model) ||
        (model.profile == m_profile.name && model.model == m_rule.model)) {
        m_note->say(ColorRole::Warn, QStringLiteral("warning"),
                    tr("%1 is asked already.").arg(title));
        return;
    }
    if (crosses(model) && !m_rule.mayCross) {
        m_note->say(ColorRole::Warn, QStringLiteral("warning"),
                    tr("%1 belongs to another provider, which would get the whole chat. Allow "
                       "that above first.")
                        .arg(title));
        m_cross->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_rule.next.append(model);
    save();
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/addprovider.h"

#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/sheet.h"
#include "ui/corewords.h"
#include "ui/welcome/keyentry.h"

#include <QVBoxLayout>

namespace parley {

AddProvider::AddProvider(const Theme &theme, Services &services, ModelLists &lists, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lists(lists)
    , m_setup(services)
    , m_entry(new KeyEntry(theme, services, lists, this))
    , m_problem(new Label(theme, TextStyle::Small, ColorRole::Danger, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 0, 28, 24);
    column->setSpacing(0);
    auto *title =
        new Label(theme, TextStyle::SheetTitle, ColorRole::Ink, tr("Add a provider"), this);
    title->setFixedHeight(theme.scaled(51));
    column->addWidget(title);
    column->addWidget(new Hairline(theme, Qt::Horizontal, this));
    column->addSpacing(20);
    column->addWidget(
        new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink, tr("With a key"), this));
    column->addSpacing(8);
    m_entry->setSaveText(tr("Test and save"));
    column->addWidget(m_entry);
    column->addSpacing(20);
    column->addWidget(new Label(theme, TextStyle::InterfaceStrong, ColorRole::Ink,
                                tr("Or choose the provider"), this));
    column->addSpacing(8);
    auto *choices = new QWidget(this);
    auto *flow = new FlowLayout(choices, 8);
    for (const ProviderPreset &preset : services.presets) {
        auto *button = new Button(theme, ButtonKind::Standard, preset.profile.title, {}, choices);
        connect(button, &QPushButton::clicked, this, [this, &preset] { choose(preset); });
        flow->addWidget(button);
    }
    auto *custom = new Button(theme, ButtonKind::Standard, tr("Custom address"),
                              QStringLiteral("globe"), choices);
    connect(custom, &QPushButton::clicked, m_entry, &KeyEntry::setCustom);
    flow->addWidget(custom);
    column->addWidget(choices);
    column->addSpacing(8);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    column->addStretch(1);
    connect(m_entry, &KeyEntry::saved, this,
            [this](const ProviderProfile &profile) { Q_EMIT added(profile.name); });
}

void AddProvider::begin()
{
    m_problem->clear();
    m_entry->setPreset({});
}

void AddProvider::choose(const ProviderPreset &preset)
{
    m_problem->clear();
    if (preset.profile.quirks.keyRequired) {
        m_entry->setPreset(preset.id);
        return;
    }
    const ProviderProfile profile = m_setup.fromPreset(preset);
    m_setup.save(profile, {}, {}, [this, profile](const Result<void> &saved) {
        if (!saved) {
            m_problem->setText(tr("Not saved: %1").arg(detailText(saved.error())));
            return;
        }
        m_lists.refresh(profile);
        Q_EMIT added(profile.name);
    });
}

} // namespace parley

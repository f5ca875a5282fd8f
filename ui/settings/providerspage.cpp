// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/providerspage.h"

#include "engine/defaults.h"
#include "ui/controls/layouts.h"
#include "ui/controls/sheet.h"
#include "ui/settings/addprovider.h"
#include "ui/settings/providerform.h"
#include "ui/settings/providerlist.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace parley {

namespace {

constexpr int providersGap = 8;
constexpr int listWidth = 248;
constexpr int narrowListWidth = 196;

} // namespace

ProvidersPage::ProvidersPage(Theme &theme, Services &services, ModelLists &lists, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_providers(new ProviderList(theme, services, this))
    , m_add(new AddProvider(theme, services, lists))
    , m_form(new ProviderForm(theme, services, lists))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(providersGap);
    setNarrow(false);
    connect(&theme, &Theme::changed, this, [this] { setNarrow(m_narrow); });
    row->addWidget(m_providers);
    auto *sheet = new Sheet(theme, this);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    m_detail = new QStackedWidget(sheet);
    m_detail->addWidget(scrolling(m_add, tr("Add a provider")));
    m_detail->addWidget(scrolling(m_form, tr("Provider")));
    inside->addWidget(m_detail);
    row->addWidget(sheet, 1);
    connect(m_providers, &ProviderList::chosen, this, &ProvidersPage::showProvider);
    connect(m_providers, &ProviderList::addWanted, this, [this] { showProvider({}); });
    connect(m_add, &AddProvider::added, this, &ProvidersPage::showProvider);
    connect(m_form, &ProviderForm::removed, this, [this] { showProvider({}); });
    connect(&services.profiles, &ProfileStore::changed, this, &ProvidersPage::follow);
    follow();
    showProvider({});
}

// Without a provider its form is about nothing, and not to be found.
void ProvidersPage::follow()
{
    m_form->setVisible(!m_services.profiles.profiles().isEmpty());
}

void ProvidersPage::prepare(const QWidget &control)
{
    const QList<ProviderProfile> profiles = m_services.profiles.profiles();
    if (m_form->isAncestorOf(&control) && !profiles.isEmpty()) {
        showProvider(m_services.profiles.find(m_shown) ? m_shown : profiles.first().name);
    }
}

void ProvidersPage::showProvider(const QString &profile)
{
    const auto found = findProfile(m_services, profile);
    m_providers->select(found ? profile : QString());
    if (found) {
        m_form->setVisible(true);
        m_form->setProfile(*found);
        m_shown = profile;
    } else {
        m_add->begin();
    }
    m_detail->setCurrentIndex(found ? 1 : 0);
}

void ProvidersPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_providers->setFixedWidth(m_theme.scaled(narrow ? narrowListWidth : listWidth));
}

} // namespace parley

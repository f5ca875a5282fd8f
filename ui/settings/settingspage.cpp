// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/settingspage.h"

#include "engine/defaults.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/sheet.h"
#include "ui/regions.h"
#include "ui/routing/routingsection.h"
#include "ui/settings/addprovider.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/budgetpage.h"
#include "ui/settings/cachepage.h"
#include "ui/settings/namespage.h"
#include "ui/settings/pricespage.h"
#include "ui/settings/providerform.h"
#include "ui/settings/providerlist.h"
#include "ui/settings/sectiondelegate.h"
#include "ui/settings/toolspage.h"

#include <QComboBox>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int narrowPage = 780 - 64; // the window's 780 without the rail
constexpr int sideWidth = 200;
constexpr int gap = 8;

} // namespace

SettingsPage::SettingsPage(Theme &theme, Services &services, ModelLists &lists, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_services(services), m_lists(lists)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, gap, 0);
    row->setSpacing(0);
    m_side = makeNavigation();
    row->addWidget(m_side);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, gap, 0, 0);
    right->setSpacing(gap);
    m_combo = new QComboBox(this);
    m_combo->setAccessibleName(tr("Settings"));
    m_combo->setFont(theme.font(TextStyle::Interface));
    m_combo->addItems(sections());
    m_combo->hide();
    right->addWidget(m_combo);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeProviders());
    m_pages->addWidget(new BudgetPage(theme, services, this));
    m_pages->addWidget(new PricesPage(theme, services, this));
    m_pages->addWidget(new CachePage(theme, services, this));
    m_pages->addWidget(new ToolsPage(theme, services, this));
    m_pages->addWidget(new RoutingSection(theme, services, lists, this));
    m_pages->addWidget(new NamesPage(theme, services, lists, this));
    m_pages->addWidget(new AppearancePage(theme, services.settings, this));
    m_data = new DataPage(theme, services, this);
    m_pages->addWidget(m_data);
    right->addWidget(m_pages, 1);
    row->addLayout(right, 1);
    connect(m_sections, &QListWidget::currentRowChanged, this,
            [this](int index) { showSection(static_cast<Section>(index)); });
    connect(m_combo, &QComboBox::activated, this,
            [this](int index) { showSection(static_cast<Section>(index)); });
    markRegion(*m_pages, *m_providers, Region::Page);
    markRegion(*m_side, *m_sections, Region::Sidebar);
    showSection(Providers);
    showProvider({});
}

QStringList SettingsPage::sections()
{
    return {tr("Providers"), tr("Budget"), tr("Prices"),     tr("Cache"),           tr("Tools"),
            tr("Routing"),   tr("Chats"),  tr("Appearance"), tr("Data and backups")};
}

QWidget *SettingsPage::makeNavigation()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(4, 16, 12, 0);
    column->setSpacing(0);
    auto *title = new Label(m_theme, TextStyle::PageTitle, ColorRole::Ink, tr("Settings"), side);
    title->setContentsMargins(8, 0, 8, 0);
    column->addWidget(title);
    column->addSpacing(10);
    m_sections = new QListWidget(side);
    m_sections->setAccessibleName(tr("Settings"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setMouseTracking(true);
    m_sections->setItemDelegate(new SectionDelegate(m_theme, m_sections));
    m_sections->viewport()->setAutoFillBackground(false);
    const auto add = [this](const QString &text, const QString &icon) {
        auto *item = new QListWidgetItem(text, m_sections);
        item->setData(SectionDelegate::IconNameRole, icon);
    };
    add(sections().at(Providers), QStringLiteral("key"));
    add(sections().at(Budget), QStringLiteral("coin"));
    add(sections().at(Prices), QStringLiteral("chart"));
    add(sections().at(Cache), QStringLiteral("cache"));
    add(sections().at(Tools), QStringLiteral("tool"));
    add(sections().at(Routing), QStringLiteral("route"));
    add(sections().at(Chats), QStringLiteral("chat"));
    add(sections().at(Appearance), QStringLiteral("sun"));
    add(sections().at(Data), QStringLiteral("archive"));
    column->addWidget(m_sections, 1);
    return side;
}

QWidget *SettingsPage::makeProviders()
{
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    m_providers = new ProviderList(m_theme, m_services, page);
    m_providers->setFixedWidth(248);
    row->addWidget(m_providers);
    auto *sheet = new Sheet(m_theme, page);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    m_detail = new QStackedWidget(sheet);
    m_add = new AddProvider(m_theme, m_services, m_lists);
    m_form = new ProviderForm(m_theme, m_services, m_lists);
    m_detail->addWidget(scrolling(m_add, tr("Add a provider")));
    m_detail->addWidget(scrolling(m_form, tr("Provider")));
    inside->addWidget(m_detail);
    row->addWidget(sheet, 1);
    connect(m_providers, &ProviderList::chosen, this, &SettingsPage::showProvider);
    connect(m_providers, &ProviderList::addWanted, this, [this] { showProvider({}); });
    connect(m_add, &AddProvider::added, this, &SettingsPage::showProvider);
    connect(m_form, &ProviderForm::removed, this, [this] { showProvider({}); });
    return page;
}

void SettingsPage::showSection(Section section)
{
    m_pages->setCurrentIndex(section);
    m_sections->setCurrentRow(section);
    m_combo->setCurrentIndex(section);
}

void SettingsPage::showProvider(const QString &profile)
{
    showSection(Providers);
    const auto found = findProfile(m_services, profile);
    m_providers->select(found ? profile : QString());
    if (found) {
        m_form->setProfile(*found);
    } else {
        m_add->begin();
    }
    m_detail->setCurrentIndex(found ? 1 : 0);
}

void SettingsPage::focusFirst()
{
    (m_side->isVisible() ? static_cast<QWidget *>(m_sections) : m_combo)
        ->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowPage;
    m_side->setVisible(!narrow);
    m_combo->setVisible(narrow);
    m_providers->setFixedWidth(narrow ? 196 : 248);
}

} // namespace parley

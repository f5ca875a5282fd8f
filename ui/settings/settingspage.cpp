// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/settingspage.h"

#include "ui/controls/button.h"
#include "ui/controls/searchfield.h"
#include "ui/regions.h"
#include "ui/settings/providerlist.h"
#include "ui/settings/providerspage.h"
#include "ui/settings/settingmark.h"
#include "ui/settings/settingsnavigation.h"
#include "ui/settings/settingssections.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int narrowPage = 780 - 64; // the window's 780 without the rail
constexpr int gap = 8;
constexpr int aroundShown = 48; // px that are seen around a setting that was gone to

} // namespace

SettingsPage::SettingsPage(const Parts &parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, gap, 0);
    row->setSpacing(0);
    m_side = new SettingsNavigation(
        parts.theme, [this] { return entries(); }, this);
    row->addWidget(m_side);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, gap, 0, 0);
    right->setSpacing(gap);
    buildNarrow(*right);
    m_pages = new QStackedWidget(this);
    m_made.resize(static_cast<qsizetype>(settingsSections().size()), nullptr);
    right->addWidget(m_pages, 1);
    row->addLayout(right, 1);
    m_mark = new SettingMark(parts.theme, parts.services.clock, *m_pages);
    connect(m_side, &SettingsNavigation::sectionChosen, this,
            [this](int index) { showSection(static_cast<Section>(index)); });
    connect(m_side, &SettingsNavigation::settingChosen, this, &SettingsPage::showSetting);
    connect(m_side, &SettingsNavigation::searchingChanged, this, &SettingsPage::arrange);
    connect(&parts.theme, &Theme::changed, this, &SettingsPage::arrange);
    connect(m_combo, &QComboBox::activated, this,
            [this](int index) { showSection(static_cast<Section>(index)); });
    markRegion(*m_pages, page<ProvidersPage>(Providers).list(), Region::Page);
    markRegion(*m_side, m_side->list(), Region::Sidebar);
    showSection(Providers);
}

QWidget &SettingsPage::made(int section)
{
    QWidget *&page = m_made[section];
    if (!page) {
        page = settingsSections()[static_cast<std::size_t>(section)].make(m_parts, this);
        m_pages->addWidget(page);
        Q_EMIT pageMade(static_cast<Section>(section));
    }
    return *page;
}

bool SettingsPage::makeNext()
{
    const qsizetype missing = m_made.indexOf(nullptr);
    if (missing >= 0) {
        static_cast<void>(made(static_cast<int>(missing)));
    }
    return missing >= 0;
}

void SettingsPage::buildNarrow(QVBoxLayout &column)
{
    m_narrow = new QWidget(this);
    auto *row = new QHBoxLayout(m_narrow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    m_combo = new QComboBox(m_narrow);
    m_combo->setAccessibleName(tr("Settings"));
    m_combo->setFont(m_parts.theme.font(TextStyle::Interface));
    m_combo->addItems(sections());
    row->addWidget(m_combo, 1);
    m_search =
        Button::icon(m_parts.theme, QStringLiteral("search"), tr("Search settings"), m_narrow);
    connect(m_search, &QPushButton::clicked, this, &SettingsPage::beginSearch);
    row->addWidget(m_search);
    m_narrow->hide();
    column.addWidget(m_narrow);
}

QStringList SettingsPage::sections()
{
    QStringList names;
    for (const SettingsSection &section : settingsSections()) {
        names.append(tr(section.title));
    }
    return names;
}

void SettingsPage::showSection(Section section)
{
    m_pages->setCurrentWidget(&made(section));
    m_side->setCurrent(section);
    m_combo->setCurrentIndex(section);
}

void SettingsPage::showProvider(const QString &profile)
{
    showSection(Providers);
    page<ProvidersPage>(Providers).showProvider(profile);
}

QList<SettingEntry> SettingsPage::entries()
{
    QList<SettingEntry> all;
    for (const SettingsSection &section : settingsSections()) {
        QWidget &page = made(section.section);
        all.append({section.section, tr(section.title), {}, {}, &page});
        all.append(settingsOn(page, section.section));
    }
    return all;
}

void SettingsPage::showSetting(const SettingEntry &entry)
{
    const QPointer<QWidget> control = entry.control;
    m_side->field().clear();
    showSection(static_cast<Section>(entry.section));
    if (!control || control == m_made.at(entry.section)) {
        focusFirst();
        arrange();
        return;
    }
    page<ProvidersPage>(Providers).prepare(*control);
    QList<QScrollArea *> areas;
    for (QWidget *part = control; part != m_pages; part = part->parentWidget()) {
        if (auto *stack = qobject_cast<QStackedWidget *>(part->parentWidget())) {
            stack->setCurrentWidget(part);
        }
        if (auto *area = qobject_cast<QScrollArea *>(part)) {
            areas.append(area);
        }
    }
    for (QScrollArea *area : areas) {
        area->ensureWidgetVisible(control, aroundShown, aroundShown);
    }
    if (control->isEnabled()) {
        control->setFocus(Qt::ShortcutFocusReason);
    } else {
        focusFirst();
    }
    m_mark->mark(*control);
    arrange();
}

void SettingsPage::focusFirst()
{
    (m_narrow->isVisible() ? static_cast<QWidget *>(m_combo) : &m_side->list())
        ->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::beginSearch()
{
    m_side->show(); // also in a narrow window, until a setting is chosen
    m_side->field().setFocus(Qt::ShortcutFocusReason);
    m_side->field().selectAll();
}

// Here "find" means: find a setting.
bool SettingsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        beginSearch();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_narrow->isVisible() && m_side->isVisible()) {
        focusFirst();
        arrange();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SettingsPage::arrange()
{
    const bool narrow = width() < m_parts.theme.scaled(narrowPage);
    m_side->setVisible(!narrow || m_side->isSearching() || m_side->field().hasFocus());
    m_narrow->setVisible(narrow);
    page<ProvidersPage>(Providers).setNarrow(narrow);
}

} // namespace parley

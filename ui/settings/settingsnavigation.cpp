// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsnavigation.h"

#include "ui/controls/label.h"
#include "ui/controls/searchfield.h"
#include "ui/settings/sectiondelegate.h"
#include "ui/settings/settingssections.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int sideWidth = 200;
constexpr int searchingWidth = 280; // captions are sentences
constexpr int placeRole = Qt::UserRole + 8;

enum Leaf { Sections, Results, Nothing };

} // namespace

SettingsNavigation::SettingsNavigation(const Theme &theme, std::function<QList<SettingEntry>()> all,
                                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_all(std::move(all))
    , m_field(new SearchField(theme, tr("Search settings"), this))
    , m_lists(new QStackedWidget(this))
    , m_sections(makeList(tr("Settings")))
    , m_results(makeList(tr("Settings that were found")))
    , m_none(new Label(theme, TextStyle::Interface, ColorRole::Ink2, {}, m_lists))
{
    build();
    connect(m_field, &QLineEdit::textChanged, this, &SettingsNavigation::look);
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsNavigation::sectionChosen);
    connect(m_results, &QListWidget::itemActivated, this, &SettingsNavigation::choose);
    connect(m_results, &QListWidget::itemClicked, this, &SettingsNavigation::choose);
    m_field->lead([this](int step) { move(step); }, [this] { choose(m_results->currentItem()); });
}

QListWidget *SettingsNavigation::makeList(const QString &name)
{
    auto *list = new QListWidget(m_lists);
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setItemDelegate(new SectionDelegate(m_theme, list));
    list->viewport()->setAutoFillBackground(false);
    m_lists->addWidget(list);
    return list;
}

void SettingsNavigation::build()
{
    fitWidth();
    connect(&m_theme, &Theme::changed, this, &SettingsNavigation::fitWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 16, 12, 0);
    column->setSpacing(0);
    auto *title = new Label(m_theme, TextStyle::PageTitle, ColorRole::Ink, tr("Settings"), this);
    title->setContentsMargins(8, 0, 8, 0);
    column->addWidget(title);
    column->addSpacing(10);
    m_field->setAccessibleName(tr("Search settings"));
    column->addWidget(m_field);
    column->addSpacing(8);
    for (const SettingsSection &section : settingsSections()) {
        auto *item = new QListWidgetItem(SettingsPage::tr(section.title), m_sections);
        item->setData(SectionDelegate::IconNameRole, QString::fromLatin1(section.icon));
    }
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_none->setContentsMargins(8, 4, 8, 4);
    m_lists->addWidget(m_none);
    column->addWidget(m_lists, 1);
}

void SettingsNavigation::fitWidth()
{
    setFixedWidth(m_theme.scaled(isSearching() ? searchingWidth : sideWidth));
}

bool SettingsNavigation::isSearching() const
{
    return !m_field->text().trimmed().isEmpty();
}

void SettingsNavigation::setCurrent(int section)
{
    m_sections->setCurrentRow(section);
}

void SettingsNavigation::look()
{
    const QStringList sections = SettingsPage::sections();
    m_found = findSettings(m_all(), sections, m_field->text());
    m_results->clear();
    int section = -1;
    for (qsizetype at = 0; at < m_found.size(); ++at) {
        const SettingEntry &entry = m_found.at(at);
        if (entry.section != section) {
            section = entry.section;
            auto *heading = new QListWidgetItem(sections.value(section), m_results);
            heading->setData(SectionDelegate::HeadingRole, true);
            heading->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(entry.title, m_results);
        item->setData(placeRole, static_cast<int>(at));
        item->setToolTip(entry.says.isEmpty() ? entry.title : entry.says);
    }
    m_none->setText(tr("No setting is called “%1”.").arg(m_field->text().simplified()));
    m_lists->setCurrentIndex(!isSearching() ? Sections : m_found.isEmpty() ? Nothing : Results);
    m_results->setCurrentRow(m_found.isEmpty() ? -1 : 1); // below the first heading
    fitWidth();
    if (m_searching != isSearching()) {
        m_searching = isSearching();
        Q_EMIT searchingChanged();
    }
}

void SettingsNavigation::move(int step)
{
    QListWidget &list = isSearching() ? *m_results : *m_sections;
    int row = list.currentRow() + step;
    while (row >= 0 && row < list.count() && !(list.item(row)->flags() & Qt::ItemIsSelectable)) {
        row += step;
    }
    if (row >= 0 && row < list.count()) {
        list.setCurrentRow(row);
    }
}

void SettingsNavigation::choose(const QListWidgetItem *item)
{
    if (isSearching() && item && item->data(placeRole).isValid()) {
        // A copy: what is shown then may search again.
        const SettingEntry entry = m_found.at(item->data(placeRole).toInt());
        Q_EMIT settingChosen(entry);
    }
}

} // namespace parley

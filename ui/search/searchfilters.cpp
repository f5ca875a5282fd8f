// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/search/searchfilters.h"

#include "ui/controls/chip.h"
#include "ui/controls/flowlayout.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace parley {

namespace {

enum PartChoice { Everything, Mine, Answers, Code, Files };

QString plain(QString text)
{
    return text.replace(u'&', QLatin1String("&&")); // names are not shortcuts
}

} // namespace

SearchFilters::SearchFilters(const Theme &theme, const Clock &clock, Choices choices,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_choices(std::move(choices))
    , m_parts(new QButtonGroup(this))
    , m_menus(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(6);
    auto *flow = new FlowLayout(nullptr, 6); // in two lines where the window is narrow
    row->addLayout(flow, 1);
    row->addLayout(m_menus);
    const QStringList parts{tr("Everything"), tr("My messages"), tr("Answers"), tr("Code"),
                            tr("Files")};
    for (int i = 0; i < parts.size(); ++i) {
        auto *chip = new Chip(theme, parts.at(i), this);
        m_parts->addButton(chip, i);
        flow->addWidget(chip);
    }
    m_parts->button(Everything)->setChecked(true);
    connect(m_parts, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            Q_EMIT changed();
        }
    });
    m_menus->setSpacing(6);
    m_models = addMenu(tr("Model"), &SearchFilters::fillModels);
    m_times = addMenu(tr("Time"), &SearchFilters::fillTimes);
    m_folders = addMenu(tr("Folder"), &SearchFilters::fillFolders);
    refresh();
}

Chip *SearchFilters::addMenu(const QString &name, void (SearchFilters::*fill)(QMenu &))
{
    auto *chip = new Chip(m_theme, name, this);
    chip->makeMenu();
    m_menus->addWidget(chip, 0, Qt::AlignTop);
    connect(chip, &QPushButton::clicked, this, [this, chip, fill] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        (this->*fill)(*menu);
        menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 4)));
    });
    return chip;
}

void SearchFilters::addChoice(QMenu &menu, const QString &text, bool chosen,
                              const std::function<void()> &choose)
{
    QAction *action = menu.addAction(plain(text), this, [this, choose] {
        choose();
        refresh();
        Q_EMIT changed();
    });
    action->setCheckable(true);
    action->setChecked(chosen);
}

void SearchFilters::fillModels(QMenu &menu)
{
    addChoice(menu, tr("Any model"), m_model.isEmpty(), [this] { m_model = {}; });
    menu.addSeparator();
    for (const ModelRef &model : m_choices.models()) {
        if (!model.isEmpty()) {
            addChoice(menu, m_choices.modelTitle(model), model == m_model,
                      [this, model] { m_model = model; });
        }
    }
}

void SearchFilters::fillTimes(QMenu &menu)
{
    const auto add = [&](const QString &text, int days) {
        addChoice(menu, text, days == m_days, [this, days] { m_days = days; });
    };
    add(tr("Any time"), 0);
    menu.addSeparator();
    add(tr("Past 24 hours"), 1);
    add(tr("Past 7 days"), 7);
    add(tr("Past 30 days"), 30);
    add(tr("Past year"), 365);
    add(tr("Older than a year"), -365);
}

void SearchFilters::fillFolders(QMenu &menu)
{
    addChoice(menu, tr("Any folder"), m_folder.id.isNull(), [this] { m_folder = {}; });
    menu.addSeparator();
    for (const Folder &folder : m_choices.folders()) {
        addChoice(menu, folder.name, folder.id == m_folder.id,
                  [this, folder] { m_folder = folder; });
    }
}

void SearchFilters::refresh()
{
    m_models->setText(m_model.isEmpty() ? tr("Any model") : m_choices.modelTitle(m_model));
    m_times->setText(m_days == 0     ? tr("Any time")
                     : m_days == 1   ? tr("Past 24 hours")
                     : m_days == 365 ? tr("Past year")
                     : m_days < 0    ? tr("Older than a year")
                                     : tr("Past %n days", nullptr, m_days));
    m_folders->setText(m_folder.id.isNull() ? tr("Any folder") : m_folder.name);
    m_models->setAccessibleName(tr("Model: %1").arg(m_models->text()));
    m_times->setAccessibleName(tr("Time: %1").arg(m_times->text()));
    m_folders->setAccessibleName(tr("Folder: %1").arg(m_folders->text()));
    m_models->setLit(!m_model.isEmpty());
    m_times->setLit(m_days != 0);
    m_folders->setLit(!m_folder.id.isNull());
    m_folders->setVisible(!m_choices.folders().isEmpty());
    for (Chip *chip : {m_models, m_times, m_folders}) {
        chip->updateGeometry();
    }
}

void SearchFilters::apply(SearchRequest &request) const
{
    const int part = m_parts->checkedId();
    request.role.reset();
    if (part == Mine || part == Answers) {
        request.role = part == Mine ? Role::User : Role::Assistant;
    }
    request.within = part == Code    ? SearchRequest::Within::Code
                     : part == Files ? SearchRequest::Within::Files
                                     : SearchRequest::Within::Everything;
    request.model = m_model;
    request.folder = m_folder.id;
    request.from = m_days > 0 ? m_clock.now().addDays(-m_days) : QDateTime();
    request.until = m_days < 0 ? m_clock.now().addDays(m_days) : QDateTime();
}

bool SearchFilters::isNarrowing() const
{
    return m_parts->checkedId() != Everything || !m_model.isEmpty() || m_days != 0 ||
           !m_folder.id.isNull();
}

void SearchFilters::clear()
{
    m_model = {};
    m_days = 0;
    m_folder = {};
    refresh();
    const bool narrowed = m_parts->checkedId() != Everything;
    m_parts->button(Everything)->setChecked(true);
    if (!narrowed) {
        Q_EMIT changed();
    }
}

} // namespace parley

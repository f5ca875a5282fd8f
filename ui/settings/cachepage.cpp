// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/settings/cachepage.h"

#include "engine/cachelookup.h"
#include "ui/confirm.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/noteline.h"
#include "ui/controls/settingbox.h"
#include "ui/corewords.h"
#include "ui/settings/settingsrows.h"
#include "ui/settings/similarfields.h"
#include "ui/settings/teamsection.h"
#include "ui/transcript/figures.h"

#include <QCheckBox>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int mostMegabytes = 100'000;
constexpr int mostDays = 3650;

} // namespace

CachePage::CachePage(const Theme &theme, Services &services, QWidget *parent)
    : Sheet(theme, parent), m_theme(theme), m_services(services), m_content(new QWidget)
{
    QVBoxLayout *column = settingsRows(*this, theme, m_content, tr("Cache"));
    column->addSpacing(8);
    buildChoice(*column);
    m_similar = new SimilarFields(theme, services, m_content);
    column->addWidget(m_similar);
    column->addSpacing(24);
    buildBounds(*column);
    buildHoldings(*column);
    if (services.team) {
        column->addSpacing(24);
        m_team = new TeamSection(theme, services, m_content);
        column->addWidget(m_team);
    }
    column->addStretch(1);
    m_content->setEnabled(services.cache);
    connect(m_services.memory.ledger.get(), &LedgerWriter::recorded, this, [this] {
        if (isVisible()) {
            ask();
        }
    });
}

void CachePage::buildChoice(QVBoxLayout &column)
{
    column.addWidget(settingBox(m_theme, m_services.settings, answerCacheSetting,
                                tr("Answer from the cache what was asked before"), m_content));
    column.addSpacing(8);
    auto *note = new NoteLine(m_theme, m_content);
    note->say(ColorRole::Ink2, QStringLiteral("info"),
              tr("On unless you choose otherwise: only the very same question, in the same chat "
                 "so far, to the same model with the same parameters is answered so, at once and "
                 "for nothing. The answer says so and can be refreshed. Each chat can have its "
                 "own choice; temporary chats and answers with tools never come from here."));
    column.addWidget(note);
    column.addSpacing(24);
}

void CachePage::addNumber(QVBoxLayout &column, const QString &name, const QString &suffix,
                          const Setting<int> &setting, int most)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *label = new Label(m_theme, TextStyle::Interface, ColorRole::Ink, name, m_content);
    label->setMinimumWidth(m_theme.scaled(160));
    row->addWidget(label);
    auto *field = new QSpinBox(m_content);
    field->setAccessibleName(name);
    field->setFont(m_theme.font(TextStyle::Interface));
    field->setRange(1, most);
    field->setSuffix(suffix);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setFixedWidth(m_theme.scaled(120));
    field->setValue(m_services.settings.get(setting));
    row->addWidget(field);
    row->addStretch(1);
    column.addLayout(row);
    column.addSpacing(8);
    connect(field, &QSpinBox::valueChanged, this,
            [this, setting](int value) { m_services.settings.set(setting, value); });
}

void CachePage::buildBounds(QVBoxLayout &column)
{
    column.addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink,
                               tr("What is kept"), m_content));
    column.addSpacing(8);
    addNumber(column, tr("At most"), tr(" MB"), cacheMegabytesSetting, mostMegabytes);
    addNumber(column, tr("No longer than"), tr(" days"), cacheDaysSetting, mostDays);
    auto *what = addText(column);
    what->setText(tr("When it is full, what was not used for the longest time goes first."));
    column.addSpacing(24);
}

Label *CachePage::addText(QVBoxLayout &column)
{
    auto *label = new Label(m_theme, TextStyle::Interface, ColorRole::Ink2, {}, m_content);
    label->setWordWrap(true);
    column.addWidget(label);
    return label;
}

void CachePage::buildHoldings(QVBoxLayout &column)
{
    column.addWidget(new Label(m_theme, TextStyle::InterfaceStrong, ColorRole::Ink,
                               tr("What it holds and saved"), m_content));
    column.addSpacing(8);
    m_holds = addText(column);
    column.addSpacing(4);
    m_saved = addText(column);
    column.addSpacing(8);
    m_problem = new NoteLine(m_theme, m_content);
    m_problem->say(ColorRole::Warn, {}, {});
    column.addWidget(m_problem);
    column.addSpacing(8);
    m_clear = new Button(m_theme, ButtonKind::Standard, tr("Clear the cache…"),
                         QStringLiteral("trash"), m_content);
    column.addWidget(m_clear, 0, Qt::AlignLeft);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        confirm(*window(), m_theme,
                {tr("Clear the cache of answers?"),
                 tr("Chats keep their answers. What is asked again is paid for again."),
                 tr("Clear")},
                [this] { clear(); });
    });
}

void CachePage::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    m_similar->reload();
    ask();
}

void CachePage::ask()
{
    if (m_team) {
        m_team->refresh();
    }
    if (m_services.cache) {
        m_asking.wait(m_services.cache->figures(),
                      [this](const Result<CacheFigures> &figures) { show(figures); });
    }
}

void CachePage::show(const Result<CacheFigures> &figures)
{
    if (!figures) {
        m_holds->setText(tr("The cache can't be read. Models are asked as if there were none."));
        m_saved->setText(detailText(figures.error()));
        return;
    }
    m_clear->setEnabled(figures->answers > 0 || !figures->setAside.isEmpty());
    m_holds->setText(
        figures->answers == 0
            ? tr("No answer is kept now.")
            : tr("%1 answers, %2, the oldest of %3", nullptr, pluralOf(figures->answers))
                  .arg(groupedNumber(figures->answers),
                       QLocale().formattedDataSize(figures->bytes, 1, QLocale::DataSizeSIFormat),
                       dayText(figures->oldest.toLocalTime().date())));
    m_saved->setText(figures->hits == 0 ? tr("Nothing was asked twice yet.")
                                        : tr("%1 questions answered from it since %2, %3 saved",
                                             nullptr, pluralOf(figures->hits))
                                              .arg(groupedNumber(figures->hits),
                                                   dayText(figures->since.toLocalTime().date()),
                                                   moneyText(figures->saved)));
    m_problem->say(ColorRole::Warn, QStringLiteral("warning"),
                   figures->setAside.isEmpty()
                       ? QString()
                       : tr("The cache was damaged. It was put aside as %1, and a new one was "
                            "begun; your chats are not affected.")
                             .arg(figures->setAside));
}

void CachePage::clear()
{
    m_clearing.wait(m_services.cache->clear(), [this](const Result<void> &cleared) {
        ask();
        if (!cleared) {
            m_problem->say(ColorRole::Danger, QStringLiteral("error"),
                           tr("The cache can't be cleared: %1").arg(detailText(cleared.error())));
        }
    });
}

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/rail.h"

#include "ui/controls/railbutton.h"
#include "ui/regions.h"

#include <QPainter>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int markSize = 28;
constexpr int markTop = 12;

} // namespace

Rail::Rail(const Theme &theme, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chats(new RailButton(theme, QStringLiteral("chat"), tr("Chats"), this))
    , m_compare(new RailButton(theme, QStringLiteral("columns"), tr("Compare"), this))
    , m_flows(new RailButton(theme, QStringLiteral("workflow"), tr("Flows"), this))
    , m_prompts(new RailButton(theme, QStringLiteral("book"), tr("Prompts"), this))
    , m_usage(new RailButton(theme, QStringLiteral("chart"), tr("Usage"), this))
    , m_settings(new RailButton(theme, QStringLiteral("settings"), tr("Settings"), this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5, markTop + markSize + 16, 5, 6);
    column->setSpacing(4);
    column->addWidget(m_chats);
    column->addWidget(m_compare);
    column->addWidget(m_flows);
    column->addWidget(m_prompts);
    column->addWidget(m_usage);
    column->addStretch(1);
    column->addWidget(m_settings);
    m_chats->setToolTip(tr("Chats (Ctrl+1)"));
    m_compare->setToolTip(tr("Compare (Ctrl+2)"));
    m_flows->setToolTip(tr("Flows (Ctrl+3)"));
    m_prompts->setToolTip(tr("Prompts (Ctrl+4)"));
    m_usage->setToolTip(tr("Usage (Ctrl+5)"));
    m_settings->setToolTip(tr("Settings (Ctrl+,)"));
    connect(m_chats, &QPushButton::clicked, actions.get(Command::ShowChats), &QAction::trigger);
    connect(m_compare, &QPushButton::clicked, actions.get(Command::ShowCompare), &QAction::trigger);
    connect(m_flows, &QPushButton::clicked, actions.get(Command::ShowFlows), &QAction::trigger);
    connect(m_prompts, &QPushButton::clicked, actions.get(Command::ShowPrompts), &QAction::trigger);
    connect(m_usage, &QPushButton::clicked, actions.get(Command::ShowUsage), &QAction::trigger);
    connect(m_settings, &QPushButton::clicked, actions.get(Command::ShowSettings),
            &QAction::trigger);
    setPage(Command::ShowChats);
    markRegion(*this, *m_chats, Region::Rail);
}

void Rail::setPage(Command page)
{
    m_chats->setCurrent(page == Command::ShowChats);
    m_compare->setCurrent(page == Command::ShowCompare);
    m_flows->setCurrent(page == Command::ShowFlows);
    m_prompts->setCurrent(page == Command::ShowPrompts);
    m_usage->setCurrent(page == Command::ShowUsage);
    m_settings->setCurrent(page == Command::ShowSettings);
    Q_EMIT pageChanged(page);
}

void Rail::setLow(bool low)
{
    m_chats->setLow(low);
    m_compare->setLow(low);
    m_flows->setLow(low);
    m_prompts->setLow(low);
    m_usage->setLow(low);
    m_settings->setLow(low);
    layout()->setContentsMargins(5, low ? 46 : markTop + markSize + 16, 5, 6);
    update();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int top = layout()->contentsMargins().top() < 50 ? 10 : markTop;
    painter.drawPixmap(
        (width() - markSize) / 2, top,
        m_theme.pixmap(QStringLiteral("parley-mark"), markSize, QColor(), devicePixelRatioF()));
}

} // namespace parley

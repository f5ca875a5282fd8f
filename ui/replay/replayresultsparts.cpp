// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of ReplayResults that puts its lines together.
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/layouts.h"
#include "ui/controls/noteline.h"
#include "ui/controls/progressline.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/segmented.h"
#include "ui/controls/tag.h"
#include "ui/replay/replayresults.h"

#include <QMenu>
#include <QVBoxLayout>

namespace parley {

QWidget *ReplayResults::makeHead()
{
    const Theme &theme = m_parts.theme;
    const PageHead head = pageHead(theme, tr("All replays"), {}, this);
    m_title = head.title;
    m_title->setElided(true);
    m_state = new Tag(theme, TagTone::Plain, {}, head.widget);
    head.row->addWidget(m_state);
    head.row->addStretch(1);
    m_again = new Button(theme, ButtonKind::Standard, tr("Ask failed again"),
                         QStringLiteral("refresh"), head.widget);
    head.row->addWidget(m_again);
    m_stop =
        new Button(theme, ButtonKind::Standard, tr("Stop"), QStringLiteral("stop"), head.widget);
    head.row->addWidget(m_stop);
    m_run = new Button(theme, ButtonKind::Primary, tr("Go on"), {}, head.widget);
    head.row->addWidget(m_run);
    m_export = new Button(theme, ButtonKind::Standard, tr("Export"), QStringLiteral("export"),
                          head.widget);
    m_export->setAccessibleName(tr("Export replay"));
    auto *formats = new QMenu(m_export);
    connect(formats->addAction(tr("Table (CSV)")), &QAction::triggered, this,
            [this] { chooseExport(true); });
    connect(formats->addAction(tr("JSON")), &QAction::triggered, this,
            [this] { chooseExport(false); });
    m_export->setMenu(formats);
    head.row->addWidget(m_export);
    connect(head.back, &QPushButton::clicked, this, &ReplayResults::backWanted);
    return head.widget;
}

QWidget *ReplayResults::makeStatus()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(27, 14, 27, 4);
    column->setSpacing(8);
    m_progress = new ProgressLine(m_parts.theme, tr("Progress of the replay"), box);
    column->addWidget(m_progress);
    m_status = new Label(m_parts.theme, TextStyle::Interface, ColorRole::Ink2, {}, box);
    m_status->setWordWrap(true);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_note = new NoteLine(m_parts.theme, box);
    row->addWidget(m_note, 1);
    m_raise = new Button(m_parts.theme, ButtonKind::Standard, tr("Change the budget…"), {}, box);
    m_raise->makeSmall();
    row->addWidget(m_raise);
    m_batch = new Button(m_parts.theme, ButtonKind::Standard, tr("As a batch…"), {}, box);
    m_batch->setAccessibleName(tr("Ask the rest as a batch, about half the price"));
    m_batch->setToolTip(tr("About half the price, answered within 24 hours"));
    m_batch->makeSmall();
    row->addWidget(m_batch);
    connect(m_batch, &QPushButton::clicked, this, &ReplayResults::batchWanted);
    column->addLayout(row);
    return box;
}

QWidget *ReplayResults::makeTools()
{
    const Theme &theme = m_parts.theme;
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(27, 6, 19, 10);
    row->setSpacing(8);
    m_shows =
        new Segmented(theme, tr("Prompts shown"), {tr("All"), tr("Failed"), tr("Not asked")}, box);
    m_shows->setCurrent(static_cast<int>(ReplayGridModel::Show::All));
    row->addWidget(m_shows);
    m_order = new Button(theme, ButtonKind::Standard, tr("In order"), {}, box);
    m_order->setAccessibleName(tr("Order of the prompts"));
    auto *orders = new QMenu(m_order);
    const auto add = [this, orders](const QString &text, ReplayGridModel::Order order) {
        connect(orders->addAction(text), &QAction::triggered, this, [this, text, order] {
            m_order->setText(text);
            m_sorted = order;
            arrange();
        });
    };
    add(tr("In order"), ReplayGridModel::Order::Prompts);
    add(tr("Lowest score first"), ReplayGridModel::Order::Worst);
    add(tr("Dearest first"), ReplayGridModel::Order::Dearest);
    m_order->setMenu(orders);
    row->addWidget(m_order);
    row->addStretch(1);
    m_words = new SearchField(theme, tr("Search prompts"), box);
    m_words->setMaximumWidth(theme.scaled(240));
    row->addWidget(m_words, 1);
    return box;
}

} // namespace parley

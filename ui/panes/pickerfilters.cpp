// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/pickerfilters.h"

#include "ui/controls/chip.h"
#include "ui/controls/flowlayout.h"
#include "ui/panes/pickerwords.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

namespace parley {

namespace {

constexpr std::size_t fitsChip = static_cast<std::size_t>(ModelTrait::Fits);

} // namespace

PickerFilters::PickerFilters(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_all(new Chip(theme, tr("All"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 10, 6);
    row->setSpacing(6);
    auto *flow = new FlowLayout(nullptr, 6); // in two lines where the window is narrow
    row->addLayout(flow, 1);
    flow->addWidget(m_all);
    connect(m_all, &QAbstractButton::toggled, this, [this] {
        const bool any = std::exchange(m_wanted, {}) != PerTrait<bool>{};
        showWanted(); // it stays down: all is what is shown when nothing is asked for
        if (any) {
            Q_EMIT wantedChanged();
        }
    });
    for (std::size_t i = 0; i < traitCount; ++i) {
        const auto trait = static_cast<ModelTrait>(i);
        auto *chip = new Chip(theme, traitName(trait), this);
        chip->setIconName(traitIcon(trait));
        m_chips[i] = chip;
        flow->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, [this, i](bool on) {
            m_wanted[i] = on;
            showWanted();
            Q_EMIT wantedChanged();
        });
    }
    buildOrders(*row);
    showWanted();
}

void PickerFilters::buildOrders(QHBoxLayout &row)
{
    auto *menu = new QMenu(this);
    m_orders = new QActionGroup(this);
    for (const PickerOrder order : {PickerOrder::Provider, PickerOrder::Price,
                                    PickerOrder::FirstToken, PickerOrder::Recent}) {
        QAction *action = m_orders->addAction(menu->addAction(orderName(order)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, order] {
            setOrder(order);
            Q_EMIT orderChosen(order);
        });
    }
    m_orderChip = new Chip(m_theme, {}, this);
    m_orderChip->makeMenu();
    m_orderChip->makeQuiet();
    connect(m_orderChip, &QPushButton::clicked, menu, [this, menu] {
        menu->popup(m_orderChip->mapToGlobal(
            QPoint(m_orderChip->width() - menu->sizeHint().width(), m_orderChip->height() + 4)));
    });
    row.addWidget(m_orderChip, 0, Qt::AlignTop);
    setOrder(m_order);
}

void PickerFilters::setRoomKnown(bool known)
{
    m_chips[fitsChip]->setVisible(known);
}

void PickerFilters::setWanted(const PerTrait<bool> &wanted)
{
    m_wanted = wanted;
    showWanted();
}

void PickerFilters::showWanted()
{
    for (std::size_t i = 0; i < traitCount; ++i) {
        const QSignalBlocker blocker(m_chips[i]);
        m_chips[i]->setChecked(m_wanted[i]);
    }
    const QSignalBlocker blocker(m_all);
    m_all->setChecked(m_wanted == PerTrait<bool>{});
}

void PickerFilters::setOrder(PickerOrder order)
{
    m_order = order;
    m_orders->actions().at(static_cast<int>(order))->setChecked(true);
    m_orderChip->setText(orderName(order));
    m_orderChip->setAccessibleName(tr("Order: %1").arg(orderName(order)));
}

void PickerFilters::setFinds(const PickerFinds &finds)
{
    const auto tell = [](Chip &chip, const QString &count) {
        chip.setAccessibleDescription(count);
        chip.setToolTip(count);
    };
    tell(*m_all, modelsText(finds.named));
    for (std::size_t i = 0; i < traitCount; ++i) {
        // What fits is only looked at once it is asked for.
        tell(*m_chips[i],
             i == fitsChip && !m_wanted[fitsChip] ? QString() : modelsText(finds.able[i]));
    }
}

} // namespace parley

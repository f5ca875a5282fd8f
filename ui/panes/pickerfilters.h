// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The line of the model picker below its field: what models must be able to do, as toggles that add
// up, and the order they come in. Main thread.
#pragma once

#include "ui/panes/pickersieve.h"
#include "ui/theme.h"

#include <QWidget>

class QAction;
class QActionGroup;

namespace parley {

class Chip;

class PickerFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit PickerFilters(const Theme &theme, QWidget *parent = nullptr);

    // Whether it is known what fits.
    void setRoomKnown(bool known);
    void setWanted(const PerTrait<bool> &wanted);
    [[nodiscard]] const PerTrait<bool> &wanted() const { return m_wanted; }
    void setOrder(PickerOrder order);
    [[nodiscard]] PickerOrder order() const { return m_order; }
    // How many models each toggle would leave.
    void setFinds(const PickerFinds &finds);

Q_SIGNALS:
    void wantedChanged();
    void orderChosen(parley::PickerOrder order);

private:
    void buildOrders(class QHBoxLayout &row);
    void showWanted();

    const Theme &m_theme;
    Chip *m_all;
    PerTrait<Chip *> m_chips = {};
    Chip *m_orderChip = nullptr;
    QActionGroup *m_orders = nullptr;
    PerTrait<bool> m_wanted = {};
    PickerOrder m_order = PickerOrder::Provider;
};

} // namespace parley

// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How much of a budget is used, with a mark where it warns. Amber from there on, red at the limit.
// Main thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

class BudgetBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetBar(const Theme &theme, QWidget *parent = nullptr);

    // Shares of the whole, 0 … 1 and beyond; `warnAt` 0: no mark.
    void set(double used, double warnAt);

    // The bar alone, for those who draw it themselves.
    static void paint(QPainter &painter, const Theme &theme, const QRect &bar, double used,
                      Qt::LayoutDirection direction, bool warns);
    [[nodiscard]] QSize sizeHint() const override { return {120, 14}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_used = 0;
    double m_warnAt = 0;
};

} // namespace parley

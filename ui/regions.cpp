// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/regions.h"

#include <QApplication>
#include <QPointer>
#include <QVariant>
#include <QWidget>
#include <algorithm>

namespace parley {

namespace {

constexpr char regionProperty[] = "parleyRegion";
constexpr char targetProperty[] = "parleyRegionTarget";

} // namespace

void markRegion(QWidget &area, QWidget &target, Region region)
{
    area.setProperty(regionProperty, static_cast<int>(region));
    area.setProperty(targetProperty, QVariant::fromValue<QWidget *>(&target));
}

void focusNextRegion(QWidget &root, int step)
{
    QList<QWidget *> areas;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->property(regionProperty).isValid() && widget->isVisible()) {
            areas.append(widget);
        }
    }
    if (areas.isEmpty()) {
        return;
    }
    std::sort(areas.begin(), areas.end(), [](const QWidget *a, const QWidget *b) {
        return a->property(regionProperty).toInt() < b->property(regionProperty).toInt();
    });
    const QWidget *focused = QApplication::focusWidget();
    const auto holds = [&](const QWidget *area) {
        return focused && (area == focused || area->isAncestorOf(focused));
    };
    const auto at = std::find_if(areas.begin(), areas.end(), holds);
    const qsizetype count = areas.size();
    const qsizetype now = at == areas.end() ? (step > 0 ? -1 : 0) : at - areas.begin();
    QWidget *next = areas.at((now + step + count) % count);
    next->property(targetProperty).value<QWidget *>()->setFocus(Qt::TabFocusReason);
}

} // namespace parley

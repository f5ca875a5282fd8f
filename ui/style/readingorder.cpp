// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/style/readingorder.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <algorithm>

namespace parley {

namespace {

bool isBeside(const QRect &a, const QRect &b)
{
    const int overlap = qMin(a.bottom(), b.bottom()) - qMax(a.top(), b.top()) + 1;
    return overlap * 2 > qMin(a.height(), b.height());
}

// What is seen in this box, line by line.
QList<QWidget *> childrenAsRead(const QWidget &box)
{
    QList<QWidget *> seen;
    for (QObject *child : box.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow() && widget->isVisible()) {
            seen.append(widget);
        }
    }
    std::stable_sort(seen.begin(), seen.end(), [](const QWidget *a, const QWidget *b) {
        return a->geometry().top() < b->geometry().top();
    });
    const bool mirrored = box.isRightToLeft();
    for (auto line = seen.begin(); line != seen.end();) {
        const auto end = std::find_if(line, seen.end(), [line](const QWidget *widget) {
            return !isBeside((*line)->geometry(), widget->geometry());
        });
        std::stable_sort(line, end, [mirrored](const QWidget *a, const QWidget *b) {
            return mirrored ? a->geometry().right() > b->geometry().right()
                            : a->geometry().left() < b->geometry().left();
        });
        line = end;
    }
    return seen;
}

void collect(QWidget &box, QList<QWidget *> &stops)
{
    if ((box.focusPolicy() & Qt::TabFocus) && !box.isWindow()) {
        stops.append(&box);
    }
    // These have a field inside that takes the focus for them.
    if (qobject_cast<QAbstractSpinBox *>(&box) || qobject_cast<QComboBox *>(&box)) {
        return;
    }
    for (QWidget *child : childrenAsRead(box)) {
        collect(*child, stops);
    }
}

void orderAsRead(QWidget &window)
{
    QList<QWidget *> stops;
    collect(window, stops);
    for (qsizetype i = 0; i + 1 < stops.size(); ++i) {
        QWidget::setTabOrder(stops.at(i), stops.at(i + 1));
    }
}

} // namespace

bool ReadingOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            orderAsRead(*static_cast<QWidget *>(watched)->window());
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace parley

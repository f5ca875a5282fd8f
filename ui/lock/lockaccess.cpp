// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/lock/lockaccess.h"

#include "ui/lock/lockpage.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QDialog>
#include <QLayout>
#include <QMainWindow>
#include <QVariant>

namespace parley {

namespace {

class LockableAccess final : public QAccessibleWidget
{
public:
    LockableAccess(QWidget &window, QAccessible::Role role) : QAccessibleWidget(&window, role) {}

    [[nodiscard]] int childCount() const override
    {
        return isHidden() ? 0 : page() ? 1 : QAccessibleWidget::childCount();
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (isHidden() || page()) {
            return page() && index == 0 ? QAccessible::queryAccessibleInterface(page()) : nullptr;
        }
        return QAccessibleWidget::child(index);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (isHidden() || page()) {
            return page() && child && child->object() == page() ? 0 : -1;
        }
        return QAccessibleWidget::indexOfChild(child);
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return isHidden() ? nullptr : QAccessibleWidget::focusChild();
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isHidden() ? QString() : QAccessibleWidget::text(kind);
    }

private:
    [[nodiscard]] bool isHidden() const { return widget()->property(hiddenByLock).toBool(); }
    [[nodiscard]] LockPage *page() const { return LockPage::of(*widget()); }
};

// Asked with the name of each class from the object's own upwards: the first call decides.
QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !widget->isWindow() || widget->inherits("QMessageBox")) {
        return nullptr;
    }
    if (qobject_cast<QDialog *>(widget)) {
        return new LockableAccess(*widget, QAccessible::Dialog);
    }
    // A control that is a window by itself keeps what it says of itself.
    const bool holds = qobject_cast<QMainWindow *>(widget) ||
                       (widget->windowType() == Qt::Window && widget->layout());
    return holds ? new LockableAccess(*widget, QAccessible::Window) : nullptr;
}

} // namespace

void installLockAccess()
{
    QAccessible::removeFactory(accessOf);
    QAccessible::installFactory(accessOf);
}

} // namespace parley

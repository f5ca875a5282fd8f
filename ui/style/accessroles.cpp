// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/style/accessroles.h"

#include <QAccessibleWidget>
#include <QStackedWidget>

namespace parley {

namespace {

QAccessibleInterface *roleOf(const QString &, QObject *object)
{
    auto *stack = qobject_cast<QStackedWidget *>(object);
    return stack ? new QAccessibleWidget(stack, QAccessible::Pane) : nullptr; // QAccessible owns it
}

} // namespace

void installAccessRoles()
{
    QAccessible::removeFactory(roleOf);
    QAccessible::installFactory(roleOf);
}

} // namespace parley
